import { describe, expect, it } from 'vitest'
import { changeText, compareText } from '../../bench/compare-reports'
import { type Report, reportOf } from '../../bench/report'
import { type Figures, NOT_INSTALLED, type Row } from '../../bench/row'
import { figureText, tableText } from '../../bench/table'

const FLOOR = { name: 'floor', keys: ['floor'] }
const ROWS: readonly Row[] = [
  { key: 'floor', label: 'reading', unit: 'duration', yardstick: FLOOR },
  { key: 'page', label: 'the page', unit: 'duration', yardstick: FLOOR, bar: '≤ 2.0 ×', aim: '1.4 ×' },
  { key: 'memory', label: 'memory', unit: 'size' },
  { key: 'peer', label: 'a peer', unit: 'duration' },
]
const about = { megabytes: 10, runs: 2, cores: 2, processor: 'a processor', node: '20.0.0', browser: '156' }

function report(date: string, ...runs: Figures[]): Report {
  return reportOf({ date, ...about }, ROWS, runs)
}

const before = report(
  'Sunday',
  { floor: 900, page: 1800, memory: 182e6, peer: NOT_INSTALLED },
  { floor: 1100, page: 2200, memory: 182e6 },
)
const after = report('Monday', { floor: 500, page: 700, memory: 91e6, peer: 3 })

describe('figureText', () => {
  it('tells durations in ms below a second, and in seconds from there', () => {
    expect([0.42, 35.4, 999, 1000, 61_234].map((ms) => figureText(ms, 'duration'))).toEqual([
      '0.4 ms',
      '35 ms',
      '999 ms',
      '1.00 s',
      '61.23 s',
    ])
  })

  it('tells sizes in bytes where they are an attempt’s, negative ones too', () => {
    expect([28.6, -1.25, 182e6].map((bytes) => figureText(bytes, 'size'))).toEqual([
      '28.6 bytes',
      '-1.3 bytes',
      '182.0 MB',
    ])
  })

  it('tells rates in millions a second', () => {
    expect(figureText(21.84e6, 'rate')).toBe('21.8 M/s')
  })
})

describe('tableText', () => {
  it('sets one row a line, with spread, ratio, bar and aim', () => {
    const [head, ...lines] = tableText(before).split('\n')
    expect(head).toBe('10 MB, medians of 2; Chromium 156, Node 20.0.0, 2 cores (a processor)')
    expect(lines).toEqual([
      '                 median         least – most         ratio      bar    aim',
      'reading          1.00 s      900 ms – 1.10 s  1.00 × floor',
      'the page         2.00 s      1.80 s – 2.20 s  2.00 × floor  ≤ 2.0 ×  1.4 ×',
      'memory         182.0 MB  182.0 MB – 182.0 MB',
      'a peer    not installed',
      '',
    ])
  })

  it('says of what failed no more than that', () => {
    const failed = report('Monday', { floor: { why: 'a long story', isFailure: true } })
    expect(tableText(failed)).toMatch(/^reading {2,}failed$/m)
  })
})

describe('compareText', () => {
  const lines = compareText(before, after).split('\n')

  it('says what the two are', () => {
    expect(lines.slice(0, 2)).toEqual([
      'before: Sunday, 10 MB, medians of 2, 2 cores (a processor)',
      'after: Monday, 10 MB, medians of 2, 2 cores (a processor)',
    ])
  })

  it('shows the change of medians and of ratios', () => {
    expect(lines.find((line) => line.startsWith('the page'))?.split(/ {2,}/)).toEqual([
      'the page',
      '2.00 s',
      '700 ms',
      '-65 %',
      '2.00 ×',
      '1.40 ×',
      '-30 %',
    ])
  })

  it('shows no change where one is missing', () => {
    expect(lines.find((line) => line.startsWith('a peer'))?.split(/ {2,}/)).toEqual([
      'a peer',
      'not installed',
      '3.0 ms',
    ])
  })

  it('shows rows that only one of the two has', () => {
    const shorter: Report = { ...after, results: after.results.slice(0, 1) }
    expect(compareText(before, shorter)).toMatch(/^memory +182\.0 MB +–$/m)
    expect(compareText(shorter, before)).toMatch(/^memory +– +182\.0 MB$/m)
  })
})

describe('changeText', () => {
  it('has a sign and no more digits than noise leaves', () => {
    expect([changeText(100, 112.4), changeText(100, 87.6), changeText(100, 100)]).toEqual(['+12 %', '-12 %', '0 %'])
  })

  it('is empty where the first is zero', () => {
    expect(changeText(0, 5)).toBe('')
  })
})
