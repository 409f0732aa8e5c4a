/** Bytes of a block of lines: few at first, for figures at once. */
export const FIRST_BLOCK = 1 << 19
export const LARGEST_BLOCK = 1 << 22
/** Buffers that are kept for another use at most. */
const MOST_SPARE = 4

/**
 * Memory for blocks of lines, used again where it comes back: fresh memory has to be cleared by the machine first, which
 * for a gigabyte of it takes a second.
 */
export class BlockBuffers {
  readonly #spare: ArrayBuffer[] = []

  /** `length` bytes, whatever they hold. */
  take(length: number): Uint8Array<ArrayBuffer> {
    const spare = this.#spare.pop()
    const buffer = spare !== undefined && spare.byteLength >= length ? spare : new ArrayBuffer(length)
    return new Uint8Array(buffer, 0, length)
  }

  /** Takes back a buffer whose bytes nobody looks at any more; of odd sizes few would be used again. */
  giveBack(buffer: ArrayBuffer): void {
    if (buffer.byteLength === LARGEST_BLOCK && this.#spare.length < MOST_SPARE) this.#spare.push(buffer)
  }
}
