import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Analysis } from '../../../src/analysis/analysis'
import { answerAll } from '../../../src/analysis/answers'
import { rowsOf } from '../../../src/analysis/ranked'
import { summarise } from '../../../src/analysis/summary'
import { queryTable } from '../../../src/analysis/tables'
import { type Filter, onlyOutcomes } from '../../../src/model/filter'
import type { TableName } from '../../../src/model/summary'
import { expectAnswers } from './expected'
import { passing, tries } from './oracle'
import { dataOfRows, FILTER, type Row, ROWS, SOURCES, USERS } from './random-log'

const LOG = { seed: 4, numRuns: 75 }
const TABLES: readonly TableName[] = [
  'others',
  'bins',
  'countries',
  'sources',
  'networks',
  'prefixes',
  'widePrefixes',
  'logHosts',
  'severalHosts',
  'names',
  'ambiguous',
]

/** All that the page asks, and all answers, of a new analysis. */
function everything(data: ReturnType<typeof dataOfRows>, filter: Filter) {
  const analysis = new Analysis(data, filter)
  const query = (table: TableName) => rowsOf(queryTable(analysis, { table, search: '', sort: null }))
  return { summary: summarise(analysis, null), tables: TABLES.map(query), answers: analysis.answers() }
}

describe('under any filter', () => {
  it('totals, sources and names are those counted row by row', () => {
    fc.assert(
      fc.property(ROWS, FILTER, (rows, filter) => {
        const answers = answerAll(dataOfRows(rows), filter)
        expectAnswers(answers, rows, filter)
      }),
      LOG,
    )
  })

  it('each view is that of a table of the matching attempts alone', () => {
    fc.assert(
      fc.property(ROWS, FILTER, (rows, filter) => {
        const whole = answerAll(dataOfRows(rows), filter)
        const outcomes = onlyOutcomes(filter)
        const alone = (...except: (keyof Filter)[]) => answerAll(dataOfRows(passing(rows, filter, ...except)), outcomes)
        // Rows taken back leave no trace, not even in where the bins begin.
        const all = answerAll(dataOfRows(rows), {})
        expect(all.timeline).toEqual(answerAll(dataOfRows(passing(rows, {})), {}).timeline)
        expect(whole.totals).toEqual(alone().totals)
        expect(whole.concentration).toEqual(alone().concentration)
        expect(whole.sources).toEqual(alone('sources').sources)
        expect(whole.networks).toEqual(alone('networks').networks)
        expect(whole.countries).toEqual(alone('countries').countries)
        expect(whole.continents).toEqual(alone('continents').continents)
        expect(whole.users).toEqual(alone('users').users)
        const { perDay, busiestHour, longestPause } = alone('time').timeline
        expect(whole.timeline).toMatchObject({ perDay, busiestHour, longestPause })
        expect(whole.timeline.bins.reduce((sum, bin) => sum + bin.failures, 0)).toBe(
          tries(passing(rows, filter, 'time').filter(({ kind }) => kind === 0)),
        )
      }),
      LOG,
    )
  })

  it('answers are the same whatever was asked before, for a log of many chunks too', () => {
    fc.assert(
      fc.property(
        ROWS,
        fc.array(FILTER, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(1, 300),
        (rows, filters, n) => {
          const kept = dataOfRows(rows, n)
          for (const filter of [{}, ...filters, ...filters]) {
            expect(everything(kept, filter)).toEqual(everything(dataOfRows(rows, n), filter))
          }
        },
      ),
      { ...LOG, numRuns: 25 },
    )
  })

  it('filters that differ in one value are told apart', () => {
    const rows = SOURCES.flatMap((source, i) =>
      USERS.map((user, j): Row => ({
        ...QUIET,
        source,
        user,
        time: DAY + i * 3600 + j,
        count: 1 + i * USERS.length + j,
      })),
    )
    const data = dataOfRows(rows)
    const filters: Filter[] = [
      ...['NO', 'CN', null].map((code) => ({ countries: { only: [code] } })),
      ...SOURCES.map((source) => ({ sources: { only: [source] } })),
      ...USERS.map((user) => ({ users: { only: [user] } })),
      ...[0, 1, 2].map((hour) => ({ time: { start: DAY + hour * 3600, end: DAY + 3 * 3600 } })),
      ...[4, 5].map((hour) => ({ time: { start: DAY, end: DAY + hour * 3600 } })),
    ]
    for (const filter of [...filters, ...filters]) {
      expect(everything(data, filter)).toEqual(everything(dataOfRows(rows), filter))
    }
  })

  it('a range of most of the time says what one pass over its rows does', () => {
    const rows = Array.from({ length: 60 }, (_, i): Row => ({ ...QUIET, time: DAY + i * 60, count: 1 + (i % 3) }))
    const data = dataOfRows(rows, 1000)
    for (const [start, end] of [
      [0, 50],
      [5, 60],
      [3, 41],
      [-1, 59.5],
    ] as const) {
      const time = { start: DAY + start * 60, end: DAY + end * 60 }
      const inside = dataOfRows(passing(rows, { time }), 1000)
      everything(data, {})
      expect(answerAll(data, { time }).totals).toEqual(answerAll(inside, {}).totals)
      expect(answerAll(data, { time }).sources).toEqual(answerAll(inside, {}).sources)
    }
  })

  it('a pair counts once, by the first of its rows that passes, whatever came before', () => {
    const rows = [
      { ...QUIET, valid: 0, method: 'publickey', logHost: 'wren' },
      { ...QUIET, time: DAY + 60 },
      { ...QUIET, time: DAY + 120 },
    ]
    const filters: Filter[] = [
      { validity: { only: ['valid'] } },
      { methods: { only: ['password'] } },
      { logHosts: { not: ['wren'] } },
      { notTimes: [{ start: DAY, end: DAY + 1 }] },
      { text: 'heron' },
    ]
    for (const filter of filters) {
      expect(answerAll(dataOfRows(rows), filter).sources, JSON.stringify(filter)).toMatchObject([
        { source: QUIET.source, attempts: 2, users: 1 },
      ])
    }
  })
})

const DAY = 1_772_236_800
const QUIET: Row = {
  kind: 0,
  time: DAY,
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
