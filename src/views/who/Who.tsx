import { useMemo } from 'react'
import { DAY } from '../../base/calendar'
import { formatCount } from '../../base/format'
import { DayStrips, stripsHeight } from '../../charts/DayStrips'
import type { PickMode } from '../../charts/pick'
import { decadeScale } from '../../charts/decade-scale'
import { ScaleKey } from '../../charts/ScaleKey'
import { ShareCurve } from '../../charts/ShareCurve'
import type { SourceDays } from '../../model/summary'
import { useSession, useSummary } from '../../state/context'
import { useLargest } from '../../state/use-largest'
import { useChosen } from '../../state/use-chosen'
import { Caption } from '../../widgets/Caption'
import { hostilePlain } from '../../widgets/hostile-text'
import { Answer } from '../frame/Section'
import { Counted } from '../how-counted/Counted'
import { isAttempt, useCountedNoun } from '../outcome-words'
import { capital, plural } from '../words'
import { Groupings } from './Groupings'
import { HOW_COUNTED } from './how-counted'
import { OpenPortsNote } from './OpenPortsNote'
import { TopNetworks } from './TopNetworks'

/** Strips that the engine gives at most. */
const MOST_STRIPS = 24

/** Question 5: few sources that make much, day by day, and all of them in a table, by themselves or in groups. */
export function Who() {
  const session = useSession()
  const { concentration, totals, topSources, sourceCounts, portScans } = useSummary()
  const { largest } = useLargest()
  const { many } = useCountedNoun()
  const selected = useChosen('sources')
  const select = (source: string, mode: PickMode) => {
    session.pick('sources', source, mode)
  }
  return (
    <>
      <Answer>
        <Concentration {...concentration} count={totals.sources} />
      </Answer>
      <TopNetworks sources={topSources} />
      <div className="two figure">
        <figure className="plain-figure">
          <Caption title="How few make how much" note="sources, largest first" />
          <ShareCurve
            counts={sourceCounts}
            one="source"
            whole={`of the ${many}`}
            equal="if all sources were equal"
            label={`${plural(concentration.sourcesFor25, 'source makes', 'sources make')} a quarter of the ${many}, ${formatCount(concentration.sourcesFor50)} half`}
          />
        </figure>
        <Strips
          days={largest?.sourceDays ?? null}
          sources={sourceCounts.length}
          selected={selected}
          onSelect={select}
        />
      </div>
      {portScans === null ? null : <OpenPortsNote scans={portScans} />}
      <Groupings />
    </>
  )
}

interface ConcentrationProps {
  readonly sourcesFor25: number
  readonly sourcesFor50: number
  readonly sourcesFor90: number
  readonly count: number
}

function Concentration({ sourcesFor25, sourcesFor50, sourcesFor90, count }: ConcentrationProps) {
  const noun = useCountedNoun()
  if (count === 0) return isAttempt(noun) ? 'Nobody attacked.' : `There is no ${noun.one}.`
  if (count === 1) return `One source made all ${noun.many}.`
  const rest = count - sourcesFor90
  return (
    <>
      <Counted {...HOW_COUNTED.part('a quarter', sourcesFor25, 4, noun)}>{formatCount(sourcesFor25)}</Counted>{' '}
      {sourcesFor25 === 1 ? 'source makes' : 'sources make'} a quarter of all {noun.many},{' '}
      <Counted {...HOW_COUNTED.part('half', sourcesFor50, 2, noun)}>{formatCount(sourcesFor50)}</Counted>{' '}
      {sourcesFor50 === 1 ? 'makes' : 'make'} half
      {rest > 0 ? (
        <>
          ; <Counted {...HOW_COUNTED.rest(rest, count, sourcesFor90, noun)}>{formatCount(rest)}</Counted>{' '}
          {rest === 1 ? 'makes' : 'share'} the last tenth.
        </>
      ) : (
        '.'
      )}
    </>
  )
}

interface StripsProps {
  /** Null until they have come. */
  readonly days: SourceDays | null
  /** How many sources there are to be drawn. */
  readonly sources: number
  readonly selected: ReadonlySet<string>
  readonly onSelect: (source: string, mode: PickMode) => void
}

function Strips({ days, sources, selected, onSelect }: StripsProps) {
  const { many } = useCountedNoun()
  const rows = useMemo(
    () =>
      (days?.rows ?? []).map(({ source, counts }) => ({
        key: source,
        label: hostilePlain(source, 22),
        total: counts.reduce((sum, n) => sum + n, 0),
        days: counts,
      })),
    [days],
  )
  const scale = useMemo(() => decadeScale((days?.rows ?? []).flatMap((row) => row.counts)), [days])
  if (days?.days === 0) return null
  return (
    <figure className="plain-figure">
      <Caption title="The largest sources, day by day">
        {days === null ? null : <ScaleKey scale={scale} noun={`${many} a day`} />}
      </Caption>
      {days === null ? (
        <div style={{ height: stripsHeight(Math.min(MOST_STRIPS, sources)) }} />
      ) : (
        <DayStrips
          rows={rows}
          range={{ start: days.start, end: days.start + days.days * DAY }}
          scale={scale}
          selected={selected}
          onSelect={onSelect}
          label={`${capital(many)} a day of the ${formatCount(rows.length)} largest sources`}
        />
      )}
    </figure>
  )
}
