import { formatCount, formatShare } from '../../base/format'
import type { CountryRow } from '../../model/answers'

/** Up to three lines about a country under the pointer: its name, the value that is shown, and its counts. */
export function describeCountry(row: CountryRow | undefined, name: string, value: string): readonly string[] {
  if (row === undefined) return [name, 'no attempts seen']
  const certain =
    row.certainShare === null || row.certainShare === 1 ? '' : `, ${formatShare(row.certainShare, 0)} certain`
  return [
    `${name} ${row.alpha2 ?? ''} ${row.alpha3 ?? ''}`,
    value,
    `${formatCount(row.attempts)} attempts, ${formatShare(row.share)}, ${formatCount(row.sources)} sources${certain}`,
  ]
}
