import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoTime } from '../../../src/base/calendar'
import { type Zone, zoneNames, zoneOf } from '../../../src/base/zones'

/** Transitions are those of the tz database, release 2024a: files `europe`, `southamerica`, `australasia`. */

const at = (iso: string) => Date.parse(`${iso}Z`) / 1000
const iso = (seconds: number) => isoTime(seconds)

function zone(name: string): Zone {
  const found = zoneOf(name)
  if (found === null) throw new Error(`no zone ${name}`)
  return found
}

/** What the clock shows at an instant, with its offset. */
const shown = (name: string, instant: string) =>
  isoTime(zone(name).wallAt(at(instant)), zone(name).offsetAt(at(instant)))
/** The instant, in UTC, at which it shows a time; `before` is the instant of the entry before. */
const instant = (name: string, wall: string, before?: string) =>
  iso(zone(name).instantOf(at(wall), before === undefined ? NaN : at(before)))

describe('zoneOf', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    [' europe/berlin ', 'Europe/Berlin'],
    ['utc', 'UTC'],
    ['CET', 'CET'],
    ['+02:00', '+02:00'],
    ['+0530', '+05:30'],
    ['-03', '-03:00'],
    ['UTC+02:00', '+02:00'],
    ['+00:00', 'UTC'],
  ])('knows %j as %s', (text, name) => {
    expect(zoneOf(text)?.name).toBe(name)
  })

  it.each(['', ' ', 'Berlin', 'Europe', 'Europe/Berlin/', '+2', '+24:00', '+02:60', '02:00', '__proto__', 'a\nb'])(
    'knows no zone %j',
    (text) => {
      expect(zoneOf(text)).toBeNull()
    },
  )

  it.each(['IST', 'BST', 'PST', 'CST', 'AST'])('takes %s, which means several zones, for none of them', (text) => {
    expect(zoneOf(text)).toBeNull()
  })

  it('knows all the names that it gives, UTC first', () => {
    const names = zoneNames()
    expect(names[0]).toBe('UTC')
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => zoneOf(name) === null)).toEqual([])
    expect(names).toContain('America/Santiago')
  })
})

describe('the clock of a zone', () => {
  it.each([
    ['Europe/Berlin', '2019-03-31T00:59:59', '2019-03-31T01:59:59+01:00'],
    ['Europe/Berlin', '2019-03-31T01:00:00', '2019-03-31T03:00:00+02:00'],
    ['Europe/Berlin', '2019-10-27T00:59:59', '2019-10-27T02:59:59+02:00'],
    ['Europe/Berlin', '2019-10-27T01:00:00', '2019-10-27T02:00:00+01:00'],
    ['America/Santiago', '2019-04-07T02:59:59', '2019-04-06T23:59:59-03:00'],
    ['America/Santiago', '2019-04-07T03:00:00', '2019-04-06T23:00:00-04:00'],
    ['America/Santiago', '2019-09-08T04:00:00', '2019-09-08T01:00:00-03:00'],
    ['Australia/Lord_Howe', '2019-04-06T14:59:59', '2019-04-07T01:59:59+11:00'],
    ['Australia/Lord_Howe', '2019-04-06T15:00:00', '2019-04-07T01:30:00+10:30'],
    ['Australia/Lord_Howe', '2019-10-05T15:30:00', '2019-10-06T02:30:00+11:00'],
    ['Asia/Kolkata', '2019-06-01T00:00:00', '2019-06-01T05:30:00+05:30'],
    ['UTC', '2019-06-01T00:00:00', '2019-06-01T00:00:00Z'],
    ['-03:30', '2019-06-01T00:00:00', '2019-05-31T20:30:00-03:30'],
  ])('in %s at %s Z shows %s', (name, time, wall) => {
    expect(shown(name, time)).toBe(wall)
  })

  it('is asked in any order', () => {
    const berlin = zone('Europe/Berlin')
    const times = ['2019-10-27T01:00:00', '2019-10-27T00:59:59', '2019-03-31T01:00:00', '2019-10-27T00:59:59']
    expect(times.map((time) => berlin.offsetAt(at(time)))).toEqual([60, 120, 120, 120])
  })

  it('stands still before 1970 and after 2100, however far a time is off', () => {
    const berlin = zone('Europe/Berlin')
    expect([-1e18, -1, 0, 4.2e9, 1e18].map((time) => berlin.offsetAt(time))).toEqual([60, 60, 60, 60, 60])
    expect(berlin.instantOf(1e18)).toBe(1e18 - 3600)
  })
})

describe('the instant of a time on the wall', () => {
  it.each([
    ['Europe/Berlin', '2019-01-01T12:00:00', '2019-01-01T11:00:00'],
    ['Europe/Berlin', '2019-07-01T12:00:00', '2019-07-01T10:00:00'],
    ['Europe/Berlin', '2019-03-31T01:59:59', '2019-03-31T00:59:59'],
    ['Europe/Berlin', '2019-03-31T03:00:00', '2019-03-31T01:00:00'],
    ['Europe/Berlin', '2019-10-27T01:59:59', '2019-10-26T23:59:59'],
    ['Europe/Berlin', '2019-10-27T03:00:00', '2019-10-27T02:00:00'],
    ['America/Santiago', '2019-04-06T22:59:59', '2019-04-07T01:59:59'],
    ['America/Santiago', '2019-04-07T00:00:00', '2019-04-07T04:00:00'],
    ['Australia/Lord_Howe', '2019-04-07T01:29:59', '2019-04-06T14:29:59'],
    ['Australia/Lord_Howe', '2019-04-07T02:00:00', '2019-04-06T15:30:00'],
  ])('in %s, %s, is %s Z', (name, wall, time) => {
    expect(instant(name, wall)).toBe(time)
  })

  it.each([
    ['Europe/Berlin', '2019-03-31T02:30:00', '2019-03-31T01:30:00'],
    ['America/Santiago', '2019-09-08T00:30:00', '2019-09-08T04:30:00'],
    ['Australia/Lord_Howe', '2019-10-06T02:15:00', '2019-10-05T15:45:00'],
    ['Pacific/Apia', '2011-12-30T12:00:00', '2011-12-30T22:00:00'],
  ])('that was left out in %s, %s, counts by the offset before: %s Z', (name, wall, time) => {
    expect(instant(name, wall)).toBe(time)
  })

  it.each([
    ['Europe/Berlin', '2019-10-27T02:30:00', '2019-10-27T00:30:00', '2019-10-27T01:30:00'],
    ['America/Santiago', '2019-04-06T23:30:00', '2019-04-07T02:30:00', '2019-04-07T03:30:00'],
    ['Australia/Lord_Howe', '2019-04-07T01:45:00', '2019-04-06T14:45:00', '2019-04-06T15:15:00'],
  ])('that stands twice in %s, %s, is the first, but the second behind a later entry', (name, wall, first, second) => {
    const [early, late] = [at(first), at(second)]
    const after = (seconds: number) => instant(name, wall, iso(seconds))
    expect(instant(name, wall)).toBe(first)
    expect(after(early - 60)).toBe(first)
    expect(after(early + 299)).toBe(first)
    expect(after(early + 301)).toBe(second)
    expect(after(late + 60)).toBe(second)
    expect(after(late + 30 * 86_400)).toBe(first)
  })

  it('shows that very time again, in every zone, but where it was left out', () => {
    const names = zoneNames()
    const property = fc.property(
      fc.constantFrom(...names),
      fc.integer({ min: at('1995-07-12T00:00:00'), max: at('2037-01-01T00:00:00') }),
      (name, time) => {
        const one = zone(name)
        const wall = one.wallAt(time)
        expect(one.wallAt(one.instantOf(wall))).toBe(wall)
        expect(one.instantOf(wall, time)).toBe(time)
      },
    )
    fc.assert(property, { seed: 3, numRuns: 500 })
  })

  it('agrees with Intl near every change of a few years', () => {
    for (const name of ['Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe', 'Africa/Casablanca']) {
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'medium' })
      const one = zone(name)
      for (let time = at('2017-12-01T00:07:00'); time < at('2020-02-01T00:00:00'); time += 5 * 3600) {
        expect(iso(one.wallAt(time)).replace('T', ' ')).toBe(format.format(time * 1000))
      }
    }
  })
})
