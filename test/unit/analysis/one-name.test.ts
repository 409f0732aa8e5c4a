import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Analysis } from '../../../src/analysis/analysis'
import type { Filter } from '../../../src/model/filter'
import { accountsIn, bounds, counted, countryOf, distinct, groupBy, kindOf, lengthOf, passing, tries } from './oracle'
import { dataOfRows, FILTER, type Row, ROWS, USERS } from './random-log'

/** Attempts by a value of rows, as a list that has no order. */
function parts(rows: readonly Row[], of: (row: Row) => string | null): [string | null, number][] {
  return [...groupBy(rows, of)].map(([key, members]) => [key, tries(members)])
}

/** What one name should be, counted row by row. */
function expected(rows: readonly Row[], filter: Filter, user: string | null) {
  const passed = passing(rows, filter, 'users', 'nameKinds', 'nameLengths').filter((row) => row.user === user)
  const asked = counted(passed, filter)
  const at = (valid: number) => tries(asked.filter((row) => row.valid === valid))
  const ofOutcome = (outcome: string) => tries(counted(passed, { outcomes: { only: [outcome] } }))
  return {
    attempts: tries(asked),
    validity: { valid: at(1), invalid: at(0), unknown: at(2) },
    outcomes: {
      hostile: ofOutcome('hostile'),
      honest: ofOutcome('honest'),
      success: ofOutcome('success'),
      scan: ofOutcome('scan'),
    },
    ...bounds(asked),
    sources: distinct(asked.map(({ source }) => source)),
    countries: distinct(asked.map(({ source }) => countryOf(source))),
    logHosts: new Map(parts(asked, ({ logHost }) => logHost)),
    bySource: new Map(parts(asked, ({ source }) => source)),
    byCountry: new Map(parts(asked, ({ source }) => countryOf(source))),
    timed: tries(asked.filter(({ time }) => time !== null)),
  }
}

describe('one name', () => {
  it('is told as its rows are counted one by one, under any filter but that of names', () => {
    fc.assert(
      fc.property(ROWS, FILTER, fc.constantFrom(...USERS, null), (rows, filter, user) => {
        const { topSources, topCountries, logHosts, bins, kind, length, ...rest } = new Analysis(
          dataOfRows(rows),
          filter,
        ).oneName(user)
        const { bySource, byCountry, timed, logHosts: hosts, ...sums } = expected(rows, filter, user)
        expect(rest).toEqual(sums)
        expect(new Map(logHosts.map(({ key, attempts }) => [key, attempts]))).toEqual(hosts)
        expectTop(topSources, bySource)
        expectTop(topCountries, byCountry)
        expect(bins?.counts.reduce((sum, n) => sum + n, 0) ?? 0).toBe(timed)
        const accounts = accountsIn(rows)
        expect(kind).toBe(kindOf(user, accounts))
        expect(length === null ? null : String(length)).toBe(lengthOf(user, accounts))
      }),
      { seed: 6, numRuns: 200 },
    )
  })

  it('that the log does not have was never tried', () => {
    const nobody = new Analysis(dataOfRows([]), {}).oneName('nobody')
    expect(nobody).toMatchObject({ kind: null, attempts: 0, sources: 0, first: null, topSources: [], bins: null })
  })

  it('has bins over the log, or over the time that a filter leaves of it', () => {
    const day = (n: number): Row => ({ ...ROOT, time: START + n * 86_400 })
    const data = dataOfRows([day(0), day(1), { ...day(59), user: 'bob' }])
    const whole = new Analysis(data, {}).oneName('root').bins
    expect(whole).toMatchObject({ start: START, binSeconds: 43_200 })
    expect(whole?.counts).toHaveLength(119)
    expect(whole?.counts.slice(0, 4)).toEqual([1, 0, 1, 0])
    const time = { start: START + 86_400, end: START + 2 * 86_400 }
    const within = new Analysis(data, { time }).oneName('root').bins
    expect(within).toMatchObject({ start: START + 86_400, binSeconds: 900 })
    expect(within?.counts.reduce((sum, n) => sum + n, 0)).toBe(1)
  })
})

/** The five largest, largest first. */
function expectTop(
  top: readonly { readonly key: string | null; readonly attempts: number }[],
  all: ReadonlyMap<string | null, number>,
): void {
  const sizes = [...all.values()].sort((a, b) => b - a).slice(0, 5)
  expect(top.map(({ attempts }) => attempts)).toEqual(sizes)
  expect(top.map(({ key }) => all.get(key))).toEqual(sizes)
}

const START = 1_772_236_800
const ROOT: Row = {
  kind: 0,
  time: START,
  source: '1.2.3.4',
  user: 'root',
  valid: 1,
  method: 'password',
  logHost: 'heron',
  count: 1,
  isHostile: true,
  isAmbiguous: false,
  foldFlags: 0,
}
