import { DAY } from '../base/calendar'
import { maskPasswords } from '../base/typed-password'
import { type AttemptTable, NO_ID } from '../model/attempt-table'
import type { HoldsCounts, OffMap, SourceDays, Summary, Validity } from '../model/summary'
import type { Analysis } from './analysis'
import { summariseConcentration } from './concentration'
import { countCountries } from './countries'
import { shapeRows } from './holds-rows'
import { isHostile } from './hostile-rows'
import type { LogData } from './log-data'
import { rowsOf } from './ranked'
import type { Selection } from './selection'
import type { RankedSources } from './sources'
import { summariseFooling, summarisePasswords } from './suspect-names'

/** Rows of a picture's own list. */
const TOP = 10
const STRIPS = 24
/** A log over more days shows its last ones in the strips. */
const MOST_DAYS = 400

/** What the page draws at once, of all that there is. */
export function summarise(analysis: Analysis, firstLine: string | null): Summary {
  const { data, sources, selectedSources, users } = analysis
  return {
    files: data.files,
    assumed: data.assumed,
    complete: data.complete,
    totals: analysis.totals,
    lines: data.lines,
    asOthers: data.asOthers,
    concentration: summariseConcentration(selectedSources.attempts),
    countries: analysis.countries,
    countryCount: countCountries(data, selectedSources.bySource),
    timeline: analysis.timeline,
    wholeHostile: analysis.wholeHostile,
    sourceCount: sources.bySource.attempts.subarray(0, -1).reduce((n, count) => (count > 0 ? n + 1 : n), 0),
    sourceCounts: selectedSources.attempts,
    sourceDays: sourceDays(analysis, selectedSources.ids(STRIPS)),
    topUsers: ofTables((key) => rowsOf(users.of(key), 0, TOP)),
    userTotals: users.totals,
    fooling: summariseFooling(data, users),
    passwords: summarisePasswords(data, analysis.filter, analysis.masked, users),
    holds: countHolds(data),
    overlaps: data.overlaps,
    missing: data.missing,
    offMap: offMap(data, selectedSources),
    logHosts: data.table.logHosts.filter((host) => host !== ''),
    firstLine: firstLine === null ? null : maskPasswords(firstLine),
  }
}

function ofTables<T>(of: (key: Validity) => T): Record<Validity, T> {
  return { valid: of('valid'), invalid: of('invalid'), unknown: of('unknown') }
}

function countHolds(data: LogData): HoldsCounts {
  const { understood, neutral, notUnderstood, programs, forms, offers } = data.holds
  const shapes = shapeRows(data)
  return {
    understood,
    neutral,
    notUnderstood,
    programs: programs.length,
    forms: forms.length,
    shapes: shapes.length,
    maskedExamples: shapes.filter(({ masked }) => masked).length,
    offers: offers.length,
  }
}

/** What the map can't show, by why: host names, reserved addresses, addresses of no known country. */
function offMap({ table, places }: LogData, { bySource }: RankedSources): OffMap[] {
  const found = new Map<OffMap['why'], { attempts: number; sources: number }>()
  bySource.attempts.forEach((attempts, source) => {
    const place = source < table.sources.length && attempts > 0 ? places.of(source) : null
    if (attempts === 0 || (place !== null && place.country !== null)) return
    const why = place?.kind === 'name' ? 'name' : place !== null && place.reserved !== null ? 'reserved' : 'unknown'
    let group = found.get(why)
    if (group === undefined) found.set(why, (group = { attempts: 0, sources: 0 }))
    group.attempts += attempts
    if (place !== null) group.sources++
  })
  return [...found].map(([why, sums]) => ({ why, ...sums }))
}

function sourceDays(analysis: Analysis, ids: readonly number[]): SourceDays {
  const { table } = analysis.data
  const { timeRange } = analysis
  if (timeRange === null) return { start: 0, days: 0, rows: [] }
  const end = Math.floor(timeRange.last / DAY) + 1
  const start = Math.max(Math.floor(timeRange.first / DAY), end - MOST_DAYS)
  const counts = countDays(table, analysis.selection(), ids, start, end - start)
  return {
    start: start * DAY,
    days: end - start,
    rows: ids.map((id, i) => ({ source: table.sources.text(id), counts: counts[i] ?? [] })),
  }
}

/** For each of some sources its hostile attempts on each day; `start` in days since 1970. */
function countDays(
  table: AttemptTable,
  selection: Selection,
  ids: readonly number[],
  start: number,
  days: number,
): number[][] {
  /** By source id, one more than its place among `ids`. */
  const places = new Uint8Array(table.sources.length)
  ids.forEach((id, i) => (places[id] = i + 1))
  const counts = ids.map(() => new Array<number>(days).fill(0))
  for (let row = 0; row < table.length; row++) {
    const place = places[table.source[row] ?? NO_ID] ?? 0
    if (place === 0 || selection[row] === 0 || !isHostile(table, row)) continue
    const ofSource = counts[place - 1]
    const day = Math.floor((table.time[row] ?? NaN) / DAY) - start
    if (ofSource?.[day] !== undefined) ofSource[day] += table.count[row] ?? 1
  }
  return counts
}
