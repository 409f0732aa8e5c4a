import { grown } from '../base/byte-interner'
import type { AttemptTable } from '../model/attempt-table'
import { OUTCOMES } from '../model/filter'
import type { ChunkRows } from './chunk-rows'
import { ALL_KEYS } from './filter-keys'
import type { Rows } from './filter-test'
import { outcomeOf, SEVERAL, TWOFOLD } from './row-codes'
import type { RowSink } from './row-pass'
import { TimeBounds } from './time-bounds'

/** Tries by outcome, ambiguous ones, and the first and last time, of all rows under the whole filter. */
export class TotalCounts implements RowSink {
  readonly keys = ALL_KEYS
  /** In the order of {@link OUTCOMES}. */
  readonly byOutcome = new Float64Array(OUTCOMES.length)
  readonly bounds: TimeBounds
  readonly #table: AttemptTable
  readonly #codes: Uint8Array
  #ambiguousRows = new Uint32Array(16)
  #found = 0

  constructor({ data, codes, chunks }: Rows) {
    this.#table = data.table
    this.#codes = codes
    this.bounds = new TimeBounds(this.#table.time, chunks.isSorted)
  }

  /** Rows that can be read in two ways, in log order. */
  get ambiguousRows(): Uint32Array {
    return this.#ambiguousRows.subarray(0, this.#found)
  }

  get ambiguous(): number {
    return this.ambiguousRows.reduce((sum, row) => sum + (this.#table.count[row] ?? 1), 0)
  }

  take(start: number, { counted, others }: ChunkRows): void {
    this.bounds.take(start, counted)
    this.bounds.take(start, others)
    const found = this.#found
    this.#take(start, counted)
    this.#take(start, others)
    // Each list is in log order by itself.
    if (this.#found > found) this.#ambiguousRows.subarray(found, this.#found).sort()
  }

  #take(start: number, offsets: Uint16Array): void {
    const [codes, { byOutcome }] = [this.#codes, this]
    const { length } = offsets
    for (let i = 0; i < length; i++) {
      const row = start + (offsets[i] ?? 0)
      const code = codes[row] ?? 0
      const outcome = outcomeOf(code)
      byOutcome[outcome] = (byOutcome[outcome] ?? 0) + 1
      if ((code & (SEVERAL | TWOFOLD)) !== 0) byOutcome[outcome] = (byOutcome[outcome] ?? 0) + this.#lookAt(row, code)
    }
  }

  /** Notes an ambiguous row; how many tries more than one a row stands for. */
  #lookAt(row: number, code: number): number {
    if ((code & TWOFOLD) !== 0) this.#addAmbiguous(row)
    return (code & SEVERAL) === 0 ? 0 : (this.#table.count[row] ?? 1) - 1
  }

  #addAmbiguous(row: number): void {
    if (this.#found === this.#ambiguousRows.length) this.#ambiguousRows = grown(this.#ambiguousRows, this.#found + 1)
    this.#ambiguousRows[this.#found++] = row
  }
}
