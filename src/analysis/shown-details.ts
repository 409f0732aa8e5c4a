import { type AttemptTable, FAILURE, HOSTILE, NO_ID, SUCCESS } from '../model/attempt-table'
import { type Distinct, distinctOf } from './distinct'
import type { Slots } from './hostile-sums'
import type { RowSink } from './row-pass'
import type { DetailsTable, SlotDetails } from './slot-details'

/** Details of some slots, at most 255: what a screen shows. */
export class ShownDetails implements RowSink, DetailsTable {
  readonly keys: number
  readonly #table: AttemptTable
  readonly #slots: Slots
  /** By slot, one more than its place among those wanted. */
  readonly #places: Uint8Array
  readonly #first: Float64Array
  readonly #last: Float64Array
  readonly #successes: Uint32Array
  readonly #others: Distinct

  constructor(table: AttemptTable, slots: Slots, wanted: ReadonlySet<number>, keys: number) {
    this.keys = keys
    this.#table = table
    this.#slots = slots
    this.#places = new Uint8Array(slots.size)
    let place = 0
    for (const slot of wanted) this.#places[slot] = ++place
    this.#first = new Float64Array(place).fill(Infinity)
    this.#last = new Float64Array(place).fill(-Infinity)
    this.#successes = new Uint32Array(place)
    this.#others = distinctOf(place, slots.otherCount)
  }

  of(slot: number): SlotDetails | undefined {
    const place = (this.#places[slot] ?? 0) - 1
    if (place < 0) return undefined
    const [first = NaN, last = NaN] = [this.#first[place], this.#last[place]]
    const hasTime = first <= last
    return {
      first: hasTime ? first : NaN,
      last: hasTime ? last : NaN,
      others: this.#others.counts[place] ?? 0,
      successes: this.#successes[place] ?? 0,
    }
  }

  take(start: number, offsets: Uint16Array): void {
    const { kind, flags, time, valid } = this.#table
    const { ids, states, size, others } = this.#slots
    const [places, firsts, lasts, distinct] = [this.#places, this.#first, this.#last, this.#others]
    const none = (size / states - 1) | 0
    const { length } = offsets
    for (let i = 0; i < length; i++) {
      const row = start + (offsets[i] ?? 0)
      const of = kind[row] ?? 0
      if (of !== FAILURE ? of !== SUCCESS : ((flags[row] ?? 0) & HOSTILE) === 0) continue
      const id = ids[row] ?? NO_ID
      const first = Math.imul(id === NO_ID ? none : id, states)
      const place = ((places[states === 1 ? first : (first + (valid[row] ?? 0)) | 0] ?? 0) - 1) | 0
      if (place < 0) continue
      if (of === SUCCESS) {
        this.#addSuccess(place, row)
        continue
      }
      const at = time[row] ?? NaN
      if (at < (firsts[place] ?? NaN)) firsts[place] = at
      if (at > (lasts[place] ?? NaN)) lasts[place] = at
      const other = others[row] ?? NO_ID
      if (other !== NO_ID) distinct.add(place, other | 0)
    }
  }

  #addSuccess(place: number, row: number): void {
    this.#successes[place] = (this.#successes[place] ?? 0) + (this.#table.count[row] ?? 1)
  }
}
