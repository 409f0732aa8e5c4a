import { useMemo, useState } from 'react'
import { formatRange } from '../../base/format'
import { KeyButtons } from '../../charts/KeyButtons'
import type { Range } from '../../charts/time-scale'
import { Timeline } from '../../charts/Timeline'
import type { CountScale } from '../../charts/timeline-layout'
import { STACK_KEYS, type Stack, type TimelineStack } from '../../model/timeline-stack'
import { useApp, useSession, useSummary } from '../../state/context'
import { withTime } from '../../state/edit-filter'
import { useChosen } from '../../state/use-chosen'
import { Caption } from '../../widgets/Caption'
import { Segmented } from '../../widgets/Segmented'
import { type Noun, useCountedNoun, useCountedTitle } from '../outcome-words'
import { binsOf, rangeOf, rangeOfBins } from './bins'
import { rhythmNotes } from './rhythm-words'
import { namedSeries, type NamedSeries } from './series'
import { zoomed } from './zoom'
import { ZoneSwitch } from './ZoneSwitch'
import { ZoomTools } from './ZoomTools'

const STACKS = [
  { key: 'validity', label: 'valid or not' },
  { key: 'outcome', label: 'outcome' },
  { key: 'country', label: 'country' },
  { key: 'method', label: 'method' },
] as const

const SCALES = [
  { key: 'linear', label: 'linear' },
  { key: 'log', label: 'log' },
  { key: 'shares', label: 'shares' },
] as const

/** How bars of a scale are read. */
function hintOf(scale: CountScale, { many }: Noun): string {
  if (scale === 'log') return 'A bar is as high as its total; its parts divide it by their shares.'
  return scale === 'shares' ? `Each bar is all of its ${many}, its parts their shares.` : ''
}

interface TimelineFigureProps {
  readonly shown: TimelineStack
  readonly stack: Stack
  readonly onStack: (stack: Stack) => void
  /** Puts another time in view; null: all of it. */
  readonly onZoom: (zoom: Range | null) => void
}

/** Attempts over time with all that one may do to the picture. */
export function TimelineFigure({ shown, stack, onStack, onZoom }: TimelineFigureProps) {
  const title = useCountedTitle()
  const { timeline } = useSummary()
  const [scale, setScale] = useState<CountScale>('linear')
  const range = rangeOfBins(shown)
  const whole = rangeOf(timeline)
  const selection = useApp((state) => state.filter.time ?? null)
  if (range === null || whole === null) return null
  const words = formatRange(range.start, range.end, { year: shown.isWhole })
  return (
    <figure className="figure">
      <Caption title={shown.stack === 'outcome' ? 'Attempts and scans' : title} note={words}>
        <Segmented label="Stacked by" options={STACKS} value={stack} onChange={onStack} />
        <Segmented label="Scale" options={SCALES} value={scale} onChange={setScale} />
      </Caption>
      <Picture
        shown={shown}
        range={range}
        scale={scale}
        onZoom={(step) => {
          onZoom(zoomed(step, range, whole, selection))
        }}
      />
      <div className="time-controls">
        <ZoomTools {...{ whole, selection, onZoom }} view={range} isWhole={shown.isWhole} />
        <ZoneSwitch />
      </div>
    </figure>
  )
}

interface PictureProps {
  readonly shown: TimelineStack
  readonly range: Range
  readonly scale: CountScale
  readonly onZoom: (step: 'in' | 'out' | 'whole') => void
}

function Picture({ shown, range, scale, onZoom }: PictureProps) {
  const session = useSession()
  const filter = useApp((state) => state.filter)
  const unreadFrom = useApp((state) =>
    state.phase === 'reading' && !state.isOld && state.progress ? readShare(state.progress) : undefined,
  )
  const { timeline } = useSummary()
  const noun = useCountedNoun()
  const title = useCountedTitle()
  const series = useMemo(() => namedSeries(shown), [shown])
  const bins = useMemo(() => binsOf(shown, shown.series.map(({ counts }) => counts)), [shown]) // prettier-ignore
  const lane = useMemo(() => {
    const isEmpty = shown.successes.every((count) => count === 0)
    return isEmpty ? undefined : { label: 'log-ins', fill: 'success' as const, bins: binsOf(shown, [shown.successes]) }
  }, [shown])
  const notes = useMemo(() => rhythmNotes(timeline), [timeline])
  return (
    <>
      <StackKeys stack={shown.stack} series={series} hasLane={lane !== undefined} hint={hintOf(scale, noun)} />
      <Timeline
        {...{ bins, series, lane, notes, range, scale, onZoom }}
        binSeconds={shown.binSeconds}
        isWhole={shown.isWhole}
        selection={filter.time ?? null}
        onSelect={(time) => {
          session.setFilter(withTime(filter, time))
        }}
        noun={noun.many}
        unreadFrom={shown.isWhole ? unreadFrom : undefined}
        label={`${title} over time, ${formatRange(range.start, range.end, { year: true })}`}
      />
    </>
  )
}

function readShare({ bytes, total }: { readonly bytes: number; readonly total: number }): number | undefined {
  return total === 0 ? undefined : Math.min(1, bytes / total)
}

interface StackKeysProps {
  readonly stack: Stack
  readonly series: readonly NamedSeries[]
  readonly hasLane: boolean
  /** How bars are read. */
  readonly hint: string
}

/** What the layers are, each a way to filter by it. */
function StackKeys({ stack, series, hasLane, hint }: StackKeysProps) {
  const session = useSession()
  const key = STACK_KEYS[stack]
  const chosen = useChosen(key)
  const outcomes = useChosen('outcomes')
  const keys = series.map(({ key: id, title, fill, value }) => ({
    key: id,
    label: title,
    fill,
    isChosen: value !== undefined && chosen.has(value ?? ''),
    onPick:
      value === undefined
        ? undefined
        : (mode: Parameters<typeof session.pick>[2]) => {
            session.pick(key, value, mode)
          },
  }))
  const lane = {
    key: 'success',
    label: 'log-ins, in their own lane',
    fill: 'success' as const,
    isChosen: outcomes.has('success'),
    onPick: (mode: Parameters<typeof session.pick>[2]) => {
      session.pick('outcomes', 'success', mode)
    },
  }
  return <KeyButtons keys={hasLane ? [...keys, lane] : keys} label="Layers; a click filters" hint={hint} />
}
