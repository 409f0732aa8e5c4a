import { useMemo, useState } from 'react'
import { formatCount, formatDuration, formatPer, formatRange, formatWhen } from '../../base/format'
import { Keys } from '../../charts/Keys'
import { type Series, Timeline } from '../../charts/Timeline'
import type { CountScale } from '../../charts/timeline-layout'
import type { TimelineAnswer } from '../../model/answers'
import type { TableRow } from '../../model/summary'
import { useApp, useSession, useSummary } from '../../state/context'
import { withTime } from '../../state/edit-filter'
import { Caption } from '../../widgets/Caption'
import { Segmented } from '../../widgets/Segmented'
import type { Column } from '../../widgets/table-types'
import { countColumn, textOf, timeColumn } from '../cells'
import { Answer } from '../frame/Section'
import { QueryTable } from '../QueryTable'
import { clockWords, secondsOf } from '../times'
import { chartBins, rangeOf } from './bins'

/** Question 3. */
export function When() {
  const { timeline, assumed } = useSummary()
  return (
    <>
      <Answer>
        <Pace timeline={timeline} />
      </Answer>
      <Picture timeline={timeline} zone={assumed.zone} />
      <QueryTable
        table="bins"
        title="By time"
        note={`attempts ${formatPer(timeline.binSeconds)}`}
        columns={COLUMNS}
        rowKey={(row) => textOf(row['start'])}
        firstRows={5}
      />
    </>
  )
}

function Pace({ timeline }: { readonly timeline: TimelineAnswer }) {
  const { perDay, busiestHour, longestPause } = timeline
  if (perDay === null || busiestHour === null) return 'No attempt has a time.'
  const end = secondsOf(busiestHour.start)
  return (
    <>
      <b>{formatCount(perDay, perDay < 10 ? 1 : 0)}</b> a day; the busiest hour was{' '}
      <b>{formatWhen(end, { year: true })}</b> with <b>{formatCount(busiestHour.attempts)}</b>
      {longestPause === null ? (
        '.'
      ) : (
        <>
          ; no pause longer than <b>{formatDuration(longestPause.seconds)}</b>.
        </>
      )}
    </>
  )
}

const SERIES: readonly Series[] = [
  { key: 'valid', label: 'at names that exist', fill: 'attack' },
  { key: 'invalid', label: 'at names that don’t', fill: 'attack2' },
  { key: 'unknown', label: 'the log does not say', fill: 'unknown' },
]

const SCALES = [
  { key: 'linear', label: 'linear' },
  { key: 'log', label: 'log' },
] as const

function Picture({ timeline, zone }: { readonly timeline: TimelineAnswer; readonly zone: string | null }) {
  const session = useSession()
  const filter = useApp((state) => state.filter)
  const progress = useApp((state) => (state.phase === 'reading' ? state.progress : null))
  const [scale, setScale] = useState<CountScale>('linear')
  const hasUnknown = timeline.bins.some((bin) => bin.hostileUnknown > 0)
  const series = useMemo(() => (hasUnknown ? SERIES : SERIES.slice(0, 2)), [hasUnknown])
  const bins = useMemo(
    () =>
      chartBins(timeline, (bin) => [bin.hostileValid, bin.hostileInvalid, bin.hostileUnknown].slice(0, series.length)),
    [timeline, series],
  )
  const lane = useMemo(() => {
    const successes = chartBins(timeline, (bin) => [bin.successes])
    return successes.some((bin) => (bin.values[0] ?? 0) > 0)
      ? { label: 'log-ins', fill: 'success' as const, bins: successes }
      : undefined
  }, [timeline])
  const range = rangeOf(timeline)
  if (range === null) return null
  const keys = series.map(({ key, label, fill }) => ({
    key,
    fill,
    label: `${label}, ${formatCount(sumOf(timeline, key))}`,
  }))
  const laneKey = { key: 'success', label: 'log-ins, in their own lane', fill: 'success' as const }
  return (
    <figure className="figure">
      <Caption
        title="Failed attempts"
        note={`${formatRange(range.start, range.end, { year: true })}, ${clockWords(zone)}`}
      >
        <Segmented label="Scale" options={SCALES} value={scale} onChange={setScale} />
      </Caption>
      <Keys keys={lane === undefined ? keys : [...keys, laneKey]} />
      <Timeline
        bins={bins}
        series={series}
        lane={lane}
        binSeconds={timeline.binSeconds}
        range={range}
        selection={filter.time ?? null}
        onSelect={(time) => {
          session.setFilter(withTime(filter, time))
        }}
        scale={scale}
        noun="attempts"
        unreadFrom={
          progress === null || progress.total === 0 ? undefined : Math.min(1, progress.bytes / progress.total)
        }
        label={`Failed attempts over time, ${formatRange(range.start, range.end, { year: true })}`}
      />
    </figure>
  )
}

function sumOf(timeline: TimelineAnswer, key: string): number {
  return timeline.bins.reduce(
    (sum, bin) =>
      sum + (key === 'valid' ? bin.hostileValid : key === 'invalid' ? bin.hostileInvalid : bin.hostileUnknown),
    0,
  )
}

const COLUMNS: readonly Column<TableRow>[] = [
  { ...timeColumn('start', 'From', false), align: 'left' },
  countColumn('failures', 'Failed'),
  countColumn('hostileValid', 'At names that exist', true),
  countColumn('hostileInvalid', 'At names that don’t', true),
  countColumn('successes', 'Log-ins'),
  countColumn('scans', 'Scans', true),
]
