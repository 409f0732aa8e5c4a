import { LF } from '../base/bytes'
import { NO_OFFSET } from '../model/attempt-table'
import { Entry } from './entry'
import { ENVELOPES } from './envelopes'

/** Lines at either end of a piece of log that are looked at for a time. */
const LOOKED_AT = 200

/** The first and last time in a piece of log whose first and last line may be cut. */
export class BlockTimes {
  readonly first: number | null
  readonly last: number | null
  /** Whether the first time lacks its year. */
  readonly yearless: boolean
  /** Whether the first time has an offset: it is true seconds then. */
  readonly exact: boolean

  constructor(bytes: Uint8Array) {
    const lines = lineRanges(bytes)
    const head = firstTime(bytes, lines.slice(0, LOOKED_AT))
    this.first = head?.at ?? null
    this.yearless = head?.yearless ?? false
    this.exact = head?.exact ?? false
    this.last = firstTime(bytes, lines.slice(-LOOKED_AT).reverse())?.at ?? null
  }
}

/** Two steps back at least: one alone is a clock that was set back. */
const STEPS_BACK = 2

/** Whether a log's newest lines come first: at its beginning no time is later than the one before, and some are earlier. */
export function isNewestFirst(head: Uint8Array): boolean {
  let steps = 0
  let before: LineTime | null = null
  for (const line of lineRanges(head).slice(0, LOOKED_AT)) {
    const time = firstTime(head, [line])
    if (time === null) continue
    // Times with a year and times without can't be compared here.
    if (before !== null && (time.at > before.at || time.yearless !== before.yearless)) return false
    if (before !== null && time.at < before.at) steps++
    before = time
  }
  return steps >= STEPS_BACK
}

function lineRanges(bytes: Uint8Array): [number, number][] {
  const ranges: [number, number][] = []
  for (let p = 0; p < bytes.length;) {
    const found = bytes.indexOf(LF, p)
    const end = found < 0 ? bytes.length : found
    ranges.push([p, end])
    p = end + 1
  }
  return ranges
}

/** A line's time: seconds within a leap year, wall-clock seconds or, where exact, true seconds. */
interface LineTime {
  readonly at: number
  readonly yearless: boolean
  readonly exact: boolean
}

function firstTime(bytes: Uint8Array, lines: readonly [number, number][]): LineTime | null {
  const entry = new Entry()
  for (const [start, end] of lines) {
    for (const form of ENVELOPES) {
      entry.reset(bytes, end)
      if (!form.read(bytes, start, end, entry) || Number.isNaN(entry.time)) continue
      const exact = entry.offset !== NO_OFFSET
      return { at: exact ? entry.time - entry.offset * 60 : entry.time, yearless: entry.yearless, exact }
    }
  }
  return null
}
