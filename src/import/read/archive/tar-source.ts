import { ByteQueue } from '../byte-queue'
import { DamagedData } from '../damage'
import type { LogInput } from '../log-input'
import type { Unpacked } from '../unpacked'

/** Bytes that are read from the beginning on, some of them passed over. */
export interface TarSource {
  /** Where the next byte lies. */
  readonly position: number
  /** Why the bytes end where they do, where that is not their end. */
  readonly problem: DamagedData | null
  /** The next bytes; fewer where they end before. */
  take(count: number): Promise<Uint8Array>
  /** Goes on to a place ahead. */
  skipTo(position: number): Promise<void>
}

/** Bytes read at once: headers of small files lie near each other. */
const WINDOW = 64 * 1024

/** A tar archive that can be read anywhere: what is passed over is not read at all. */
export class PlainTar implements TarSource {
  position = 0
  readonly problem = null
  readonly #input: LogInput
  #window = new Uint8Array(0)
  #windowStart = 0

  constructor(input: LogInput) {
    this.#input = input
  }

  async take(count: number): Promise<Uint8Array> {
    const end = Math.min(this.position + count, this.#input.size)
    const windowEnd = this.#windowStart + this.#window.length
    if (this.position < this.#windowStart || end > windowEnd) {
      this.#windowStart = this.position
      this.#window = await this.#input.read(
        this.position,
        Math.min(this.#input.size, this.position + Math.max(count, WINDOW)),
      )
    }
    const start = this.position - this.#windowStart
    const bytes = this.#window.subarray(start, start + Math.max(0, end - this.position))
    this.position += bytes.length
    return bytes
  }

  skipTo(position: number): Promise<void> {
    this.position = Math.min(position, this.#input.size)
    return Promise.resolve()
  }
}

/** A tar archive that comes as a stream, since it is compressed. */
export class StreamedTar implements TarSource {
  position = 0
  problem: DamagedData | null = null
  /** Bytes of the compressed archive that have been read. */
  consumed = 0
  readonly #pieces: AsyncIterator<Unpacked, void>
  readonly #queue = new ByteQueue()

  constructor(pieces: AsyncIterable<Unpacked, void>) {
    this.#pieces = pieces[Symbol.asyncIterator]()
  }

  async take(count: number): Promise<Uint8Array> {
    let isMore = true
    while (isMore && this.#queue.length < count) isMore = await this.#more()
    const bytes = this.#queue.take(count)
    this.position += bytes.length
    return bytes
  }

  /** The next `count` bytes, piece by piece; fewer where they end before. */
  async *pieces(count: number): AsyncGenerator<Uint8Array, void, undefined> {
    const end = this.position + count
    while (this.position < end && (this.#queue.length > 0 || (await this.#more()))) {
      const bytes = this.#queue.take(end - this.position)
      this.position += bytes.length
      yield bytes
    }
  }

  async skipTo(position: number): Promise<void> {
    for await (const bytes of this.pieces(position - this.position)) if (bytes.length === 0) return
  }

  /** Waits for more bytes; false where there are none. Damage ends them: what came before it is used up first. */
  async #more(): Promise<boolean> {
    try {
      const next = await this.#pieces.next()
      if (next.done === true) return false
      this.#queue.push(next.value.bytes)
      this.consumed = next.value.consumed
      return true
    } catch (error) {
      if (!(error instanceof DamagedData)) throw error
      this.problem = error
      return false
    }
  }
}
