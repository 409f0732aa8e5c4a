import { useState } from 'react'
import { formatCount, formatRange } from '../../base/format'
import { isEmptyFilter } from '../../model/filter'
import { useApp, useSummary } from '../../state/context'
import { HostileText } from '../../widgets/HostileText'
import { DAY } from '../../base/calendar'
import { secondsOf } from '../times'
import { AMBIGUOUS_ID } from '../which-names/Ambiguous'
import { isAttempt, useCountedNoun } from '../outcome-words'
import { plural, pluralAtStart } from '../words'
import { FileNotes } from './FileNotes'
import { TimesDialog } from './TimesDialog'
import { WholeFilter } from './WholeFilter'
import { TimesSentence } from './TimesSentence'

const HEADLINE_ID = 'headline'

/** The headline: what happened, in numbers, and what was assumed to say so. */
export function Masthead() {
  const { totals, logHosts, filter } = useSummary()
  const noun = useCountedNoun()
  const [isDating, setDating] = useState(false)
  const isReading = useApp((state) => state.phase === 'reading' && !state.isOld)
  const isSample = useApp((state) => state.isSample)
  const isAlone = useApp((state) => state.files.length === 1)
  const isFiltered = !isEmptyFilter(filter)
  const [first, last] = [totals.first, totals.last]
  return (
    <section className="masthead" aria-labelledby={HEADLINE_ID}>
      {isSample ? (
        <p className="kicker synthetic">
          <b>{isAlone ? 'A synthetic log' : 'One of these files is a synthetic log'}, made by a seeded generator:</b> no
          line of it happened, its addresses accuse nobody.
        </p>
      ) : null}
      <p className="kicker">
        {logHosts.slice(0, 3).map((host) => (
          <span key={host}>
            <HostileText text={host} inSentence /> ·{' '}
          </span>
        ))}
        {logHosts.length > 3 ? `${plural(logHosts.length - 3, 'more server', 'more servers')} · ` : ''}
        {first !== null && last !== null
          ? formatRange(floorDay(secondsOf(first)), floorDay(secondsOf(last)) + DAY, { long: true, year: true })
          : 'without times'}
        {isReading ? ' so far' : ''}
      </p>
      <h1 id={HEADLINE_ID} className="headline">
        {formatCount(totals.counted)} {totals.counted === 1 ? noun.one : noun.many}
        {/* Of one length, so that the end of reading moves no line. */}
        <Whither words={isReading ? 'so far' : isAttempt(noun) ? 'to log\u00a0in' : ''} isLast={!isFiltered} />
        {isFiltered ? (
          <>
            , <br />
            under this filter
          </>
        ) : null}
        .
      </h1>
      <p className="standfirst">
        Read from <b>{formatCount(totals.entries)}</b> entries, on this machine only.{' '}
        {successSentence(totals.successes, isFiltered)}{' '}
        <TimesSentence
          onOpen={() => {
            setDating(true)
          }}
        />
        {totals.ambiguous > 0 ? (
          <>
            {' '}
            {pluralAtStart(totals.ambiguous, 'attempt is', 'attempts are')} <a href={`#${AMBIGUOUS_ID}`}>ambiguous</a>.
          </>
        ) : null}
      </p>
      <FileNotes />
      <WholeFilter />
      {isDating ? (
        <TimesDialog
          onClose={() => {
            setDating(false)
          }}
        />
      ) : null}
    </section>
  )
}

/** What follows the number: on a line of its own where nothing else is, so that a filter adds no line. */
function Whither({ words, isLast }: { readonly words: string; readonly isLast: boolean }) {
  if (words === '') return null
  return (
    <>
      {' '}
      {isLast ? <br /> : null}
      {words}
    </>
  )
}

function successSentence(successes: number, isFiltered: boolean): string {
  if (successes === 0) return isFiltered ? 'No log-in passes the filter.' : 'Nobody logged in.'
  return successes === 1 ? 'One log-in succeeded.' : `${formatCount(successes)} log-ins succeeded.`
}

function floorDay(seconds: number): number {
  return Math.floor(seconds / DAY) * DAY
}
