import type { CountryRow } from '../../model/answers'

/** From this share of its attempts on, a country that is not certain has a texture on the map. */
const DOUBT_FROM = 1 / 3

/**
 * Countries whose attempts come to a notable part from addresses on which the country data disagree, or from sources whose
 * country is only read from their names.
 */
export function doubtful(countries: readonly CountryRow[]): ReadonlySet<string> {
  const codes = countries
    .filter(({ certainShare }) => certainShare !== null && 1 - certainShare >= DOUBT_FROM)
    .map(({ alpha2 }) => alpha2)
  return new Set(codes.filter((code) => code !== null))
}

/** What is read from the names of sources, over all countries. */
export function readFromNames(countries: readonly CountryRow[]): {
  readonly attempts: number
  readonly sources: number
} {
  return countries.reduce(
    (sum, { attemptsFromName, sourcesFromName }) => ({
      attempts: sum.attempts + attemptsFromName,
      sources: sum.sources + sourcesFromName,
    }),
    { attempts: 0, sources: 0 },
  )
}
