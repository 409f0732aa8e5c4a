import { countryOf } from '../geo/countries'
import type { CountryRow } from '../model/answers'
import { type Aggregate, shareOf } from './hostile-rows'
import type { LogData } from './log-data'

/** Question 4: where attempts come from. What has no country stands as one row with null keys. */
export function summariseCountries({ table, places }: LogData, { attempts }: Aggregate): CountryRow[] {
  const byCode = new Map<string, { attempts: number; sources: number }>()
  let total = 0
  attempts.forEach((count, source) => {
    if (count === 0) return
    const isSaid = source < table.sources.length
    const code = isSaid ? (places.country(source) ?? '') : ''
    let sum = byCode.get(code)
    if (sum === undefined) byCode.set(code, (sum = { attempts: 0, sources: 0 }))
    sum.attempts += count
    if (isSaid) sum.sources++
    total += count
  })
  const rows = [...byCode].map(([code, sum]): CountryRow => {
    const country = code === '' ? null : countryOf(code)
    const addresses = code === '' ? 0 : places.addressesOf(code)
    return {
      alpha2: country?.alpha2 ?? null,
      alpha3: country?.alpha3 ?? null,
      numeric: country?.numeric ?? null,
      name: country?.name ?? null,
      attempts: sum.attempts,
      share: shareOf(sum.attempts, total),
      sources: sum.sources,
      perMillionAddresses: addresses === 0 ? null : (sum.attempts / addresses) * 1e6,
    }
  })
  return rows.sort((a, b) => b.attempts - a.attempts || compareNames(a.name, b.name))
}

/** How many countries attempts come from. */
export function countCountries({ table, places }: LogData, { attempts }: Aggregate): number {
  const codes = new Set<string>()
  attempts.forEach((count, source) => {
    const code = count > 0 && source < table.sources.length ? places.country(source) : null
    if (code !== null) codes.add(code)
  })
  return codes.size
}

function compareNames(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a < b ? -1 : 1
}
