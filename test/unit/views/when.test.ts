import { describe, expect, it } from 'vitest'
import type { Burst } from '../../../src/model/answers'
import { countedNoun } from '../../../src/views/outcome-words'
import { hoursKept, withHours } from '../../../src/views/when/pick-hours'
import { burstSource, burstTime } from '../../../src/views/when/rhythm-words'
import { coverSentence, describeHours, hoursName, hoursOfDay } from '../../../src/views/when/week-words'
import { panned, zoomed } from '../../../src/views/when/zoom'

const ATTEMPT = countedNoun({})
const PLAIN = { additive: false, exclude: false }
const WHOLE = { start: 0, end: 10_000 }

describe('picking hours of the week', () => {
  it('chooses a whole day at once, and takes it back', () => {
    const monday = withHours({}, [0, 1, 2], PLAIN)
    expect(monday).toEqual({ hours: { only: ['0', '1', '2'] } })
    expect(withHours(monday, [0, 1, 2], PLAIN)).toEqual({})
    expect(withHours(monday, [1], PLAIN)).toEqual({ hours: { only: ['1'] } })
  })

  it('adds what is missing, takes away what is all there, and excludes', () => {
    const some = withHours({ hours: { only: ['1'] } }, [1, 2], { additive: true, exclude: false })
    expect(some).toEqual({ hours: { only: ['1', '2'] } })
    expect(withHours(some, [1, 2], { additive: true, exclude: false })).toEqual({})
    const out = withHours({}, [5, 6], { additive: false, exclude: true })
    expect(out).toEqual({ hours: { not: ['5', '6'] } })
    expect([...hoursKept(out, 8)]).toEqual([0, 1, 2, 3, 4, 7])
    expect(withHours(out, [5, 6], { additive: false, exclude: true })).toEqual({})
  })
})

describe('zooming', () => {
  it('goes to the selection where it is smaller than the view, else to the middle', () => {
    const selection = { start: 2000, end: 3000 }
    expect(zoomed('in', WHOLE, WHOLE, selection)).toEqual(selection)
    expect(zoomed('in', selection, WHOLE, selection)).toEqual({ start: 2250, end: 2750 })
    expect(zoomed('in', WHOLE, WHOLE, null)).toEqual({ start: 2500, end: 7500 })
    expect(zoomed('in', { start: 0, end: 70 }, WHOLE, null)).toEqual({ start: 5, end: 65 })
  })

  it('goes out to the whole and no further; moves inside it', () => {
    expect(zoomed('out', { start: 0, end: 1000 }, WHOLE, null)).toEqual({ start: 0, end: 1500 })
    expect(zoomed('out', { start: 1000, end: 9000 }, WHOLE, null)).toBeNull()
    expect(zoomed('whole', { start: 0, end: 1000 }, WHOLE, null)).toBeNull()
    expect(panned({ start: 1000, end: 2000 }, WHOLE, 1)).toEqual({ start: 1500, end: 2500 })
    expect(panned({ start: 100, end: 1100 }, WHOLE, -1)).toEqual({ start: 0, end: 1000 })
  })
})

describe('words', () => {
  const burst: Burst = {
    start: '2026-02-12T03:10:00',
    seconds: 1194,
    attempts: 4210,
    sources: 3,
    source: '203.0.113.9',
    sourceAttempts: 4210,
  }

  it('name who made a burst', () => {
    expect(burstTime(burst)).toBe('20 min')
    expect(burstTime({ ...burst, seconds: 20 })).toBe('a minute')
    expect(burstSource(burst)).toBe(' from 203.0.113.9')
    expect(burstSource({ ...burst, sourceAttempts: 2526 })).toBe(', 60\u202f% of them from 203.0.113.9')
    expect(burstSource({ ...burst, sourceAttempts: 1000 })).toBe(' from 3 sources')
    expect(burstSource({ ...burst, source: '\u202eevil' })).not.toContain('\u202e')
  })

  it('name hours, and say where a mean can’t be told', () => {
    const week = { counts: Array<number>(168).fill(3), hours: Array<number>(168).fill(2) }
    expect(hoursName([99])).toBe('Friday 03:00–04:00')
    expect(describeHours(week, [99], ATTEMPT)).toEqual([
      'Friday 03:00–04:00',
      '1.5 attempts an hour on average',
      '3 attempts in 2 hours looked at',
    ])
    expect(describeHours(week, hoursOfDay(4), ATTEMPT)[1]).toBe('36 attempts a day on average')
    const short = { ...week, hours: week.hours.map((_, hour) => (hour === 99 ? 0.1 : 0)) }
    expect(describeHours(short, [99], ATTEMPT)[1]).toBe('3 attempts; looked at for 6 min only')
    expect(describeHours(short, [98], ATTEMPT)).toEqual(['Friday 02:00–03:00', 'not in the time looked at'])
    expect(coverSentence(week)).toBe('Each hour of the week lies 2 times in it.')
  })
})
