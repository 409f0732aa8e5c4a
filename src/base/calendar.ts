/** Civil dates as numbers, in the proleptic Gregorian calendar. Wall-clock time: no zone is involved. */

export const DAY = 86_400

/** Days before each month of a leap year; index 12 is the whole year. */
const BEFORE_MONTH = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366]

/** Seconds in the leap year in which times without a year are kept, so that 29 February has its place. */
export const LEAP_YEAR = 366 * DAY

/** First second of 29 February within a leap year, and the first after it. */
export const LEAP_DAY = { start: 59 * DAY, end: 60 * DAY }

/** Day within a leap year, from 0; month 0–11, day 1–31; -1 where the month has no such day. */
export function dayOfLeapYear(month: number, day: number): number {
  const before = BEFORE_MONTH[month]
  const next = BEFORE_MONTH[month + 1]
  if (before === undefined || next === undefined || day < 1 || day > next - before) return -1
  return before + day - 1
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days from 1970-01-01 to the first day of a year. */
export function daysToYear(year: number): number {
  const y = year - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 719_162
}

/** Wall-clock seconds since 1970 of a time kept within a leap year. In a common year 29 February falls on 1 March. */
export function fromLeapYear(seconds: number, year: number): number {
  const shift = !isLeapYear(year) && seconds >= LEAP_DAY.end ? DAY : 0
  return daysToYear(year) * DAY + seconds - shift
}

/** Year of wall-clock seconds since 1970. */
export function yearOf(seconds: number): number {
  return new Date(seconds * 1000).getUTCFullYear()
}

/** Seconds within a leap year of wall-clock seconds since 1970: the inverse of {@link fromLeapYear}. */
export function toLeapYear(seconds: number): number {
  const year = yearOf(seconds)
  const within = seconds - daysToYear(year) * DAY
  return !isLeapYear(year) && within >= LEAP_DAY.start ? within + DAY : within
}

/** Weekday of wall-clock seconds since 1970: 0 is Monday. */
export function weekdayOf(seconds: number): number {
  return (((Math.floor(seconds / DAY) + 3) % 7) + 7) % 7
}

/**
 * ISO 8601 text of wall-clock seconds since 1970; a fraction is kept to the microsecond, an offset in minutes east
 * is appended where there is one.
 */
export function isoTime(seconds: number, offset: number | null = null): string {
  const micros = Math.round((seconds - Math.floor(seconds)) * 1e6)
  const whole = Math.floor(seconds) + (micros === 1e6 ? 1 : 0)
  const text = new Date(whole * 1000).toISOString().slice(0, 19)
  const fraction = micros % 1e6 === 0 ? '' : `.${String(micros % 1e6).padStart(6, '0')}`
  return text + fraction + (offset === null ? '' : isoOffset(offset))
}

/** `Z`, `+02:00`, `-05:30` for minutes east of UTC. */
export function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

export const HOUR = 3600
/** Hours of a week. */
export const WEEK_HOURS = 168

/** The hour of the week of an hour since 1970-01-01T00, a Thursday: 0 is Monday's first. */
export function hourOfWeek(hour: number): number {
  return (((hour + 3 * 24) % WEEK_HOURS) + WEEK_HOURS) % WEEK_HOURS
}
