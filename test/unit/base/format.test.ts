import { describe, expect, it } from 'vitest'
import {
  formatBytes,
  formatBytesOf,
  formatCompact,
  formatCount,
  formatDay,
  formatDuration,
  formatPer,
  formatRange,
  formatShare,
  formatWhen,
} from '../../../src/base/format'

const at = (iso: string) => Date.parse(`${iso}Z`) / 1_000

describe('counts and shares', () => {
  it('use the separators of the locale', () => {
    expect(formatCount(167_911, 0, 'en')).toBe('167,911')
    expect(formatCount(167_911, 0, 'de')).toBe('167.911')
    expect(formatShare(0.1706, 1, 'de')).toBe('17,1\u202f%')
  })

  it('keep the digits of a share, and one that is small is not nothing', () => {
    expect(formatShare(0.61, 1, 'en')).toBe('61.0\u202f%')
    expect(formatShare(0, 1, 'en')).toBe('0.0\u202f%')
    expect(formatShare(0.00001, 1, 'en')).toBe('<0.1\u202f%')
    expect(formatShare(0.99999, 1, 'en')).toBe('>99.9\u202f%')
    expect(formatShare(1, 0, 'en')).toBe('100\u202f%')
  })

  it('shorten for narrow axes', () => {
    expect([1, 100, 1_000, 25_000, 2_000_000].map((n) => formatCompact(n, 'en'))).toEqual([
      '1',
      '100',
      '1k',
      '25k',
      '2M',
    ])
  })
})

describe('wall-clock times', () => {
  it('are shown as written, in any zone of the browser', () => {
    expect(formatWhen(at('2019-02-25T03:00:41'))).toBe('25 Feb 03:00')
    expect(formatDay(at('2019-02-25T23:59:59'), { weekday: true, year: true })).toBe('Mon 25 Feb 2019')
    expect(formatDay(at('2019-02-25T00:00:00'), { long: true })).toBe('25 February')
  })

  it('make ranges whose end is not inside', () => {
    expect(formatRange(at('2019-02-25T00:00:00'), at('2019-03-28T00:00:00'), { year: true })).toBe(
      '25 Feb – 27 Mar 2019',
    )
    expect(formatRange(at('2018-12-31T00:00:00'), at('2019-01-02T00:00:00'), { year: true })).toBe(
      '31 Dec 2018 – 1 Jan 2019',
    )
    expect(formatRange(at('2019-03-06T00:00:00'), at('2019-03-08T12:00:00'))).toBe('6 Mar 00:00 – 8 Mar 12:00')
    expect(formatRange(at('2019-03-06T02:00:00'), at('2019-03-06T05:00:00'))).toBe('6 Mar 02:00 – 05:00')
    expect(formatRange(at('2019-03-06T00:00:00'), at('2019-03-07T00:00:00'))).toBe('6 Mar')
  })
})

describe('sizes, durations and rates', () => {
  it('are short', () => {
    expect(formatBytes(118_400_000, 'en')).toBe('118 MB')
    expect(formatBytes(1_250, 'en')).toBe('1.3 kB')
    expect(formatBytesOf(73_000_000, 118_000_000, 'en')).toBe('73 of 118 MB')
    expect([0.2, 24, 384, 3_600, 11_520, 3_900, 803_520].map((s) => formatDuration(s, 'en'))).toEqual([
      'less than 1 s',
      '24 s',
      '6 min 24 s',
      '1 h',
      '3 h 12 min',
      '1 h 05 min',
      '9.3 days',
    ])
    expect([60, 3_600, 10_800, 86_400, 172_800, 604_800, 5].map(formatPer)).toEqual([
      'a minute',
      'an hour',
      'in 3 hours',
      'a day',
      'in 2 days',
      'a week',
      'in 5 seconds',
    ])
  })
})
