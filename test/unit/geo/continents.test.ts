import { describe, expect, it } from 'vitest'
import { continentOf, countriesOf } from '../../../src/geo/continents'
import { COUNTRIES } from '../../../src/geo/countries'
import { CONTINENT_NAMES, continentName } from '../../../src/model/continents'

const CODES = Object.keys(CONTINENT_NAMES)

describe('continents', () => {
  it('have every country of the standard exactly once, and nothing else', () => {
    const members = CODES.flatMap(countriesOf)
    expect(members.toSorted()).toEqual(COUNTRIES.map(({ alpha2 }) => alpha2).toSorted())
  })

  it.each([
    ['AF', 'EG'],
    ['AN', 'AQ'],
    ['AS', 'TR'],
    ['AS', 'TW'],
    ['EU', 'RU'],
    ['EU', 'XK'],
    ['NA', 'MX'],
    ['OC', 'AS'],
    ['SA', 'BR'],
  ])('%s has %s', (continent, country) => {
    expect(continentOf(country)).toBe(continent)
    expect(countriesOf(continent)).toContain(country)
  })

  it('know where codes of registries lie, if anywhere', () => {
    expect(['EU', 'UK', 'AP', 'ZZ', '__proto__'].map(continentOf)).toEqual(['EU', 'EU', null, null, null])
  })

  it('have names', () => {
    expect([continentName('OC'), continentName('toString'), continentName(null)]).toEqual(['Oceania', null, null])
  })
})
