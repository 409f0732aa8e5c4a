import { ascii, decimal, isDigit, scanTo, SPACE, startsWith } from '../../base/bytes'
import { DAY, dayOfLeapYear } from '../../base/calendar'
import type { Entry } from '../entry'
import { fraction, fractionEnd, readClock } from './clock'
import { daysTo } from './iso-time'
import { localMonth, monthAt } from './months'

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].map(ascii)
const COMMA = 44
const NO_YEAR = -1
/** Length of `00:07:21`. */
const CLOCK = 8

/**
 * Reads the time of BSD syslog (https://www.rfc-editor.org/rfc/rfc3164#section-4.1.2) at `at` into the entry, in all
 * ways in which it is written; returns the position behind it, or -1.
 * ```
 * Feb 25 00:07:21           Dec  2 11:45:59           Dec 2 11:45:59
 * Feb 25 00:07:21.123456    journalctl -o short-precise
 * Feb 25 2019 00:07:21      2019 Feb 25 00:07:21      syslog-ng's FULLDATE
 * Mon Feb 25 00:07:21 2019  asctime, OpenWrt's logread; also without the year, or with it before the clock
 * févr. 25 00:07:21         journalctl in another locale
 * ```
 */
export function readBsdTime(bytes: Uint8Array, at: number, end: number, entry: Entry): number {
  const month = bytes[at + 3] === SPACE ? monthAt(bytes, at) : -1
  return month < 0 ? readOtherOrder(bytes, at, end, entry) : readDay(bytes, at + 4, end, month, NO_YEAR, entry)
}

/** What does not begin with an English month: a year, a weekday or another language's month. */
function readOtherOrder(bytes: Uint8Array, at: number, end: number, entry: Entry): number {
  const year = readYear(bytes, at, end)
  if (year !== NO_YEAR) return readMonth(bytes, at + 5, end, year, entry)
  if (!isWeekday(bytes, at, end)) return readMonth(bytes, at, end, NO_YEAR, entry)
  const weekdayEnd = bytes[at + 3] === COMMA ? at + 4 : at + 3
  return bytes[weekdayEnd] === SPACE ? readMonth(bytes, weekdayEnd + 1, end, NO_YEAR, entry) : -1
}

export function isWeekday(bytes: Uint8Array, at: number, end: number): boolean {
  return WEEKDAYS.some((name) => startsWith(bytes, at, end, name))
}

function readMonth(bytes: Uint8Array, at: number, end: number, year: number, entry: Entry): number {
  const english = bytes[at + 3] === SPACE ? monthAt(bytes, at) : -1
  if (english >= 0) return readDay(bytes, at + 4, end, english, year, entry)
  const month = localMonth(bytes, at, end)
  return month < 0 ? -1 : readDay(bytes, scanTo(bytes, at + 1, end, SPACE) + 1, end, month, year, entry)
}

/** Reads ` D` or `DD`, a year where one follows, and the clock. */
function readDay(bytes: Uint8Array, at: number, end: number, month: number, yearBefore: number, entry: Entry): number {
  let p = bytes[at] === SPACE ? at + 1 : at
  if (!isDigit(bytes[p])) return -1
  let day = (bytes[p++] ?? 0) - 48
  if (isDigit(bytes[p])) day = day * 10 + (bytes[p++] ?? 0) - 48
  if (bytes[p++] !== SPACE) return -1
  let year = yearBefore
  let clock = readClock(bytes, p)
  if (clock < 0) {
    year = year === NO_YEAR ? readYear(bytes, p, end) : NO_YEAR
    if (year === NO_YEAR) return -1
    p += 5
    clock = readClock(bytes, p)
  }
  p += CLOCK
  if (clock < 0 || p > end) return -1
  // Nearly all lines: nothing behind the clock, and a host that is no number.
  if (year !== NO_YEAR || bytes[p] !== SPACE || isDigit(bytes[p + 1])) {
    const timeEnd = fractionEnd(bytes, p, end)
    return setTime(bytes, timeEnd, end, month, day, year, clock + fraction(bytes, p, timeEnd), entry)
  }
  const days = dayOfLeapYear(month, day)
  entry.time = clock + days * DAY
  entry.yearless = true
  return days < 0 ? -1 : p
}

/** Sets the entry's time, with the year that can follow the clock; returns the position behind it, or -1. */
function setTime(
  bytes: Uint8Array,
  at: number,
  end: number,
  month: number,
  day: number,
  yearBefore: number,
  seconds: number,
  entry: Entry,
): number {
  const after = yearBefore === NO_YEAR && bytes[at] === SPACE ? readYear(bytes, at + 1, end) : NO_YEAR
  const year = after === NO_YEAR ? yearBefore : after
  const days = year === NO_YEAR ? dayOfLeapYear(month, day) : daysTo(year, month + 1, day)
  entry.yearless = year === NO_YEAR
  entry.time = days * DAY + seconds
  return days < 0 ? -1 : after === NO_YEAR ? at : at + 5
}

/** The four digits of a year at `at`, with a blank behind them, or NO_YEAR. */
function readYear(bytes: Uint8Array, at: number, end: number): number {
  if (at + 4 >= end || bytes[at + 4] !== SPACE) return NO_YEAR
  const year = decimal(bytes, at, at + 4)
  return year >= 1970 && year < 2200 ? year : NO_YEAR
}
