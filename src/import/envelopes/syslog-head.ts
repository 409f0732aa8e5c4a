import { isDigit, scanTo, SPACE } from '../../base/bytes'
import type { Entry } from '../entry'

const COLON = 58
const OPEN = 91
const CLOSE = 93
/** What fits into the column of pids; real ones end far below. */
const MOST_PID = 0x7fffffff

/**
 * The part that all BSD-style syslog lines share, after the time (RFC 3164 section 4.1.2-3):
 * ```
 *  myrddin sshd[22071]: Failed password …
 *  host    program pid  message
 * ```
 * `at` is the first byte of the host, which can be left out. The program ends at `[`, `:` or a blank; a pid in brackets is optional.
 */
export function readHostAndProgram(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  const hostEnd = scanTo(bytes, at, end, SPACE)
  if (hostEnd === at || hostEnd >= end) return false
  // `sshd[22071]: ` right behind the time: the host was left out. An address as a host can end in `::`.
  const hasHost = bytes[hostEnd - 1] !== COLON || bytes[hostEnd - 2] === COLON
  const programStart = hasHost ? hostEnd + 1 : at
  let p = programStart
  while (p < end) {
    const byte = bytes[p]
    if (byte === OPEN || byte === COLON || byte === SPACE) break
    p++
  }
  if (p === programStart || p >= end) return false
  entry.hostStart = at
  entry.hostEnd = hasHost ? hostEnd : at
  entry.programStart = programStart
  entry.programEnd = p
  if (bytes[p] === OPEN && isDigit(bytes[p + 1])) {
    let close = p + 1
    let pid = 0
    while (close - p < 11 && isDigit(bytes[close])) pid = pid * 10 + (bytes[close++] ?? 0) - 48
    if (bytes[close] === CLOSE && close < end && pid <= MOST_PID) {
      entry.pid = pid
      p = close + 1
    }
  }
  if (bytes[p] === COLON) p++
  if (bytes[p] === SPACE) p++
  entry.message = p
  return true
}

/** Seconds within the day of `HH:MM:SS` at `at`, or -1. A leap second (60) is kept as such. */
export function readClock(bytes: Uint8Array, at: number): number {
  if (bytes[at + 2] !== COLON || bytes[at + 5] !== COLON) return -1
  const hours = twoDigits(bytes, at)
  const minutes = twoDigits(bytes, at + 3)
  const seconds = twoDigits(bytes, at + 6)
  if (hours < 0 || minutes < 0 || seconds < 0 || hours > 23 || minutes > 59 || seconds > 60) return -1
  return hours * 3600 + minutes * 60 + seconds
}

/** The number of the two digits at `at`, or -1. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48
  const ones = (bytes[at + 1] ?? 0) - 48
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones
}
