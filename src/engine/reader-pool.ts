import type { BlockReader, ReadJob } from '../import/block-reader'
import { BlockBuffers } from '../import/read/block-buffers'
import { blocksOf, type LineStream } from '../import/read/line-stream'
import type { LineBlock } from '../import/read/stream-lines'
import { ReaderEnded } from '../import/reader-ended'
import type { EvidenceBlock } from '../model/evidence'
import type { DroppedFile, FromReader, Port, ToReader } from './protocol'
import type { Unpacking } from './unpacking'

/** So many bytes on end go to one reader: it reads them as one stream. */
const STRETCH = 32 << 20
/** Jobs under way per reader: while it reads the lines of one, the bytes of the next are on their way. */
const JOBS_AHEAD = 4

interface Reader {
  readonly port: Port<FromReader>
  underWay: number
}

interface Waiting {
  readonly reader: Reader
  readonly job: ReadJob
  /** A reader has ended with it before. */
  readonly isRetried: boolean
  readonly resolve: (block: EvidenceBlock) => void
  readonly reject: (error: Error) => void
}

/** Readers behind ports: each gets stretches of files, and of other lines whoever has fewest under way. */
export class ReaderPool<F = DroppedFile> implements BlockReader {
  readonly #readers: Reader[]
  readonly #waiting = new Map<number, Waiting>()
  /** Who has read a block that is not folded yet. */
  readonly #readerOf = new WeakMap<EvidenceBlock, Reader>()
  /** By the number that the page gives it; null where one has ended and has no successor. */
  readonly #byNumber: (Reader | null)[]
  readonly #unpacking: Unpacking | null
  /** Memory for lines of streams that are unpacked here. */
  readonly #buffers = new BlockBuffers()
  #files: readonly F[] = []
  #nextId = 0

  /** Without `unpacking`, streams are unpacked in this thread. */
  constructor(ports: readonly Port<FromReader>[], unpacking: Unpacking | null = null) {
    this.#unpacking = unpacking
    this.#byNumber = ports.map((port) => this.#listenTo(port))
    this.#readers = living(this.#byNumber)
  }

  get size(): number {
    return this.#readers.length
  }

  /** Jobs to have under way at once, so that no reader has to wait. */
  get atOnce(): number {
    return this.size * JOBS_AHEAD
  }

  /** Says which files the jobs to come are about; nobody waits any more for those that were asked for. */
  setFiles(files: readonly F[]): void {
    this.drop()
    this.#files = files
    for (const reader of this.#readers) tell(reader, { type: 'files', files })
  }

  /** Has a job read. Rejects with ReaderEnded where readers end with it, and with what a reader says. */
  read(job: ReadJob): Promise<EvidenceBlock> {
    return new Promise((resolve, reject) => {
      this.#send({ job, isRetried: false, resolve, reject })
    })
  }

  /** The lines of a stream, unpacked elsewhere if that can be. */
  unpack(stream: LineStream): AsyncGenerator<LineBlock, void, undefined> {
    return this.#unpacking?.unpack(stream) ?? blocksOf(stream, this.#buffers)
  }

  /** Gives a block that has been folded back to its reader. */
  release(block: EvidenceBlock): void {
    const { records, time } = block
    const message: ToReader = { type: 'release', rows: { records, time } }
    this.#readerOf.get(block)?.port.postMessage(message, [records.buffer, time.buffer])
  }

  /** Lets go of all jobs: readers leave off, and whoever waits is told so. */
  drop(): void {
    for (const { reject } of this.#waiting.values()) reject(new DOMException('Reading was stopped.', 'AbortError'))
    this.#waiting.clear()
    this.#unpacking?.drop()
    for (const reader of this.#readers) {
      reader.underWay = 0
      tell(reader, { type: 'drop' })
    }
  }

  /**
   * A reader has ended; `port` is that of another in its place. What it had under way goes to others once: lines that end a
   * reader must not end them all. Lines that have gone with it can't be had again.
   */
  replace(number: number, port: Port<FromReader> | null): void {
    const ended = this.#byNumber[number] ?? null
    const successor = port === null ? null : this.#listenTo(port)
    this.#byNumber[number] = successor
    this.#readers.splice(0, Infinity, ...living(this.#byNumber))
    if (successor !== null) tell(successor, { type: 'files', files: this.#files })
    const orphans = [...this.#waiting].filter(([, { reader }]) => reader === ended)
    for (const [id, waiting] of orphans) {
      this.#waiting.delete(id)
      if (waiting.isRetried || waiting.job.kind === 'lines') waiting.reject(new ReaderEnded())
      else this.#send({ ...waiting, isRetried: true })
    }
  }

  #listenTo(port: Port<FromReader>): Reader {
    port.addEventListener('message', ({ data }) => {
      this.#settle(data)
    })
    port.start()
    return { port, underWay: 0 }
  }

  #send({ job, ...asked }: Omit<Waiting, 'reader'>): void {
    const reader = this.#readerFor(job)
    if (reader === null) {
      asked.reject(new ReaderEnded())
      return
    }
    const id = this.#nextId++
    reader.underWay++
    this.#waiting.set(id, { ...asked, job: withoutBytes(job), reader })
    tell(reader, { type: 'job', id, job }, job.kind === 'lines' ? [job.bytes.buffer] : [])
  }

  #readerFor(job: ReadJob): Reader | null {
    const [first = null, ...others] = this.#readers
    if (first === null) return null
    const idlest = others.reduce((least, each) => (each.underWay < least.underWay ? each : least), first)
    if (job.kind === 'lines') return idlest
    const stretch = job.input + Math.floor(job.start / STRETCH)
    return this.#readers[stretch % this.#readers.length] ?? idlest
  }

  #settle(reply: FromReader): void {
    if ('block' in reply && reply.spent !== null) (this.#unpacking ?? this.#buffers).giveBack(reply.spent)
    const waiting = this.#waiting.get(reply.id)
    if (waiting === undefined) return
    this.#waiting.delete(reply.id)
    waiting.reader.underWay--
    if ('block' in reply) {
      this.#readerOf.set(reply.block, waiting.reader)
      waiting.resolve(reply.block)
    } else waiting.reject(Object.assign(new Error(reply.error.message), { name: reply.error.name }))
  }
}

function living(readers: readonly (Reader | null)[]): Reader[] {
  return readers.filter((reader) => reader !== null)
}

function tell<F>(reader: Reader, message: ToReader<F>, transfer: ArrayBuffer[] = []): void {
  reader.port.postMessage(message, transfer)
}

/** What is kept of a job while it is under way: its lines have gone to the reader. */
function withoutBytes(job: ReadJob): ReadJob {
  return job.kind === 'range' ? job : { ...job, bytes: new Uint8Array(0) }
}
