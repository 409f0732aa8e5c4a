import type { AsOthers, Assumed, FileReport, LineTally } from '../model/answers'
import type { AttemptTable } from '../model/attempt-table'
import type { EvidenceBlock } from '../model/evidence'
import { finishTable } from './fold/finish'
import { Fold } from './fold/fold'
import { BlockParser } from './parse-block'
import type { LogInput } from './read/log-input'
import { type LineBlock, openInput, type Opened, readFailure } from './read/open-input'
import { orderByTime } from './read/order'
import { readLinesFrom } from './read/range'

/** Bytes per range: small enough for a first figure at once, large enough that handing over costs nothing. */
const RANGE = 4 << 20

/** One piece of work for a reader: a range of an input, or lines that a stream has given. */
export type ReadJob =
  | { readonly kind: 'range'; readonly input: number; readonly start: number; readonly end: number }
  | { readonly kind: 'lines'; readonly bytes: Uint8Array }

/** Reads a job's lines into evidence: here, or in another worker. */
export type ReadBlock = (job: ReadJob) => Promise<EvidenceBlock>

export interface ImportOptions {
  /** Year of the last entry where the log has none; null: from the files' modification times. */
  readonly year: number | null
  /** Zone of times without one, as said on the page; null: as the server wrote. */
  readonly zone: string | null
  /** Wall-clock seconds since 1970 that stand for the modification time of every file; null: each file's own. */
  readonly reference: number | null
}

/** How far reading has come. */
export interface ImportProgress {
  readonly bytes: number
  readonly total: number
  /** Name of the file being read, and its number of so many. */
  readonly file: string
  readonly fileNumber: number
  readonly files: number
}

/** What has been read so far, as the questions need it. */
export interface ImportedLog {
  readonly table: AttemptTable
  readonly lines: LineTally
  readonly asOthers: AsOthers
  readonly files: readonly FileReport[]
  readonly assumed: Assumed
  readonly complete: boolean
  /** The first line that holds anything, for the sentence that says what was found. */
  readonly firstLine: string | null
}

/** A reader that works right here, on inputs that this thread can read. */
export function localReader(inputs: readonly LogInput[]): ReadBlock {
  const parser = new BlockParser()
  return async (job) => parser.parse(await linesOf(job, inputs))
}

/** The bytes of a job's lines. */
export async function linesOf(job: ReadJob, inputs: readonly LogInput[]): Promise<Uint8Array> {
  if (job.kind === 'lines') return job.bytes
  const input = inputs[job.input]
  if (input === undefined) throw new Error('defect: a range of no input')
  return readLinesFrom(input, job.start, job.end)
}

interface MutableReport {
  name: string
  bytes: number
  entries: number
  envelopes: Record<string, number>
  compression: 'gzip' | null
  error: string | null
}

/**
 * Dropped files → attempts, step by step: open and order the files; cut each into blocks of lines; have the blocks
 * read, several at once; fold their evidence in log order. `log()` gives what there is at any time.
 */
export class LogImport {
  readonly #inputs: readonly LogInput[]
  readonly #options: ImportOptions
  readonly #range: number
  readonly #fold = new Fold()
  readonly #reports: MutableReport[]
  #done = 0
  #complete = false
  #newest: number | null = null
  #firstLine: string | null = null

  /** `range` is how many bytes a job reads at most; the result does not depend on it. */
  constructor(inputs: readonly LogInput[], options: ImportOptions, range = RANGE) {
    this.#inputs = inputs
    this.#options = options
    this.#range = range
    this.#reports = inputs.map((input) => ({
      name: input.name,
      bytes: input.size,
      entries: 0,
      envelopes: {},
      compression: null,
      error: null,
    }))
  }

  /**
   * Reads everything, at most `atOnce` jobs under way; `onBlock` is called after each that has been folded. Stops at
   * `signal`, leaving what was read. A file that fails is reported and the others go on.
   */
  async run(
    read: ReadBlock,
    atOnce: number,
    onBlock: (at: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const opened = await Promise.all(this.#inputs.map((input) => openInput(input)))
    const order = await orderByTime(this.#inputs, opened)
    for (const [nth, index] of order.entries()) {
      const at = {
        total: this.#total(),
        file: this.#inputs[index]?.name ?? '',
        fileNumber: nth + 1,
        files: order.length,
      }
      await this.#readFile(
        index,
        opened[index],
        read,
        atOnce,
        (bytes) => {
          onBlock({ ...at, bytes })
        },
        signal,
      )
      if (signal.aborted) return
      this.#done += this.#inputs[index]?.size ?? 0
    }
    this.#complete = this.#reports.every((report) => report.error === null || report.entries === 0)
  }

  log(): ImportedLog {
    const reference = this.#options.reference ?? this.#newest ?? 0
    const dating = this.#fold.years.date(reference, this.#options.year)
    return {
      table: finishTable(this.#fold.columns, dating),
      lines: this.#fold.lines(),
      asOthers: this.#fold.asOthers(),
      files: this.#reports.map((report) => ({ ...report, envelopes: { ...report.envelopes } })),
      assumed: this.#assumed(dating?.lastYear ?? null),
      complete: this.#complete,
      firstLine: this.#firstLine,
    }
  }

  #total(): number {
    return this.#inputs.reduce((sum, input) => sum + input.size, 0)
  }

  #assumed(year: number | null): Assumed {
    const { year: chosen, zone, reference } = this.#options
    const from = reference === null ? 'the modification time of the newest file' : 'the reference time given'
    let why = 'every time carries its year'
    if (year !== null)
      why = chosen === null ? `no year in the log; the latest that fits ${from}` : 'the year was chosen'
    const zoned = zone === null ? 'times are as the server wrote them' : `times without a zone are taken as ${zone}`
    return { year, zone, why: `${why}; ${zoned}` }
  }

  async #readFile(
    index: number,
    opened: Opened | undefined,
    read: ReadBlock,
    atOnce: number,
    onBlock: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const report = this.#reports[index]
    const input = this.#inputs[index]
    if (report === undefined || input === undefined || opened === undefined) return
    if (opened.kind === 'error') {
      report.error = opened.error
      return
    }
    this.#newest = Math.max(this.#newest ?? -Infinity, input.modified / 1000)
    report.compression = opened.kind === 'stream' ? opened.compression : null
    const file = this.#fold.columns.files.push(report.name) - 1
    const done = this.#done
    const fold = (block: EvidenceBlock, consumed: number) => {
      this.#foldBlock(block, file, report)
      onBlock(done + consumed)
    }
    try {
      await pipeline(jobsOf(opened, index, input, this.#range), read, atOnce, fold, signal)
    } catch (error) {
      report.error = readFailure(error)
    }
  }

  #foldBlock(block: EvidenceBlock, file: number, report: MutableReport): void {
    this.#fold.append(block, file, report.entries + 1)
    report.entries += block.tally.entries
    for (const [form, count] of Object.entries(block.tally.envelopes)) {
      report.envelopes[form] = (report.envelopes[form] ?? 0) + count
    }
    this.#firstLine ??= block.tally.firstLine
  }
}

interface CutJob {
  readonly job: ReadJob
  /** Bytes of the input read up to and with this job. */
  readonly consumed: number
}

async function* jobsOf(
  opened: Exclude<Opened, { kind: 'error' }>,
  index: number,
  input: LogInput,
  range: number,
): AsyncGenerator<CutJob, void, undefined> {
  if (opened.kind === 'stream') {
    for await (const { bytes, consumed } of opened.blocks() as AsyncGenerator<LineBlock>) {
      yield { job: { kind: 'lines', bytes }, consumed }
    }
    return
  }
  for (let start = 0; start < input.size; start += range) {
    const end = Math.min(start + range, input.size)
    yield { job: { kind: 'range', input: index, start, end }, consumed: end }
  }
}

/** Keeps up to `atOnce` jobs under way and folds their results in order; what came before a failure is folded. */
async function pipeline(
  jobs: AsyncGenerator<CutJob, void, undefined>,
  read: ReadBlock,
  atOnce: number,
  fold: (block: EvidenceBlock, consumed: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const underWay: { block: Promise<EvidenceBlock>; consumed: number }[] = []
  const foldFirst = async () => {
    const first = underWay.shift()
    if (first === undefined) return
    const block = await first.block.catch((error: unknown) => {
      // Blocks behind a hole would be folded under wrong line numbers.
      underWay.length = 0
      throw error
    })
    fold(block, first.consumed)
  }
  try {
    for await (const { job, consumed } of jobs) {
      if (signal.aborted) return
      const block = read(job)
      block.catch(() => undefined)
      underWay.push({ block, consumed })
      if (underWay.length >= atOnce) await foldFirst()
    }
  } finally {
    // What was read before a failure counts.
    while (underWay.length > 0 && !signal.aborted) await foldFirst()
  }
}
