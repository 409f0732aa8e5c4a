import { WEEK_HOURS } from '../base/calendar'
import type { WeekHours } from './answers'

/** Hours of a day, of a week. */
export const DAY_HOURS = 24
export const WEEK = WEEK_HOURS
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Of an hour that was looked at for less than this, in hours, no mean is told: a few attempts would make it thousands. */
const LEAST_HOURS = 0.25

/** Mean attempts an hour over some hours of the week; null where they were looked at for too short a time. */
export function meanOf({ counts, hours }: WeekHours, of: readonly number[]): number | null {
  const lookedAt = of.reduce((sum, hour) => sum + (hours[hour] ?? 0), 0)
  const attempts = of.reduce((sum, hour) => sum + (counts[hour] ?? 0), 0)
  return lookedAt < LEAST_HOURS ? null : attempts / lookedAt
}
