import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choice, type Filter, OUTCOMES, type Value } from '../../../src/model/filter'
import { filterOf, fragmentOf, hasPrivateParts } from '../../../src/state/filter-link'

const START = Date.UTC(2026, 2, 1) / 1000
const RANGE = fc
  .tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 9000 }))
  .map(([from, length]) => ({ start: START + from, end: START + from + length / 4 }))
const VALUE: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('~', '~~', 'a&b=c', '#', '2001:db8::1', '1/2', ''),
)
const choiceOf = (value: fc.Arbitrary<Value>): fc.Arbitrary<Choice> => {
  const values = fc.uniqueArray(value, { minLength: 1, maxLength: 3 })
  return fc.oneof(fc.record({ only: values }), fc.record({ not: values }), fc.record({ only: values, not: values }))
}
const CHOICE = choiceOf(VALUE)
const FILTER: fc.Arbitrary<Filter> = fc.record(
  {
    time: RANGE,
    notTimes: fc.array(RANGE, { minLength: 1, maxLength: 2 }),
    hours: choiceOf(fc.integer({ min: 0, max: 167 }).map(String)),
    countries: CHOICE,
    continents: CHOICE,
    sources: CHOICE,
    openPorts: choiceOf(fc.constantFrom('22/tcp', '0/udp', '65535/sctp', null)),
    users: CHOICE,
    validity: CHOICE,
    nameKinds: CHOICE,
    nameLengths: choiceOf(fc.integer({ min: 0, max: 17 }).map(String)),
    methods: CHOICE,
    outcomes: choiceOf(fc.constantFrom(...OUTCOMES)),
    logHosts: CHOICE,
    text: fc.constantFrom('root', 'a b', '&x=#'),
  },
  { requiredKeys: [] },
)

describe('a link to a filter', () => {
  it('says all of it, whatever the values', () => {
    fc.assert(
      fc.property(FILTER, (filter) => {
        expect(filterOf(`#${fragmentOf(filter, true)}`)).toEqual(filter)
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  it('reads well', () => {
    const filter: Filter = { time: { start: START, end: START + 3600 }, countries: { not: ['NL', null] } }
    const fragment = 'time=2026-03-01T00:00:00/2026-03-01T01:00:00&not-country=NL&not-country=~'
    expect(fragmentOf(filter, true)).toBe(fragment)
  })

  it('names nobody unless it is asked to', () => {
    const named: Filter = {
      sources: { only: ['192.0.2.7'] },
      users: { not: ['marit'] },
      logHosts: { only: ['heron'] },
      text: 'wren',
    }
    expect(fragmentOf({ ...named, countries: { only: ['NO'] } }, false)).toBe('country=NO')
    for (const [key, value] of Object.entries(named) as [keyof Filter, Filter[keyof Filter]][]) {
      expect(hasPrivateParts({ [key]: value })).toBe(true)
    }
    expect(hasPrivateParts({ countries: { only: ['NO'] } })).toBe(false)
  })

  it('passes over what it does not understand', () => {
    for (const text of [
      '',
      '#',
      '#q4',
      'time=x/y',
      'time=2026-03-02T00:00:00/2026-03-01T00:00:00',
      'time=',
      'rows=9',
      'outcome=x',
      'hour=168',
      'length=x',
      'port=25',
      'port=65536/tcp',
      'not-port=025/tcp',
    ]) {
      expect(filterOf(text)).toEqual({})
    }
  })
})
