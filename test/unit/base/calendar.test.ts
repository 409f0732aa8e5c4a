import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DAY,
  dayOfLeapYear,
  daysToYear,
  fromLeapYear,
  isLeapYear,
  isoTime,
  toLeapYear,
  weekdayOf,
  yearOf,
} from '../../../src/base/calendar'

const times = fc.integer({ min: 0, max: 4_102_444_800 })

describe('the calendar', () => {
  it('agrees with Date in UTC', () => {
    const property = fc.property(times, (seconds) => {
      const date = new Date(seconds * 1000)
      expect(daysToYear(date.getUTCFullYear()) * DAY).toBe(Date.UTC(date.getUTCFullYear(), 0) / 1000)
      expect(isLeapYear(date.getUTCFullYear())).toBe(
        new Date(Date.UTC(date.getUTCFullYear(), 1, 29)).getUTCMonth() === 1,
      )
      expect(weekdayOf(seconds)).toBe((date.getUTCDay() + 6) % 7)
      expect(isoTime(seconds)).toBe(date.toISOString().slice(0, 19))
    })
    fc.assert(property, { seed: 1, numRuns: 300 })
  })

  it('takes a time into a leap year and back', () => {
    const property = fc.property(times, (seconds) => {
      expect(fromLeapYear(toLeapYear(seconds), yearOf(seconds))).toBe(seconds)
    })
    fc.assert(property, { seed: 1, numRuns: 300 })
  })

  it('puts 29 February on 1 March in a common year', () => {
    const leapDay = dayOfLeapYear(1, 29) * DAY
    expect(isoTime(fromLeapYear(leapDay, 2024))).toBe('2024-02-29T00:00:00')
    expect(isoTime(fromLeapYear(leapDay, 2025))).toBe('2025-03-01T00:00:00')
  })

  it('knows the days of each month', () => {
    expect([dayOfLeapYear(0, 31), dayOfLeapYear(1, 29), dayOfLeapYear(11, 31)]).toEqual([30, 59, 365])
    expect([dayOfLeapYear(1, 30), dayOfLeapYear(3, 31), dayOfLeapYear(0, 0), dayOfLeapYear(12, 1)]).toEqual([
      -1, -1, -1, -1,
    ])
  })
})

describe('isoTime', () => {
  it('keeps microseconds and offsets', () => {
    expect(isoTime(0.25)).toBe('1970-01-01T00:00:00.250000')
    expect(isoTime(0.9999999)).toBe('1970-01-01T00:00:01')
    expect([isoTime(0, 0), isoTime(0, 120), isoTime(0, -330)].map((text) => text.slice(19))).toEqual([
      'Z',
      '+02:00',
      '-05:30',
    ])
  })
})
