import { DAY, HOUR } from '../base/calendar'
import type { TimeRange as Within } from '../model/filter'
import type { NameBins } from '../model/one-name'
import type { TimeRange } from './time-chunks'

/** Widths of bins, seconds: the smallest that needs no more than MOST_BINS is taken. */
const WIDTHS = [1, 5, 15, 60, 300, 900, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 7 * DAY, 28 * DAY]
const MOST_BINS = 120

/** Attempts over time in about a hundred bins: over the log, or over what a filter leaves of its time. */
export class NameTimes {
  readonly #start: number
  readonly #binSeconds: number
  readonly #counts: Float64Array

  constructor(log: TimeRange, within: Within | undefined) {
    const first = Math.max(log.first, within?.start ?? -Infinity)
    const last = Math.min(log.last, within?.end ?? Infinity)
    this.#binSeconds = widthFor(last - first)
    this.#start = Math.floor(first / this.#binSeconds) * this.#binSeconds
    const bins = Math.floor((last - this.#start) / this.#binSeconds) + 1
    this.#counts = new Float64Array(Math.max(0, bins))
  }

  /** Adds tries at a time, wall-clock seconds; what has none stands in no bin. */
  add(at: number, tries: number): void {
    const bin = Math.floor((at - this.#start) / this.#binSeconds)
    if (bin >= 0 && bin < this.#counts.length) this.#counts[bin] = (this.#counts[bin] ?? 0) + tries
  }

  answer(): NameBins {
    return { start: this.#start, binSeconds: this.#binSeconds, counts: [...this.#counts] }
  }
}

function widthFor(seconds: number): number {
  const fits = WIDTHS.find((width) => seconds / width < MOST_BINS)
  return fits ?? Math.ceil(seconds / MOST_BINS / (28 * DAY)) * 28 * DAY
}
