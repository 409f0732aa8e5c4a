import { describe, expect, it } from 'vitest'
import { toLeapYear } from '../../../src/base/calendar'
import { SharedTimes, type Stretch } from '../../../src/import/shared-times'

const HOUR = 3600
const at = (text: string) => Date.parse(`${text}Z`) / 1000
const stretch = (from: string, to: string): Stretch => ({ from: at(from), to: at(to) })

function has(shared: SharedTimes, text: string, exact = false): boolean {
  return shared.has(toLeapYear(at(text)), exact)
}

describe('times that files share', () => {
  it('are those of the stretches, and so much more at either end', () => {
    const shared = new SharedTimes([stretch('2026-03-01T10:00', '2026-03-01T12:00')], HOUR, false)
    const told = ['08:59', '09:00', '11:00', '13:00', '13:01'].map((time) => has(shared, `2026-03-01T${time}`))
    expect(told).toEqual([false, true, true, true, false])
  })

  it('are those of any stretch', () => {
    const both = [stretch('2026-03-01T10:00', '2026-03-01T10:00'), stretch('2026-03-09T10:00', '2026-03-09T10:00')]
    const shared = new SharedTimes(both, 60, false)
    expect(['01', '05', '09'].map((day) => has(shared, `2026-03-${day}T10:00`))).toEqual([true, false, true])
  })

  it('go over a New Year, whichever it is', () => {
    const shared = new SharedTimes([stretch('2025-12-31T23:00', '2026-01-01T01:00')], 0, false)
    expect(has(shared, '2023-12-31T23:30')).toBe(true)
    expect(has(shared, '2024-01-01T00:30')).toBe(true)
    expect(has(shared, '2026-01-01T01:30')).toBe(false)
  })

  it('go from 28 February to 1 March, with the 29th between them or without', () => {
    const shared = new SharedTimes([stretch('2026-02-28T12:00', '2026-03-01T12:00')], 0, false)
    const days = ['2026-02-28T13:00', '2024-02-29T13:00', '2026-03-01T11:00', '2026-03-01T13:00']
    expect(days.map((day) => has(shared, day))).toEqual([true, true, true, false])
  })

  it('are all times where a stretch has no end, lasts a year or runs backwards', () => {
    const odd = [
      { from: Infinity, to: Infinity },
      { from: at('2026-01-01T00:00'), to: Infinity },
      stretch('2024-03-01T00:00', '2025-03-01T00:00'),
      stretch('2026-03-09T00:00', '2026-03-01T00:00'),
    ]
    for (const each of odd) expect(has(new SharedTimes([each], 60, false), '2026-07-01T00:00')).toBe(true)
  })

  it('are all times for lines with a zone among logs without, and the other way round', () => {
    const stretches = [stretch('2026-03-01T10:00', '2026-03-01T12:00')]
    expect(has(new SharedTimes(stretches, 0, false), '2026-07-01T00:00', true)).toBe(true)
    expect(has(new SharedTimes(stretches, 0, true), '2026-07-01T00:00', false)).toBe(true)
    expect(has(new SharedTimes(stretches, 0, null), '2026-07-01T00:00', true)).toBe(false)
  })

  it('are none of a line without a time', () => {
    const shared = new SharedTimes([stretch('2026-03-01T10:00', '2026-03-01T12:00')], 0, false)
    expect(shared.has(NaN, false)).toBe(false)
  })
})
