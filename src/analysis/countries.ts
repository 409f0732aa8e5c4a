import { continentOf } from '../geo/continents'
import { countryOf } from '../geo/countries'
import type { CountryRow } from '../model/answers'
import { sumCountries } from './country-sums'
import { shareOf } from './counted-sums'
import type { LogData } from './log-data'
import { NO_COUNTRY } from './source-places'

/** Question 4: where attempts come from. What has no country stands as one row with null keys. */
export function summariseCountries(data: LogData, bySource: Uint32Array): CountryRow[] {
  const { places } = data
  const { attempts, sources, certain, attemptsFromName, sourcesFromName } = sumCountries(data, bySource)
  const total = attempts.reduce((sum, n) => sum + n, 0)
  const rows = places.codes().flatMap((code, number): CountryRow[] => {
    const [tries = 0, distinct = 0] = [attempts[number], sources[number]]
    if (tries === 0) return []
    const country = code === null ? null : countryOf(code)
    const addresses = code === null ? 0 : places.addressesOf(code)
    return [
      {
        alpha2: country?.alpha2 ?? null,
        alpha3: country?.alpha3 ?? null,
        numeric: country?.numeric ?? null,
        name: country?.name ?? null,
        attempts: tries,
        share: shareOf(tries, total),
        sources: distinct,
        perMillionAddresses: addresses === 0 ? null : (tries / addresses) * 1e6,
        continent: code === null ? null : continentOf(code),
        certainShare: code === null ? null : shareOf(certain[number] ?? 0, tries),
        attemptsFromName: attemptsFromName[number] ?? 0,
        sourcesFromName: sourcesFromName[number] ?? 0,
      },
    ]
  })
  return rows.sort((a, b) => b.attempts - a.attempts || compareNames(a.name, b.name))
}

/** How many countries attempts come from. */
export function countCountries(data: LogData, bySource: Uint32Array): number {
  return sumCountries(data, bySource).attempts.reduce(
    (n, tries, number) => n + (tries > 0 && number !== NO_COUNTRY ? 1 : 0),
    0,
  )
}

/** Names in their order, none last. */
export function compareNames(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a < b ? -1 : 1
}
