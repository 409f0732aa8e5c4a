import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Analysis } from '../../../src/analysis/analysis'
import { answerAll } from '../../../src/analysis/answers'
import { rowsOf } from '../../../src/analysis/ranked'
import { summarise } from '../../../src/analysis/summary'
import { CHUNK } from '../../../src/analysis/time-chunks'
import { TAKEN_BACK } from '../../../src/model/attempt-table'
import type { Choice, Filter, Value } from '../../../src/model/filter'
import { createRandom } from '../../../src/sample/random'
import { expectAnswers } from './expected'
import { passing } from './oracle'
import { dataOfRows, LOG_HOSTS, METHODS, type Row, SOURCES, USERS } from './random-log'

/**
 * Logs of many chunks: marks stand within ranges of time, whole chunks pass or fail, and pairs of source and user come
 * again far apart.
 */
const LONG = { seed: 5, numRuns: 12 }
const START = 1_772_236_800
const SECONDS = 40 * 86_400

/** How a long log is made; without an order, times jump back and some rows have none. */
interface Making {
  readonly seed: number
  readonly chunks: number
  readonly isSorted: boolean
}

const MAKING: fc.Arbitrary<Making> = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  chunks: fc.integer({ min: 2, max: 7 }),
  isSorted: fc.boolean(),
})

const TIME = fc
  .tuple(fc.integer({ min: -3, max: 103 }), fc.integer({ min: -3, max: 103 }))
  .map(([a, b]) => ({ start: START + (Math.min(a, b) * SECONDS) / 100, end: START + (Math.max(a, b) * SECONDS) / 100 }))

const few = (values: readonly Value[]): fc.Arbitrary<Choice> =>
  fc
    .tuple(fc.subarray([...values], { minLength: 1, maxLength: Math.min(4, values.length) }), fc.boolean())
    .map(([some, isIn]) => (isIn ? { only: some } : { not: some }))

const FILTER: fc.Arbitrary<Filter> = fc.record(
  {
    time: TIME,
    countries: few(['NO', 'CN', null, 'nowhere']),
    sources: few(SOURCES),
    users: few(USERS),
    validity: few(['valid', 'unknown']),
    methods: few(METHODS),
  },
  { requiredKeys: [] },
)

/** Clients that stay a while: in some chunks there is nothing of a source. */
function longLog({ seed, chunks, isSorted }: Making): Row[] {
  const random = createRandom(seed)
  const length = chunks * CHUNK - random.int(0, CHUNK - 1)
  let [source, user, left] = ['b', 'root', 0]
  return Array.from({ length }, (_, i): Row => {
    if (left-- <= 0) {
      source = random.pick(SOURCES)
      user = random.pick(USERS)
      left = random.int(0, random.chance(0.01) ? CHUNK * 2 : 300)
    }
    const at = START + Math.floor(((i + (isSorted ? 0 : random.int(-500, 500))) * SECONDS) / length)
    return {
      kind: random.chance(0.02) ? TAKEN_BACK : random.chance(0.05) ? random.int(1, 2) : 0,
      time: !isSorted && random.chance(0.002) ? null : at,
      source: random.chance(0.01) ? null : source,
      user: random.chance(0.01) ? null : random.chance(0.2) ? random.pick(USERS) : user,
      method: random.pick(METHODS),
      logHost: random.pick(LOG_HOSTS),
      valid: random.chance(0.1) ? random.int(0, 2) : 1,
      count: random.chance(0.05) ? random.int(2, 9) : 1,
      isHostile: random.chance(0.95),
      isAmbiguous: random.chance(0.002),
      foldFlags: 0,
    }
  })
}

describe('under any filter of a long log', () => {
  it('each view is that of the matching attempts, counted row by row', () => {
    fc.assert(
      fc.property(MAKING, FILTER, (making, filter) => {
        const rows = longLog(making)
        const answers = answerAll(dataOfRows(rows), filter)
        expectAnswers(answers, rows, filter)
      }),
      LONG,
    )
  })

  it('each view is that of a log that holds the matching attempts alone', () => {
    fc.assert(
      fc.property(MAKING, FILTER, (making, filter) => {
        const rows = longLog(making)
        const whole = answerAll(dataOfRows(rows), filter)
        const alone = (...except: (keyof Filter)[]) => answerAll(dataOfRows(passing(rows, filter, ...except)), {})
        expect(whole.totals).toEqual(alone().totals)
        expect(whole.concentration).toEqual(alone().concentration)
        expect(whole.sources).toEqual(alone('sources').sources)
        expect(whole.countries).toEqual(alone('countries').countries)
        expect(whole.users).toEqual(alone('users').users)
      }),
      LONG,
    )
  })

  it('rows that can be read in two ways come in log order', () => {
    fc.assert(
      fc.property(MAKING, FILTER, (making, filter) => {
        const rows = longLog(making)
        const ambiguous = new Set(passing(rows, filter).filter(({ isAmbiguous }) => isAmbiguous))
        const found = [...new Analysis(dataOfRows(rows), filter).ambiguousRows]
        expect(found).toEqual(rows.flatMap((row, i) => (ambiguous.has(row) ? [i] : [])))
      }),
      LONG,
    )
  })

  it('what a screen shows is the same before and after everything was asked', () => {
    fc.assert(
      fc.property(MAKING, fc.array(FILTER, { minLength: 1, maxLength: 4 }), (making, filters) => {
        const rows = longLog(making)
        const kept = dataOfRows(rows)
        new Analysis(kept, {}).answers()
        for (const filter of filters) {
          const seen = [kept, dataOfRows(rows)].map((data) => {
            const analysis = new Analysis(data, filter)
            return [summarise(analysis, null), rowsOf(analysis.sources), rowsOf(analysis.users.all)]
          })
          expect(seen[0]).toEqual(seen[1])
        }
      }),
      LONG,
    )
  })
})
