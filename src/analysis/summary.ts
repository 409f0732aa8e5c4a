import { DAY } from '../base/calendar'
import type { Answers, UserRow } from '../model/answers'
import type { Filter } from '../model/filter'
import type { OffMap, SourceDays, Summary, Validity } from '../model/summary'
import { NO_ID } from '../model/attempt-table'
import { isHostile } from './groups'
import type { LogData } from './log-data'
import { type Selection, selectRows } from './selection'
import { summariseSources } from './sources'

/** Rows of a picture's own list. */
const TOP = 10
const STRIPS = 24
/** A log over more days shows its last ones in the strips. */
const MOST_DAYS = 400

/** Cuts the answers down to what the page draws at once. */
export function summarise(data: LogData, answers: Answers, filter: Filter, firstUnreadable: string | null): Summary {
  const selection = selectRows(data.table, data.places, filter)
  const selected = filter.sources === undefined ? answers.sources : summariseSources(data, selection)
  const { sources, users, files, assumed, complete, totals, lines, asOthers } = answers
  return {
    files,
    assumed,
    complete,
    totals,
    lines,
    asOthers,
    concentration: answers.concentration,
    countries: answers.countries,
    timeline: answers.timeline,
    sourceCount: sources.filter((row) => row.source !== null).length,
    sourceCounts: Uint32Array.from(selected, (row) => row.attempts),
    topSources: sources.slice(0, TOP),
    sourceDays: sourceDays(
      data,
      selection,
      selected.slice(0, STRIPS).flatMap((row) => row.source ?? []),
    ),
    topUsers: ofTables((key) => users[key].slice(0, TOP)),
    userTotals: ofTables((key) => totalsOf(users[key])),
    offMap: offMap(data, selection),
    logHosts: data.table.logHosts.filter((host) => host !== ''),
    firstUnreadable,
  }
}

function ofTables<T>(of: (key: Validity) => T): Record<Validity, T> {
  return { valid: of('valid'), invalid: of('invalid'), unknown: of('unknown') }
}

function totalsOf(rows: readonly UserRow[]): { names: number; attempts: number } {
  return { names: rows.length, attempts: rows.reduce((sum, row) => sum + row.attempts, 0) }
}

/** What the map can't show, by why: host names, reserved addresses, addresses of no known country. */
function offMap({ table, places }: LogData, selection: Selection): OffMap[] {
  const found = new Map<OffMap['why'], { attempts: number; sources: Set<number> }>()
  for (let row = 0; row < table.length; row++) {
    if (selection[row] === 0 || !isHostile(table, row)) continue
    const source = table.source[row] ?? NO_ID
    if (source !== NO_ID && places.country(source) !== null) continue
    const place = source === NO_ID ? null : places.of(source)
    const why = place?.kind === 'name' ? 'name' : place !== null && place.reserved !== null ? 'reserved' : 'unknown'
    let group = found.get(why)
    if (group === undefined) found.set(why, (group = { attempts: 0, sources: new Set() }))
    group.attempts += table.count[row] ?? 1
    if (source !== NO_ID) group.sources.add(source)
  }
  return [...found].map(([why, { attempts, sources }]) => ({ why, attempts, sources: sources.size }))
}

function sourceDays({ table }: LogData, selection: Selection, names: readonly string[]): SourceDays {
  const ranks = new Map<number, number>()
  const wanted = new Map(names.map((name, rank) => [name, rank]))
  for (let id = 0; id < table.sources.length && ranks.size < names.length; id++) {
    const rank = wanted.get(table.sources.text(id))
    if (rank !== undefined) ranks.set(id, rank)
  }
  let [first, last] = [Infinity, -Infinity]
  for (let row = 0; row < table.length; row++) {
    const at = table.time[row] ?? NaN
    if (at < first) first = at
    if (at > last) last = at
  }
  if (first > last) return { start: 0, days: 0, rows: [] }
  const end = Math.floor(last / DAY) + 1
  const start = Math.max(Math.floor(first / DAY), end - MOST_DAYS)
  const counts = names.map(() => new Array<number>(end - start).fill(0))
  for (let row = 0; row < table.length; row++) {
    if (selection[row] === 0 || !isHostile(table, row)) continue
    const day = Math.floor((table.time[row] ?? NaN) / DAY) - start
    const ofSource = counts[ranks.get(table.source[row] ?? NO_ID) ?? -1]
    if (ofSource?.[day] !== undefined) ofSource[day] += table.count[row] ?? 1
  }
  return {
    start: start * DAY,
    days: end - start,
    rows: names.map((source, i) => ({ source, counts: counts[i] ?? [] })),
  }
}
