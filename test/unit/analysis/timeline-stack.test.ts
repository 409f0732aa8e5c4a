import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Analysis } from '../../../src/analysis/analysis'
import { binGrid } from '../../../src/analysis/bin-grid'
import { rowsOf } from '../../../src/analysis/ranked'
import { queryTable } from '../../../src/analysis/tables'
import { stackTimeline } from '../../../src/analysis/timeline-stack'
import type { Filter, TimeRange } from '../../../src/model/filter'
import { type Stack, STACKS, type TimelineStack } from '../../../src/model/timeline-stack'
import { secondsOf } from '../../../src/views/times'
import { dataOfRows, type Row, ROWS, SOURCES, USERS } from './random-log'

const START = 1_772_236_800
const DAY = 86_400
const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 })
const only = (values: readonly string[]) => some(values).map((chosen) => ({ only: chosen }))
const RANGE = fc
  .tuple(fc.integer({ min: -DAY, max: 60 * DAY }), fc.integer({ min: 1, max: 20 * DAY }))
  .map(([start, length]): TimeRange => ({ start: START + start, end: START + start + length }))
const FILTER: fc.Arbitrary<Filter> = fc.record(
  { time: RANGE, countries: only(['NO', 'CN']), sources: only(SOURCES), users: only(USERS) },
  { requiredKeys: [] },
)

/** Sum of all layers of the bins that begin within a range. */
function sum(stack: TimelineStack, within: TimeRange = { start: -Infinity, end: Infinity }): number {
  const starts = Array.from({ length: stack.bins }, (_, bin) => stack.start + bin * stack.binSeconds)
  const isIn = (bin: number) => (starts[bin] ?? 0) >= within.start && (starts[bin] ?? 0) < within.end
  return stack.series.reduce((all, { counts }) => all + counts.reduce((n, c, bin) => n + (isIn(bin) ? c : 0), 0), 0)
}

const COLUMNS = ['failures', 'successes', 'scans', 'hostileValid', 'hostileInvalid', 'hostileUnknown'] as const

describe('a timeline in layers', () => {
  it('adds up to the plain one, under any filter', () => {
    fc.assert(
      fc.property(ROWS, FILTER, fc.constantFrom<Stack>('validity', 'country', 'method'), (rows, filter, stack) => {
        const data = dataOfRows(rows)
        const layers = stackTimeline(data, filter, { stack, zoom: null })
        const { timeline } = new Analysis(data, withoutOwn(filter, stack))
        const bins = timeline.bins.filter(({ start }) => start !== null)
        const hostile = bins.reduce((n, bin) => n + bin.hostileValid + bin.hostileInvalid + bin.hostileUnknown, 0)
        expect(sum(layers)).toBe(hostile)
        expect(layers.successes.reduce((a, b) => a + b, 0)).toBe(bins.reduce((n, bin) => n + bin.successes, 0))
      }),
      { seed: 5, numRuns: 150 },
    )
  })

  it('by outcome counts failures of either kind, and scans', () => {
    fc.assert(
      fc.property(ROWS, FILTER, (rows, filter) => {
        const data = dataOfRows(rows)
        const layers = stackTimeline(data, filter, { stack: 'outcome', zoom: null })
        const bins = new Analysis(data, filter).timeline.bins.filter(({ start }) => start !== null)
        expect(sum(layers)).toBe(bins.reduce((n, bin) => n + bin.failures + bin.scans, 0))
        const hostile = layers.series.filter(({ value }) => value === 'hostile')
        expect(sum({ ...layers, series: hostile })).toBe(
          bins.reduce((n, bin) => n + bin.hostileValid + bin.hostileInvalid + bin.hostileUnknown, 0),
        )
      }),
      { seed: 6, numRuns: 100 },
    )
  })

  it('zoomed has the counts of that time, as picture and as table', () => {
    fc.assert(
      fc.property(ROWS, FILTER, RANGE, fc.constantFrom(...STACKS), (rows, filter, zoom, stack) => {
        const data = dataOfRows(rows)
        const layers = stackTimeline(data, filter, { stack, zoom })
        const view = { start: layers.start, end: layers.start + layers.bins * layers.binSeconds }
        const inside = dataOfRows(rows.filter(({ time }) => time !== null && time >= view.start && time < view.end))
        expect(sum(layers)).toBe(sum(stackTimeline(inside, filter, { stack, zoom: null })))
        if (layers.isWhole || stack !== 'validity') return
        const table = rowsOf(queryTable(new Analysis(data, filter), { table: 'bins', search: '', sort: null, zoom }))
        expect(table.length).toBe(layers.bins)
        const plain = new Analysis(inside, filter).timeline.bins
        for (const key of COLUMNS) {
          expect(table.reduce((n, row) => n + Number(row[key]), 0)).toBe(plain.reduce((n, bin) => n + bin[key], 0))
        }
        table.forEach((row, bin) => {
          expect(secondsOf(String(row['start']))).toBe(layers.start + bin * layers.binSeconds)
          const hostile = Number(row['hostileValid']) + Number(row['hostileInvalid']) + Number(row['hostileUnknown'])
          expect(hostile).toBe(layers.series.reduce((n, { counts }) => n + (counts[bin] ?? 0), 0))
        })
      }),
      { seed: 7, numRuns: 150 },
    )
  })

  it('has the five largest values, then others, then what has none; a zoom leaves their order', () => {
    const sources = ['1.2.3.4', '101.2.3.4', '10.0.0.7']
    const rows = sources.flatMap((source, i) =>
      Array.from({ length: 3 - i }, (_, n): Row => ({ ...QUIET, source, time: START + i * DAY + n })),
    )
    const data = dataOfRows(rows)
    const of = (zoom: TimeRange | null) =>
      stackTimeline(data, {}, { stack: 'country', zoom }).series.map(({ kind, value, counts }) => [
        kind,
        value,
        counts.reduce((a, b) => a + b, 0),
      ])
    expect(of(null)).toEqual([
      ['value', 'NO', 3],
      ['value', 'CN', 2],
      ['none', null, 1],
    ])
    expect(of({ start: START + DAY, end: START + 2 * DAY })).toEqual([
      ['value', 'NO', 0],
      ['value', 'CN', 2],
      ['none', null, 0],
    ])
    const methods = ['', 'a', 'b', 'c', 'd', 'e', 'f', 'g']
    const tried = methods.flatMap((_, method) => Array.from({ length: 9 - method }, () => method))
    const base = dataOfRows(tried.map(() => QUIET))
    const table = { ...base.table, methods, method: Uint8Array.from(tried) }
    const byMethod = stackTimeline({ ...base, table }, {}, { stack: 'method', zoom: null })
    expect(byMethod.series.map(({ kind, value }) => value ?? kind)).toEqual(['a', 'b', 'c', 'd', 'e', 'rest', 'none'])
    expect(sum(byMethod)).toBe(tried.length)
  })
})

describe('bins', () => {
  const times = { first: START, last: START + 30 * DAY }

  it('are the finest that a thousand of them cover the time in view', () => {
    expect(binGrid(times, null)).toEqual({ start: START, binSeconds: 3600, bins: 721 })
    expect(binGrid(times, { start: START + DAY, end: START + 2 * DAY })).toMatchObject({ binSeconds: 300, bins: 288 })
    expect(binGrid(times, { start: START + 7, end: START + 607 })).toEqual({
      start: START + 7,
      binSeconds: 1,
      bins: 600,
    })
    expect(binGrid({ first: 0, last: 300 * 365 * DAY }, null)).toMatchObject({ binSeconds: 4 * 28 * DAY })
  })

  it('of a zoom beside the log are those of the log', () => {
    expect(binGrid(times, { start: START - 9, end: START })).toEqual(binGrid(times, null))
    expect(binGrid(times, { start: START + 31 * DAY, end: START + 32 * DAY })).toEqual(binGrid(times, null))
  })

  it('cover their time, and are no more than they may', () => {
    fc.assert(
      fc.property(RANGE, fc.option(RANGE), fc.integer({ min: 2, max: 1000 }), ({ start, end }, zoom, most) => {
        const { start: from, binSeconds, bins } = binGrid({ first: start, last: end }, zoom, most)
        const isIn = zoom !== null && zoom.start <= end && zoom.end > start
        const first = isIn ? Math.max(start, zoom.start) : start
        const last = isIn ? Math.min(end, zoom.end - 1) : end
        expect(from).toBeLessThanOrEqual(first)
        expect(from + binSeconds).toBeGreaterThan(first)
        expect(from + bins * binSeconds).toBeGreaterThan(last)
        expect(from + (bins - 1) * binSeconds).toBeLessThanOrEqual(last)
        expect(bins).toBeLessThanOrEqual(most)
      }),
      { seed: 8, numRuns: 300 },
    )
  })
})

/** A view is not filtered by what is selected in itself. */
function withoutOwn(filter: Filter, stack: Stack): Filter {
  const { countries, ...rest } = filter
  return stack === 'country' ? rest : filter
}

const QUIET: Row = {
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
