import { DamagedData } from '../import/read/damage'
import type { LineStream } from '../import/read/line-stream'
import type { LineBlock } from '../import/read/stream-lines'
import { ReaderEnded } from '../import/reader-ended'
import { Mailbox } from './mailbox'
import type { FromUnpacker, PlainError, Port, ToUnpacker } from './protocol'

/** Blocks of a stream that may be on their way: enough for the unpacker not to wait, few enough for memory. */
const AHEAD = 3

type News = { readonly block: LineBlock } | { readonly error: Error } | 'end'

/** The engine's side of the unpacker: streams of lines that come over a port. */
export class Unpacking {
  /** Null where it has ended and has no successor. */
  #port: Port<FromUnpacker> | null
  /** What has come of the streams that are open. */
  readonly #open = new Map<number, Mailbox<News>>()
  #nextStream = 0

  constructor(port: Port<FromUnpacker>) {
    this.#port = port
    this.#listenTo(port)
  }

  /**
   * The lines of a stream, in order; null where its bytes can't be sent to another thread. Throws what
   * {@link blocksOf} throws, and ReaderEnded where the unpacker ends with it.
   */
  unpack(stream: LineStream): AsyncGenerator<LineBlock, void, undefined> | null {
    const { input, ...how } = stream
    const blob = input.asBlob?.()
    return blob === undefined ? null : this.#blocks({ blob, name: input.name, modified: input.modified }, how)
  }

  /** Lets go of all streams: whoever waits for one is told so. */
  drop(): void {
    for (const [stream, news] of this.#open) {
      this.#tell({ type: 'close', stream })
      news.clear()
      news.put({ error: new DOMException('Reading was stopped.', 'AbortError') })
    }
  }

  /** The unpacker has ended; `port` is that of another in its place. What its streams had given before counts. */
  replace(port: Port<FromUnpacker> | null): void {
    this.#port = port
    if (port !== null) this.#listenTo(port)
    for (const news of this.#open.values()) news.put({ error: new ReaderEnded() })
  }

  /** Gives back the memory of a block that has been read. */
  giveBack(buffer: ArrayBuffer): void {
    this.#tell({ type: 'spent', buffer }, [buffer])
  }

  async *#blocks(
    file: Extract<ToUnpacker, { type: 'open' }>['file'],
    { cut, ...how }: Omit<LineStream, 'input'>,
  ): AsyncGenerator<LineBlock, void, undefined> {
    if (this.#port === null) throw new ReaderEnded()
    const stream = this.#nextStream++
    const arrived = new Mailbox<News>()
    this.#open.set(stream, arrived)
    // Errors lose what is their own on the way.
    const plainCut = cut === null ? null : { message: cut.message, isWhole: cut.isWhole }
    this.#tell({ type: 'open', stream, file, how: { ...how, cut: plainCut }, ahead: AHEAD })
    try {
      for (;;) {
        const news = await arrived.take()
        if (news === 'end') return
        if ('error' in news) throw news.error
        this.#tell({ type: 'more', stream })
        yield news.block
      }
    } finally {
      this.#open.delete(stream)
      this.#tell({ type: 'close', stream })
    }
  }

  #listenTo(port: Port<FromUnpacker>): void {
    port.addEventListener('message', ({ data }) => {
      this.#open.get(data.stream)?.put(newsOf(data))
    })
    port.start()
  }

  #tell(message: ToUnpacker, transfer: ArrayBuffer[] = []): void {
    this.#port?.postMessage(message, transfer)
  }
}

function newsOf(message: FromUnpacker): News {
  if (message.type === 'block') return { block: message.block }
  return message.type === 'end' ? 'end' : { error: errorOf(message.error) }
}

/** An error as it was before it was sent: damage has its sentence, others their name. */
function errorOf({ name, message }: PlainError): Error {
  return name === 'DamagedData' ? new DamagedData(message) : Object.assign(new Error(message), { name })
}
