import { continentOf, countriesOf } from '../geo/continents'
import type { ContinentRow } from '../model/answers'
import { continentName } from '../model/continents'
import { compareNames } from './countries'
import { sumCountries } from './country-sums'
import { shareOf } from './counted-sums'
import type { LogData } from './log-data'

interface ContinentSums {
  countries: number
  attempts: number
  sources: number
}

/** Question 4 by continent. What has none, by its country or for want of one, stands as one row with null keys. */
export function summariseContinents(data: LogData, bySource: Uint32Array): ContinentRow[] {
  const sums = sumContinents(data, bySource)
  const total = [...sums.values()].reduce((sum, { attempts }) => sum + attempts, 0)
  const rows = [...sums].map(([code, { countries, attempts, sources }]): ContinentRow => {
    const addresses = addressesOf(data, code)
    return {
      continent: code,
      name: continentName(code),
      countries,
      attempts,
      share: shareOf(attempts, total),
      sources,
      perMillionAddresses: addresses === 0 ? null : (attempts / addresses) * 1e6,
    }
  })
  return rows.sort((a, b) => b.attempts - a.attempts || compareNames(a.name, b.name))
}

function sumContinents(data: LogData, bySource: Uint32Array): Map<string | null, ContinentSums> {
  const { attempts, sources } = sumCountries(data, bySource)
  const found = new Map<string | null, ContinentSums>()
  for (const [number, code] of data.places.codes().entries()) {
    const tries = attempts[number] ?? 0
    if (tries === 0) continue
    const continent = code === null ? null : continentOf(code)
    const sums = found.get(continent) ?? { countries: 0, attempts: 0, sources: 0 }
    if (code !== null) sums.countries++
    sums.attempts += tries
    sums.sources += sources[number] ?? 0
    found.set(continent, sums)
  }
  return found
}

/** IPv4 addresses of a continent's countries, also of those that no attempt came from. */
function addressesOf({ places }: LogData, code: string | null): number {
  if (code === null) return 0
  return countriesOf(code).reduce((sum, country) => sum + places.addressesOf(country), 0)
}
