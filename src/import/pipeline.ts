import type { EvidenceBlock } from '../model/evidence'
import type { BlockReader, ReadJob } from './block-reader'
import { blocksOf } from './read/line-stream'
import type { OpenedLog } from './read/open-input'
import type { OpenedFile } from './read/opened-file'
import { readLinesFrom } from './read/range'

/** Bytes per range: large enough that handing over costs nothing; the first is small, for figures at once. */
export const RANGE = 8 << 20
const FIRST_RANGE = 4 << 20

/** Where a job stands in its file. */
export interface Cut {
  /** Bytes of the input read up to and with this job. */
  readonly consumed: number
  /** See LineBlock. */
  readonly countingDownFrom: number | undefined
}

interface CutJob extends Cut {
  readonly job: ReadJob
}

/** A file's bytes as jobs, in order; `range` is how many bytes of plain text one reads at most. */
export async function* jobsOf(
  opened: OpenedLog,
  { input, dropped, isDropped }: OpenedFile,
  range: number,
  isWhole: boolean,
  reader: BlockReader,
): AsyncGenerator<CutJob, void, undefined> {
  if (opened.kind === 'stream') {
    const blocks = reader.unpack?.(opened.stream) ?? blocksOf(opened.stream)
    for await (const { bytes, consumed, countingDownFrom } of blocks) {
      yield { job: { kind: 'lines', bytes, isWhole }, consumed, countingDownFrom }
    }
    return
  }
  for (let start = 0, end = 0; start < input.size; start = end) {
    end = Math.min(start + (start === 0 ? Math.min(range, FIRST_RANGE) : range), input.size)
    // Readers elsewhere know the dropped files only.
    const job: ReadJob = isDropped
      ? { kind: 'range', input: dropped, start, end, isWhole }
      : { kind: 'lines', bytes: (await readLinesFrom(input, start, end)).slice(), isWhole }
    yield { job, consumed: end, countingDownFrom: undefined }
  }
}

/**
 * Keeps up to `atOnce` jobs under way and folds their results in order, each as soon as it is there; what came before a
 * failure is folded.
 */
export async function pipeline(
  jobs: AsyncGenerator<CutJob, void, undefined>,
  reader: BlockReader,
  atOnce: number,
  fold: (block: EvidenceBlock, cut: Cut) => void,
  signal: AbortSignal,
): Promise<void> {
  const underWay: { block: Promise<EvidenceBlock>; cut: Cut; isThere: boolean }[] = []
  const foldFirst = async () => {
    const first = underWay.shift()
    if (first === undefined) return
    try {
      fold(await first.block, first.cut)
    } catch (error) {
      // Blocks behind a hole would be folded under wrong line numbers.
      underWay.length = 0
      throw error
    }
  }
  try {
    for await (const { job, ...cut } of jobs) {
      if (signal.aborted) return
      const next = { block: reader.read(job), cut, isThere: false }
      const come = () => (next.isThere = true)
      next.block.then(come, come)
      underWay.push(next)
      while (underWay.length >= atOnce || underWay[0]?.isThere === true) await foldFirst()
    }
  } finally {
    // What was read before a failure counts.
    while (underWay.length > 0 && !signal.aborted) await foldFirst()
  }
}
