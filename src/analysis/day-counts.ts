import { DAY } from '../base/calendar'
import type { AttemptTable } from '../model/attempt-table'
import type { SourceDays } from '../model/summary'
import type { ChunkRows } from './chunk-rows'
import { ALL_KEYS } from './filter-keys'
import type { Rows } from './filter-test'
import { slotsOfSources } from './counted-sums'
import type { RowSink } from './row-pass'
import { WantedSlots } from './wanted-slots'

/** A log over more days shows its last ones. */
const MOST_DAYS = 400

/** Hostile attempts a day of some sources, at most 255, under the whole filter. */
export class DayCounts implements RowSink {
  readonly keys = ALL_KEYS
  readonly #table: AttemptTable
  readonly #ids: readonly number[]
  readonly #wanted: WantedSlots
  /** In days since 1970. */
  readonly #start: number
  readonly #days: number
  readonly #counts: Uint32Array

  constructor({ data, codes, chunks }: Rows, ids: readonly number[]) {
    const { table } = data
    const { range } = chunks
    const end = range === null ? 0 : Math.floor(range.last / DAY) + 1
    this.#table = table
    this.#ids = range === null ? [] : ids
    this.#start = range === null ? 0 : Math.max(Math.floor(range.first / DAY), end - MOST_DAYS)
    this.#days = end - this.#start
    this.#wanted = new WantedSlots(codes, slotsOfSources(table), this.#ids)
    this.#counts = new Uint32Array(this.#ids.length * this.#days)
  }

  take(start: number, { counted }: ChunkRows): void {
    const { time, count } = this.#table
    const [counts, days, firstDay] = [this.#counts, this.#days, this.#start]
    const { offsets, placesOfRows } = this.#wanted
    const picked = this.#wanted.pick(start, counted)
    for (let i = 0; i < picked; i++) {
      const row = start + (offsets[i] ?? 0)
      const day = Math.floor((time[row] ?? NaN) / DAY) - firstDay
      if (!(day >= 0 && day < days)) continue
      const at = (placesOfRows[i] ?? 0) * days + day
      counts[at] = (counts[at] ?? 0) + (count[row] ?? 1)
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
}
