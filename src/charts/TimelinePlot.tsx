import { memo, useMemo } from 'react'
import { fillProps, HATCH_WIDE, type Fill } from './fills'
import type { Bins } from './timeline-bins'
import { timeTicks, timeToX, weekends, type Range } from './time-scale'
import {
  countTicks,
  lanePath,
  stackPaths,
  tickLabel,
  type CountAxis,
  type CountScale,
  type TimelineFrame,
} from './timeline-layout'

interface PlotProps {
  readonly stack: Bins
  readonly fills: readonly Fill[]
  readonly lane: Bins | undefined
  readonly laneFill: Fill
  readonly range: Range
  readonly frame: TimelineFrame
  readonly axis: CountAxis
  readonly scale: CountScale
  readonly per: string
}

/** Everything of the timeline that does not change under the pointer. */
export const TimelinePlot = memo(function TimelinePlot(props: PlotProps) {
  const { stack, fills, lane, laneFill, range, frame, axis, scale, per } = props
  const paths = useMemo(
    () => stackPaths(stack, fills.length, range, axis, frame.width, scale),
    [stack, fills.length, range, axis, frame.width, scale],
  )
  const laneBars = useMemo(
    () => lane && lanePath(lane, range, frame.laneFoot, frame.laneFoot - frame.foot - 16, frame.width),
    [lane, range, frame],
  )
  return (
    <g>
      <Weekends range={range} frame={frame} />
      <Grid axis={axis} frame={frame} scale={scale} />
      {paths.map((path, index) => (
        <path key={index} d={path} {...fillProps(fills[index] ?? 'grey')} />
      ))}
      {laneBars ? <path d={laneBars} {...fillProps(laneFill)} /> : null}
      <GridLabels axis={axis} frame={frame} scale={scale} per={per} />
      <line className="axis" x1={0} x2={frame.width} y1={frame.foot} y2={frame.foot} />
      {lane ? <line className="axis" x1={0} x2={frame.width} y1={frame.laneFoot} y2={frame.laneFoot} /> : null}
      <TimeAxis range={range} frame={frame} />
    </g>
  )
})

function Weekends({ range, frame }: { readonly range: Range; readonly frame: TimelineFrame }) {
  return weekends(range, frame.width).map(({ start, end }) => {
    const x = timeToX(start, range, frame.width)
    const width = timeToX(end, range, frame.width) - x
    return <rect key={start} className="band" x={x} y={frame.top} width={width} height={frame.laneFoot - frame.top} />
  })
}

interface GridProps {
  readonly axis: CountAxis
  readonly frame: TimelineFrame
  readonly scale: CountScale
}

function Grid({ axis, frame, scale }: GridProps) {
  return countTicks(axis, frame, scale).map((value) => (
    <line key={value} className="grid" x1={0} x2={frame.width} y1={axis(value)} y2={axis(value)} />
  ))
}

/** Labels sit on their lines at the left inside. */
function GridLabels({ axis, frame, scale, per }: GridProps & { readonly per: string }) {
  const ticks = countTicks(axis, frame, scale)
  return ticks.map((value, index) => (
    <text key={value} className="chart-small halo" x={0} y={axis(value) - 5}>
      {tickLabel(value, index === ticks.length - 1, scale, per)}
    </text>
  ))
}

function TimeAxis({ range, frame }: { readonly range: Range; readonly frame: TimelineFrame }) {
  return timeTicks(range, frame.width).map(({ time, label }) => {
    const x = timeToX(time, range, frame.width)
    const fits = x + label.length * 6 + 4 <= frame.width
    return (
      <g key={time}>
        <line className="axis" x1={x} x2={x} y1={frame.laneFoot} y2={frame.laneFoot + (label ? 7 : 4)} />
        {label && fits ? (
          <text className="chart-small" x={x + (frame.narrow ? 2 : 4)} y={frame.laneFoot + 19}>
            {label}
          </text>
        ) : null}
      </g>
    )
  })
}

/** The part of the time that is not read yet. */
export function Unread({
  from,
  frame,
  label,
}: {
  readonly from: number
  readonly frame: TimelineFrame
  readonly label: string
}) {
  const x = from * frame.width
  const width = frame.width - x
  return (
    <g>
      <rect x={x} y={frame.top} width={width} height={frame.laneFoot - frame.top} fill={HATCH_WIDE} />
      <line className="edge" x1={x} x2={x} y1={frame.top} y2={frame.laneFoot} />
      {label && width > label.length * 7 + 32 ? (
        <>
          <rect
            className="paper"
            x={x + 16}
            y={(frame.top + frame.foot) / 2 - 15}
            width={label.length * 6.6 + 20}
            height={30}
          />
          <text className="ink-2" x={x + 26} y={(frame.top + frame.foot) / 2 + 4}>
            {label}
          </text>
        </>
      ) : null}
    </g>
  )
}
