import fc from 'fast-check'
import { weekHourOf } from '../../../src/analysis/key-fails'
import { describe, expect, it } from 'vitest'
import { Analysis } from '../../../src/analysis/analysis'
import { rowsOf } from '../../../src/analysis/ranked'
import { queryTable } from '../../../src/analysis/tables'
import { hoursOf } from '../../../src/analysis/week-hours'
import { meanOf } from '../../../src/model/week'
import { dataOfRows, type Row } from './random-log'

const HOUR = 3600
const DAY = 86_400
/** Monday, 2 March 2026. */
const MONDAY = Date.UTC(2026, 2, 2) / 1000
const QUIET: Row = {
  kind: 0,
  time: MONDAY,
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
const at = (time: number): Row => ({ ...QUIET, time })

describe('hours of the week', () => {
  it('begin on Monday, before 1970 too', () => {
    expect(weekHourOf(0)).toBe(3 * 24)
    expect(weekHourOf(-1)).toBe(3 * 24 - 1)
    expect(weekHourOf(MONDAY)).toBe(0)
    expect(weekHourOf(MONDAY - 1)).toBe(167)
    expect(weekHourOf(Date.UTC(2026, 2, 8, 23, 59) / 1000)).toBe(167)
  })

  it('lie in ranges as often as minute after minute says', () => {
    const minutes = fc.tuple(fc.integer({ min: 0, max: 40 * 1440 }), fc.integer({ min: 0, max: 30 * 1440 }))
    fc.assert(
      fc.property(minutes, ([from, length]) => {
        const range = { start: MONDAY + from * 60, end: MONDAY + (from + length) * 60 }
        const expected = new Float64Array(168)
        for (let time = range.start; time < range.end; time += 60) {
          const hour = weekHourOf(time)
          expected[hour] = (expected[hour] ?? 0) + 1
        }
        hoursOf([range]).forEach((hours, hour) => {
          expect(hours).toBeCloseTo((expected[hour] ?? 0) / 60, 9)
        })
      }),
      { seed: 3, numRuns: 60 },
    )
  })

  it('have means of as many weeks as they occur in: two Mondays, one Tuesday', () => {
    const rows = [
      at(MONDAY),
      at(MONDAY + 7 * DAY + 10),
      at(MONDAY + 7 * DAY + 20),
      at(MONDAY + DAY + 5),
      at(MONDAY + 8 * DAY),
    ]
    const { weekHours } = new Analysis(dataOfRows(rows), {})
    expect([weekHours.counts[0], weekHours.hours[0], meanOf(weekHours, [0])]).toEqual([3, 2, 1.5])
    expect([weekHours.counts[24], weekHours.hours[24], meanOf(weekHours, [24])]).toEqual([2, 1, 2])
  })

  it('count parts of an hour at the edges, and tell no mean of too short a time', () => {
    const rows = [at(MONDAY + HOUR / 2), at(MONDAY + HOUR + 600)]
    const { weekHours } = new Analysis(dataOfRows(rows), {})
    expect(meanOf(weekHours, [0])).toBe(2)
    expect(weekHours.hours[1]).toBeCloseTo(1 / 6)
    expect(meanOf(weekHours, [1])).toBeNull()
    expect(meanOf(weekHours, [0, 1])).toBe(3)
  })

  it('are those of the time that the filter keeps', () => {
    const rows = [at(MONDAY), at(MONDAY + 3 * HOUR), at(MONDAY + 9 * HOUR)]
    const time = { start: MONDAY + 2 * HOUR, end: MONDAY + 5 * HOUR }
    const { weekHours } = new Analysis(dataOfRows(rows), { time })
    expect(weekHours.hours.slice(0, 6)).toEqual([0, 0, 1, 1, 1, 0])
    expect(weekHours.counts.slice(0, 6)).toEqual([0, 0, 0, 1, 0, 0])
  })

  it('leave times out that the filter leaves out, once where they overlap', () => {
    const rows = [at(MONDAY), at(MONDAY + 6 * HOUR)]
    const hole = (from: number, to: number) => ({ start: MONDAY + from * HOUR, end: MONDAY + to * HOUR })
    const { weekHours } = new Analysis(dataOfRows(rows), { notTimes: [hole(3, 4.5), hole(1, 2), hole(3.5, 4)] })
    expect(weekHours.hours.slice(0, 7)).toEqual([1, 0, 1, 0, 0.5, 1, 0])
  })

  it('stand in a table with their means', () => {
    const rows = [at(MONDAY), at(MONDAY + 60), at(MONDAY + 2 * HOUR)]
    const table = queryTable(new Analysis(dataOfRows(rows), {}), { table: 'weekHours', search: 'monday', sort: null })
    expect(table.length).toBe(24)
    expect(rowsOf(table, 0, 2)).toMatchObject([
      { weekday: 'Monday', hour: '00:00–01:00', attempts: 2, hours: 1, mean: 2 },
      { weekday: 'Monday', hour: '01:00–02:00', attempts: 0, hours: 1, mean: 0 },
    ])
  })
})
