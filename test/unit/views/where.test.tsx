import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { CountryRow } from '../../../src/model/answers'
import { SessionContext } from '../../../src/state/context'
import { Session } from '../../../src/state/session'
import { doubtful, readFromNames } from '../../../src/views/where/doubt'
import { Leaders } from '../../../src/views/where/Leaders'
import { leadingContinent } from '../../../src/views/where/leading-continent'
import { formatMeasure, formatStep } from '../../../src/views/where/measures'
import { withClass } from '../../../src/views/where/pick-class'

function country(alpha2: string, name: string, continent: string, share: number, certainShare = 1): CountryRow {
  const counts = { attempts: share * 1_000, share, sources: 1, perMillionAddresses: null }
  return {
    alpha2,
    alpha3: null,
    numeric: null,
    name,
    ...counts,
    continent,
    certainShare,
    attemptsFromName: 0,
    sourcesFromName: 0,
  }
}
const CHINA = country('CN', 'China', 'AS', 0.4)
const USA = country('US', 'United States', 'NA', 0.2)
const INDIA = country('IN', 'India', 'AS', 0.15)
const FRANCE = country('FR', 'France', 'EU', 0.1)

describe('the answer', () => {
  const answer = (...countries: CountryRow[]) =>
    renderToStaticMarkup(
      <SessionContext value={new Session()}>
        <Leaders countries={countries} />
      </SessionContext>,
    )
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('\u202f', ' ')

  it('reads right with none, one, two and three countries', () => {
    expect(answer()).toBe('No attempt came from an address whose country is known.')
    expect(answer(USA)).toBe('All that could be placed came from the United States.')
    expect(answer(CHINA, USA)).toBe('China leads with 40 %, twice the United States.')
    expect(answer(CHINA, USA, FRANCE)).toBe(
      'China leads with 40 %, twice the United States. 1 other country has the rest.',
    )
  })

  it('names a continent that half of it comes from', () => {
    expect(answer(CHINA, USA, INDIA, FRANCE)).toBe(
      'China leads with 40 %, twice the United States. 2 other countries share the rest; Asia as a whole makes 55 %.',
    )
    expect(leadingContinent([country('CN', 'China', 'AS', 0.9), USA])).toBeNull()
  })
})

describe('countries picked at once', () => {
  const plain = { additive: false, exclude: false }

  it('become the only ones, and none of them if they were', () => {
    const chosen = withClass({ countries: { only: ['FR'] }, users: { only: ['root'] } }, ['CN', 'IN'], plain)
    expect(chosen).toEqual({ countries: { only: ['CN', 'IN'] }, users: { only: ['root'] } })
    expect(withClass(chosen, ['CN', 'IN'], plain)).toEqual({ users: { only: ['root'] } })
  })

  it('are added as far as they are not there, and taken away if all are', () => {
    const mode = { additive: true, exclude: false }
    const added = withClass({ countries: { only: ['FR', 'CN'] } }, ['CN', 'IN'], mode)
    expect(added).toEqual({ countries: { only: ['FR', 'CN', 'IN'] } })
    expect(withClass(added, ['CN', 'IN'], mode)).toEqual({ countries: { only: ['FR'] } })
  })

  it('are left out, or taken back if all are out', () => {
    const mode = { additive: false, exclude: true }
    const without = withClass({ countries: { not: ['CN'] } }, ['CN', 'IN'], mode)
    expect(without).toEqual({ countries: { not: ['CN', 'IN'] } })
    expect(withClass(without, ['CN', 'IN'], mode)).toEqual({})
  })
})

it('marks countries of which a third or more is not certain', () => {
  const rows = [0.66, 0.67, 1].map((certain, i) => country(`A${i}`, '', 'EU', 0.1, certain))
  expect([...doubtful(rows)]).toEqual(['A0'])
  expect([...doubtful([country('CN', 'China', 'AS', 1, 2 / 3)])]).toEqual(['CN'])
})

it('adds up what is read from host names', () => {
  const told = [country('CN', 'China', 'AS', 1, 0), country('FR', 'France', 'EU', 1, 1)].map((row, i) => ({
    ...row,
    attemptsFromName: 300 * i,
    sourcesFromName: 2 * i,
  }))
  expect(readFromNames(told)).toEqual({ attempts: 300, sources: 2 })
})

it('writes shares with as many decimals as a step needs', () => {
  const steps = [0, 0.0001, 0.001, 0.01, 0.1].map((from) => formatStep('share', from, false).replace('\u202f', ' '))
  expect(steps).toEqual(['0 %', '0.01 %', '0.1 %', '1 %', '10 %'])
  expect(formatMeasure('perMillionAddresses', 22.57)).toBe('22.6')
})
