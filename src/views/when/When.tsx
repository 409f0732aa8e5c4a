import { useMemo, useState } from 'react'
import { formatCount, formatDuration, formatWhen } from '../../base/format'
import type { Range } from '../../charts/time-scale'
import type { TimelineAnswer } from '../../model/answers'
import type { Stack } from '../../model/timeline-stack'
import { useApp, useSummary } from '../../state/context'
import { useTimelineStack } from '../../state/use-timeline-stack'
import { Answer } from '../frame/Section'
import { Counted } from '../how-counted/Counted'
import { useCountedNoun } from '../outcome-words'
import { secondsOf } from '../times'
import { rangeOfBins, stackOfAnswer } from './bins'
import { BinsTable } from './BinsTable'
import { HOW_COUNTED } from './how-counted'
import { RhythmSentence } from './RhythmSentence'
import { TimelineFigure } from './TimelineFigure'
import { WeekFigure } from './WeekFigure'

/** Question 3. */
export function When() {
  const { timeline } = useSummary()
  // With another log the view begins anew.
  const startedAt = useApp((state) => state.startedAt)
  return (
    <>
      <Answer>
        <Pace timeline={timeline} />
      </Answer>
      <RhythmSentence timeline={timeline} />
      <Times key={startedAt} timeline={timeline} />
      <WeekFigure />
    </>
  )
}

/** Picture and table of the same time in view. */
function Times({ timeline }: { readonly timeline: TimelineAnswer }) {
  const [stack, setStack] = useState<Stack>('validity')
  const [zoom, setZoom] = useState<Range | null>(null)
  const asked = useTimelineStack({ stack, zoom })
  const known = useMemo(() => stackOfAnswer(timeline), [timeline])
  const shown = asked ?? known
  const view = rangeOfBins(shown)
  return (
    <>
      <TimelineFigure shown={shown} stack={stack} onStack={setStack} onZoom={setZoom} />
      {view === null ? null : (
        <BinsTable
          zoom={shown.isWhole ? null : zoom}
          view={view}
          binSeconds={shown.isWhole ? timeline.binSeconds : shown.binSeconds}
        />
      )}
    </>
  )
}

function Pace({ timeline }: { readonly timeline: TimelineAnswer }) {
  const { perDay, busiestHour, longestPause } = timeline
  const noun = useCountedNoun()
  if (perDay === null || busiestHour === null) return `No ${noun.one} has a time.`
  const hour = secondsOf(busiestHour.start)
  return (
    <>
      <Counted {...HOW_COUNTED.perDay(perDay, noun)}>{formatCount(perDay, perDay < 10 ? 1 : 0)}</Counted> a day; the
      busiest hour was <b>{formatWhen(hour, { year: true })}</b> with{' '}
      <Counted {...HOW_COUNTED.busiest(busiestHour, noun)}>{formatCount(busiestHour.attempts)}</Counted>
      {longestPause === null ? (
        '.'
      ) : (
        <>
          ; no pause longer than{' '}
          <Counted {...HOW_COUNTED.pause(longestPause, noun)}>{formatDuration(longestPause.seconds)}</Counted>.
        </>
      )}
    </>
  )
}
