import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { Analysis } from '../../../src/analysis/analysis'
import { rowsOf } from '../../../src/analysis/ranked'
import { queryTable } from '../../../src/analysis/tables'
import { DAY, HOUR } from '../../../src/base/calendar'
import type { Filter } from '../../../src/model/filter'
import { counted, distinct, groupBy, passing, tries } from './oracle'
import { visitsOf } from './expected'
import { dataOf, march } from './made'
import { dataOfRows, FILTER, LOG_HOSTS, type Row, ROWS } from './random-log'

const LOG = { seed: 6, numRuns: 200 }
const QUIET: Row = {
  kind: 0,
  time: null,
  source: null,
  user: 'root',
  valid: 1,
  method: 'password',
  logHost: null,
  count: 1,
  isHostile: true,
  isAmbiguous: false,
  foldFlags: 0,
}

/** A try a line, on 1 March 2026. */
const log = (...tries: readonly (readonly [clock: string, host: string, source: string])[]) =>
  tries
    .map(([clock, host, source]) => `2026-03-01T${clock} ${host} sshd[1]: Invalid user bob from ${source} port 1\n`)
    .join('')

async function serversOf(text: string) {
  const analysis = new Analysis(await dataOf('', text), {})
  return { analysis, servers: analysis.servers }
}

describe('several log hosts', () => {
  it('are nothing where the log names one', async () => {
    const { analysis, servers } = await serversOf(log(['10:00:00', 'heron', '192.0.2.7']))
    expect(servers).toBeNull()
    expect([analysis.logHosts, analysis.severalHosts]).toEqual([[], null])
    expect(queryTable(analysis, { table: 'severalHosts', search: '', sort: null }).length).toBe(0)
  })

  it('tell who hit several, in which order, and how long it took', async () => {
    const { analysis, servers } = await serversOf(
      log(
        ['10:00:00', 'wren', '192.0.2.7'],
        ['10:00:30', 'heron', '192.0.2.7'],
        ['10:05:00', 'lark', '192.0.2.7'],
        ['11:00:00', 'wren', '192.0.2.8'],
        ['11:00:00', 'lark', '192.0.2.8'],
        ['12:00:00', 'lark', '192.0.2.9'],
      ),
    )
    expect(servers?.several).toEqual({
      sources: 2,
      ofSources: 3,
      most: { hosts: 3, sources: 1 },
      order: { logHosts: ['wren', 'lark'], sources: 1 },
      beginning: { logHost: 'wren', sources: 2 },
      places: { count: 3, hasMore: false },
      positions: [
        { logHost: 'lark', counts: [0, 1, 1] },
        { logHost: 'wren', counts: [2, 0, 0] },
        { logHost: 'heron', counts: [0, 1, 0] },
      ],
    })
    const rows = rowsOf(queryTable(analysis, { table: 'severalHosts', search: '', sort: null }))
    expect(rows.map(({ source, order, toNext, toLast }) => [source, order, toNext, toLast])).toEqual([
      ['192.0.2.7', 'wren → heron → lark', 30, 300],
      ['192.0.2.8', 'wren → lark', 0, 0],
    ])
  })

  it('hit in the same second stand as in the log, and sources alike by name', () => {
    const row = (logHost: string, source: string, seconds: number): Row => ({
      ...QUIET,
      logHost,
      source,
      time: march('10:00:00') + seconds,
    })
    const rows = [
      // The first line of all at heron is not its first attempt.
      row('heron', 'b', 60),
      row('wren', 'b', 0),
      row('heron', 'b', 0),
      ...['99.1.1.1', '101.2.3.4'].flatMap((source) => [row('heron', source, 0), row('lark', source, 9)]),
    ]
    const { severalHosts } = new Analysis(dataOfRows(rows), {}).answers()
    expect(severalHosts.map(({ source, visits }) => [source, ...visits.map(({ logHost }) => logHost)])).toEqual([
      ['b', 'wren', 'heron'],
      ['101.2.3.4', 'heron', 'lark'],
      ['99.1.1.1', 'heron', 'lark'],
    ])
  })

  it('name the first dozen of very many in a row of a table, and all in the answers', async () => {
    const hosts = Array.from({ length: 40 }, (_, i) => `host${i}`)
    const text = log(...hosts.map((host, i) => [`10:00:${String(i).padStart(2, '0')}`, host, '192.0.2.7'] as const))
    const { analysis, servers } = await serversOf(text)
    const [row] = rowsOf(queryTable(analysis, { table: 'severalHosts', search: '', sort: null }))
    expect(row?.['order']).toBe([...hosts.slice(0, 12), '28 more'].join(' → '))
    expect(analysis.answers().severalHosts[0]?.visits.map(({ logHost }) => logHost)).toEqual(hosts)
    expect(servers?.several).toMatchObject({ order: null, places: { count: 8, hasMore: true } })
    expect([servers?.count, servers?.rows.length]).toEqual([40, 12])
  })

  it('say where most began, though so many others took more that it is not drawn', async () => {
    const hosts = Array.from({ length: 14 }, (_, i) => `host${i}`)
    const busy = hosts.flatMap((host, i) =>
      [0, 1, 2].map((nth) => ['11:00:00', host, `198.51.100.${i * 3 + nth}`] as const),
    )
    const { servers } = await serversOf(
      log(['10:00:00', 'wren', '192.0.2.7'], ['10:00:00', 'wren', '192.0.2.8'], ...busy) +
        log(['12:00:00', 'host0', '192.0.2.7'], ['12:00:00', 'host1', '192.0.2.8']),
    )
    expect(servers?.rows.some(({ logHost }) => logHost === 'wren')).toBe(false)
    expect(servers?.several.beginning).toEqual({ logHost: 'wren', sources: 2 })
  })

  it('are drawn as finely as a range of time leaves room for', () => {
    const rows = [0, 40 * DAY].map((days): Row => ({ ...QUIET, logHost: 'heron', time: march('10:00:00') + days }))
    const grid = (filter: Filter) => new Analysis(dataOfRows(rows), filter).servers?.grid
    const time = { start: march('10:00:00'), end: march('11:00:00') }
    expect(grid({})).toMatchObject({ binSeconds: 12 * HOUR, bins: 81 })
    expect(grid({ time })).toEqual({ start: time.start, binSeconds: 60, bins: 60 })
  })

  it('are drawn as they were counted, under any filter', () => {
    fc.assert(
      fc.property(ROWS, FILTER, (rows, filter) => {
        const { servers } = new Analysis(dataOfRows(rows), filter)
        const asked = counted(passing(rows, filter, 'logHosts'), filter)
        for (const { logHost, bins } of servers?.rows ?? []) {
          const timed = asked.filter((row) => row.logHost === logHost && row.time !== null)
          expect(bins.reduce((sum, n) => sum + n, 0)).toBe(tries(timed))
          const { start = 0, binSeconds = 1 } = servers?.grid ?? {}
          const inBins = bins.map((_, at) =>
            tries(timed.filter(({ time }) => Math.floor(((time ?? 0) - start) / binSeconds) === at)),
          )
          expect(bins).toEqual(inBins)
        }
        const ofSources = counted(passing(rows, filter, 'logHosts', 'sources'), filter)
        const named = ofSources.filter(({ source, logHost }) => source !== null && logHost !== null)
        const orders = [...groupBy(named, ({ source }) => source)]
          .map(([, of]) => visitsOf(of).map(({ logHost }) => logHost))
          .filter(({ length }) => length > 1)
        const several = servers?.several
        expect(several?.sources).toBe(orders.length)
        expect(several?.ofSources).toBe(distinct(ofSources.map(({ source }) => source)))
        for (const { logHost, counts } of several?.positions ?? []) {
          expect(counts).toEqual(counts.map((_, nth) => orders.filter((order) => order[nth] === logHost).length))
        }
        const byOrder = [...groupBy(orders, (order) => order.join(' '))].map(([, of]) => of.length)
        expect(several?.order?.sources ?? 0).toBe(Math.max(0, ...byOrder))
        expect(LOG_HOSTS).toEqual(expect.arrayContaining([...(several?.order?.logHosts ?? [])]))
      }),
      LOG,
    )
  })
})
