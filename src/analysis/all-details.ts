import { type AttemptTable, FAILURE, HOSTILE, NO_ID, SUCCESS } from '../model/attempt-table'
import type { Slots } from './hostile-sums'
import type { RowSink } from './row-pass'
import type { DetailsTable, SlotDetails } from './slot-details'

/**
 * Details of all slots, in two passes: the first adds up, and counts the rows of each slot; the second lays the other
 * ids down slot by slot, so that different ones can be counted with a mark for each id and no hash.
 */
export class AllDetails implements RowSink, DetailsTable {
  readonly keys: number
  readonly #table: AttemptTable
  readonly #slots: Slots
  readonly #first: Float64Array
  readonly #last: Float64Array
  readonly #successes: Uint32Array
  /** Rows of each slot that name another id; once those are laid down, how many are different. */
  readonly #others: Uint32Array

  constructor(table: AttemptTable, slots: Slots, keys: number) {
    this.keys = keys
    this.#table = table
    this.#slots = slots
    this.#first = new Float64Array(slots.size).fill(NaN)
    this.#last = new Float64Array(slots.size).fill(NaN)
    this.#successes = new Uint32Array(slots.size)
    this.#others = new Uint32Array(slots.size)
  }

  of(slot: number): SlotDetails {
    return {
      first: this.#first[slot] ?? NaN,
      last: this.#last[slot] ?? NaN,
      others: this.#others[slot] ?? 0,
      successes: this.#successes[slot] ?? 0,
    }
  }

  take(start: number, offsets: Uint16Array): void {
    const { kind, flags, count, time, valid } = this.#table
    const { ids, states, size, others } = this.#slots
    const [first, last, found] = [this.#first, this.#last, this.#others]
    const none = (size / states - 1) | 0
    const { length } = offsets
    for (let i = 0; i < length; i++) {
      const row = start + (offsets[i] ?? 0)
      const id = ids[row] ?? NO_ID
      const slot = (Math.imul(id === NO_ID ? none : id, states) + (states === 1 ? 0 : (valid[row] ?? 0))) | 0
      if (kind[row] === SUCCESS) this.#successes[slot] = (this.#successes[slot] ?? 0) + (count[row] ?? 1)
      if (kind[row] !== FAILURE || ((flags[row] ?? 0) & HOSTILE) === 0) continue
      if (others[row] !== NO_ID) found[slot] = ((found[slot] ?? 0) + 1) | 0
      const at = time[row] ?? NaN
      if (at !== at) continue
      if (!((first[slot] ?? NaN) <= at)) first[slot] = at
      if (!((last[slot] ?? NaN) >= at)) last[slot] = at
    }
  }

  /** The second pass: what it takes has to be what the first took. */
  secondPass(): OthersBySlot {
    return new OthersBySlot(this.#table, this.#slots, this.keys, this.#others)
  }
}

/** Other ids, laid down slot by slot. */
export class OthersBySlot implements RowSink {
  readonly keys: number
  readonly #table: AttemptTable
  readonly #slots: Slots
  readonly #counts: Uint32Array
  /** Where the next id of each slot goes: at last, where its ids end. */
  readonly #ends: Uint32Array
  readonly #laid: Uint32Array

  constructor(table: AttemptTable, slots: Slots, keys: number, counts: Uint32Array) {
    this.keys = keys
    this.#table = table
    this.#slots = slots
    this.#counts = counts
    this.#ends = new Uint32Array(slots.size)
    let sum = 0
    for (let slot = 0; slot < slots.size; slot++) {
      this.#ends[slot] = sum
      sum += counts[slot] ?? 0
    }
    this.#laid = new Uint32Array(sum)
  }

  take(start: number, offsets: Uint16Array): void {
    const { kind, flags, valid } = this.#table
    const { ids, states, size, others } = this.#slots
    const [ends, laid] = [this.#ends, this.#laid]
    const none = (size / states - 1) | 0
    const { length } = offsets
    for (let i = 0; i < length; i++) {
      const row = start + (offsets[i] ?? 0)
      const other = others[row] ?? NO_ID
      if (kind[row] !== FAILURE || ((flags[row] ?? 0) & HOSTILE) === 0 || other === NO_ID) continue
      const id = ids[row] ?? NO_ID
      const slot = (Math.imul(id === NO_ID ? none : id, states) + (states === 1 ? 0 : (valid[row] ?? 0))) | 0
      const at = ends[slot] ?? 0
      laid[at] = other
      ends[slot] = (at + 1) | 0
    }
  }

  /** Puts the number of different ids in place of that of all. */
  countDifferent(): void {
    const [counts, laid] = [this.#counts, this.#laid]
    /** By id, one more than the slot that had it last. */
    const marks = new Uint32Array(this.#slots.otherCount)
    let at = 0
    for (let slot = 0; slot < counts.length; slot++) {
      const end = this.#ends[slot] ?? 0
      let different = 0
      for (; at < end; at++) {
        const other = laid[at] ?? 0
        if (marks[other] === slot + 1) continue
        marks[other] = slot + 1
        different++
      }
      counts[slot] = different
    }
  }
}
