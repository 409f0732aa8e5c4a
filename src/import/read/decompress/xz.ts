import type { XzEmbedded } from 'xz-decompress'
import { ByteQueue } from '../byte-queue'
import { beyondUs, cutShort, type DamagedData, damagedAt, somethingBehind } from '../damage'
import type { Decompressor } from './decompressor'
import { xzEmbedded } from './xz-embedded'

/** Results of xz-embedded, as its xz.h has them. */
const OK = 0
const STREAM_END = 1
const MEMORY_LIMIT = 4
const FORMAT_ERROR = 5
const OPTIONS_ERROR = 6
const BUFFER_ERROR = 8

const BEYOND = new Map([
  [MEMORY_LIMIT, 'they want more than 64 MiB of memory'],
  [OPTIONS_ERROR, 'they use a filter or a checksum that is not known here'],
])

/**
 * Bytes given to the decoder at once: where it finds damage it keeps to itself what these gave before it. Fewer would
 * cost time.
 */
const STEP = 64

/**
 * xz (https://tukaani.org/xz/xz-file-format.txt) of any number of streams, with padding between them. It is read by
 * xz-embedded, which checks each block's CRC and takes 64 MiB of memory at most, as `xz -9` needs.
 */
export class XzReader implements Decompressor {
  readonly #xz: XzEmbedded
  readonly #context: number
  readonly #queue = new ByteQueue()

  private constructor(xz: XzEmbedded) {
    this.#xz = xz
    this.#context = xz.create_context()
  }

  /** A reader of one file. */
  static async open(): Promise<XzReader> {
    return new XzReader(await xzEmbedded())
  }

  get #numbers(): Uint32Array {
    return new Uint32Array(this.#xz.memory.buffer, this.#context, 6)
  }

  *push(compressed: Uint8Array): Generator<Uint8Array, void, undefined> {
    this.#queue.push(compressed)
    while (this.#queue.length >= STEP) yield* this.#decode(this.#queue.take(STEP))
  }

  *finish(): Generator<Uint8Array, void, undefined> {
    if (this.#queue.length > 0) yield* this.#decode(this.#queue.take(STEP))
    yield* this.#decode(new Uint8Array(0))
  }

  *#decode(compressed: Uint8Array): Generator<Uint8Array, void, undefined> {
    const [, input = 0] = this.#numbers
    new Uint8Array(this.#xz.memory.buffer).set(compressed, input)
    this.#xz.supply_input(this.#context, compressed.length)
    for (;;) {
      const result = this.#xz.get_next_output(this.#context)
      const [size, , position = 0, length = 0, output = 0, decoded = 0] = this.#numbers
      this.#numbers[5] = 0
      if (decoded > 0) yield new Uint8Array(this.#xz.memory.buffer, output, decoded)
      if (result === STREAM_END) return
      if (result !== OK) throw this.#problem(result, this.#queue.taken - length + position)
      if (position === length && decoded !== size && length > 0) return
    }
  }

  #problem(result: number, at: number): DamagedData {
    if (result === BUFFER_ERROR) return cutShort('xz', at)
    if (result === FORMAT_ERROR && at > 0) return somethingBehind('xz', at)
    const why = BEYOND.get(result)
    return why === undefined ? damagedAt('xz', at, 'no valid code') : beyondUs('xz', at, why)
  }
}
