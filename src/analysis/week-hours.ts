import { HOUR } from '../base/calendar'
import type { AttemptTable } from '../model/attempt-table'
import type { WeekHours } from '../model/answers'
import type { Filter, TimeRange } from '../model/filter'
import { WEEK } from '../model/week'
import type { ChunkRows } from './chunk-rows'
import { ALL_KEYS, HOURS } from './filter-keys'
import { weekHourOf } from './key-fails'
import type { RowSink } from './row-pass'
import type { TimeRange as LogTimes } from './time-chunks'

/** The picture of the week is not filtered by its own hours. */
export const WEEK_KEYS = ALL_KEYS & ~HOURS

/** Counted tries by hour of the week. */
export class WeekCounts implements RowSink {
  readonly keys = WEEK_KEYS
  readonly counts = new Float64Array(WEEK)
  readonly #table: AttemptTable

  constructor(table: AttemptTable) {
    this.#table = table
  }

  take(start: number, { counted }: ChunkRows): void {
    const { time, count } = this.#table
    const { counts } = this
    // Neighbours mostly share an hour, so its bounds are kept.
    let [hourStart, hour] = [NaN, 0]
    for (const offset of counted) {
      const row = start + offset
      const seconds = time[row] ?? NaN
      if (seconds !== seconds) continue
      if (!(seconds >= hourStart && seconds < hourStart + HOUR)) {
        hourStart = Math.floor(seconds / HOUR) * HOUR
        hour = weekHourOf(seconds)
      }
      counts[hour] = (counts[hour] ?? 0) + (count[row] ?? 1)
    }
  }
}

/**
 * Tries by hour of the week, and how many hours of each there are in the time looked at: weekdays occur unequally often,
 * and the first and last hour only in part. The time is the log's, from its first attempt to its last, as far as the
 * filter keeps it. Hours are those of the clock: one that a zone leaves out or has twice counts as any other.
 */
export function summariseWeek({ counts }: WeekCounts, times: LogTimes | null, filter: Filter): WeekHours {
  return { counts: Array.from(counts), hours: Array.from(hoursOf(times === null ? [] : kept(times, filter))) }
}

/** The stretches of a log's time that a filter keeps. */
function kept({ first, last }: LogTimes, { time, notTimes = [] }: Filter): TimeRange[] {
  const start = Math.max(first, time?.start ?? -Infinity)
  const end = Math.min(last, time?.end ?? Infinity)
  const out = notTimes.toSorted((a, b) => a.start - b.start)
  const left: TimeRange[] = []
  let from = start
  for (const hole of out) {
    left.push({ start: from, end: Math.min(end, hole.start) })
    from = Math.max(from, hole.end)
  }
  return [...left, { start: from, end }].filter((range) => range.end > range.start)
}

/** How many hours of each hour of the week lie in ranges that don't overlap; parts of an hour are fractions. */
export function hoursOf(ranges: readonly TimeRange[]): Float64Array {
  const hours = new Float64Array(WEEK)
  for (const { start, end } of ranges) {
    const weeks = Math.floor((end - start) / (WEEK * HOUR))
    for (let hour = 0; hour < WEEK; hour++) hours[hour] = (hours[hour] ?? 0) + weeks
    for (let at = start + weeks * WEEK * HOUR; at < end;) {
      const next = Math.min(end, (Math.floor(at / HOUR) + 1) * HOUR)
      const hour = weekHourOf(at)
      hours[hour] = (hours[hour] ?? 0) + (next - at) / HOUR
      at = next
    }
  }
  return hours
}
