import type { CountryRow } from '../../model/answers'

/** From this share of its attempts on, a country that is not certain has a texture on the map. */
const DOUBT_FROM = 1 / 3

/** Countries whose attempts come to a notable part from addresses on which the country data disagree. */
export function doubtful(countries: readonly CountryRow[]): ReadonlySet<string> {
  const codes = countries
    .filter(({ certainShare, attempts, attemptsFromName }) => {
      const lookedUp = 1 - attemptsFromName / attempts
      return certainShare !== null && lookedUp - certainShare >= DOUBT_FROM
    })
    .map(({ alpha2 }) => alpha2)
  return new Set(codes.filter((code) => code !== null))
}
