import { countryOf } from '../geo/countries'
import type { CountryRow } from '../model/answers'
import { NO_ID } from '../model/attempt-table'
import { byAttempts, isHostile, shareOf } from './groups'
import type { LogData } from './log-data'
import type { Selection } from './selection'

/** Question 4: where attempts come from. What has no country stands as one row with null keys. */
export function summariseCountries({ table, places }: LogData, selection: Selection): CountryRow[] {
  const attempts = new Map<string, number>()
  const sources = new Map<string, Set<number>>()
  let total = 0
  for (let row = 0; row < table.length; row++) {
    if (selection[row] === 0 || !isHostile(table, row)) continue
    const source = table.source[row] ?? NO_ID
    const code = source === NO_ID ? '' : (places.country(source) ?? '')
    const count = table.count[row] ?? 1
    total += count
    attempts.set(code, (attempts.get(code) ?? 0) + count)
    let seen = sources.get(code)
    if (seen === undefined) sources.set(code, (seen = new Set()))
    if (source !== NO_ID) seen.add(source)
  }
  const rows: CountryRow[] = []
  for (const [code, count] of attempts) {
    const country = code === '' ? null : countryOf(code)
    const addresses = code === '' ? 0 : places.addressesOf(code)
    rows.push({
      alpha2: country?.alpha2 ?? null,
      alpha3: country?.alpha3 ?? null,
      numeric: country?.numeric ?? null,
      name: country?.name ?? null,
      attempts: count,
      share: shareOf(count, total),
      sources: sources.get(code)?.size ?? 0,
      perMillionAddresses: addresses === 0 ? null : (count / addresses) * 1e6,
    })
  }
  return rows.sort(byAttempts((row) => row.name))
}
