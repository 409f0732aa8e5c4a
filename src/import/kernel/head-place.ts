import { decimal, isDigit } from '../../base/bytes'
import { DAY } from '../../base/calendar'
import type { Entry } from '../entry'
import { fraction, fractionEnd, readClock } from '../envelopes/clock'

/** Positions of the parts of a line's beginning; see `learnHead` in assembly/heads.ts. */
export interface HeadPlace {
  readonly start: number
  /** Where `HH:MM:SS` stands. */
  readonly clock: number
  /** Behind the clock and its fraction. */
  readonly headStart: number
  readonly pidStart: number
  readonly pidEnd: number
  readonly messageStart: number
  /** WITH_PID and YEARLESS; the digits of the fraction and the number of the envelope, shifted. */
  readonly bits: number
  /** What the clock is added to, seconds. */
  readonly midnight: number
}

/** As in assembly/heads.ts. */
const WITH_PID = 2
const YEARLESS = 4
const FRACTION_SHIFT = 8
const MOST_DIGITS = 9
const ENVELOPE_SHIFT = 16
/** `HH:MM:SS` */
const CLOCK = 8
const COLON = 58
const OPEN = 91
const SPACE = 32

/**
 * Finds the parts of a line that an envelope has read, so that lines which differ in clock, fraction and pid alone can be
 * read by them. Null where the line has no clock, or where anything is not as the entry says.
 */
export function headPlace(bytes: Uint8Array, start: number, entry: Entry, envelope: number): HeadPlace | null {
  const clock = clockAt(bytes, start, entry.message)
  if (clock < 0 || Number.isNaN(entry.time)) return null
  const headStart = fractionEnd(bytes, clock + CLOCK, entry.message)
  const midnight = Math.floor(entry.time) - readClock(bytes, clock)
  const seconds = midnight + readClock(bytes, clock) + fraction(bytes, clock + CLOCK, headStart)
  if (midnight % DAY !== 0 || seconds !== entry.time) return null
  const digits = Math.max(0, headStart - clock - CLOCK - 1)
  if (digits > MOST_DIGITS) return null
  const bits = (entry.yearless ? YEARLESS : 0) | (digits << FRACTION_SHIFT) | (envelope << ENVELOPE_SHIFT)
  if (entry.pid < 0)
    return hasPlainTag(bytes, entry) ? { start, clock, headStart, ...withoutPid(entry), bits, midnight } : null
  const pid = pidPlace(bytes, entry)
  return pid === null
    ? null
    : { start, clock, headStart, ...pid, messageStart: entry.message, bits: bits | WITH_PID, midnight }
}

function withoutPid({ message }: Entry): { pidStart: number; pidEnd: number; messageStart: number } {
  return { pidStart: message, pidEnd: message, messageStart: message }
}

/** Whether nothing but `: ` stands between program and message. */
function hasPlainTag(bytes: Uint8Array, { programEnd, message }: Entry): boolean {
  return message === programEnd + 2 && bytes[programEnd] === COLON && bytes[programEnd + 1] === SPACE
}

/** Where the first clock stands in `bytes[start, end)`, or -1. */
function clockAt(bytes: Uint8Array, start: number, end: number): number {
  for (let p = start; p + CLOCK <= end; p++) {
    if (bytes[p + 2] === COLON && bytes[p + 5] === COLON && isDigit(bytes[p]) && readClock(bytes, p) >= 0) return p
  }
  return -1
}

/** The digits of the pid, right behind the program. */
function pidPlace(bytes: Uint8Array, { programEnd, message, pid }: Entry): { pidStart: number; pidEnd: number } | null {
  const pidStart = programEnd + 1
  let pidEnd = pidStart
  while (pidEnd < message && isDigit(bytes[pidEnd])) pidEnd++
  const isTag = bytes[programEnd] === OPEN || bytes[programEnd] === SPACE
  return isTag && pidEnd > pidStart && decimal(bytes, pidStart, pidEnd) === pid ? { pidStart, pidEnd } : null
}
