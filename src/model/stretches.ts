import { grown } from '../base/byte-interner'
import { NO_OFFSET } from './attempt-table'

/** In a stretch's `yearStep`: its times have their year. */
export const NO_STEP = -32768

/** What neighbouring rows have in common. */
export interface Stretch {
  /** Rows `[from, to)`. */
  readonly from: number
  readonly to: number
  /** Id of the file. */
  readonly file: number
  /** New Years since the set's first time without a year, or NO_STEP. */
  readonly yearStep: number
  /** Minutes east of UTC, or NO_OFFSET. */
  readonly offset: number
}

/** File, year and zone of rows: the same for thousands on end, so that they are kept for each such stretch only. */
export class Stretches {
  #length = 0
  #from = new Uint32Array(16)
  #file = new Uint16Array(16)
  #yearStep = new Int16Array(16)
  #offset = new Int16Array(16)

  /** Takes the next row: rows come in order, and none is left out. */
  add(row: number, file: number, yearStep: number, offset: number): void {
    const last = this.#length - 1
    if (this.#file[last] === file && this.#yearStep[last] === yearStep && this.#offset[last] === offset) return
    const at = this.#length++
    if (at >= this.#from.length) {
      this.#from = grown(this.#from, at + 1)
      this.#file = grown(this.#file, at + 1)
      this.#yearStep = grown(this.#yearStep, at + 1)
      this.#offset = grown(this.#offset, at + 1)
    }
    this.#from[at] = row
    this.#file[at] = file
    this.#yearStep[at] = yearStep
    this.#offset[at] = offset
  }

  /** The stretches of rows `[from, to)`, cut to them, in order. */
  *within(from: number, to: number): Generator<Stretch, void, undefined> {
    for (let i = this.#find(from); i < this.#length; i++) {
      const begin = Math.max(from, this.#from[i] ?? 0)
      if (begin >= to) return
      yield {
        from: begin,
        to: Math.min(to, i + 1 < this.#length ? (this.#from[i + 1] ?? to) : to),
        file: this.#file[i] ?? 0,
        yearStep: this.#yearStep[i] ?? NO_STEP,
        offset: this.#offset[i] ?? NO_OFFSET,
      }
    }
  }

  fileOf(row: number): number {
    return this.#file[this.#find(row)] ?? 0
  }

  offsetOf(row: number): number {
    return this.#offset[this.#find(row)] ?? NO_OFFSET
  }

  /** The stretch that a row lies in. */
  #find(row: number): number {
    let [low, high] = [0, this.#length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#from[middle] ?? 0) <= row) low = middle
      else high = middle - 1
    }
    return low
  }
}
