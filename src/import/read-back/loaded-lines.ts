import { LF, withoutCr } from '../../base/bytes'
import { LineIndex } from '../../base/line-index'

const index = new LineIndex()

/** A block of a file's lines in memory, with the end of each. */
export class LoadedLines {
  readonly bytes: Uint8Array
  /** Place of the first line in the order of reading, from 1, and how many there are. */
  readonly first: number
  readonly count: number
  readonly #ends: Uint32Array

  constructor(bytes: Uint8Array, first: number) {
    index.index(bytes, 0, bytes.length)
    this.bytes = bytes
    this.first = first
    this.#ends = index.ends.slice(0, index.count)
    const isWhole = bytes.length === 0 || bytes[bytes.length - 1] === LF
    this.count = index.count + (isWhole ? 0 : 1)
  }

  has(place: number): boolean {
    return place >= this.first && place < this.first + this.count
  }

  /** Where the line at a place begins in `bytes`. */
  start(place: number): number {
    const i = place - this.first
    return i === 0 ? 0 : (this.#ends[i - 1] ?? 0) + 1
  }

  /** Where it ends, without its line end. */
  end(place: number): number {
    return withoutCr(this.bytes, this.start(place), this.#ends[place - this.first] ?? this.bytes.length)
  }
}
