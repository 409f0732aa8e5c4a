import { Analysis } from '../../src/analysis/analysis'
import type { LogData } from '../../src/analysis/log-data'
import { rowsOf } from '../../src/analysis/ranked'
import { describeLargest, summarise } from '../../src/analysis/summary'
import { queryTable } from '../../src/analysis/tables'
import type { Filter } from '../../src/model/filter'
import type { TableName } from '../../src/model/summary'
import { createRandom, shuffled } from '../../src/sample/random'
import { dataOf } from './synthetic-data'
import { filtersOf } from './filter-mix'
import { syntheticTable, type TableSize } from './synthetic-table'

/**
 * `npx tsx test/bench/filters.ts [ATTEMPTS]`: how fast the engine answers when somebody filters, in Node on one core,
 * on a synthetic year of log. *In view* is what the page asks after each filter: the summary, and the first page of
 * rows of each of its tables. *All* is the object of docs/answers.md. *Again* is under a filter that was set before.
 */
const SIZE: TableSize = { attempts: 5_000_000, sources: 200_000, users: 100_000 }

/** The tables of a page that is open from top to bottom. */
const TABLES: readonly TableName[] = [
  'others',
  'bins',
  'countries',
  'sources',
  'names',
  'ambiguous',
  'forms',
  'programs',
  'offers',
  'files',
]
/** Rows that the page asks for at once. */
const PAGE = 100

/** Milliseconds over all filters. */
export interface Spread {
  readonly median: number
  readonly p95: number
  readonly most: number
}

export interface FilterFigures {
  /** The first summary and rows of the whole log: what every refresh costs while a log is read. */
  readonly wholeInView: number
  readonly wholeAll: number
  readonly inView: Spread
  readonly inViewAgain: Spread
  readonly all: Spread
  readonly allAgain: Spread
  /** Milliseconds by filter, in view and all. */
  readonly byFilter: Readonly<Record<string, { readonly inView: number; readonly all: number }>>
}

/** What the page asks after each filter. */
function answersInView(data: LogData, filter: Filter): void {
  const analysis = new Analysis(data, filter)
  summarise(analysis, null)
  describeLargest(analysis)
  for (const table of TABLES) rowsOf(queryTable(analysis, { table, search: '', sort: null }), 0, PAGE)
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { median: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? NaN }
}

/** The figures of a synthetic log of some size. */
export function measureFilters(size = SIZE, seed = 1): FilterFigures {
  const data = dataOf(syntheticTable(size, seed))
  const wholeInView = timeOf(() => {
    answersInView(data, {})
  })
  const wholeAll = timeOf(() => new Analysis(data, {}).answers())
  const filters = shuffled(createRandom(seed), filtersOf(data))
  const measured = filters.map(([name, filter]) => {
    const [first, again] = [0, 1].map(() => ({
      inView: timeOf(() => {
        answersInView(data, filter)
      }),
      all: timeOf(() => new Analysis(data, filter).answers()),
    }))
    return { name, first, again }
  })
  const spread = (of: (each: (typeof measured)[number]) => number | undefined) =>
    spreadOf(measured.map((each) => of(each) ?? NaN))
  return {
    wholeInView,
    wholeAll,
    inView: spread(({ first }) => first?.inView),
    inViewAgain: spread(({ again }) => again?.inView),
    all: spread(({ first }) => first?.all),
    allAgain: spread(({ again }) => again?.all),
    byFilter: Object.fromEntries(
      measured.map(({ name, first }) => [name, { inView: first?.inView ?? NaN, all: first?.all ?? NaN }]),
    ),
  }
}

function print(figures: FilterFigures): void {
  const ms = (value: number) => value.toFixed(0).padStart(6)
  const spread = ({ median, p95, most }: Spread) => `${ms(median)} ${ms(p95)} ${ms(most)}`
  const lines = [
    `whole log, first time: in view ${ms(figures.wholeInView)} ms, all ${ms(figures.wholeAll)} ms`,
    `${'ms'.padEnd(16)} median   p95   most`,
    `${'in view'.padEnd(15)} ${spread(figures.inView)}`,
    `${'in view, again'.padEnd(15)} ${spread(figures.inViewAgain)}`,
    `${'all'.padEnd(15)} ${spread(figures.all)}`,
    `${'all, again'.padEnd(15)} ${spread(figures.allAgain)}`,
    ...Object.entries(figures.byFilter).map(
      ([name, { inView, all }]) => `  ${name.padEnd(36)} ${ms(inView)} ${ms(all)}`,
    ),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

if (process.argv[1] === import.meta.filename) {
  print(measureFilters({ ...SIZE, attempts: Number(process.argv[2] ?? SIZE.attempts) }))
}
