import { type AttemptTable, NO_ID } from '../model/attempt-table'
import type { ChunkRows } from './chunk-rows'
import { type Distinct, distinctOf } from './distinct'
import type { CountedRows } from './filter-test'
import type { Slots } from './counted-sums'
import { LOG_IN, outcomeOf, SEVERAL } from './row-codes'
import type { RowSink } from './row-pass'
import type { PartialDetails } from './slot-details'
import { WantedSlots } from './wanted-slots'

/** Details of some slots, at most 255: what a screen shows. */
export class ShownDetails implements RowSink, PartialDetails {
  readonly keys: number
  readonly #table: AttemptTable
  readonly #codes: Uint8Array
  /** Log-ins are among what is counted, and else among the others. */
  readonly #countsLogIns: boolean
  readonly #otherIds: AttemptTable['user']
  readonly #wanted: WantedSlots
  /** All below by place among the wanted. */
  readonly #first: Float64Array
  readonly #last: Float64Array
  readonly #successes: Uint32Array
  readonly #others: Distinct

  constructor({ data, codes, outcomes }: CountedRows, slots: Slots, wanted: ReadonlySet<number>, keys: number) {
    this.keys = keys
    this.#table = data.table
    this.#codes = codes
    this.#countsLogIns = outcomes.includes('success')
    this.#otherIds = slots.others
    this.#wanted = new WantedSlots(codes, slots, wanted)
    const { length } = this.#wanted
    this.#first = new Float64Array(length).fill(Infinity)
    this.#last = new Float64Array(length).fill(-Infinity)
    this.#successes = new Uint32Array(length)
    this.#others = distinctOf(length, slots.otherCount)
  }

  has(slot: number): boolean {
    return this.#wanted.placeOf(slot) >= 0
  }

  first(slot: number): number {
    const first = this.#first[this.#wanted.placeOf(slot)] ?? NaN
    return first === Infinity ? NaN : first
  }

  last(slot: number): number {
    const last = this.#last[this.#wanted.placeOf(slot)] ?? NaN
    return last === -Infinity ? NaN : last
  }

  others(slot: number): number {
    return this.#others.counts[this.#wanted.placeOf(slot)] ?? 0
  }

  successes(slot: number): number {
    return this.#successes[this.#wanted.placeOf(slot)] ?? 0
  }

  take(start: number, { counted, others }: ChunkRows): void {
    const picked = this.#wanted.pick(start, counted)
    this.#takeCounted(start, picked)
    if (this.#countsLogIns) this.#takeLogIns(start, picked)
    else this.#takeLogIns(start, this.#wanted.pick(start, others))
  }

  #takeCounted(start: number, picked: number): void {
    const { time } = this.#table
    const { offsets, placesOfRows } = this.#wanted
    const [otherIds, firsts, lasts, distinct] = [this.#otherIds, this.#first, this.#last, this.#others]
    for (let i = 0; i < picked; i++) {
      const row = start + (offsets[i] ?? 0)
      const place = placesOfRows[i] ?? 0
      const at = time[row] ?? NaN
      if (at < (firsts[place] ?? NaN)) firsts[place] = at
      if (at > (lasts[place] ?? NaN)) lasts[place] = at
      const other = otherIds[row] ?? NO_ID
      if (other !== NO_ID) distinct.add(place, other | 0)
    }
  }

  #takeLogIns(start: number, picked: number): void {
    const { offsets, placesOfRows } = this.#wanted
    for (let i = 0; i < picked; i++) {
      const row = start + (offsets[i] ?? 0)
      const code = this.#codes[row] ?? 0
      if (outcomeOf(code) !== LOG_IN) continue
      const place = placesOfRows[i] ?? 0
      const tries = (code & SEVERAL) === 0 ? 1 : (this.#table.count[row] ?? 1)
      this.#successes[place] = (this.#successes[place] ?? 0) + tries
    }
  }
}
