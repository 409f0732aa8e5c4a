import { describe, expect, it } from 'vitest'
import { COUNTRIES, countryOf } from '../../../src/geo/countries'

describe('countryOf', () => {
  it.each([
    ['CN', 'CHN', '156', 'China'],
    ['US', 'USA', '840', 'United States'],
    ['DE', 'DEU', '276', 'Germany'],
    ['AF', 'AFG', '004', 'Afghanistan'],
    ['TR', 'TUR', '792', 'Türkiye'],
    ['XK', 'XKX', '983', 'Kosovo'],
  ])('knows %s', (alpha2, alpha3, numeric, name) => {
    expect(countryOf(alpha2)).toEqual({ alpha2, alpha3, numeric, name })
  })

  it('names codes that are no country, and never drops one', () => {
    expect(countryOf('EU')).toEqual({ alpha2: 'EU', alpha3: null, numeric: null, name: 'Europe, no country given' })
    expect(countryOf('Q7').name).toBe('Q7')
    expect(countryOf('__proto__').name).toBe('__proto__')
  })

  it('has each country once, under a name of its own', () => {
    expect(COUNTRIES).toHaveLength(250)
    for (const key of ['alpha2', 'alpha3', 'numeric', 'name'] as const) {
      expect(new Set(COUNTRIES.map((country) => country[key])).size).toBe(250)
    }
    expect(COUNTRIES.filter(({ name }) => name.length < 3)).toEqual([])
  })
})
