import { describe, expect, it } from 'vitest'
import { floorTo } from '../../../src/base/time-bins'
import { timeTicks, weekends, xToTime } from '../../../src/charts/time-scale'

const at = (iso: string) => Date.parse(`${iso}Z`) / 1_000
const MONTH = { start: at('2019-02-25T00:00'), end: at('2019-03-28T00:00') }
const labels = (width: number, range = MONTH) =>
  timeTicks(range, width).flatMap(({ label }) => (label === '' ? [] : [label]))

describe('timeTicks', () => {
  it('labels Mondays of a month, with a small tick a day', () => {
    expect(labels(1_040)).toEqual(['Mon 25 Feb', 'Mon 4 Mar', 'Mon 11 Mar', 'Mon 18 Mar', 'Mon 25 Mar'])
    expect(timeTicks(MONTH, 1_040)).toHaveLength(31)
  })

  it('says less on a phone', () => {
    expect(labels(350)).toEqual(['25 Feb', '4 Mar', '11 Mar', '18 Mar', '25 Mar'])
  })

  it('labels hours of a day and months of years, in any zone of the browser', () => {
    expect(labels(1_040, { start: at('2019-03-01T00:00'), end: at('2019-03-02T00:00') }).slice(0, 3)).toEqual([
      '1 Mar',
      '03:00',
      '06:00',
    ])
    expect(labels(1_040, { start: at('2018-11-15T00:00'), end: at('2019-05-02T00:00') })[0]).toBe('Dec 2018')
  })
})

it('finds weekends, cut at the ends of the range, and none where days are too thin', () => {
  const found = weekends({ start: at('2019-03-02T12:00'), end: at('2019-03-10T00:00') }, 700)
  expect(found).toEqual([
    { start: at('2019-03-02T12:00'), end: at('2019-03-04T00:00') },
    { start: at('2019-03-09T00:00'), end: at('2019-03-10T00:00') },
  ])
  expect(weekends({ start: at('2010-01-01T00:00'), end: at('2019-01-01T00:00') }, 700)).toEqual([])
})

it('keeps positions inside the range, and weeks on Mondays', () => {
  expect(xToTime(-20, MONTH, 1_040)).toBe(MONTH.start)
  expect(xToTime(2_000, MONTH, 1_040)).toBe(MONTH.end)
  expect(floorTo(at('2019-03-03T23:59'), 7 * 86_400)).toBe(MONTH.start)
})
