import { describe, expect, it } from 'vitest'
import type { Assumed, AssumedFile } from '../../../src/model/answers'
import { NO_CHOICES } from '../../../src/model/time-choices'
import {
  carriedByAll,
  carriedSentence,
  carriedWords,
  isMixed,
  isYearAssumed,
  rangeWords,
  wholeRange,
  yearsOf,
  zoneNote,
} from '../../../src/views/frame/time-words'

const FILE: AssumedFile = {
  name: 'auth.log',
  first: '2019-02-25T00:07:21',
  last: '2019-03-27T12:00:00',
  year: null,
  zone: null,
  isFloating: true,
  offsets: [],
}
const FLOATING = { ...FILE, year: 2019 }
const EXACT = { ...FILE, isFloating: false, offsets: ['Z', '+01:00'] }

const assumed = (zone: string | null, ...files: readonly AssumedFile[]): Assumed => ({
  year: null,
  zone,
  why: '',
  offsets: [...new Set(files.flatMap(({ offsets }) => offsets))],
  files,
})
const sentence = (...files: readonly AssumedFile[]) => carriedSentence(carriedByAll(assumed(null, ...files)))

describe('what times carry', () => {
  it('is said of a log in a sentence', () => {
    expect(sentence(FLOATING)).toBe('Times carry neither a year nor a zone.')
    expect(sentence(FILE)).toBe('Times carry their year, but no zone.')
    expect(sentence(EXACT)).toBe('Times carry UTC and +01:00, so they are exact.')
    expect(sentence(FLOATING, EXACT)).toBe('Some times carry no zone, others carry UTC and +01:00.')
    expect(sentence({ ...FILE, isFloating: false })).toBe('No attempt has a time.')
  })

  it('is said of a file in a few words', () => {
    const words = (file: AssumedFile) => carriedWords({ ...file, isYearless: file.year !== null })
    expect([FLOATING, FILE, EXACT, { ...EXACT, isFloating: true }].map(words)).toEqual([
      'no year, no zone',
      'no zone',
      'exact, UTC and +01:00',
      'no zone, or UTC and +01:00',
    ])
  })

  it('names three offsets of many', () => {
    const offsets = ['-03:00', '-02:00', 'Z', '+01:00', '+02:00']
    expect(sentence({ ...EXACT, offsets })).toBe('Times carry -03:00, -02:00, UTC and 2 more, so they are exact.')
    expect(sentence({ ...EXACT, offsets: offsets.slice(1) })).toContain('-02:00, UTC, +01:00 and +02:00,')
  })
})

describe('a set of exact and floating times', () => {
  it('is mixed until a zone is chosen for it', () => {
    expect(isMixed(assumed(null, FLOATING, EXACT))).toBe(true)
    expect(isMixed(assumed(null, { ...EXACT, isFloating: true }))).toBe(true)
    expect(isMixed(assumed('UTC', FLOATING, EXACT))).toBe(false)
    expect([isMixed(assumed(null, FLOATING)), isMixed(assumed(null, EXACT))]).toEqual([false, false])
  })

  it('asks for one', () => {
    expect(zoneNote(assumed(null, FLOATING, EXACT))).toContain('Choose the server’s zone')
    expect(zoneNote(assumed(null, { ...FLOATING, zone: 'UTC' }))).toContain('choose one here too')
    expect(zoneNote(assumed('UTC', FLOATING))).toBe(
      'Times without an offset are taken as the clock of UTC showed them.',
    )
    expect(zoneNote(assumed('UTC', EXACT))).toBe('Times with an offset are shown on the clock of UTC.')
  })
})

describe('the years of a log', () => {
  const range = (start: string, end: string) => ({ start: Date.parse(start) / 1000, end: Date.parse(end) / 1000 })

  it('are one, or the first and the last', () => {
    expect(yearsOf(range('2019-02-25T00:00:00Z', '2020-01-01T00:00:00Z'))).toBe('2019')
    expect(yearsOf(range('2019-02-25T00:00:00Z', '2021-01-01T00:00:01Z'))).toBe('2019–2021')
  })

  it('are assumed where a file has none and nobody has chosen one', () => {
    expect(isYearAssumed(assumed(null, EXACT), NO_CHOICES)).toBe(false)
    const log = assumed(null, EXACT, FLOATING)
    expect(isYearAssumed(log, NO_CHOICES)).toBe(true)
    expect(isYearAssumed(log, { ...NO_CHOICES, year: 2019 })).toBe(false)
    const of = (file: number) => ({ ...NO_CHOICES, files: new Map([[file, { year: 2019, zone: null }]]) })
    expect([isYearAssumed(log, of(0)), isYearAssumed(log, of(1))]).toEqual([true, false])
  })
})

describe('a range of times', () => {
  it('is from the earliest to the latest of all files, to the minute', () => {
    const later = { ...FILE, first: '2018-12-31T23:00:00', last: '2019-01-02T00:00:00' }
    const nowhere = { ...FILE, first: null, last: null }
    expect(wholeRange(assumed(null, FILE, later, nowhere))).toBe('31 Dec 2018 23:00 – 27 Mar 2019 12:00')
    expect(wholeRange(assumed(null, nowhere))).toBeNull()
  })

  it('names no whole day that lies outside', () => {
    expect(rangeWords('2019-02-25T00:00:00', '2019-02-27T00:00:00')).toBe('25 Feb 00:00 – 27 Feb 2019 00:00')
    expect(rangeWords('2019-02-25T00:00:00', '2019-02-25T00:00:59')).toBe('25 Feb 2019 00:00')
  })
})
