import { formatShare } from '../../base/format'
import type { CountryRow } from '../../model/answers'
import { countOf, type Noun } from '../outcome-words'
import { plural } from '../words'

/** Up to three lines about a country under the pointer: its name, the value that is shown, and its counts. */
export function describeCountry(
  row: CountryRow | undefined,
  name: string,
  value: string,
  noun: Noun,
): readonly string[] {
  if (row === undefined) return [name, `no ${noun.many} seen`]
  const certain =
    row.certainShare === null || row.certainShare === 1 ? '' : `, ${formatShare(row.certainShare, 0)} certain`
  const told =
    row.attemptsFromName === 0 ? '' : `, ${formatShare(row.attemptsFromName / row.attempts, 0)} by host names`
  return [
    `${name} ${row.alpha2 ?? ''} ${row.alpha3 ?? ''}`,
    value,
    `${countOf(row.attempts, noun)}, ${formatShare(row.share)}, ${plural(row.sources, 'source', 'sources')}${certain}${told}`,
  ]
}
