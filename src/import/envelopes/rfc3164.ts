import { ascii, isDigit, SPACE } from '../../base/bytes'
import { DAY, dayOfLeapYear } from '../../base/calendar'
import type { Entry, EnvelopeForm } from '../entry'
import { readClock, readHostAndProgram } from './syslog-head'

/**
 * The classic syslog line, https://www.rfc-editor.org/rfc/rfc3164#section-4.1.2. It has neither year nor zone.
 * ```
 * Feb 25 00:07:21 myrddin sshd[22071]: Failed password …
 * Dec  2 11:45:59 …        day padded with a blank
 * Dec 2 11:45:59 …         or with nothing
 * ```
 */
export const rfc3164: EnvelopeForm = { name: 'rfc3164', read }

function read(bytes: Uint8Array, start: number, end: number, entry: Entry): boolean {
  if (end - start < 18 || bytes[start + 3] !== SPACE) return false
  const month = monthAt(bytes, start)
  if (month < 0) return false
  let p = start + 4
  if (bytes[p] === SPACE) p++
  if (!isDigit(bytes[p])) return false
  let day = (bytes[p++] ?? 0) - 48
  if (isDigit(bytes[p])) day = day * 10 + (bytes[p++] ?? 0) - 48
  if (bytes[p] !== SPACE) return false
  const clock = readClock(bytes, p + 1)
  const dayOfYear = dayOfLeapYear(month, day)
  if (clock < 0 || dayOfYear < 0 || bytes[p + 9] !== SPACE) return false
  if (!readHostAndProgram(bytes, p + 10, end, entry)) return false
  entry.time = dayOfYear * DAY + clock
  entry.yearless = true
  return true
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The month by its second and third letter, which no two share: a look-up instead of twelve comparisons. */
const BY_LETTERS = new Int8Array(1 << 10).fill(-1)
MONTHS.forEach((name, month) => (BY_LETTERS[slotOf(name.charCodeAt(1), name.charCodeAt(2))] = month))
const FIRST_LETTERS = ascii(MONTHS.map((name) => name.charAt(0)).join(''))
const OTHER_LETTERS = ascii(MONTHS.map((name) => name.slice(1)).join(''))

function slotOf(second: number, third: number): number {
  return ((second & 31) << 5) | (third & 31)
}

/** Month 0–11 of the three letters at `at`, or -1. */
function monthAt(bytes: Uint8Array, at: number): number {
  const second = bytes[at + 1] ?? 0
  const third = bytes[at + 2] ?? 0
  const month = BY_LETTERS[slotOf(second, third)] ?? -1
  if (month < 0 || bytes[at] !== FIRST_LETTERS[month]) return -1
  return OTHER_LETTERS[month * 2] === second && OTHER_LETTERS[month * 2 + 1] === third ? month : -1
}
