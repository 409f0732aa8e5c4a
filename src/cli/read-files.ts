import { availableParallelism } from 'node:os'
import { type BlockReader, type ImportedLog, type ImportOptions, linesOf, readLog } from '../engine/batch'
import { ReaderPool } from '../engine/reader-pool'
import type { DiskFile } from './disk-file'
import type { CliInput } from './files'
import { startReader } from './reader-thread'

/** Threads that read beside the one that counts, which takes the most of one core; as many as on the page. */
const MOST_READERS = 8
/** Fewer stored bytes are read by this thread in the time in which another starts. */
const WORTH_A_THREAD = 8 << 20

/** How many threads read, and what script they run. */
export interface Readers {
  readonly count: number
  readonly script: string
}

/** Reads inputs to the end. The log is the same for any number of readers; with none, this thread reads. */
export async function readFiles(
  inputs: readonly CliInput[],
  options: ImportOptions,
  { count, script }: Readers = readersFor(inputs),
): Promise<ImportedLog> {
  if (count === 0) return readLog(inputs, options)
  const threads = Array.from({ length: count }, () => startReader(script))
  const pool = new ReaderPool<DiskFile>(threads.map(({ port }) => port))
  pool.setFiles(inputs.map(({ file }) => file))
  try {
    const log = readLog(inputs, options, readerBy(pool, inputs), pool.atOnce)
    return await Promise.race([log, ...threads.map(({ ended }) => ended)])
  } finally {
    for (const { end } of threads) end()
  }
}

function readersFor(inputs: readonly CliInput[]): Readers {
  const size = inputs.reduce((sum, input) => sum + input.size, 0)
  const count = Math.min(MOST_READERS, Math.max(1, availableParallelism() - 1))
  return { count: size < WORTH_A_THREAD ? 0 : count, script: process.argv[1] ?? '' }
}

/** Readers by a pool, to which the lines come along where no other thread can read them. */
function readerBy(pool: ReaderPool<DiskFile>, inputs: readonly CliInput[]): BlockReader {
  return {
    async read(job) {
      if (job.kind === 'lines' || inputs[job.input]?.isHeld !== true) return pool.read(job)
      return pool.read({ kind: 'lines', bytes: (await linesOf(job, inputs)).slice(), isWhole: job.isWhole })
    },
    release(block) {
      pool.release(block)
    },
    unpack: (stream) => pool.unpack(stream),
  }
}
