import { COUNTED_SHIFT, OTHER_SHIFT } from './row-codes'
import { CHUNK } from './time-chunks'

/** Rows of a chunk as offsets into it, in log order, without those taken back: those that are counted, and all others. */
export interface ChunkRows {
  readonly counted: Uint16Array
  readonly others: Uint16Array
}

const NONE = new Uint16Array(0)
export const NO_ROWS: ChunkRows = { counted: NONE, others: NONE }

/** The two bits that tell a row's list stand so much higher in a verdict (filter-test.ts) than in a code. */
export const LIST_SHIFT = 8

/** Rows that pass a test: the same memory for each chunk. */
export class RowLists implements ChunkRows {
  counted = NONE
  others = NONE
  /** Whether the lists are those of the chunk at hand. */
  isKnown = false
  #ofCounted = NONE
  #ofOthers = NONE

  /** Finds the rows of a chunk whose verdicts have none of the bits `keys`. */
  find(verdicts: Uint16Array, start: number, length: number, keys: number): void {
    this.#makeRoom()
    const [ofCounted, ofOthers] = [this.#ofCounted, this.#ofOthers]
    let [counted, others] = [0, 0]
    // Without a branch: which rows pass can't be foretold, and each wrong guess would cost as much as ten rows.
    for (let i = 0; i < length; i++) {
      const verdict = verdicts[start + i] ?? 0
      const passes = ((verdict & keys) - 1) >>> 31
      ofCounted[counted] = i
      ofOthers[others] = i
      counted += (verdict >>> (COUNTED_SHIFT + LIST_SHIFT)) & passes
      others += (verdict >>> (OTHER_SHIFT + LIST_SHIFT)) & passes
    }
    this.#keep(counted, others)
  }

  /** Takes all rows of a chunk, by their codes. */
  all(codes: Uint8Array, start: number, length: number): void {
    this.#makeRoom()
    const [ofCounted, ofOthers] = [this.#ofCounted, this.#ofOthers]
    let [counted, others] = [0, 0]
    for (let i = 0; i < length; i++) {
      const code = codes[start + i] ?? 0
      ofCounted[counted] = i
      ofOthers[others] = i
      counted += (code >>> COUNTED_SHIFT) & 1
      others += (code >>> OTHER_SHIFT) & 1
    }
    this.#keep(counted, others)
  }

  #makeRoom(): void {
    if (this.#ofCounted.length > 0) return
    this.#ofCounted = new Uint16Array(CHUNK)
    this.#ofOthers = new Uint16Array(CHUNK)
  }

  #keep(counted: number, others: number): void {
    this.counted = this.#ofCounted.subarray(0, counted)
    this.others = this.#ofOthers.subarray(0, others)
    this.isKnown = true
  }
}
