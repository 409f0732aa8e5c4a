import { grown } from '../base/byte-interner'
import { AMBIGUOUS, type AttemptTable, KINDS, TAKEN_BACK } from '../model/attempt-table'
import type { TimeRange } from '../model/filter'
import { ALL_KEYS } from './filter-test'
import type { RowSink } from './row-pass'
import { type TimeChunks, timesWithin } from './time-chunks'

/** Tries of each kind, ambiguous ones, and the first and last time, of all rows under the whole filter. */
export class TotalCounts implements RowSink {
  readonly keys = ALL_KEYS
  /** By kind: FAILURE, SUCCESS, SCAN. */
  readonly byKind = new Float64Array(KINDS.length)
  /** Wall-clock seconds, NaN where no row has a time. */
  first = NaN
  last = NaN
  readonly #table: AttemptTable
  #ambiguousRows = new Uint32Array(16)
  #found = 0

  constructor(table: AttemptTable) {
    this.#table = table
  }

  /** Rows that can be read in two ways, in log order. */
  get ambiguousRows(): Uint32Array {
    return this.#ambiguousRows.subarray(0, this.#found)
  }

  get ambiguous(): number {
    return this.ambiguousRows.reduce((sum, row) => sum + (this.#table.count[row] ?? 1), 0)
  }

  take(start: number, offsets: Uint16Array): void {
    const { kind, flags, count, time } = this.#table
    const { byKind } = this
    let { first, last } = this
    const { length } = offsets
    for (let i = 0; i < length; i++) {
      const row = start + (offsets[i] ?? 0)
      const of = kind[row] ?? TAKEN_BACK
      if (of === TAKEN_BACK) continue
      byKind[of] = (byKind[of] ?? 0) + (count[row] ?? 1)
      const at = time[row] ?? NaN
      if (!(first <= at) && at === at) first = at
      if (!(last >= at) && at === at) last = at
      if (((flags[row] ?? 0) & AMBIGUOUS) !== 0) this.#addAmbiguous(row)
    }
    this.first = first
    this.last = last
  }

  /** The counts within a range of time, of these as those of the whole log and of the rows outside. */
  within(range: TimeRange, chunks: TimeChunks, outside: TotalCounts): TotalCounts {
    const counts = new TotalCounts(this.#table)
    this.byKind.forEach((tries, kind) => (counts.byKind[kind] = tries - (outside.byKind[kind] ?? 0)))
    const { first, last } = timesWithin(this.#table, chunks, range)
    counts.first = first
    counts.last = last
    for (const row of this.ambiguousRows) {
      const at = this.#table.time[row] ?? NaN
      if (at >= range.start && at < range.end) counts.#addAmbiguous(row)
    }
    return counts
  }

  #addAmbiguous(row: number): void {
    if (this.#found === this.#ambiguousRows.length) this.#ambiguousRows = grown(this.#ambiguousRows, this.#found + 1)
    this.#ambiguousRows[this.#found++] = row
  }
}
