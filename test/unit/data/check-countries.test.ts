import { describe, expect, it } from 'vitest'
import { checkCountries, compareSources } from '../../../src/data/check-countries'
import { layOut, parseRanges } from '../../../src/data/ranges'

const lay = (csv: string) => layOut(parseRanges(csv, 2000n), 2000n)
const SECOND = lay('0,499,DE\n500,999,FR')
const compare = (csv: string) => compareSources(lay(csv), SECOND, 2000n)
const GOOD = compare('0,499,DE\n500,999,FR')

describe('compareSources', () => {
  it('measures in addresses', () => {
    const comparison = compare('100,499,DE\n500,599,DE\n600,999,FR\n1000,1099,IT')
    expect(comparison).toEqual({ allocated: 1100, coverage: 1000 / 1100, agreement: 800 / 900, certain: 0.8 })
  })

  it('has no shares of nothing', () => {
    expect(compare('')).toEqual({ allocated: 1000, coverage: 0, agreement: 0, certain: 0 })
  })
})

describe('checkCountries', () => {
  it('passes sound data', () => {
    expect(() => {
      checkCountries(GOOD, GOOD)
    }).not.toThrow()
    expect(() => {
      checkCountries(compare('9,499,DE\n500,999,FR'), GOOD)
    }).not.toThrow()
  })

  it('refuses a source that lost ranges', () => {
    const lossy = compare('11,499,DE\n500,999,FR')
    expect(() => {
      checkCountries(lossy, GOOD)
    }).toThrow('know only 98.90 % of the allocated IPv4 addresses')
  })

  it('refuses a source whose countries went astray', () => {
    const astray = compare('0,398,DE\n399,499,AU\n500,999,FR')
    expect(() => {
      checkCountries(astray, GOOD)
    }).toThrow('agree on only 89.90 % of the IPv4 addresses')
    expect(() => {
      checkCountries(GOOD, astray)
    }).toThrow('agree on only 89.90 % of the IPv6 addresses')
  })
})
