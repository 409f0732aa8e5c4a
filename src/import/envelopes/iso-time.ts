import { decimal, SPACE } from '../../base/bytes'
import { DAY, dayOfLeapYear, daysToYear, isLeapYear } from '../../base/calendar'
import { NO_OFFSET } from '../../model/attempt-table'
import type { Entry } from '../entry'
import { fraction, fractionEnd, readClock, twoDigits } from './clock'

const DASH = 45
const PLUS = 43
const COLON = 58
const T = 84
const Z = 90
/** `2026-03-01T00:07:21` */
const SHORTEST = 19

/**
 * Reads `YYYY-MM-DD[T or blank]HH:MM:SS[.fraction][offset]` at `at`, https://www.rfc-editor.org/rfc/rfc3339#section-5.6,
 * into the entry's time and offset; also `,` before the fraction, `+0100`, `+01`. Returns the position behind it, or -1.
 */
export function readIsoTime(bytes: Uint8Array, at: number, end: number, entry: Entry): number {
  if (end - at < SHORTEST || bytes[at + 4] !== DASH || bytes[at + 7] !== DASH) return -1
  if (bytes[at + 10] !== T && bytes[at + 10] !== SPACE) return -1
  const date = daysTo(decimal(bytes, at, at + 4), twoDigits(bytes, at + 5), twoDigits(bytes, at + 8))
  const clock = readClock(bytes, at + 11)
  if (date < 0 || clock < 0) return -1
  const clockEnd = fractionEnd(bytes, at + SHORTEST, end)
  entry.yearless = false
  entry.time = date * DAY + clock + fraction(bytes, at + SHORTEST, clockEnd)
  return readOffset(bytes, clockEnd, end, entry)
}

/** Days since 1970 of a date, month and day from 1; -1 where there is no such day, or one before 1970. */
export function daysTo(year: number, month: number, day: number): number {
  if (year < 1970) return -1
  const within = dayOfLeapYear(month - 1, day)
  if (within < 0 || (within === 59 && month === 2 && !isLeapYear(year))) return -1
  return daysToYear(year) + within - (within > 59 && !isLeapYear(year) ? 1 : 0)
}

/** Reads `Z`, `+01:00`, `+0100`, `+01` or nothing into the entry; returns the position after it, or -1. */
export function readOffset(bytes: Uint8Array, at: number, end: number, entry: Entry): number {
  entry.offset = NO_OFFSET
  if (at >= end) return at
  const sign = bytes[at]
  if (sign === Z) {
    entry.offset = 0
    return at + 1
  }
  if (sign !== PLUS && sign !== DASH) return at
  const hours = at + 3 <= end ? twoDigits(bytes, at + 1) : -1
  if (hours < 0 || hours > 23) return -1
  const minutesAt = bytes[at + 3] === COLON ? at + 4 : at + 3
  const minutes = minutesAt + 2 <= end ? twoDigits(bytes, minutesAt) : -1
  if (minutes > 59) return -1
  entry.offset = (sign === DASH ? -1 : 1) * (hours * 60 + Math.max(0, minutes))
  return minutes < 0 ? at + 3 : minutesAt + 2
}
