import { type AttemptTable, NO_ID } from '../model/attempt-table'
import type { Filter } from '../model/filter'
import type { ChunkRows } from './chunk-rows'
import { FirstOfPair, type PairRows } from './first-of-pair'
import type { Slots } from './counted-sums'
import { LOG_IN, outcomeOf, SEVERAL, VALIDITY_BITS } from './row-codes'
import type { RowSink } from './row-pass'
import type { DetailsTable } from './slot-details'

/** The two times of a slot stand side by side, and so do its two counts: a row touches two places in memory, not four. */
const PAIR = 2

/** Details of all slots. */
export class AllDetails implements RowSink, DetailsTable {
  readonly keys: number
  readonly #table: AttemptTable
  readonly #rows: PairRows
  readonly #slots: Slots
  readonly #firstOfPair: FirstOfPair
  /** By slot the first and the last time. */
  readonly #times: Float64Array
  /** By slot how many others, and how many successes. */
  readonly #counts: Uint32Array

  constructor(rows: PairRows, slots: Slots, filter: Filter, keys: number) {
    this.keys = keys
    this.#table = rows.data.table
    this.#rows = rows
    this.#slots = slots
    this.#firstOfPair = new FirstOfPair(rows, filter, keys)
    this.#times = new Float64Array(slots.size * PAIR).fill(NaN)
    this.#counts = new Uint32Array(slots.size * PAIR)
  }

  first(slot: number): number {
    return this.#times[slot * PAIR] ?? NaN
  }

  last(slot: number): number {
    return this.#times[slot * PAIR + 1] ?? NaN
  }

  others(slot: number): number {
    return this.#counts[slot * PAIR] ?? 0
  }

  successes(slot: number): number {
    return this.#counts[slot * PAIR + 1] ?? 0
  }

  take(start: number, { counted, others }: ChunkRows): void {
    this.#takeLogIns(start, this.#rows.outcomes.includes('success') ? counted : others)
    this.#takeCounted(start, counted)
  }

  #takeCounted(start: number, offsets: Uint16Array): void {
    const { time } = this.#table
    const { codes, earlier } = this.#rows
    const { ids, states, size, others } = this.#slots
    const [times, counts, firstOfPair] = [this.#times, this.#counts, this.#firstOfPair]
    const { since } = firstOfPair
    const none = (size / states - 1) | 0
    const stateBits = states === 1 ? 0 : VALIDITY_BITS
    // Below it stands what has to be asked for: where times have no order all, else what another state came before.
    const least = since !== since ? Infinity : states === 1 ? -Infinity : 0
    const { length } = offsets
    for (let i = 0; i < length; i++) {
      const row = start + (offsets[i] ?? 0)
      const id = ids[row] ?? NO_ID
      const slot = (Math.imul(id === NO_ID ? none : id, states) + ((codes[row] ?? 0) & stateBits)) | 0
      const place = Math.imul(slot, PAIR)
      const before = earlier[row] ?? 0
      if (others[row] !== NO_ID) {
        const isFirst = before < least ? firstOfPair.isFirst(row, stateBits) : (Math.abs(before) - since - 1) >>> 31
        counts[place] = ((counts[place] ?? 0) + isFirst) | 0
      }
      const at = time[row] ?? NaN
      if (at !== at) continue
      if (!((times[place] ?? NaN) <= at)) times[place] = at
      if (!((times[place + 1] ?? NaN) >= at)) times[place + 1] = at
    }
  }

  #takeLogIns(start: number, offsets: Uint16Array): void {
    const { count } = this.#table
    const { codes } = this.#rows
    const { ids, states, size } = this.#slots
    const none = size / states - 1
    const stateBits = states === 1 ? 0 : VALIDITY_BITS
    for (const offset of offsets) {
      const row = start + offset
      const code = codes[row] ?? 0
      if (outcomeOf(code) !== LOG_IN) continue
      const id = ids[row] ?? NO_ID
      const place = ((id === NO_ID ? none : id) * states + (code & stateBits)) * PAIR + 1
      this.#counts[place] = (this.#counts[place] ?? 0) + ((code & SEVERAL) === 0 ? 1 : (count[row] ?? 1))
    }
  }
}
