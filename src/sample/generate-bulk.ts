import { begin, createCast, type Cast } from './bulk-cast'
import { createHead, type EnvelopeKind } from './envelope'
import { NOTICE } from './jobs'
import { createRandom } from './random'
import { busyness, DAY } from './rhythm'
import { createTally, type SampleTruth } from './truth'

/** What large log to make. The same options give the same bytes. */
export interface BulkOptions {
  readonly seed: number
  /** Size aimed at: the log ends at most one block after it. */
  readonly bytes: number
  /** Wall-clock seconds since 1970-01-01T00:00 of the first line; 25 February 2026 by default. */
  readonly start?: number
  readonly envelope?: EnvelopeKind
  readonly logHost?: string
  /** Distinct attacking sources to draw from, at least 1; 50,000 by default. All occur in the first 500 MB. */
  readonly sources?: number
  /** Distinct unknown names to draw from, at least 1; 20,000 by default. */
  readonly users?: number
  /** Speed of the log's clock: bytes a day; 35 MB by default, a month a gigabyte. */
  readonly bytesPerDay?: number
}

const DEFAULTS = {
  start: Date.UTC(2026, 1, 25) / 1000,
  envelope: 'rfc3164' as const,
  logHost: 'heron',
  sources: 50_000,
  users: 20_000,
  bytesPerDay: 35e6,
}

/** Connections open at a time: their lines interleave. */
const OPEN = 8
/** Linux's largest `pid_max`: no pid comes back within weeks. */
const PID_MAX = 4_194_304
/** Blocks are about so long, in bytes: what fits a processor's cache is quickest. */
const BLOCK = 64 * 1024
/** Mean of {@link busyness} over a week, so that the clock keeps its speed on average. */
const MEAN_BUSYNESS = 0.673

/** A process whose lines are not all written yet. */
interface Process {
  readonly tag: string
  /** Whether it is another program than sshd. */
  readonly other: boolean
  readonly messages: readonly string[]
  /** Index of the message to write next. */
  next: number
}

/** Pids that rise one by one and start over. */
function createPids(): () => number {
  let pid = 300
  return () => (pid = pid < PID_MAX ? pid + 1 : 300)
}

/** Makes the teller of lines: several processes in turn, each with its next message; null when all have ended. */
function createTeller(cast: Cast): (closing: boolean) => Process | null {
  const pid = createPids()
  const open: Process[] = []
  const start = () => {
    const messages: string[] = []
    const program = begin(cast, (_, message) => messages.push(message))
    open.push({ tag: `${program}[${pid()}]: `, other: program === 'CRON', messages, next: 0 })
  }
  return (closing) => {
    while (open.length < OPEN && !closing) start()
    const slot = Math.floor(cast.random.next() * open.length)
    const process = open[slot]
    if (!process) return null
    if (process.next === process.messages.length - 1) open.splice(slot, 1)
    return process
  }
}

/** Gathers lines to a block. Joining many strings at once is quicker than adding them up. All text is ASCII. */
function createPage() {
  const encoder = new TextEncoder()
  let parts: string[] = []
  let length = 0
  return {
    length: () => length,
    /** Takes a line in three parts; returns its length in bytes. */
    add(head: string, tag: string, message: string): number {
      const line = `${head}${tag}${message}\n`
      parts.push(line)
      length += line.length
      return line.length
    },
    take(): Uint8Array {
      const block = encoder.encode(parts.join(''))
      parts = []
      length = 0
      return block
    },
  }
}

/**
 * Makes a synthetic log of any size, fast and with bounded memory (a block, the pools and their counts), in blocks of
 * complete lines, and returns what is in it. Times never go backwards; the lines of eight processes interleave. The
 * first line says that it is synthetic. All failures are hostile.
 */
export function* generateBulk(options: BulkOptions): Generator<Uint8Array, SampleTruth> {
  const { seed, bytes, start, envelope, logHost, sources, users, bytesPerDay } = { ...DEFAULTS, ...options }
  const random = createRandom(seed)
  const tally = createTally()
  const head = createHead(envelope, logHost)
  const tell = createTeller(createCast(random, tally, sources, users))
  const page = createPage()
  let time = start
  let written = 0
  const write = (tag: string, message: string, other: boolean) => {
    const length = page.add(head(time), tag, message)
    tally.line(length, other)
    written += length
    time += ((length * DAY) / bytesPerDay) * (MEAN_BUSYNESS / busyness(time))
  }
  write('sshscope-sample[1]: ', NOTICE, true)
  for (let process = tell(false); process; process = tell(written >= bytes)) {
    write(process.tag, process.messages[process.next++] ?? '', process.other)
    if (page.length() >= BLOCK) yield page.take()
  }
  if (page.length() > 0) yield page.take()
  return tally.truth(null)
}
