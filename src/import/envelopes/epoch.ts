import { isDigit } from '../../base/bytes'
import type { Entry } from '../entry'
import { fraction, fractionEnd } from './clock'

const DOT = 46
/** 1973 in seconds; as many milliseconds, microseconds and nanoseconds are 5138 or later. */
const FIRST = 1e8
const SPAN = 1e11
/** Of nanoseconds. */
const DIGITS = 19

/**
 * Reads seconds since 1970 at `at`, `1772323641.123456`, into the entry as UTC; whole numbers of 12 digits or more are
 * milli-, micro- or nanoseconds. Returns the position behind them, or -1 where no such time stands there.
 */
export function readEpoch(bytes: Uint8Array, at: number, end: number, entry: Entry): number {
  let p = at
  let value = 0
  while (p < end && isDigit(bytes[p])) value = value * 10 + (bytes[p++] ?? 0) - 48
  if (value < FIRST || p - at > DIGITS) return -1
  const wholeEnd = p
  if (value < SPAN) {
    if (bytes[p] === DOT) p = fractionEnd(bytes, p, end)
    value += fraction(bytes, wholeEnd, p)
  } else if (value < SPAN * 1e3) value /= 1e3
  else value = Math.floor(value < SPAN * 1e6 ? value : value / 1e3) / 1e6
  entry.time = value
  entry.offset = 0
  entry.yearless = false
  return p
}
