import { DAY, isoTime } from '../base/calendar'
import type { TimelineAnswer, TimelineBin } from '../model/answers'
import { type AttemptTable, FAILURE, INVALID, SCAN, SUCCESS, VALID, VALIDITY_UNKNOWN } from '../model/attempt-table'
import { isHostile } from './hostile-rows'
import type { LogData } from './log-data'
import { Pace } from './pace'
import type { Selection } from './selection'

const HOUR = 3600
/** Widths of bins, seconds: the smallest that needs no more than MOST_BINS is taken. */
const WIDTHS = [60, 300, 900, HOUR, 3 * HOUR, 6 * HOUR, DAY, 7 * DAY, 28 * DAY]
const MOST_BINS = 1000

/** Question 3: when attempts come. Bins run over the whole log, so that a filter leaves the axis in place. */
export function summariseTimeline({ table }: LogData, selection: Selection, range: TimeRange | null): TimelineAnswer {
  if (range === null) return { ...EMPTY, bins: binsWithoutTime(table, selection) }
  const binSeconds = binWidth(range.last - range.first)
  const start = Math.floor(range.first / binSeconds) * binSeconds
  const length = Math.floor((range.last - start) / binSeconds) + 1
  // One bin more, for rows without a time.
  const counts = new BinCounts(length + 1)
  const pace = new Pace(range.first, range.last)
  for (let row = 0; row < table.length; row++) {
    if (selection[row] === 0) continue
    const at = table.time[row] ?? NaN
    const hasTime = at === at
    counts.add(hasTime ? Math.floor((at - start) / binSeconds) : length, table, row)
    if (hasTime && isHostile(table, row)) pace.add(at, table.count[row] ?? 1)
  }
  const bins = Array.from({ length }, (_, i) => counts.bin(i, isoTime(start + i * binSeconds)))
  const without = counts.bin(length, null)
  if (isUsed(without)) bins.push(without)
  return { binSeconds, bins, ...pace.summarise() }
}

const EMPTY = { binSeconds: HOUR, perDay: null, busiestHour: null, longestPause: null }

/** Counts of a bin, side by side: by kind, then hostile ones by validity. */
const PER_BIN = 6
const HOSTILE_AT = 3

/** The counts of all bins in one column. */
class BinCounts {
  readonly #counts: Uint32Array

  constructor(bins: number) {
    this.#counts = new Uint32Array(bins * PER_BIN)
  }

  add(bin: number, table: AttemptTable, row: number): void {
    const count = table.count[row] ?? 1
    const at = bin * PER_BIN
    const byKind = at + (table.kind[row] ?? FAILURE)
    this.#counts[byKind] = (this.#counts[byKind] ?? 0) + count
    if (!isHostile(table, row)) return
    const byValidity = at + HOSTILE_AT + (table.valid[row] ?? 0)
    this.#counts[byValidity] = (this.#counts[byValidity] ?? 0) + count
  }

  bin(bin: number, start: string | null): TimelineBin {
    const of = (i: number) => this.#counts[bin * PER_BIN + i] ?? 0
    return {
      start,
      failures: of(FAILURE),
      successes: of(SUCCESS),
      scans: of(SCAN),
      hostileValid: of(HOSTILE_AT + VALID),
      hostileInvalid: of(HOSTILE_AT + INVALID),
      hostileUnknown: of(HOSTILE_AT + VALIDITY_UNKNOWN),
    }
  }
}

function isUsed(bin: TimelineBin): boolean {
  return bin.failures + bin.successes + bin.scans > 0
}

/** All attempts in one row where the log has no times (`journalctl -o cat`). */
function binsWithoutTime(table: AttemptTable, selection: Selection): TimelineBin[] {
  const counts = new BinCounts(1)
  for (let row = 0; row < table.length; row++) if (selection[row] === 1) counts.add(0, table, row)
  const bin = counts.bin(0, null)
  return isUsed(bin) ? [bin] : []
}

/** Wall-clock seconds of the first and last row that has a time. */
export interface TimeRange {
  readonly first: number
  readonly last: number
}

/** The range of a table's times, or null where it has none. */
export function timeRange(table: AttemptTable): TimeRange | null {
  let [first, last] = [Infinity, -Infinity]
  for (let row = 0; row < table.length; row++) {
    const at = table.time[row] ?? NaN
    if (at < first) first = at
    if (at > last) last = at
  }
  return first > last ? null : { first, last }
}

function binWidth(seconds: number): number {
  const fits = WIDTHS.find((width) => seconds / width < MOST_BINS)
  return fits ?? Math.ceil(seconds / MOST_BINS / (28 * DAY)) * 28 * DAY
}
