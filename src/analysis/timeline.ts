import { DAY, isoTime } from '../base/calendar'
import type { TimelineAnswer, TimelineBin } from '../model/answers'
import { type AttemptTable, FAILURE, INVALID, SUCCESS, VALID } from '../model/attempt-table'
import { isHostile } from './hostile-rows'
import type { LogData } from './log-data'
import { Pace } from './pace'
import type { Selection } from './selection'

const HOUR = 3600
/** Widths of bins, seconds: the smallest that needs no more than MOST_BINS is taken. */
const WIDTHS = [60, 300, 900, HOUR, 3 * HOUR, 6 * HOUR, DAY, 7 * DAY, 28 * DAY]
const MOST_BINS = 1000

/** Question 3: when attempts come. Bins run over the whole log, so that a filter leaves the axis in place. */
export function summariseTimeline({ table }: LogData, selection: Selection): TimelineAnswer {
  const range = timeRange(table)
  if (range === null) return { ...EMPTY, bins: binsWithoutTime(table, selection) }
  const binSeconds = binWidth(range.last - range.first)
  const start = Math.floor(range.first / binSeconds) * binSeconds
  const bins = Array.from({ length: Math.floor((range.last - start) / binSeconds) + 1 }, (_, i) =>
    emptyBin(isoTime(start + i * binSeconds)),
  )
  const without = emptyBin(null)
  const pace = new Pace(range.first, range.last)
  for (let row = 0; row < table.length; row++) {
    if (selection[row] === 0) continue
    const at = table.time[row] ?? NaN
    const bin = Number.isNaN(at) ? without : (bins[Math.floor((at - start) / binSeconds)] ?? without)
    countInto(bin, table, row)
    if (bin !== without && isHostile(table, row)) pace.add(at, table.count[row] ?? 1)
  }
  if (isUsed(without)) bins.push(without)
  return { binSeconds, bins, ...pace.summarise() }
}

const EMPTY = { binSeconds: HOUR, perDay: null, busiestHour: null, longestPause: null }

type MutableBin = { -readonly [K in keyof TimelineBin]: TimelineBin[K] }

function emptyBin(start: string | null): MutableBin {
  return { start, failures: 0, successes: 0, scans: 0, hostileValid: 0, hostileInvalid: 0, hostileUnknown: 0 }
}

function isUsed(bin: TimelineBin): boolean {
  return bin.failures + bin.successes + bin.scans > 0
}

function countInto(bin: MutableBin, table: AttemptTable, row: number): void {
  const count = table.count[row] ?? 1
  if (table.kind[row] === FAILURE) bin.failures += count
  else if (table.kind[row] === SUCCESS) bin.successes += count
  else bin.scans += count
  if (!isHostile(table, row)) return
  if (table.valid[row] === VALID) bin.hostileValid += count
  else if (table.valid[row] === INVALID) bin.hostileInvalid += count
  else bin.hostileUnknown += count
}

/** All attempts in one row where the log has no times (`journalctl -o cat`). */
function binsWithoutTime(table: AttemptTable, selection: Selection): TimelineBin[] {
  const bin = emptyBin(null)
  for (let row = 0; row < table.length; row++) if (selection[row] === 1) countInto(bin, table, row)
  return isUsed(bin) ? [bin] : []
}

function timeRange(table: AttemptTable): { first: number; last: number } | null {
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
