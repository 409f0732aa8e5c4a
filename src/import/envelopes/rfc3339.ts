import { decimal, isDigit, SPACE } from '../../base/bytes'
import { DAY, daysToYear, dayOfLeapYear, isLeapYear } from '../../base/calendar'
import { NO_OFFSET } from '../../model/attempt-table'
import type { Entry, EnvelopeForm } from '../entry'
import { readClock, readHostAndProgram } from './syslog-head'

/**
 * Syslog with an ISO 8601 time, https://www.rfc-editor.org/rfc/rfc3339#section-5.6: rsyslog since Debian 12 and
 * Ubuntu 24.04, `journalctl -o short-iso`, syslog-ng.
 * ```
 * 2026-03-01T00:07:21.123456+01:00 myrddin sshd-session[22071]: …
 *                    fraction, offset: optional; also `,` before the fraction, `Z`, +0100
 * ```
 */
export const rfc3339: EnvelopeForm = { name: 'rfc3339', read }

const DASH = 45
const PLUS = 43
const T = 84
const Z = 90

function read(bytes: Uint8Array, start: number, end: number, entry: Entry): boolean {
  if (end - start < 22 || bytes[start + 4] !== DASH || bytes[start + 7] !== DASH) return false
  if (bytes[start + 10] !== T && bytes[start + 10] !== SPACE) return false
  const date = readDate(bytes, start)
  const clock = readClock(bytes, start + 11)
  if (date < 0 || clock < 0) return false
  let p = start + 19
  let fraction = 0
  if (bytes[p] === 46 || bytes[p] === 44) {
    for (let scale = 0.1; isDigit(bytes[++p]); scale /= 10) fraction += ((bytes[p] ?? 0) - 48) * scale
  }
  p = readOffset(bytes, p, entry)
  if (p < 0 || bytes[p] !== SPACE || !readHostAndProgram(bytes, p + 1, end, entry)) return false
  entry.time = date * DAY + clock + Math.round(fraction * 1e6) / 1e6
  return true
}

/** Days since 1970 of `YYYY-MM-DD`, or -1. */
function readDate(bytes: Uint8Array, at: number): number {
  const year = decimal(bytes, at, at + 4)
  const month = decimal(bytes, at + 5, at + 7)
  const day = decimal(bytes, at + 8, at + 10)
  if (year < 1970 || month < 1) return -1
  const within = dayOfLeapYear(month - 1, day)
  if (within < 0 || (within === 59 && month === 2 && !isLeapYear(year))) return -1
  return daysToYear(year) + within - (within > 59 && !isLeapYear(year) ? 1 : 0)
}

/** Reads `Z`, `+01:00`, `+0100` or nothing into the entry; returns the position after it, or -1. */
function readOffset(bytes: Uint8Array, at: number, entry: Entry): number {
  const sign = bytes[at]
  if (sign === Z) {
    entry.offset = 0
    return at + 1
  }
  if (sign !== PLUS && sign !== DASH) {
    entry.offset = NO_OFFSET
    return at
  }
  const minutesAt = bytes[at + 3] === 58 ? at + 4 : at + 3
  const hours = decimal(bytes, at + 1, at + 3)
  const minutes = decimal(bytes, minutesAt, minutesAt + 2)
  if (hours < 0 || minutes < 0 || hours > 23 || minutes > 59) return -1
  entry.offset = (sign === DASH ? -1 : 1) * (hours * 60 + minutes)
  return minutesAt + 2
}
