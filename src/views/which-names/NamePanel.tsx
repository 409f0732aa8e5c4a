import { formatCount, formatShare, formatWhen } from '../../base/format'
import { TimeBars } from '../../charts/TimeBars'
import { LONG_NAME, NAME_KIND_WORDS } from '../../model/name-kinds'
import type { OneName } from '../../model/one-name'
import { useOneName } from '../../state/use-one-name'
import { useNarrow } from '../../widgets/use-narrow'
import { secondsOf } from '../times'
import { countOf, type Noun, useCountedNoun } from '../outcome-words'
import { capital, plural } from '../words'
import { PartsOfName } from './PartsOfName'

/** What is known of one user name: when it is tried, by whom, from where. The name itself stands in the row above. */
export function NamePanel({ user }: { readonly user: string | null }) {
  const name = useOneName(user)
  const noun = useCountedNoun()
  if (name === null) return <div className="name-panel name-panel-coming" aria-busy="true" />
  return (
    <div className="name-panel">
      <div className="name-times">
        <p className="name-sentence">{sentenceOf(name, noun)}</p>
        {name.bins === null || name.attempts === 0 ? null : (
          <TimeBars
            {...name.bins}
            noun={noun.many}
            label={`${capital(noun.many)} at this name over time: ${sentenceOf(name, noun)}`}
          />
        )}
      </div>
      <Facts name={name} />
      <PartsOfName
        title={plural(name.sources, 'source', 'sources')}
        parts={name.topSources}
        of={name.attempts}
        missing="not in the log"
        filterKey="sources"
        isFromLog
      />
      <PartsOfName
        title={plural(name.countries, 'country', 'countries')}
        parts={name.topCountries}
        of={name.attempts}
        missing="no country known"
        filterKey="countries"
      />
      <PartsOfName
        title="Log hosts"
        parts={name.logHosts}
        of={name.attempts}
        missing="not in the log"
        filterKey="logHosts"
        isFromLog
      />
    </div>
  )
}

/** "12 attempts, from 1 Mar 00:00 to 3 Mar 04:00." */
function sentenceOf({ attempts, first, last }: OneName, noun: Noun): string {
  const tries = countOf(attempts, noun)
  if (first === null || last === null) return `${tries}, without a time.`
  if (first === last) return `${tries}, on ${formatWhen(secondsOf(first))}.`
  return `${tries}, from ${formatWhen(secondsOf(first))} to ${formatWhen(secondsOf(last))}.`
}

/** On phones most of them stand above, as what has no room in the row. */
function Facts({ name }: { readonly name: OneName }) {
  const narrow = useNarrow()
  const noun = useCountedNoun()
  const facts = narrow ? [cameTo(name)] : factsOf(name, noun)
  return (
    <dl className="pairs name-facts">
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

type Fact = readonly [term: string, text: string]

function factsOf(name: OneName, noun: Noun): Fact[] {
  const { kind, length } = name
  const facts: Fact[] = [['On the server', saidOf(name, noun)], cameTo(name)]
  if (kind !== null) facts.push(['Kind', NAME_KIND_WORDS[kind]])
  if (length !== null) facts.push(['Length', lengthWords(length)])
  return facts
}

/** "exists (98.2 % of the attempts); doesn’t exist (1.8 % of the attempts)": servers may differ, or change. */
function saidOf({ validity: { valid, invalid, unknown }, attempts }: OneName, { many }: Noun): string {
  const part = (words: string, count: number) => {
    if (count === 0) return []
    return [count === attempts ? words : `${words} (${formatShare(count / attempts)} of the ${many})`]
  }
  return [...part('exists', valid), ...part('doesn’t exist', invalid), ...part('not said', unknown)].join('; ')
}

function cameTo({ outcomes: { hostile, honest, success, scan } }: OneName): Fact {
  const text = [
    plural(hostile, 'hostile failure', 'hostile failures'),
    ...(honest > 0 ? [plural(honest, 'honest failure', 'honest failures')] : []),
    success > 0 ? plural(success, 'log-in', 'log-ins') : 'no log-in',
    ...(scan > 0 ? [plural(scan, 'scan', 'scans')] : []),
  ]
  return ['Outcome', text.join(', ')]
}

function lengthWords(length: number): string {
  if (length === LONG_NAME) return `${formatCount(LONG_NAME)} characters or more`
  return plural(length, 'character', 'characters')
}
