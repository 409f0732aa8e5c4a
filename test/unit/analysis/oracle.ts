import { isoTime } from '../../../src/base/calendar'
import { continentOf } from '../../../src/geo/continents'
import { locate } from '../../../src/geo/locate'
import { TAKEN_BACK, VALID } from '../../../src/model/attempt-table'
import {
  type Choice,
  type ChoiceKey,
  countedOutcomes,
  type Filter,
  isChosen,
  type Value,
} from '../../../src/model/filter'
import { INDEX } from './made'
import { OPEN_PORTS, PREFIXES, type Row } from './random-log'

/** Answers counted row by row from objects, as anybody would: what the fast ones are held against. */

export function countryOf(source: string | null): string | null {
  return source === null ? null : locate(source, INDEX).country
}

/** Users that a row of a log calls accounts of the server. */
type Accounts = ReadonlySet<string | null>

export function accountsIn(rows: readonly Row[]): Accounts {
  return new Set(rows.filter(({ kind, valid }) => kind !== TAKEN_BACK && valid === VALID).map(({ user }) => user))
}

/** What the users of random logs look like; those that look like typed passwords are others where they are accounts. */
const KINDS = new Map([
  ['root', 'service'],
  ['admin', 'default'],
  ['bob', 'first-name'],
  ['Pa55!word', 'password'],
  ['Zebra#77x', 'password'],
  ['sshd[1]: Accepted x', 'trick'],
])

export function kindOf(user: string | null, accounts: Accounts): string | null {
  if (user === null) return null
  const kind = KINDS.get(user) ?? 'other'
  return kind === 'password' && accounts.has(user) ? 'other' : kind
}

export function lengthOf(user: string | null, accounts: Accounts): string | null {
  return user === null || kindOf(user, accounts) === 'password' ? null : String(Math.min(17, Array.from(user).length))
}

/** AS numbers of the networks in made.ts; reserved addresses and host names are in none. */
const NETWORKS: Readonly<Record<string, string>> = {
  '1.2.3.4': '64500',
  '1.2.3.40': '64500',
  '99.1.1.1': '64500',
  '101.2.3.4': '64502',
}

/** A choice of sources with the sources of a prefix in its place. */
function spelledOut({ only, not }: Choice): Choice {
  const each = (values: readonly Value[]) => values.flatMap<Value>((value) => PREFIXES[value ?? ''] ?? [value])
  return { ...(only && { only: each(only) }), ...(not && { not: each(not) }) }
}

/** What a choice asks of a row, of keys that have one value a row. */
const VALUES: Readonly<Record<Exclude<ChoiceKey, 'outcomes' | 'openPorts'>, (row: Row, accounts: Accounts) => Value>> =
  {
    hours: ({ time }) => (time === null ? null : weekHour(time)),
    countries: ({ source }) => countryOf(source),
    continents: ({ source }) => {
      const country = countryOf(source)
      return country === null ? null : continentOf(country)
    },
    sources: ({ source }) => source,
    networks: ({ source }) => NETWORKS[source ?? ''] ?? null,
    users: ({ user }) => user,
    nameKinds: ({ user }, accounts) => kindOf(user, accounts),
    nameLengths: ({ user }, accounts) => lengthOf(user, accounts),
    validity: ({ valid }) => ['invalid', 'valid', 'unknown'][valid] ?? null,
    methods: ({ method }) => method,
    logHosts: ({ logHost }) => logHost,
  }

/** Whether the open ports of a source are let pass: one that is chosen will do, none may be left out. */
function passesPorts({ source }: Row, { only, not }: Choice): boolean {
  const ports: readonly Value[] = OPEN_PORTS[source ?? ''] ?? [null]
  const has = (value: Value) => ports.includes(value)
  return (only === undefined || only.some(has)) && !(not ?? []).some(has)
}

/** By the calendar: Monday is the first day. */
function weekHour(time: number): string {
  const date = new Date(time * 1000)
  return String(((date.getUTCDay() + 6) % 7) * 24 + date.getUTCHours())
}

/** The rows that pass a filter but for some of its keys; whatever they came to. */
export function passing(rows: readonly Row[], filter: Filter, ...except: readonly (keyof Filter)[]): Row[] {
  const has = <K extends keyof Filter>(key: K): Filter[K] | undefined =>
    except.includes(key) ? undefined : filter[key]
  const [time, notTimes, text] = [has('time'), except.includes('time') ? [] : filter.notTimes, has('text')]
  const choices = Object.entries(VALUES).map(([key, of]) => {
    const choice = has(key as keyof typeof VALUES) ?? {}
    return { choice: key === 'sources' ? spelledOut(choice) : choice, of }
  })
  const accounts = accountsIn(rows)
  return rows.filter(
    (row) =>
      row.kind !== TAKEN_BACK &&
      (time === undefined || within(row, time)) &&
      passesPorts(row, has('openPorts') ?? {}) &&
      (notTimes ?? []).every((range) => !within(row, range)) &&
      choices.every(({ choice, of }) => isChosen(choice, of(row, accounts))) &&
      (text === undefined || texts(row).some((value) => value.toLowerCase().includes(text.toLowerCase()))),
  )
}

function within({ time }: Row, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return time !== null && time >= start && time < end
}

function texts({ source, user, method, logHost }: Row): string[] {
  return [source, user, method, logHost].filter((value) => value !== null)
}

/** The rows that are counted under a filter: hostile ones, unless it says otherwise. */
export function counted(rows: readonly Row[], filter: Filter): Row[] {
  const outcomes = countedOutcomes(filter)
  return rows.filter(({ kind, isHostile }) => {
    if (kind === 0) return outcomes.includes(isHostile ? 'hostile' : 'honest')
    return outcomes.includes(kind === 1 ? 'success' : 'scan')
  })
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
