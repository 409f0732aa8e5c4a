import { type AttemptTable, SUCCESS } from '../model/attempt-table'
import type { BinGrid } from '../model/timeline-stack'
import type { Groups } from './bin-groups'
import type { ChunkRows } from './chunk-rows'
import type { RowSink } from './row-pass'

/** Tries by bin and group, and log-ins by bin; and of each group all tries, in the bins or not. */
export class BinCounts implements RowSink {
  readonly keys: number
  readonly grid: BinGrid
  /** A bin's groups side by side. */
  readonly counts: Uint32Array
  readonly successes: Uint32Array
  readonly totals: Float64Array
  readonly #table: AttemptTable
  readonly #groups: Groups

  constructor(table: AttemptTable, grid: BinGrid, groups: Groups, keys: number) {
    this.keys = keys
    this.grid = grid
    this.counts = new Uint32Array(grid.bins * groups.size)
    this.successes = new Uint32Array(grid.bins)
    this.totals = new Float64Array(groups.size)
    this.#table = table
    this.#groups = groups
  }

  take(start: number, { counted, others }: ChunkRows): void {
    this.#count(start, counted, this.#groups.ofCounted)
    this.#count(start, others, this.#groups.ofOther)
  }

  /** The counts of a group, by bin. */
  of(group: number): Uint32Array {
    const { size } = this.#groups
    return Uint32Array.from({ length: this.grid.bins }, (_, bin) => this.counts[bin * size + group] ?? 0)
  }

  #count(start: number, offsets: Uint16Array, groupOf: (row: number) => number): void {
    const { time, count, kind } = this.#table
    const { start: gridStart, binSeconds, bins } = this.grid
    const { size } = this.#groups
    for (const offset of offsets) {
      const row = start + offset
      const tries = count[row] ?? 1
      const group = groupOf(row)
      if (group >= 0) this.totals[group] = (this.totals[group] ?? 0) + tries
      const bin = Math.floor(((time[row] ?? NaN) - gridStart) / binSeconds)
      if (!(bin >= 0 && bin < bins)) continue
      if (group >= 0) add(this.counts, bin * size + group, tries)
      if (kind[row] === SUCCESS) add(this.successes, bin, tries)
    }
  }
}

function add(counts: Uint32Array, at: number, tries: number): void {
  counts[at] = (counts[at] ?? 0) + tries
}
