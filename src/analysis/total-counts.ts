import { grown } from '../base/byte-interner'
import { type AttemptTable, FAILURE, KINDS } from '../model/attempt-table'
import type { ChunkRows } from './chunk-rows'
import { ALL_KEYS, type Rows } from './filter-test'
import { KIND_BITS, KIND_SHIFT, SEVERAL, TWOFOLD } from './row-codes'
import type { RowSink } from './row-pass'
import { TimeBounds } from './time-bounds'

/** Tries of each kind, ambiguous ones, and the first and last time, of all rows under the whole filter. */
export class TotalCounts implements RowSink {
  readonly keys = ALL_KEYS
  /** By kind: FAILURE, SUCCESS, SCAN. */
  readonly byKind = new Float64Array(KINDS.length)
  readonly bounds: TimeBounds
  readonly #rows: Rows
  readonly #table: AttemptTable
  #ambiguousRows = new Uint32Array(16)
  #found = 0

  constructor(rows: Rows) {
    this.#rows = rows
    this.#table = rows.data.table
    this.bounds = new TimeBounds(this.#table.time, rows.chunks.isSorted)
  }

  /** Rows that can be read in two ways, in log order. */
  get ambiguousRows(): Uint32Array {
    return this.#ambiguousRows.subarray(0, this.#found)
  }

  get ambiguous(): number {
    return this.ambiguousRows.reduce((sum, row) => sum + (this.#table.count[row] ?? 1), 0)
  }

  take(start: number, { hostile, others }: ChunkRows): void {
    this.bounds.take(start, hostile)
    this.bounds.take(start, others)
    const found = this.#found
    this.#takeHostile(start, hostile)
    this.#takeOthers(start, others)
    // Each list is in log order by itself.
    if (this.#found > found) this.#ambiguousRows.subarray(found, this.#found).sort()
  }

  #takeHostile(start: number, offsets: Uint16Array): void {
    const { codes } = this.#rows
    let more = 0
    const { length } = offsets
    for (let i = 0; i < length; i++) {
      const row = start + (offsets[i] ?? 0)
      const code = codes[row] ?? 0
      if ((code & (SEVERAL | TWOFOLD)) !== 0) more += this.#lookAt(row, code)
    }
    this.byKind[FAILURE] = (this.byKind[FAILURE] ?? 0) + offsets.length + more
  }

  #takeOthers(start: number, offsets: Uint16Array): void {
    const { codes } = this.#rows
    const { byKind } = this
    for (const offset of offsets) {
      const row = start + offset
      const code = codes[row] ?? 0
      const kind = (code >> KIND_SHIFT) & KIND_BITS
      byKind[kind] = (byKind[kind] ?? 0) + 1 + this.#lookAt(row, code)
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
