import { formatCount } from '../../base/format'
import type { CountryRow } from '../../model/answers'
import type { Noun } from '../outcome-words'
import { capital } from '../words'

/** How the numbers of the answer were counted, for their popovers. */

const COUNTRY =
  'The country is the one that an address was given to, by the data sets named at the end of the page; it is not where the person sits. No such data are in a shell, so no line of grep counts this.'

export function leaderShare({ attempts, share, name }: CountryRow, { many }: Noun) {
  return {
    title: `The share of ${name ?? ''}`,
    text: `${capital(many)} from addresses of this country, divided by all ${many}, those without a country too. ${COUNTRY}`,
    formula: `${formatCount(attempts)} ÷ ${formatCount(share === 0 ? 0 : Math.round(attempts / share))} = ${share.toFixed(5)}`,
    value: share,
  }
}

export function continentShare(share: number, { many }: Noun) {
  return {
    title: 'The share of a continent',
    text: `${capital(many)} from all countries of the continent, divided by all ${many}. ${COUNTRY}`,
    value: share,
  }
}
