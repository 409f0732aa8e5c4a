import { type Alive, watchLife } from './life'
import type { Begin, FromEngine, Role, ToEngine } from './protocol'

/** Readers beside the engine: more than the cores there are only get in each other's way. */
const MOST_READERS = 8
/** Readers and unpackers that are started anew within one drop: lines that end one would end them all. */
const MOST_REPLACED = 4

let locks = 0

export interface Hearing {
  readonly onMessage: (message: FromEngine) => void
  /** The engine has ended, and all readers with it; `reason` may be empty. */
  readonly onEnd: (reason: string) => void
}

/**
 * The engine's worker, its readers, and the unpacker of what has to be read as a stream. One of these that ends is
 * replaced and the engine told; when the engine ends, all do.
 */
export class Workers {
  readonly #Worker: new () => Worker
  readonly #engine: Worker
  /** By number; null where one has ended and was not replaced. */
  readonly #readers: (Worker | null)[]
  #unpacker: Worker | null = null
  #replaced = 0
  #isOver = false

  private constructor(EngineWorker: new () => Worker, { onMessage, onEnd }: Hearing) {
    this.#Worker = EngineWorker
    this.#engine = new EngineWorker()
    this.#engine.addEventListener('message', ({ data }: MessageEvent<FromEngine | Alive>) => {
      if (data.type !== 'alive') onMessage(data)
    })
    begin(this.#engine, { is: 'engine' }, (reason) => {
      this.end()
      onEnd(reason)
    })
    // The fold takes the most of one core; where readers took all, the page would have to wait.
    const count = Math.min(MOST_READERS, Math.max(1, navigator.hardwareConcurrency - 1))
    this.#readers = Array.from({ length: count }, () => null)
    const ports = Array.from(this.#readers.keys(), (reader) => this.#startReader(reader))
    const unpacker = this.#startUnpacker()
    this.post({ type: 'readers', ports, unpacker }, [...ports, unpacker])
  }

  /** Loads the script of the workers, which is a part of its own, and starts them. */
  static async start(hearing: Hearing): Promise<Workers> {
    const { default: EngineWorker } = await import('./engine.worker?worker&inline')
    return new Workers(EngineWorker, hearing)
  }

  /** Says something to the engine. */
  post(message: ToEngine, transfer: Transferable[] = []): void {
    this.#engine.postMessage(message, transfer)
  }

  /** Starts the workers that the drop before has ended: to be called before the next. */
  restore(): void {
    this.#replaced = 0
    if (this.#unpacker === null) this.#replaceUnpacker()
    for (const [reader, worker] of this.#readers.entries()) if (worker === null) this.#replace(reader)
  }

  /** Ends them all. */
  end(): void {
    this.#isOver = true
    this.#engine.terminate()
    this.#unpacker?.terminate()
    for (const reader of this.#readers) reader?.terminate()
  }

  #startReader(reader: number): MessagePort {
    const { port1, port2 } = new MessageChannel()
    const worker = new this.#Worker()
    this.#readers[reader] = worker
    begin(worker, { is: 'reader', port: port2 }, () => {
      this.#onReaderEnd(reader)
    })
    return port1
  }

  #startUnpacker(): MessagePort {
    const { port1, port2 } = new MessageChannel()
    this.#unpacker = new this.#Worker()
    begin(this.#unpacker, { is: 'unpacker', port: port2 }, () => {
      this.#onUnpackerEnd()
    })
    return port1
  }

  #onReaderEnd(reader: number): void {
    if (this.#isOver) return
    this.#readers[reader] = null
    if (this.#replaced++ < MOST_REPLACED) this.#replace(reader)
    else this.post({ type: 'reader-ended', reader, port: null })
  }

  #replace(reader: number): void {
    const port = this.#startReader(reader)
    this.post({ type: 'reader-ended', reader, port }, [port])
  }

  #onUnpackerEnd(): void {
    if (this.#isOver) return
    this.#unpacker = null
    if (this.#replaced++ < MOST_REPLACED) this.#replaceUnpacker()
    else this.post({ type: 'unpacker-ended', port: null })
  }

  #replaceUnpacker(): void {
    const port = this.#startUnpacker()
    this.post({ type: 'unpacker-ended', port }, [port])
  }
}

/** Says what a worker is to be, and watches it. */
function begin(worker: Worker, role: Role, onEnd: (reason: string) => void): void {
  // Locks are shared by all pages of the origin, and for pages from disk that is all of these.
  const lock = `sshscope ${performance.timeOrigin} ${Math.random()} ${locks++}`
  watchLife(worker, lock, onEnd)
  const message: Begin = { type: 'begin', lock, role }
  worker.postMessage(message, role.is === 'engine' ? [] : [role.port])
}
