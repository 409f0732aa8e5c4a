import { useMemo } from 'react'
import { formatRange } from '../../base/format'
import { MiniTimeline } from '../../charts/MiniTimeline'
import { useApp, useSession, useSummary } from '../../state/context'
import { withTime } from '../../state/edit-filter'
import { useCountedNoun } from '../outcome-words'
import { rangeOf, totalBins } from '../when/bins'
import { capital } from '../words'
import { isYearAssumed, yearsOf } from './time-words'

/** The time that is looked at, as a strip and in words: with its years, and whether they were assumed. */
export function BarTimes() {
  const session = useSession()
  const filter = useApp((state) => state.filter)
  const choices = useApp((state) => state.choices)
  const { timeline, assumed } = useSummary()
  const { many } = useCountedNoun()
  const bins = useMemo(() => totalBins(timeline), [timeline])
  const range = rangeOf(timeline)
  if (range === null) return null
  const shown = filter.time ?? range
  const isAssumed = isYearAssumed(assumed, choices)
  return (
    <span className="bar-range">
      <MiniTimeline
        bins={bins}
        binSeconds={timeline.binSeconds}
        range={range}
        selection={filter.time ?? null}
        onSelect={(time) => {
          session.setFilter(withTime(filter, time))
        }}
        noun={many}
        label={`${capital(many)} over time; select a range to filter`}
      />
      <span className="bar-times">
        <span className="only-wide">{formatRange(shown.start, shown.end, { year: true })}</span>
        <span className="only-narrow">{yearsOf(shown)}</span>
        {isAssumed ? <span className="bar-assumed">year assumed</span> : null}
      </span>
    </span>
  )
}
