import { useMemo, useState, type PointerEvent, type ReactNode } from 'react'
import { formatCount, formatPer, formatRange } from '../base/format'
import { Brush } from './Brush'
import type { Fill } from './fills'
import { Svg } from './Svg'
import { floorTo, timeToX, xToTime, type Range } from './time-scale'
import { mergeBins, sumBetween, type Bin, type Bins } from './timeline-bins'
import {
  countAxis,
  largestTotal,
  placeMarks,
  placePeak,
  timelineFrame,
  type CountScale,
  type TimelineMark,
} from './timeline-layout'
import { TimelineMarks } from './TimelineMarks'
import { TimelinePlot, Unread } from './TimelinePlot'
import { Tooltip } from './Tooltip'
import { pointerX, useBrush } from './use-brush'
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
  readonly binSeconds: number
  readonly range: Range
  readonly selection: Range | null
  readonly onSelect: (range: Range | null) => void
  readonly onPreview?: (range: Range | null) => void
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

/** Counts over time as a stack of bars, redrawn for its width, with a brush for pointer and keyboard. */
export function Timeline(props: TimelineProps) {
  const { bins, series, lane, marks = NO_MARKS, binSeconds, range, scale = 'linear', unitLabel = formatPer } = props
  const { ref, width } = useWidth()
  const [pointed, setPointed] = useState<number | null>(null)
  const frame = useMemo(() => timelineFrame(width, lane !== undefined), [width, lane])
  const pxPerSecond = width / (range.end - range.start)
  const stack = useMemo(() => mergeBins(bins, binSeconds, pxPerSecond), [bins, binSeconds, pxPerSecond])
  const laneBins = useMemo(() => lane && mergeBins(lane.bins, binSeconds, pxPerSecond), [lane, binSeconds, pxPerSecond])
  const axis = useMemo(() => countAxis(largestTotal(stack.bins) * 1.02, frame, scale), [stack, frame, scale])
  const fills = useMemo(() => series.map(({ fill }) => fill), [series])
  const per = unitLabel(stack.seconds)
  const placed = useMemo(() => placeMarks(marks, range, frame), [marks, range, frame])
  const peak = useMemo(
    () => placePeak(stack, range, frame, axis, placed, per),
    [stack, range, frame, axis, placed, per],
  )
  const limits = { domain: range, step: stack.seconds }
  const brush = useBrush({
    selection: props.selection,
    limits,
    width,
    onSelect: props.onSelect,
    onPreview: props.onPreview,
  })
  const inBrush = brush.shown
    ? `${formatCount(sumBetween(bins, brush.shown.start, brush.shown.end))} ${props.noun}`
    : ''
  const bar = pointed === null || brush.dragging ? undefined : barAt(pointed, stack, laneBins)
  const hover = (event: PointerEvent<SVGElement>) => {
    setPointed(xToTime(pointerX(event, width), range, width))
  }
  const readout = { frame, width, range }
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
        {bar ? <Pointed bar={bar} seconds={stack.seconds} {...readout} /> : null}
        <TimelineMarks {...{ marks, placed, peak, range, frame }} />
        <Brush
          {...{ brush, width }}
          domain={range}
          top={frame.top}
          bottom={frame.laneFoot}
          label="Range of time; arrow keys move it, with Shift they resize it, Enter keeps it, Escape clears it"
          valueText={inBrush}
          onHover={hover}
          onLeave={() => {
            setPointed(null)
          }}
        />
      </Svg>
      {brush.shown && (brush.trying || !bar) ? (
        <RangeReadout {...readout} shown={brush.shown} count={inBrush} hint={brush.trying && !brush.dragging} />
      ) : null}
      {bar && !brush.trying ? (
        <BarReadout {...readout} bar={bar} series={series} lane={lane} seconds={stack.seconds} />
      ) : null}
    </div>
  )
}

interface PointedBar {
  readonly start: number
  readonly values: readonly number[]
  readonly inLane: number
}

function barAt(time: number, stack: Bins, lane: Bins | undefined): PointedBar | undefined {
  const start = floorTo(time, stack.seconds)
  const found = stack.bins.find((bin) => bin.start === start)
  const inLane = lane?.bins.find((bin) => bin.start === start)?.values[0] ?? 0
  return found ? { start, values: found.values, inLane } : undefined
}

interface ReadoutProps {
  readonly frame: {
    readonly width: number
    readonly top: number
    readonly foot: number
    readonly laneFoot: number
    readonly height: number
  }
  readonly width: number
  readonly range: Range
}

/** A veil over the bar under the pointer. */
function Pointed({
  bar,
  seconds,
  frame,
  width,
  range,
}: ReadoutProps & { readonly bar: PointedBar; readonly seconds: number }) {
  const x = timeToX(bar.start, range, width)
  const wide = Math.max(1, timeToX(bar.start + seconds, range, width) - x)
  return <rect className="pointed" x={x} y={frame.top} width={wide} height={frame.laneFoot - frame.top} />
}

interface RangeReadoutProps extends ReadoutProps {
  readonly shown: Range
  readonly count: string
  readonly hint: boolean
}

function RangeReadout({ frame, width, range, shown, count, hint }: RangeReadoutProps) {
  const x = timeToX((shown.start + shown.end) / 2, range, width)
  const words = formatRange(shown.start, shown.end)
  const keeps = hint ? (
    <>
      {words} · <b>Enter</b> keeps it
    </>
  ) : (
    words
  )
  return (
    <Tooltip
      arrow
      x={x}
      y={frame.top - 4}
      width={width}
      height={frame.height}
      lines={[<b key="count">{count}</b>, keeps]}
    />
  )
}

interface BarReadoutProps extends ReadoutProps {
  readonly bar: PointedBar
  readonly series: readonly Series[]
  readonly lane: TimelineProps['lane']
  readonly seconds: number
}

function BarReadout({ frame, width, range, bar, series, lane, seconds }: BarReadoutProps) {
  const x = timeToX(bar.start + seconds / 2, range, width)
  const parts = series.map(({ label }, index) => `${formatCount(bar.values[index] ?? 0)} ${label}`)
  if (lane) parts.push(`${formatCount(bar.inLane)} ${lane.label}`)
  const lines: ReactNode[] = [<b key="when">{formatRange(bar.start, bar.start + seconds)}</b>, parts.join(', ')]
  return <Tooltip arrow x={x} y={frame.top - 4} width={width} height={frame.height} lines={lines} />
}
