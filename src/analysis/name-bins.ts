import type { TimeRange as Within } from '../model/filter'
import type { NameBins } from '../model/one-name'
import type { BinGrid } from '../model/timeline-stack'
import { binGrid } from './bin-grid'
import type { TimeRange } from './time-chunks'

const MOST_BINS = 120

/** Attempts over time in about a hundred bins: over the log, or over what a filter leaves of its time. */
export class NameTimes {
  readonly #grid: BinGrid
  readonly #counts: Float64Array

  constructor(log: TimeRange, within: Within | undefined) {
    this.#grid = binGrid(log, within ?? null, MOST_BINS)
    this.#counts = new Float64Array(this.#grid.bins)
  }

  /** Adds tries at a time, wall-clock seconds; what has none stands in no bin. */
  add(at: number, tries: number): void {
    const bin = Math.floor((at - this.#grid.start) / this.#grid.binSeconds)
    if (bin >= 0 && bin < this.#counts.length) this.#counts[bin] = (this.#counts[bin] ?? 0) + tries
  }

  answer(): NameBins {
    const { start, binSeconds } = this.#grid
    return { start, binSeconds, counts: [...this.#counts] }
  }
}
