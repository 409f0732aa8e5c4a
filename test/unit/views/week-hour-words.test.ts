import { describe, expect, it } from 'vitest'
import { weekHourWords } from '../../../src/views/frame/week-hour-words'

const some = (from: number, step: number, length: number) => Array.from({ length }, (_, i) => String(from + i * step))

describe('hours of the week in words', () => {
  it('name what they are together', () => {
    expect(weekHourWords(['3'])).toBe('Monday 03:00–04:00')
    expect(weekHourWords(['167'])).toBe('Sunday 23:00–24:00')
    expect(weekHourWords(some(48, 1, 24).toReversed())).toBe('Wednesdays')
    expect(weekHourWords(some(5, 24, 7))).toBe('05:00–06:00 every day')
    expect(weekHourWords(some(47, 1, 24))).toBe('24 hours of the week')
    expect(weekHourWords([null])).toBe('without a time')
  })
})
