import type { BlockReader, ReadJob } from '../import/import-log'
import { ReaderEnded } from '../import/reader-ended'
import type { EvidenceBlock } from '../model/evidence'
import type { DroppedFile, FromReader, ToReader } from './protocol'

/** So many bytes on end go to one reader: it reads them as one stream. */
const STRETCH = 32 << 20

interface Reader {
  readonly port: MessagePort
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
export class ReaderPool implements BlockReader {
  readonly #readers: Reader[]
  readonly #waiting = new Map<number, Waiting>()
  /** Who has read a block that is not folded yet. */
  readonly #readerOf = new WeakMap<EvidenceBlock, Reader>()
  /** By the number that the page gives it; null where one has ended and has no successor. */
  readonly #byNumber: (Reader | null)[]
  #files: readonly DroppedFile[] = []
  #nextId = 0

  constructor(ports: readonly MessagePort[]) {
    this.#byNumber = ports.map((port) => this.#listenTo(port))
    this.#readers = living(this.#byNumber)
  }

  get size(): number {
    return this.#readers.length
  }

  /** Says which files the jobs to come are about; nobody waits any more for those that were asked for. */
  setFiles(files: readonly DroppedFile[]): void {
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
    for (const reader of this.#readers) {
      reader.underWay = 0
      tell(reader, { type: 'drop' })
    }
  }

  /**
   * A reader has ended; `port` is that of another in its place. What it had under way goes to others once: lines that end a
   * reader must not end them all. Lines that have gone with it can't be had again.
   */
  replace(number: number, port: MessagePort | null): void {
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

  #listenTo(port: MessagePort): Reader {
    port.onmessage = (event: MessageEvent<FromReader>) => {
      this.#settle(event.data)
    }
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
    if (job.kind === 'range') tell(reader, { type: 'job', id, job })
    else {
      // A copy of its own, which then moves: the lines may lie in a larger buffer.
      const bytes = job.bytes.slice()
      tell(reader, { type: 'job', id, job: { ...job, bytes } }, [bytes.buffer])
    }
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

function tell(reader: Reader, message: ToReader, transfer: Transferable[] = []): void {
  reader.port.postMessage(message, transfer)
}

/** What is kept of a job while it is under way: its lines lie in memory that is used again. */
function withoutBytes(job: ReadJob): ReadJob {
  return job.kind === 'range' ? job : { ...job, bytes: new Uint8Array(0) }
}
