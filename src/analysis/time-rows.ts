import { isoTime } from '../base/calendar'
import type { TimelineBin, WeekHours } from '../model/answers'
import type { TimeRange } from '../model/filter'
import type { TableRow } from '../model/summary'
import { DAY_HOURS, meanOf, WEEKDAYS } from '../model/week'
import type { Analysis } from './analysis'
import { zoomedBins } from './zoomed-bins'

/** Bins with their end, over all of the time or a zoom. */
export function binRows({ data, filter, timeline }: Analysis, zoom: TimeRange | undefined): TableRow[] {
  const { binSeconds, bins } = (zoom && zoomedBins(data, filter, zoom)) ?? timeline
  return bins.map((bin) => ({ ...bin, end: endOf(bin, binSeconds) }))
}

function endOf({ start }: TimelineBin, seconds: number): string | null {
  return start === null ? null : isoTime(Date.parse(`${start}Z`) / 1000 + seconds)
}

/** Hours of the week, Monday first. */
export function weekRows(week: WeekHours): TableRow[] {
  return week.counts.map((attempts, hour) => {
    const clock = hour % DAY_HOURS
    const [from, to] = [clock, clock + 1].map((of) => `${String(of).padStart(2, '0')}:00`)
    return {
      key: String(hour),
      weekday: WEEKDAYS[Math.floor(hour / DAY_HOURS)] ?? '',
      hour: `${from ?? ''}–${to ?? ''}`,
      attempts,
      hours: week.hours[hour] ?? 0,
      mean: meanOf(week, [hour]),
    }
  })
}
