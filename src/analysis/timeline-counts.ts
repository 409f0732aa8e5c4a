import { DAY } from '../base/calendar'
import { type AttemptTable, FAILURE, HOSTILE, TAKEN_BACK } from '../model/attempt-table'
import { COUNTRIES, SOURCES, USERS } from './filter-test'
import { KeptPause, type PauseFinder, SortedPause, StretchPause } from './longest-pause'
import type { RowSink } from './row-pass'
import type { TimeChunks, TimeRange } from './time-chunks'

export const HOUR = 3600
/** Widths of bins, seconds: the smallest that needs no more than MOST_BINS is taken. Each divides those behind it. */
const WIDTHS = [60, 300, 900, HOUR, 3 * HOUR, 6 * HOUR, DAY, 7 * DAY, 28 * DAY]
const MOST_BINS = 1000
/** Hours of a log are counted one by one: of one over more than that (two decades), in a map. */
const MOST_HOURS = 2e5

/** Counts of a slot, side by side: by kind, then hostile ones by validity. */
export const PER_SLOT = 6
export const HOSTILE_AT = 3

/** A timeline is not filtered by time. */
export const TIMELINE_KEYS = COUNTRIES | SOURCES | USERS

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

/** The time of hostile attempts: how many have one, when the first and the last is. */
export class TimelineCounts implements RowSink {
  readonly keys = TIMELINE_KEYS
  readonly grid: TimeGrid
  /** {@link PER_SLOT} for each slot, with one slot behind the last for rows without a time. */
  readonly counts: Uint32Array
  /** Hostile attempts that have a time, and the first and last of these, wall-clock seconds. */
  timed = 0
  first = Infinity
  last = -Infinity
  /** Hostile attempts by hour since 1970, where slots are longer than an hour. */
  readonly hours: Map<number, number> | null
  readonly pause: PauseFinder
  readonly #table: AttemptTable

  constructor(table: AttemptTable, { range, isSorted }: TimeChunks) {
    this.#table = table
    this.grid = gridOf(range)
    this.counts = new Uint32Array((this.grid.slots + 1) * PER_SLOT)
    this.hours = this.grid.slotSeconds > HOUR ? new Map<number, number>() : null
    this.pause = isSorted || range === null ? new SortedPause() : new StretchPause(range, table.length)
  }

  take(start: number, offsets: Uint16Array): void {
    const { kind, flags, count, time, valid } = this.#table
    const { counts, pause } = this
    const { start: gridStart, slotSeconds, slots } = this.grid
    const without = slots * PER_SLOT
    // Neighbours mostly share a slot, so its bounds are kept.
    let [slotStart, slotEnd, at] = [0, 0, 0]
    let { timed, first, last } = this
    const { length } = offsets
    for (let i = 0; i < length; i++) {
      const row = start + (offsets[i] ?? 0)
      const of = kind[row] ?? TAKEN_BACK
      if (of === TAKEN_BACK) continue
      const seconds = time[row] ?? NaN
      const hasTime = seconds === seconds
      let place = without
      if (hasTime) {
        if (seconds < slotStart || seconds >= slotEnd) {
          const slot = Math.floor((seconds - gridStart) / slotSeconds)
          at = Math.imul(slot, PER_SLOT)
          slotStart = gridStart + slot * slotSeconds
          slotEnd = slotStart + slotSeconds
        }
        place = at
      }
      const tries = count[row] ?? 1
      counts[place + of] = ((counts[place + of] ?? 0) + tries) | 0
      if (of !== FAILURE || ((flags[row] ?? 0) & HOSTILE) === 0) continue
      const byValidity = (place + HOSTILE_AT + (valid[row] ?? 0)) | 0
      counts[byValidity] = ((counts[byValidity] ?? 0) + tries) | 0
      if (!hasTime) continue
      timed += tries
      if (seconds < first) first = seconds
      if (seconds > last) last = seconds
      pause.add(seconds)
      if (this.hours !== null) this.#addHour(Math.floor(seconds / HOUR), tries)
    }
    this.timed = timed
    this.first = first
    this.last = last
  }

  #addHour(hour: number, tries: number): void {
    this.hours?.set(hour, (this.hours.get(hour) ?? 0) + tries)
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

  take(start: number, offsets: Uint16Array): void {
    const { kind, flags, time } = this.#table
    const { length } = offsets
    for (let i = 0; i < length; i++) {
      const row = start + (offsets[i] ?? 0)
      const at = time[row] ?? NaN
      if (at === at && kind[row] === FAILURE && ((flags[row] ?? 0) & HOSTILE) !== 0) this.pause.add(at)
    }
  }
}

function binWidth(seconds: number): number {
  const fits = WIDTHS.find((width) => seconds / width < MOST_BINS)
  return fits ?? Math.ceil(seconds / MOST_BINS / (28 * DAY)) * 28 * DAY
}
