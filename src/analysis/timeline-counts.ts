import { DAY, HOUR } from '../base/calendar'
import type { AttemptTable } from '../model/attempt-table'
import type { ChunkRows } from './chunk-rows'
import { ALL_KEYS, TIME } from './filter-keys'
import type { Rows } from './filter-test'
import { KeptPause, type PauseFinder, SortedPause, StretchPause } from './longest-pause'
import { SEVERAL, WAY_BITS, WAYS } from './row-codes'
import type { RowSink } from './row-pass'
import { TimeBounds } from './time-bounds'
import type { TimeRange } from './time-chunks'

/** Widths of bins, seconds: the smallest that needs no more than MOST_BINS is taken. Each divides those behind it. */
const WIDTHS = [60, 300, 900, HOUR, 3 * HOUR, 6 * HOUR, DAY, 7 * DAY, 28 * DAY]
const MOST_BINS = 1000
/** Hours of a log are counted one by one: of one over more than that (two decades), in a map. */
const MOST_HOURS = 2e5

/** Counts of a slot, side by side: by outcome and validity as codes have them. */
export const PER_SLOT = WAYS

/** A timeline is not filtered by time. */
export const TIMELINE_KEYS = ALL_KEYS & ~TIME

/** How the time of a log is cut: into bins, and those into slots of an hour or less, that both bins and hours add up from. */
export interface TimeGrid {
  /** Wall-clock seconds of the first bin. */
  readonly start: number
  readonly binSeconds: number
  readonly bins: number
  readonly slotSeconds: number
  readonly slots: number
}

function gridOf(range: TimeRange | null): TimeGrid {
  if (range === null) return { start: 0, binSeconds: HOUR, bins: 0, slotSeconds: HOUR, slots: 0 }
  const binSeconds = binWidth(range.last - range.first)
  const start = Math.floor(range.first / binSeconds) * binSeconds
  const bins = Math.floor((range.last - start) / binSeconds) + 1
  const isLong = (range.last - start) / HOUR > MOST_HOURS
  const slotSeconds = isLong ? binSeconds : Math.min(binSeconds, HOUR)
  return { start, binSeconds, bins, slotSeconds, slots: (bins * binSeconds) / slotSeconds }
}

/** When attempts come: counts of short slots of time, and what those that are counted need beside. */
export class TimelineCounts implements RowSink {
  readonly keys = TIMELINE_KEYS
  readonly grid: TimeGrid
  /** {@link PER_SLOT} for each slot, with one slot behind the last for rows without a time. */
  readonly counts: Uint32Array
  /** Of tries that are counted. */
  readonly bounds: TimeBounds
  /** Tries that are counted by hour since 1970, where slots are longer than an hour. */
  readonly hours: Map<number, number> | null
  readonly pause: PauseFinder
  readonly #table: AttemptTable
  readonly #codes: Uint8Array

  constructor({ data, codes, chunks }: Rows) {
    const { range, isSorted } = chunks
    this.#table = data.table
    this.#codes = codes
    this.grid = gridOf(range)
    this.counts = new Uint32Array((this.grid.slots + 1) * PER_SLOT)
    this.bounds = new TimeBounds(data.table.time, isSorted)
    this.hours = this.grid.slotSeconds > HOUR ? new Map<number, number>() : null
    this.pause = isSorted || range === null ? new SortedPause() : new StretchPause(range, data.table.length)
  }

  take(start: number, { counted, others }: ChunkRows): void {
    this.bounds.take(start, counted)
    this.#count(start, counted)
    this.#count(start, others)
    addPauses(this.pause, this.#table.time, start, counted)
    if (this.hours !== null) this.#addHours(this.hours, start, counted)
  }

  #count(start: number, offsets: Uint16Array): void {
    const { count, time } = this.#table
    const [counts, codes] = [this.counts, this.#codes]
    const { start: gridStart, slotSeconds, slots } = this.grid
    // Neighbours mostly share a slot, so its bounds are kept.
    let [slotStart, slotEnd, place] = [NaN, NaN, 0]
    const { length } = offsets
    for (let i = 0; i < length; i++) {
      const row = start + (offsets[i] ?? 0)
      const seconds = time[row] ?? NaN
      if (!(seconds >= slotStart && seconds < slotEnd)) {
        const slot = seconds === seconds ? Math.floor((seconds - gridStart) / slotSeconds) : slots
        place = Math.imul(slot, PER_SLOT)
        slotStart = gridStart + slot * slotSeconds
        slotEnd = seconds === seconds ? slotStart + slotSeconds : NaN
      }
      const code = codes[row] ?? 0
      const at = (place + (code & WAY_BITS)) | 0
      counts[at] = ((counts[at] ?? 0) + ((code & SEVERAL) === 0 ? 1 : (count[row] ?? 1))) | 0
    }
  }

  #addHours(hours: Map<number, number>, start: number, offsets: Uint16Array): void {
    const { count, time } = this.#table
    for (const offset of offsets) {
      const hour = Math.floor((time[start + offset] ?? NaN) / HOUR)
      if (hour === hour) hours.set(hour, (hours.get(hour) ?? 0) + (count[start + offset] ?? 1))
    }
  }
}

/** The longest pause of the rows that {@link TimelineCounts} has, where it can't tell by itself. */
export class LongestPause implements RowSink {
  readonly keys = TIMELINE_KEYS
  readonly pause = new KeptPause()
  readonly #table: AttemptTable

  constructor(table: AttemptTable) {
    this.#table = table
  }

  take(start: number, { counted }: ChunkRows): void {
    addPauses(this.pause, this.#table.time, start, counted)
  }
}

function addPauses(pause: PauseFinder, time: Float64Array, start: number, offsets: Uint16Array): void {
  const { length } = offsets
  for (let i = 0; i < length; i++) {
    const at = time[start + (offsets[i] ?? 0)] ?? NaN
    if (at === at) pause.add(at)
  }
}

function binWidth(seconds: number): number {
  const fits = WIDTHS.find((width) => seconds / width < MOST_BINS)
  return fits ?? Math.ceil(seconds / MOST_BINS / (28 * DAY)) * 28 * DAY
}
