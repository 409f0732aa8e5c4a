import { describe, expect, it } from 'vitest'
import { type About, reportOf } from '../../bench/report'
import { type Figure, NOT_INSTALLED, type Row } from '../../bench/row'
import { median } from '../../bench/statistics'
import { wrongTotals } from '../../bench/truth'

const ABOUT: About = {
  date: '2026-03-01T00:00:00.000Z',
  megabytes: 1000,
  runs: 3,
  cores: 2,
  processor: 'a processor',
  node: '20.0.0',
  browser: '156',
}

const FLOOR = { name: 'floor', keys: ['one', 'two'] }
const row = (key: string, more: Partial<Row> = {}): Row => ({ key, label: key, unit: 'duration', ...more })

describe('median', () => {
  it('is the value in the middle, whatever the order', () => {
    expect(median([10, 9, 100])).toBe(10)
  })

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([4, 1, 100, 2])).toBe(3)
  })

  it('of nothing is no number', () => {
    expect(median([])).toBeNaN()
  })
})

describe('reportOf', () => {
  const rows = [row('one', { yardstick: FLOOR }), row('two'), row('page', { yardstick: FLOOR })]
  const runs = [
    { one: 10, two: 40, page: 60 },
    { one: 30, two: 8, page: 30 },
    { one: 20, two: 16, page: 32 },
  ]

  it('takes multiples of the least median of the yardstick', () => {
    const results = reportOf(ABOUT, rows, runs).results
    expect(results.map(({ median, ratio }) => [median, ratio])).toEqual([
      [20, 1.25],
      [16, null],
      [32, 2],
    ])
  })

  it('keeps what each run measured', () => {
    expect(reportOf(ABOUT, rows, runs).results[2]?.values).toEqual([60, 30, 32])
  })

  it('takes no multiples of what was not measured', () => {
    const [page] = reportOf(ABOUT, rows.slice(2), [{ page: 60 }]).results
    expect(page).toMatchObject({ median: 60, ratio: null })
  })

  it('has no figure for a row that one run could not measure, and says why', () => {
    const [first] = reportOf(ABOUT, rows, [{ one: 10 }, { one: NOT_INSTALLED }]).results
    expect(first).toMatchObject({ median: null, ratio: null, missing: NOT_INSTALLED })
  })

  it('is content with a row that only the first run measured', () => {
    expect(reportOf(ABOUT, rows, [{ two: 7 }, {}]).results[1]?.median).toBe(7)
  })
})

describe('the faults of a report', () => {
  const faults = (figure: Figure, more: Partial<Row> = {}) =>
    reportOf(ABOUT, [row('one', more)], [{ one: figure }]).faults

  it('are none where figures are positive, and peers not installed', () => {
    expect([...faults(3), ...faults(NOT_INSTALLED)]).toEqual([])
  })

  it('say once why rows failed', () => {
    const broken = { why: 'page: it broke', isFailure: true }
    const rows = [row('one'), row('two')]
    expect(reportOf(ABOUT, rows, [{ one: broken, two: broken }]).faults).toEqual(['page: it broke'])
  })

  it('name figures that no clock can show', () => {
    expect(faults(0)).toEqual(['one: 0 is no figure'])
    expect(faults(NaN)).toEqual(['one: no figure'])
    expect(faults(Infinity)).toEqual(['one: no figure'])
  })

  it('let zero and less pass where that is a figure', () => {
    expect([...faults(0, { isSigned: true }), ...faults(-5, { isSigned: true })]).toEqual([])
  })

  it('name rows that nobody measured', () => {
    expect(reportOf(ABOUT, [row('one')], [{}]).faults).toEqual(['one: no figure'])
  })

  it('begin with wrong counts, each once', () => {
    const wrong = ['page: 4 scans were counted, 5 are true', 'page: 4 scans were counted, 5 are true']
    expect(reportOf(ABOUT, [row('one')], [{ one: 0 }], wrong).faults).toEqual([wrong[0], 'one: 0 is no figure'])
  })
})

describe('wrongTotals', () => {
  const totals = { entries: 9, attempts: 4, hostile: 3, successes: 1, scans: 2 }
  const truth = { ...totals, lines: 9, bytes: 900 }

  it('is empty where all is as it was written', () => {
    expect(wrongTotals(totals, truth)).toEqual([])
  })

  it('names each count that differs', () => {
    expect(wrongTotals({ ...totals, entries: 8, scans: 3 }, truth)).toEqual([
      '8 entries were counted, 9 are true',
      '3 scans were counted, 2 are true',
    ])
  })
})
