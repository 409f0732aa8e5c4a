import type { CountryRow } from '../../model/answers'

/** From this share on, a continent is worth a word beside its countries. */
const MOST = 0.5

export interface LeadingContinent {
  /** Code. */
  readonly continent: string
  /** Of all attempts. */
  readonly share: number
}

/** The continent that half of the attempts or more come from, where it says more than its first country alone does. */
export function leadingContinent(countries: readonly CountryRow[]): LeadingContinent | null {
  const shares = new Map<string, number>()
  const several = new Set<string>()
  for (const { continent, share } of countries) {
    if (continent === null) continue
    if (shares.has(continent)) several.add(continent)
    shares.set(continent, (shares.get(continent) ?? 0) + share)
  }
  const [found] = [...shares].filter(([continent, share]) => share >= MOST && several.has(continent))
  return found === undefined ? null : { continent: found[0], share: found[1] }
}
