import { useMemo } from 'react'
import { line, scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3'
import { formatCompact, formatCount, formatShare } from '../base/format'
import { type CurveMark, placeEqual, placeMarks, type PlacedMark } from './curve-texts'
import { MARKED_SHARES, rankTicks, reaching, shareCurve, type Counts, type CurvePoint } from './share-curve'
import { Svg } from './Svg'
import { useWidth } from './use-width'

export interface ShareCurveProps {
  /** Sorted, largest first. */
  readonly counts: Counts
  /** One of what is ranked: "source". */
  readonly one: string
  /** Of what the shares are: "of the attempts". */
  readonly whole: string
  /** At the dotted line: "if all sources were equal". */
  readonly equal: string
  readonly label: string
}

interface Axes {
  readonly x: ScaleContinuousNumeric<number, number>
  readonly y: ScaleContinuousNumeric<number, number>
  readonly width: number
  readonly foot: number
  readonly narrow: boolean
}

const TOP = 14
const LEFT = 4
/** How far labels stand above their lines. */
const LABEL_UP = 5

function axesFor(width: number, length: number): Axes {
  const narrow = width < 420
  const foot = narrow ? 212 : 322
  const first = narrow ? 38 : 76
  return {
    x: scaleLog([1, Math.max(2, length)], [first, width - 12]),
    y: scaleLinear([0, 1], [foot, TOP]),
    width,
    foot,
    narrow,
  }
}

/** How few make how much: cumulative share on the logarithm of the rank, against what equality would look like. */
export function ShareCurve({ counts, one, whole, equal, label }: ShareCurveProps) {
  const { ref, width } = useWidth('curve')
  const axes = useMemo(() => axesFor(width, counts.length), [width, counts.length])
  const points = useMemo(() => shareCurve(counts), [counts])
  const texts = useMemo(() => textsOf(counts, points, equal, whole, axes), [counts, points, equal, whole, axes])
  const even = useMemo(() => points.map(({ rank }) => ({ rank, share: rank / counts.length })), [points, counts.length])
  const path = line<CurvePoint>(
    ({ rank }) => axes.x(rank),
    ({ share }) => axes.y(share),
  ).digits(1)
  return (
    <div className="chart share-curve" ref={ref}>
      <Svg width={width} height={axes.foot + 28} label={label}>
        <ShareGrid axes={axes} whole={whole} />
        <RankAxis axes={axes} length={counts.length} one={one} />
        <path className="curve-equal" d={path(even) ?? ''} />
        {texts.equal === undefined ? null : (
          <text className="chart-small halo" x={texts.equal.x} y={texts.equal.y} textAnchor={texts.equal.anchor}>
            {equal}
          </text>
        )}
        <path className="curve" d={path(points) ?? ''} />
        {texts.marks.map((mark) => (
          <Mark key={mark.wanted} axes={axes} {...mark} />
        ))}
      </Svg>
    </div>
  )
}

/** The marks and the name of the dotted line, so that no text touches another, nor the label on top. */
function textsOf(counts: Counts, points: readonly CurvePoint[], equal: string, whole: string, axes: Axes) {
  const wanted = MARKED_SHARES.flatMap((share) => markOf(counts, share))
  const top = { x: LEFT, y: axes.y(1) - LABEL_UP, anchor: 'start' as const, text: topLabel(whole) }
  const marks = placeMarks(wanted, top, axes)
  return { marks, equal: placeEqual(equal, counts.length, axes, marks, points) }
}

function topLabel(whole: string): string {
  return `${formatShare(1, 0)} ${whole}`
}

function markOf(counts: Counts, wanted: number): CurveMark[] {
  const point = reaching(counts, wanted)
  return point ? [{ ...point, wanted, text: `${formatCount(point.rank)} ${makes(point.rank, wanted)}` }] : []
}

function makes(rank: number, wanted: number): string {
  return `${rank === 1 ? 'makes' : 'make'} ${formatShare(wanted, 0)}`
}

function ShareGrid({ axes, whole }: { readonly axes: Axes; readonly whole: string }) {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => (
    <g key={share}>
      <line className={share === 0 ? 'axis' : 'grid'} x1={LEFT} x2={axes.width} y1={axes.y(share)} y2={axes.y(share)} />
      <text className="chart-small halo" x={LEFT} y={axes.y(share) - LABEL_UP}>
        {share === 1 ? topLabel(whole) : formatCount(share * 100)}
      </text>
    </g>
  ))
}

function RankAxis({ axes, length, one }: { readonly axes: Axes; readonly length: number; readonly one: string }) {
  const format = axes.narrow ? formatCompact : (rank: number) => formatCount(rank)
  return rankTicks(length, axes.narrow).map((rank) => (
    <g key={rank}>
      <line className="axis" x1={axes.x(rank)} x2={axes.x(rank)} y1={axes.foot} y2={axes.foot + 5} />
      <text className="chart-small" x={axes.x(rank)} y={axes.foot + 17} textAnchor="middle">
        {rank === 1 ? `1 ${one}` : format(rank)}
      </text>
    </g>
  ))
}

/** "3 make 25 %": the share that was asked for, at the point where it is reached. */
function Mark({ axes, rank, share, wanted, place }: PlacedMark & { readonly axes: Axes }) {
  const x = axes.x(rank)
  const y = axes.y(share)
  return (
    <g>
      <path className="leader" d={`M${x},${axes.foot}V${y}`} />
      <circle className="curve-point" cx={x} cy={y} r={5} />
      {place === undefined ? null : (
        <text className="chart-medium ink-2 halo" x={place.x} y={place.y} textAnchor={place.anchor}>
          <tspan className="bold ink">{formatCount(rank)}</tspan> {makes(rank, wanted)}
        </text>
      )}
    </g>
  )
}
