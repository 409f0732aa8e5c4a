import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binTotal, mergeBins, mergedSeconds, sumBetween, type Bin } from '../../../src/charts/timeline-bins'

const HOUR = 3_600
const DAY = 24 * HOUR
const MONDAY = Date.UTC(2019, 1, 25) / 1_000

describe('mergedSeconds', () => {
  it('keeps bins that are wide enough', () => {
    expect(mergedSeconds(HOUR, 3 / HOUR)).toBe(HOUR)
  })

  it('takes the next round width that holds whole bins', () => {
    expect(mergedSeconds(HOUR, 1.4 / HOUR)).toBe(2 * HOUR)
    expect(mergedSeconds(HOUR, 0.5 / HOUR)).toBe(6 * HOUR)
    expect(mergedSeconds(HOUR, 0.01 / HOUR)).toBe(14 * DAY)
    expect(mergedSeconds(7 * 60, 1 / 420)).toBe(3 * 420)
  })
})

describe('mergeBins', () => {
  it('keeps every count, series by series', () => {
    const bin = fc.tuple(fc.nat(2_000), fc.nat(500), fc.nat(500))
    fc.assert(
      fc.property(fc.array(bin), fc.double({ min: 0.001, max: 5, noNaN: true }), (rows, pxPerHour) => {
        const bins = rows.map(([hour, a, b]): Bin => ({ start: MONDAY + hour * HOUR, values: [a, b] }))
        const merged = mergeBins(bins, HOUR, pxPerHour / HOUR)
        const sum = (list: readonly Bin[], series: number) =>
          list.reduce((all, { values }) => all + (values[series] ?? 0), 0)
        expect(sum(merged.bins, 0)).toBe(sum(bins, 0))
        expect(sum(merged.bins, 1)).toBe(sum(bins, 1))
      }),
    )
  })

  it('starts weeks on Mondays', () => {
    const days = Array.from({ length: 14 }, (_, day) => ({ start: MONDAY + day * DAY, values: [1] }))
    const { bins, seconds } = mergeBins(days, DAY, 0.5 / DAY)
    expect(seconds).toBe(7 * DAY)
    expect(bins.map(({ start }) => (start - MONDAY) / DAY)).toEqual([0, 7])
    expect(bins.map(binTotal)).toEqual([7, 7])
  })
})

it('sums a half-open range', () => {
  const bins = [0, 1, 2].map((hour) => ({ start: hour * HOUR, values: [hour + 1, 10] }))
  expect(sumBetween(bins, 0, 2 * HOUR)).toBe(1 + 2 + 20)
})
