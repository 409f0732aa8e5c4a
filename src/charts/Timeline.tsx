import { useMemo, useState, type PointerEvent } from 'react'
import { formatCount, formatPer, formatShare } from '../base/format'
import { Brush } from './Brush'
import type { Fill } from './fills'
import { Svg } from './Svg'
import { clipRange, xToTime, type Range } from './time-scale'
import { mergeBins, sumBetween, type Bin } from './timeline-bins'
import { countAxis, largestTotal, timelineFrame, type CountScale } from './timeline-layout'
import type { TimelineNote } from './timeline-notes'
import type { TimelineMark } from './timeline-texts'
import { TimelineMarks } from './TimelineMarks'
import { TimelineNotes } from './TimelineNotes'
import { TimelinePlot, Unread } from './TimelinePlot'
import { BarReadout, barAt, Pointed, RangeReadout } from './TimelineReadouts'
import { pointerX, useBrush, type ZoomStep } from './use-brush'
import { useTimelineTexts } from './use-timeline-texts'
import { useWidth } from './use-width'

export interface Series {
  readonly key: string
  readonly label: string
  readonly fill: Fill
}

export interface TimelineProps {
  readonly bins: readonly Bin[]
  /** In the order of a bin's values, the lowest first. */
  readonly series: readonly Series[]
  /** A series that would drown in the stack, in a lane with its own scale; one value a bin. */
  readonly lane?: { readonly label: string; readonly fill: Fill; readonly bins: readonly Bin[] } | undefined
  readonly marks?: readonly TimelineMark[]
  /** Gaps and bursts, the most important first. */
  readonly notes?: readonly TimelineNote[]
  readonly binSeconds: number
  readonly range: Range
  /** Whether the range is all of the time: a brush over all of it then chooses nothing. */
  readonly isWhole?: boolean
  readonly selection: Range | null
  readonly onSelect: (range: Range | null) => void
  readonly onPreview?: (range: Range | null) => void
  /** Somebody asks by key for a closer or a wider look. */
  readonly onZoom?: (step: ZoomStep) => void
  readonly scale?: CountScale
  /** What is counted, in the plural. */
  readonly noun: string
  /** Words for a bin's width: 3600 → "an hour". */
  readonly unitLabel?: (seconds: number) => string
  /** From which fraction of the width on nothing is read yet. */
  readonly unreadFrom?: number | undefined
  readonly unreadLabel?: string
  readonly label: string
}

const NO_MARKS: readonly TimelineMark[] = []
const NO_NOTES: readonly TimelineNote[] = []
const BRUSH_LABEL =
  'Range of time; arrow keys move it, with Shift they resize it, Enter keeps it, Escape clears it; plus and minus zoom, 0 shows all'

/** Counts over time as a stack of bars, redrawn for its width, with a brush for pointer and keyboard. */
export function Timeline(props: TimelineProps) {
  const { bins, series, lane, marks = NO_MARKS, notes = NO_NOTES, binSeconds, range, scale = 'linear' } = props
  const { unitLabel = formatPer, isWhole = true } = props
  const { ref, width } = useWidth()
  const [pointed, setPointed] = useState<number | null>(null)
  const frame = useMemo(() => timelineFrame(width, lane !== undefined), [width, lane])
  const pxPerSecond = width / (range.end - range.start)
  const stack = useMemo(() => mergeBins(bins, binSeconds, pxPerSecond), [bins, binSeconds, pxPerSecond])
  const laneBins = useMemo(() => lane && mergeBins(lane.bins, binSeconds, pxPerSecond), [lane, binSeconds, pxPerSecond])
  const axis = useMemo(() => countAxis(largestTotal(stack.bins) * 1.02, frame, scale), [stack, frame, scale])
  const fills = useMemo(() => series.map(({ fill }) => fill), [series])
  const per = unitLabel(stack.seconds)
  const texts = useTimelineTexts({ marks, notes, stack, range, frame, axis, per, scale })
  const selection = useMemo(() => partIn(props.selection, range), [props.selection, range])
  const { onSelect, onPreview, onZoom } = props
  const limits = { domain: range, step: stack.seconds }
  const brush = useBrush({ selection, limits, width, isWhole, onSelect, onPreview, onZoom })
  const inBrush = brush.shown ? within(bins, brush.shown, range, props.noun) : ''
  const bar = pointed === null || brush.dragging ? undefined : barAt(pointed, stack, laneBins)
  const trying = !brush.trying ? null : brush.dragging ? 'pointer' : 'keys'
  const hover = (event: PointerEvent<SVGElement>) => {
    setPointed(xToTime(pointerX(event, width), range, width))
  }
  const readout = { frame, range }
  return (
    <div className="chart timeline" ref={ref}>
      <Svg width={width} height={frame.height} label={props.label} interactive>
        <TimelinePlot
          {...{ stack, fills, range, frame, axis, scale, per }}
          lane={laneBins}
          laneFill={lane?.fill ?? 'success'}
        />
        {props.unreadFrom === undefined ? null : (
          <Unread from={props.unreadFrom} frame={frame} label={props.unreadLabel ?? ''} />
        )}
        {bar ? <Pointed bar={bar} {...readout} /> : null}
        <TimelineNotes notes={texts.notes} />
        <TimelineMarks {...{ marks, range, frame }} placed={texts.marks} peak={texts.peak} />
        <Brush
          {...{ brush, width }}
          domain={range}
          top={frame.top}
          bottom={frame.laneFoot}
          label={BRUSH_LABEL}
          allText={isWhole ? 'all of the time' : 'all that is shown'}
          valueText={inBrush}
          onHover={hover}
          onLeave={() => {
            setPointed(null)
          }}
        />
      </Svg>
      {brush.shown && (brush.trying || !bar) ? (
        <RangeReadout {...readout} shown={brush.shown} count={inBrush} trying={trying} />
      ) : null}
      {bar && !brush.trying ? <BarReadout {...readout} {...{ bar, series, scale }} lane={lane?.label} /> : null}
    </div>
  )
}

/** The part of a selection that a range shows; none where it is all of it: a veil over everything would tell nothing. */
function partIn(selection: Range | null, range: Range): Range | null {
  const part = clipRange(selection, range)
  return part?.start === range.start && part.end === range.end ? null : part
}

/** How much lies within a part of a range, and what share of all in it that is. */
function within(bins: readonly Bin[], part: Range, range: Range, noun: string): string {
  const [inside, all] = [part, range].map(({ start, end }) => sumBetween(bins, start, end))
  const share = all === undefined || all === 0 ? '' : `, ${formatShare((inside ?? 0) / all)} of those shown`
  return `${formatCount(inside ?? 0)} ${noun}${share}`
}
