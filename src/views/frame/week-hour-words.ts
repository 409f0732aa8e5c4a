import { formatCount } from '../../base/format'
import type { Value } from '../../model/filter'
import { DAY_HOURS, WEEKDAYS } from '../../model/week'

/** Hours of the week in words: one hour, a whole weekday, an hour of every day, or how many they are. */
export function weekHourWords(values: readonly Value[]): string {
  const hours = values.flatMap((value) => (value === null ? [] : [Number(value)])).sort((a, b) => a - b)
  const [first] = hours
  if (first === undefined) return 'without a time'
  const [day, clock] = [WEEKDAYS[Math.floor(first / DAY_HOURS)] ?? '', clockWords(first % DAY_HOURS)]
  if (hours.length === 1) return `${day} ${clock}`
  if (isRun(hours, 1, DAY_HOURS) && first % DAY_HOURS === 0) return `${day}s`
  if (isRun(hours, DAY_HOURS, WEEKDAYS.length) && first < DAY_HOURS) return `${clock} every day`
  return `${formatCount(hours.length)} hours of the week`
}

function clockWords(hour: number): string {
  const clock = (of: number) => `${String(of).padStart(2, '0')}:00`
  return `${clock(hour)}–${clock(hour + 1)}`
}

/** Whether so many hours follow each other by so many steps. */
function isRun(hours: readonly number[], step: number, length: number): boolean {
  return hours.length === length && hours.every((hour, i) => hour === (hours[0] ?? 0) + i * step)
}
