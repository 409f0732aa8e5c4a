import type { LogData } from '../../src/analysis/log-data'
import type { Filter } from '../../src/model/filter'
import { START, YEAR } from './synthetic-table'

const HOUR = 3600
const DAY = 24 * HOUR

/** Filters of every kind, wide and narrow, with a name for each. */
export function filtersOf({ table, places }: LogData): [name: string, filter: Filter][] {
  const source = (id: number) => table.sources.text(id)
  const user = (id: number) => table.users.text(id)
  const country = (id: number) => places.country(id) ?? ''
  const last = table.sources.length - 1
  const from = (start: number, seconds: number) => ({
    start: START + start * YEAR,
    end: START + start * YEAR + seconds,
  })
  const times = Object.entries({
    hour: from(0.3, HOUR),
    'another hour': from(0.9, HOUR),
    day: from(0.2, DAY),
    'another day': from(0.7, DAY),
    week: from(0.5, 7 * DAY),
    month: from(0.1, 30 * DAY),
    'last month': from(0.92, 30 * DAY),
    quarter: from(0.25, YEAR / 4),
    'half a year': from(0.1, YEAR / 2),
    'second half': from(0.5, YEAR / 2),
    'nine months': from(0.2, 0.75 * YEAR),
    'all but a week': from(0, YEAR - 7 * DAY),
    'all of it': from(0, YEAR),
    'no time': from(-1, DAY),
  }).map(([name, time]): [string, Filter] => [name, { time }])
  const countries = [['US'], ['CN'], ['DE'], ['NO'], ['US', 'CN', 'DE', 'JP'], [null], [country(5)], ['IS', 'MT']].map(
    (only): [string, Filter] => [`country ${only.join('+')}`, { countries: { only } }],
  )
  const sources = [[0], [1], [9], [99], [1234], [last], [0, 1, 2, 3], [10, 1000, 100_000]].map(
    (ids): [string, Filter] => [
      `source ${ids.join('+')}`,
      { sources: { only: ids.map((id) => source(id % (last + 1))) } },
    ],
  )
  const users = [[0], [1], [2], [20], [300], [5000], [0, 1, 2], [400, 4000, 40_000]].map((ids): [string, Filter] => [
    `user ${ids.join('+')}`,
    { users: { only: ids.map((id) => user(id % table.users.length)) } },
  ])
  const several: [string, Filter][] = [
    ['month, US', { time: from(0.4, 30 * DAY), countries: { only: ['US'] } }],
    ['half, US', { time: from(0.3, YEAR / 2), countries: { only: ['US'] } }],
    ['half, root', { time: from(0.3, YEAR / 2), users: { only: ['root'] } }],
    ['day, top source', { time: from(0.4, DAY), sources: { only: [source(0)] } }],
    ['nine months, top source', { time: from(0.1, 0.75 * YEAR), sources: { only: [source(0)] } }],
    ['CN, root', { countries: { only: ['CN'] }, users: { only: ['root'] } }],
    ['US, top source', { countries: { only: [country(0)] }, sources: { only: [source(0)] } }],
    ['top source, root', { sources: { only: [source(0)] }, users: { only: ['root'] } }],
    ['half, US, root', { time: from(0.3, YEAR / 2), countries: { only: ['US'] }, users: { only: ['root'] } }],
    [
      'half, two countries, sources, root',
      {
        time: from(0.3, YEAR / 2),
        countries: { only: ['US', 'CN'] },
        sources: { only: [source(3), source(4)] },
        users: { only: ['root'] },
      },
    ],
  ]
  return [...times, ...countries, ...sources, ...users, ...several]
}
