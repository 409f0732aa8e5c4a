import { DAY } from '../base/calendar'
import { type AttemptTable, FAILURE, HOSTILE, NO_ID } from '../model/attempt-table'
import type { SourceDays } from '../model/summary'
import { ALL_KEYS } from './filter-test'
import type { RowSink } from './row-pass'
import type { TimeRange } from './time-chunks'

/** A log over more days shows its last ones. */
const MOST_DAYS = 400

/** Hostile attempts a day of some sources, at most 255, under the whole filter. */
export class DayCounts implements RowSink {
  readonly keys = ALL_KEYS
  readonly #table: AttemptTable
  readonly #ids: readonly number[]
  /** By source id, one more than its place among `ids`. */
  readonly #places: Uint8Array
  /** In days since 1970. */
  readonly #start: number
  readonly #days: number
  readonly #counts: Uint32Array

  constructor(table: AttemptTable, ids: readonly number[], range: TimeRange | null) {
    const end = range === null ? 0 : Math.floor(range.last / DAY) + 1
    this.#table = table
    this.#ids = range === null ? [] : ids
    this.#start = range === null ? 0 : Math.max(Math.floor(range.first / DAY), end - MOST_DAYS)
    this.#days = end - this.#start
    this.#places = new Uint8Array(table.sources.length)
    this.#ids.forEach((id, i) => (this.#places[id] = i + 1))
    this.#counts = new Uint32Array(this.#ids.length * this.#days)
  }

  take(start: number, offsets: Uint16Array): void {
    const { kind, flags, source } = this.#table
    const places = this.#places
    const { length } = offsets
    for (let i = 0; i < length; i++) {
      const row = start + (offsets[i] ?? 0)
      const id = source[row] ?? NO_ID
      const place = id === NO_ID ? 0 : (places[id] ?? 0)
      if (place === 0 || kind[row] !== FAILURE || ((flags[row] ?? 0) & HOSTILE) === 0) continue
      this.#add(place - 1, row)
    }
  }

  answer(): SourceDays {
    const [days, { sources }] = [this.#days, this.#table]
    const rows = this.#ids.map((id, i) => ({
      source: sources.text(id),
      counts: Array.from(this.#counts.subarray(i * days, (i + 1) * days)),
    }))
    return { start: this.#start * DAY, days, rows }
  }

  #add(place: number, row: number): void {
    const day = Math.floor((this.#table.time[row] ?? NaN) / DAY) - this.#start
    if (!(day >= 0 && day < this.#days)) return
    const at = place * this.#days + day
    this.#counts[at] = (this.#counts[at] ?? 0) + (this.#table.count[row] ?? 1)
  }
}
