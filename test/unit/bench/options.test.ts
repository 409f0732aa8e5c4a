import { describe, expect, it } from 'vitest'
import { GROUPS, groupsOf } from '../../bench/groups'
import { parseBenchOptions } from '../../bench/options'
import { proportionalSetIn } from '../../bench/proportional-set'

const NAMES = ['floor', 'page']
const parse = (...args: string[]) => parseBenchOptions(args, NAMES, 'out.json')
const namesOf = (only: string[], isLarge = false) => groupsOf({ only, isLarge }).map(({ name }) => name)

describe('parseBenchOptions', () => {
  it('measures a gigabyte five times, everything but what is large', () => {
    expect(parse()).toMatchObject({ megabytes: 1000, runs: 5, only: [], isLarge: false, json: 'out.json' })
  })

  it('takes what is said', () => {
    const said = parse('--mb', '5', '--runs=1', '--only', 'page,floor', '--large', '--json', 'a.json')
    expect(said).toMatchObject({ megabytes: 5, runs: 1, only: ['page', 'floor'], isLarge: true, json: 'a.json' })
  })

  it.each([
    [['--mb', 'many'], '--mb wants a number above 0, not "many"'],
    [['--runs', '0'], '--runs wants a number above 0, not "0"'],
    [['--only', 'page,pages'], '--only knows floor, page, not "pages"'],
  ])('refuses %j with a sentence', (args, sentence) => {
    expect(() => parse(...args)).toThrow(sentence)
  })
})

describe('groupsOf', () => {
  it('has all groups but the large ones, and all with --large', () => {
    expect(namesOf([])).not.toContain('tenfold')
    expect(namesOf([], true)).toEqual(GROUPS.map(({ name }) => name))
  })

  it('brings along what others are multiples of', () => {
    expect(namesOf(['journald'])).toEqual(['floor', 'journald'])
    expect(namesOf(['gzip'])).toEqual(['gunzip', 'gzip'])
    expect(namesOf(['peers'])).toEqual(['answers', 'peers'])
  })

  it('has every row once', () => {
    const keys = GROUPS.flatMap(({ rows }) => rows.map(({ key }) => key))
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('proportionalSetIn', () => {
  it('reads the kilobytes of smaps_rollup, and of no other line', () => {
    expect(proportionalSetIn('Rss:   900 kB\nPss:   512 kB\nPss_Dirty:   100 kB\n')).toBe(512 * 1024)
  })

  it('is zero for a process that is gone', () => {
    expect(proportionalSetIn('')).toBe(0)
  })
})
