import { formatCount, formatShare } from '../../base/format'
import type { CountryRow } from '../../model/answers'
import { continentName } from '../../model/continents'
import { Counted } from '../how-counted/Counted'
import { useCountedNoun } from '../outcome-words'
import { capital } from '../words'
import { continentShare, leaderShare } from './how-counted'
import { leadingContinent } from './leading-continent'

/** The answer: who leads, by how much, and who else there is. `countries` are those that are known, most attempts first. */
export function Leaders({ countries }: { readonly countries: readonly CountryRow[] }) {
  const noun = useCountedNoun()
  const [first, second] = countries
  if (first === undefined) return `No ${noun.one} came from an address whose country is known.`
  if (second === undefined) {
    return (
      <>
        All that could be placed came from <b>{withArticle(first.name ?? '')}</b>.
      </>
    )
  }
  return (
    <>
      <b>{capital(withArticle(first.name ?? ''))}</b> leads with{' '}
      <Counted {...leaderShare(first, noun)}>{formatShare(first.share, 0)}</Counted>,{' '}
      {timesWords(first.attempts / second.attempts)} <b>{withArticle(second.name ?? '')}</b>.
      <Others countries={countries} />
    </>
  )
}

function Others({ countries }: { readonly countries: readonly CountryRow[] }) {
  const noun = useCountedNoun()
  const others = countries.length - 2
  if (others === 0) return null
  const leading = leadingContinent(countries)
  return (
    <>
      {' '}
      <b>{formatCount(others)}</b> other {others === 1 ? 'country has' : 'countries share'} the rest
      {leading === null ? null : (
        <>
          ; {continentName(leading.continent)} as a whole makes{' '}
          <Counted {...continentShare(leading.share, noun)}>{formatShare(leading.share, 0)}</Counted>
        </>
      )}
      .
    </>
  )
}

/** Names that a sentence gives an article. */
const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|DR Congo|Czech Republic|Dominican Republic|.*Islands$)/

function withArticle(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name
}

function timesWords(times: number): string {
  if (times < 1.15) return 'about as much as'
  if (times < 1.75) return `${formatCount(times, 1)} times`
  return times < 2.25 ? 'twice' : `${formatCount(times)} times`
}
