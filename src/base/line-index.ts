import { grown } from './byte-interner'
import { LF } from './bytes'

const LFS = 0x0a0a0a0a
const LOW = 0x01010101
const HIGH = 0x80808080 | 0

/**
 * Finds all line feeds of a block at once, four bytes a step: a word has a zero byte where
 * `(x - 0x01010101) & ~x & 0x80808080` is not zero (https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord).
 * A search per line costs three times as much.
 */
export class LineIndex {
  /** Positions of the line feeds; the first `count` are in use. */
  ends = new Uint32Array(1 << 15)
  count = 0

  /** Indexes `bytes[start, end)`, forgetting what was there. */
  index(bytes: Uint8Array, start: number, end: number): void {
    this.count = 0
    const aligned = start + ((4 - ((bytes.byteOffset + start) & 3)) & 3)
    if (end - aligned < 4) {
      this.#addFrom(bytes, start, end)
      return
    }
    const words = new Int32Array(bytes.buffer, bytes.byteOffset + aligned, (end - aligned) >> 2)
    this.#addFrom(bytes, start, aligned)
    // Locals: fields that change in the loop would be written back for each line.
    let { ends, count } = this
    const { length } = words
    for (let w = 0; w < length; w++) {
      const x = (words[w] ?? 0) ^ LFS
      if (((x - LOW) & ~x & HIGH) === 0) continue
      const at = aligned + (w << 2)
      if (count + 4 > ends.length) ends = grown(ends, count + 4)
      if (bytes[at] === LF) ends[count++] = at
      if (bytes[at + 1] === LF) ends[count++] = at + 1
      if (bytes[at + 2] === LF) ends[count++] = at + 2
      if (bytes[at + 3] === LF) ends[count++] = at + 3
    }
    this.ends = ends
    this.count = count
    this.#addFrom(bytes, aligned + (length << 2), end)
  }

  #addFrom(bytes: Uint8Array, start: number, end: number): void {
    for (let p = start; p < end; p++) {
      if (bytes[p] !== LF) continue
      if (this.count === this.ends.length) this.ends = grown(this.ends, this.count + 1)
      this.ends[this.count++] = p
    }
  }
}
