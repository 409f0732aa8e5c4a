import { locate } from '../../../src/geo/locate'
import { isoTime } from '../../../src/base/calendar'
import { TAKEN_BACK } from '../../../src/model/attempt-table'
import type { Filter } from '../../../src/model/filter'
import { INDEX } from './made'
import type { Row } from './random-log'

/** Answers counted row by row from objects, as anybody would: what the fast ones are held against. */

export function countryOf(source: string | null): string {
  return source === null ? '' : (locate(source, INDEX).country ?? '')
}

/** The rows that pass a filter but for one of its keys. */
export function passing(rows: readonly Row[], filter: Filter, except?: keyof Filter): Row[] {
  const has = <K extends keyof Filter>(key: K): Filter[K] | undefined => (key === except ? undefined : filter[key])
  const [time, countries, sources, users] = [has('time'), has('countries'), has('sources'), has('users')]
  return rows.filter(
    (row) =>
      row.kind !== TAKEN_BACK &&
      (time === undefined || (row.time !== null && row.time >= time.start && row.time < time.end)) &&
      (countries === undefined || countries.includes(countryOf(row.source))) &&
      (sources === undefined || (row.source !== null && sources.includes(row.source))) &&
      (users === undefined || (row.user !== null && users.includes(row.user))),
  )
}

export function hostile(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.kind === 0 && row.isHostile)
}

export function tries(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.count, 0)
}

export function distinct(values: readonly (string | null)[]): number {
  return new Set(values.filter((value) => value !== null)).size
}

export function bounds(rows: readonly Row[]): { first: string | null; last: string | null } {
  const times = rows.flatMap(({ time }) => (time === null ? [] : [time])).sort((a, b) => a - b)
  const [first, last] = [times[0], times.at(-1)]
  return { first: first === undefined ? null : isoTime(first), last: last === undefined ? null : isoTime(last) }
}

export function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return groups
}

/** Groups in the order of a table: most tries first, ties by name, no name last. */
export function grouped(rows: readonly Row[], nameOf: (row: Row) => string | null): [string | null, Row[]][] {
  const groups = [...groupBy(rows, nameOf)]
  return groups.sort(([a, x], [b, y]) => {
    const more = tries(y) - tries(x)
    if (more !== 0 || a === b) return more
    return a === null ? 1 : b === null ? -1 : a < b ? -1 : 1
  })
}

export function longestPause(rows: readonly Row[]): { start: string; seconds: number } | null {
  const times = rows.flatMap(({ time }) => (time === null ? [] : [time])).sort((a, b) => a - b)
  const pauses = times.slice(1).map((at, i) => ({ start: times[i] ?? 0, seconds: at - (times[i] ?? 0) }))
  const most = pauses.reduce((longest, { seconds }) => Math.max(longest, seconds), -Infinity)
  const longest = pauses.find(({ seconds }) => seconds === most)
  return longest === undefined ? null : { start: isoTime(longest.start), seconds: longest.seconds }
}
