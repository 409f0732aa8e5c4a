import { expect } from 'vitest'
import { isoTime } from '../../../src/base/calendar'
import { sourceKind } from '../../../src/geo/address'
import type { Answers } from '../../../src/model/answers'
import type { Filter } from '../../../src/model/filter'
import type { NameClass } from '../../../src/model/name-kinds'
import {
  accountsIn,
  bounds,
  counted,
  countryOf,
  distinct,
  groupBy,
  grouped,
  kindOf,
  lengthOf,
  longestPause,
  passing,
  tries,
} from './oracle'
import { LOG_HOSTS, type Row } from './random-log'

/** Holds answers under a filter against rows that were counted one by one: each view but what is selected in itself. */
export function expectAnswers(answers: Answers, rows: readonly Row[], filter: Filter): void {
  const without = (...keys: readonly (keyof Filter)[]) => counted(passing(rows, filter, ...keys), filter)
  expectTotals(answers, passing(rows, filter), without())
  expectSources(answers, passing(rows, filter, 'sources'), without('sources'))
  expectUsers(answers, without('users'))
  const accounts = accountsIn(rows)
  expectClasses(answers.names.kinds, without('users', 'nameKinds'), 'kind', (user) => kindOf(user, accounts))
  expectClasses(answers.names.lengths, without('users', 'nameLengths'), 'length', (user) => lengthOf(user, accounts))
  expectCountries(answers, without('countries'))
  expectTimes(answers, without('time'))
  expectLogHosts(answers, passing(rows, filter, 'logHosts'), without('logHosts'))
  expectSeveralHosts(answers, without('logHosts', 'sources'))
}

function expectTotals({ totals }: Answers, rows: readonly Row[], asked: readonly Row[]): void {
  const ofKind = (kind: number) => tries(rows.filter((row) => row.kind === kind))
  expect(totals).toMatchObject({
    failures: ofKind(0),
    successes: ofKind(1),
    scans: ofKind(2),
    hostile: tries(counted(rows, {})),
    counted: tries(asked),
    ambiguous: tries(rows.filter((row) => row.isAmbiguous)),
    sources: distinct(asked.map(({ source }) => source)),
    users: distinct(asked.map(({ user }) => user)),
    ...bounds(rows),
  })
}

function expectSources({ sources }: Answers, rows: readonly Row[], asked: readonly Row[]): void {
  const groups = grouped(asked, ({ source }) => source)
  const successes = (source: string | null) => tries(rows.filter((row) => row.kind === 1 && row.source === source))
  expect(
    sources.map(({ source, attempts, users, successes, first, last }) => ({
      source,
      attempts,
      users,
      successes,
      first,
      last,
    })),
  ).toEqual(
    groups.map(([source, of]) => ({
      source,
      attempts: tries(of),
      users: distinct(of.map(({ user }) => user)),
      successes: successes(source),
      ...bounds(of),
    })),
  )
}

function expectUsers({ users }: Answers, rows: readonly Row[]): void {
  for (const [valid, table] of [users.invalid, users.valid, users.unknown].entries()) {
    const groups = grouped(
      rows.filter((row) => row.valid === valid),
      ({ user }) => user,
    )
    expect(table.map(({ share, ...row }) => row)).toEqual(
      groups.map(([user, of]) => ({
        user,
        attempts: tries(of),
        sources: distinct(of.map(({ source }) => source)),
        ...bounds(of),
      })),
    )
  }
}

/** Rows of classes of names, those without attempts left out. */
function expectClasses<Key extends string>(
  classes: readonly (NameClass & Readonly<Record<Key, unknown>>)[],
  rows: readonly Row[],
  key: Key,
  classOf: (user: string | null) => string | null,
): void {
  const found = classes.flatMap(({ [key]: of, names, attempts, valid, invalid, unknown }) =>
    attempts === 0 ? [] : [[of === null ? null : String(of), { names, attempts, valid, invalid, unknown }] as const],
  )
  const groups = groupBy(rows, ({ user }) => classOf(user))
  expect(new Map(found)).toEqual(
    new Map(
      [...groups].map(([of, members]) => {
        const at = (valid: number) => tries(members.filter((row) => row.valid === valid))
        const names = distinct(members.map(({ user }) => user))
        return [of, { names, attempts: tries(members), valid: at(1), invalid: at(0), unknown: at(2) }]
      }),
    ),
  )
}

function expectCountries({ countries }: Answers, rows: readonly Row[]): void {
  const groups = groupBy(rows, ({ source }) => countryOf(source))
  const counts = countries.map((row) => [row.attempts, row.sources, row.attemptsFromName, row.sourcesFromName])
  expect(new Map(countries.map(({ alpha2 }, i) => [alpha2, counts[i]]))).toEqual(
    new Map(
      [...groups].map(([code, of]) => {
        const named = of.filter(({ source }) => code !== null && source !== null && sourceKind(source) === 'name')
        return [code, [of, named].flatMap((some) => [tries(some), distinct(some.map(({ source }) => source))])]
      }),
    ),
  )
}

function expectTimes({ timeline }: Answers, rows: readonly Row[]): void {
  const timed = rows.flatMap((row) => (row.time === null ? [] : [{ ...row, time: row.time }]))
  const hours = [...groupBy(timed, ({ time }) => Math.floor(time / 3600))].map(([hour, of]) => ({
    hour,
    n: tries(of),
  }))
  const [busiest] = hours.sort((a, b) => b.n - a.n || a.hour - b.hour)
  expect(timeline.longestPause).toEqual(longestPause(timed))
  expect(timeline.busiestHour).toEqual(
    busiest === undefined ? null : { start: isoTime(busiest.hour * 3600), attempts: busiest.n },
  )
}

/** Of rows whatever they came to, and those asked for. */
function expectLogHosts({ logHosts }: Answers, rows: readonly Row[], asked: readonly Row[]): void {
  const of = (all: readonly Row[], host: string | null) => all.filter(({ logHost }) => logHost === host)
  const hosts: (string | null)[] = of(rows, null).length > 0 ? [...LOG_HOSTS, null] : LOG_HOSTS
  const expected = hosts.map((logHost) => {
    const [all, counts] = [of(rows, logHost), of(asked, logHost)]
    return {
      logHost,
      attempts: tries(counts),
      share: tries(asked) === 0 ? 0 : tries(counts) / tries(asked),
      hostile: tries(counted(all, {})),
      honest: tries(counted(all, { outcomes: { only: ['honest'] } })),
      successes: tries(counted(all, { outcomes: { only: ['success'] } })),
      scans: tries(counted(all, { outcomes: { only: ['scan'] } })),
      sources: distinct(counts.map(({ source }) => source)),
      users: distinct(counts.map(({ user }) => user)),
      ...bounds(counts),
    }
  })
  const byName = (a: { logHost: string | null }, b: { logHost: string | null }) =>
    (a.logHost ?? '~') < (b.logHost ?? '~') ? -1 : 1
  expect(logHosts).toEqual(expected.sort((a, b) => b.attempts - a.attempts || byName(a, b)))
}

function expectSeveralHosts({ severalHosts }: Answers, asked: readonly Row[]): void {
  const named = asked.filter(({ source, logHost }) => source !== null && logHost !== null)
  const expected = [...groupBy(named, ({ source }) => source ?? '')]
    .map(([source, of]) => severalRow(source, visitsOf(of)))
    .filter(({ hosts }) => hosts > 1)
  const byName = (a: { source: string }, b: { source: string }) => (a.source < b.source ? -1 : 1)
  expect(severalHosts).toEqual(expected.sort((a, b) => b.hosts - a.hosts || b.attempts - a.attempts || byName(a, b)))
}

interface Visit {
  readonly logHost: string
  readonly attempts: number
  readonly first: number | null
}

/** A source's log hosts in the order of its first try at each; without a time last, else as in the log. */
export function visitsOf(rows: readonly Row[]): Visit[] {
  const inTime = rows
    .map((row, place) => ({ row, place, time: row.time ?? Infinity }))
    .sort((a, b) => (a.time === b.time ? a.place - b.place : a.time - b.time))
    .map(({ row }) => row)
  return [...groupBy(inTime, ({ logHost }) => logHost ?? '')].map(([logHost, of]) => ({
    logHost,
    attempts: tries(of),
    first: of[0]?.time ?? null,
  }))
}

function severalRow(source: string, visits: readonly Visit[]) {
  const iso = (time: number | null | undefined) => (time === null || time === undefined ? null : isoTime(time))
  const times = visits.map(({ first }) => first)
  const known = times.filter((time) => time !== null)
  const since = (time: number | null | undefined) => {
    const first = times[0]
    return time === null || time === undefined || first === null || first === undefined ? null : time - first
  }
  return {
    source,
    hosts: visits.length,
    attempts: visits.reduce((sum, { attempts }) => sum + attempts, 0),
    first: iso(times[0]),
    toNext: since(times[1]),
    toLast: known.length === visits.length ? since(times.at(-1)) : null,
    visits: visits.map(({ first, ...visit }) => ({ ...visit, first: iso(first) })),
  }
}
