import { isDigit } from '../../base/bytes'

const COLON = 58
const DOT = 46
const COMMA = 44

/** Seconds within the day of `HH:MM:SS` at `at`, or -1. A leap second (60) is kept as such. */
export function readClock(bytes: Uint8Array, at: number): number {
  if (bytes[at + 2] !== COLON || bytes[at + 5] !== COLON) return -1
  const hours = twoDigits(bytes, at)
  const minutes = twoDigits(bytes, at + 3)
  const seconds = twoDigits(bytes, at + 6)
  if (hours < 0 || minutes < 0 || seconds < 0 || hours > 23 || minutes > 59 || seconds > 60) return -1
  return hours * 3600 + minutes * 60 + seconds
}

/** The position behind a fraction of seconds at `at`: `.123456`, `,123`; `at` itself where there is none. */
export function fractionEnd(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at] !== DOT && bytes[at] !== COMMA) return at
  let p = at + 1
  while (p < end && isDigit(bytes[p])) p++
  return p > at + 1 ? p : at
}

/** Seconds, to the microsecond, of the fraction whose separator is at `at` and which ends at `end`. */
export function fraction(bytes: Uint8Array, at: number, end: number): number {
  if (end === at) return 0
  let micros = 0
  for (let i = 1; i <= 6; i++) micros = micros * 10 + (at + i < end ? (bytes[at + i] ?? 0) - 48 : 0)
  return micros / 1e6
}

/** The number of the two digits at `at`, or -1. */
export function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48
  const ones = (bytes[at + 1] ?? 0) - 48
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones
}
