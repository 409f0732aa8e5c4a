import { describe, expect, it } from 'vitest'
import { Analysis } from '../../../src/analysis/analysis'
import { rowsOf } from '../../../src/analysis/ranked'
import { queryTable } from '../../../src/analysis/tables'
import { NO_FILTER } from '../../../src/model/filter'
import { dataOf } from './made'

/** Of the two countries that the test's data know, Norway's addresses are certain and China's are not. */
const analysis = new Analysis(
  await dataOf(`
  1 Failed password for root from 1.2.3.4 port 1 ssh2
  1 message repeated 2 times: [ Failed password for root from 1.2.3.4 port 1 ssh2]
  2 Failed password for root from 1.2.3.5 port 2 ssh2
  3 Failed password for root from 101.2.3.4 port 3 ssh2
  4 Failed password for root from 10.0.0.7 port 4 ssh2
  5 User eve not allowed because account is locked`),
  NO_FILTER,
)

describe('where attempts come from', () => {
  it('says of each country its continent and how much of it is certain', () => {
    expect(analysis.countries.map(({ alpha2, continent, certainShare }) => [alpha2, continent, certainShare])).toEqual([
      ['NO', 'EU', 1],
      [null, null, null],
      ['CN', 'AS', 0],
    ])
  })

  it('sums up continents, with a row for what has none, so that the table adds up', () => {
    const { continents } = analysis
    const perMillion = (100 * 2 ** 24) / 1e6
    expect(continents).toEqual([
      { continent: 'EU', name: 'Europe', countries: 1, attempts: 4, share: 4 / 7, sources: 2, perMillionAddresses: 4 / perMillion }, // prettier-ignore
      { continent: null, name: null, countries: 0, attempts: 2, share: 2 / 7, sources: 1, perMillionAddresses: null },
      { continent: 'AS', name: 'Asia', countries: 1, attempts: 1, share: 1 / 7, sources: 1, perMillionAddresses: expect.any(Number) as number }, // prettier-ignore
    ])
    expect(continents.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(analysis.totals.hostile)
    expect(continents.reduce((sum, { sources }) => sum + sources, 0)).toBe(analysis.totals.sources)
  })

  it('counts what is beside the map once, and what is uncertain among its countries', () => {
    expect(analysis.offMap.toSorted((a, b) => a.why.localeCompare(b.why))).toEqual([
      { why: 'reserved', attempts: 1, sources: 1 },
      { why: 'uncertain', attempts: 1, sources: 1 },
      { why: 'unsaid', attempts: 1, sources: 0 },
    ])
  })

  it('counts countries read from host names apart from those looked up, and leaves other names beside the map', async () => {
    const named = new Analysis(
      await dataOf(`
  1 Failed password for root from 1.2.3.4 port 1 ssh2
  2 Failed password for root from 1-2-3-200.dsl.heron.no port 2 ssh2
  3 Failed password for root from mail.heron.no port 3 ssh2
  4 Failed password for root from wren.heron.net port 4 ssh2`),
      NO_FILTER,
    )
    expect(named.countries).toMatchObject([
      { alpha2: 'NO', attempts: 3, sources: 3, certainShare: 1 / 3, attemptsFromName: 2, sourcesFromName: 2 },
      { alpha2: null, attempts: 1, sources: 1, attemptsFromName: 0, sourcesFromName: 0 },
    ])
    expect(named.offMap).toEqual([{ why: 'name', attempts: 1, sources: 1 }])
    const rows = named.answers().sources
    expect(
      rows.map(({ source, country, certain, countryFrom, domain, toldAddress }) => [
        ...[source, country, certain],
        ...[countryFrom, domain, toldAddress],
      ]),
    ).toEqual([
      ['1-2-3-200.dsl.heron.no', 'NO', false, 'name', 'heron.no', '1.2.3.200'],
      ['1.2.3.4', 'NO', true, 'address', null, null],
      ['mail.heron.no', 'NO', false, 'name', 'heron.no', null],
      ['wren.heron.net', null, false, null, 'heron.net', null],
    ])
    const found = rowsOf(queryTable(named, { table: 'sources', search: 'from the name', sort: null }))
    expect(found.map(({ source }) => source)).toEqual(['1-2-3-200.dsl.heron.no', 'mail.heron.no'])
  })

  it('keeps what is beside the map when a country is chosen on it', async () => {
    const chosen = new Analysis(await dataOf('1 Invalid user a from 10.0.0.7 port 1'), { countries: { only: ['NO'] } })
    expect(chosen.totals.hostile).toBe(0)
    expect(chosen.offMap).toEqual([{ why: 'reserved', attempts: 1, sources: 1 }])
  })
})
