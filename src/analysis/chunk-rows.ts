import { HOSTILE_SHIFT, OTHER_SHIFT } from './row-codes'
import { CHUNK } from './time-chunks'

/** Rows of a chunk as offsets into it, in log order, without those taken back: hostile failures, and all others. */
export interface ChunkRows {
  readonly hostile: Uint16Array
  readonly others: Uint16Array
}

const NONE = new Uint16Array(0)
export const NO_ROWS: ChunkRows = { hostile: NONE, others: NONE }

/** Rows that pass a test: the same memory for each chunk. */
export class RowLists implements ChunkRows {
  hostile = NONE
  others = NONE
  /** Whether the lists are those of the chunk at hand. */
  isKnown = false
  #ofHostile = NONE
  #ofOthers = NONE

  /** Finds the rows of a chunk whose bytes have none of the bits `keys`. */
  find(bytes: Uint8Array, start: number, length: number, keys: number): void {
    if (this.#ofHostile.length === 0) {
      this.#ofHostile = new Uint16Array(CHUNK)
      this.#ofOthers = new Uint16Array(CHUNK)
    }
    const [ofHostile, ofOthers] = [this.#ofHostile, this.#ofOthers]
    let [hostile, others] = [0, 0]
    // Without a branch: which rows pass can't be foretold, and each wrong guess would cost as much as ten rows.
    for (let i = 0; i < length; i++) {
      const byte = bytes[start + i] ?? 0
      const passes = ((byte & keys) - 1) >>> 31
      ofHostile[hostile] = i
      ofOthers[others] = i
      hostile += (byte >>> HOSTILE_SHIFT) & passes
      others += (byte >>> OTHER_SHIFT) & passes
    }
    this.hostile = ofHostile.subarray(0, hostile)
    this.others = ofOthers.subarray(0, others)
    this.isKnown = true
  }
}
