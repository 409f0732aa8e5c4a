import { DAY, LEAP_DAY, LEAP_YEAR } from '../../base/calendar'

/** Where the axis of times without a year begins: far from all instants, in whole leap years. */
const YEARLESS = -(2 ** 17) * LEAP_YEAR

/**
 * Comparable seconds of a time without a year: `seconds` within a leap year, `steps` New Years after the log's first.
 * For {@link apart} only.
 */
export function onYearlessAxis(seconds: number, steps: number): number {
  return YEARLESS + steps * LEAP_YEAR + seconds
}

/**
 * Seconds between two lines of a log; NaN where one has no time. Without a year nobody knows whether 28 February is
 * followed by the 29th or by 1 March: times before and after that day are as near as they can be.
 */
export function apart(a: number, b: number): number {
  const distance = Math.abs(a - b)
  if (!(distance > DAY) || a >= 0 || b >= 0) return distance
  const earlier = (Math.min(a, b) - YEARLESS) % LEAP_YEAR
  const within = earlier < 0 ? earlier + LEAP_YEAR : earlier
  const isOverLeapDay = within < LEAP_DAY.start && within + distance >= LEAP_DAY.end
  return isOverLeapDay ? distance - DAY : distance
}
