import { useMemo } from 'react'
import { formatCompact, formatCount } from '../base/format'
import {
  countAt,
  decadeRanks,
  decadesTo,
  type RankedCounts,
  rankFrame,
  type RankFrame,
  rankPath,
} from './rank-frequency'
import { Svg } from './Svg'
import { textWidth } from './text-width'
import { useWidth } from './use-width'

interface RankFrequencyProps {
  readonly counts: RankedCounts
  /** Names of the first ranks, in plain text. */
  readonly leaders: readonly string[]
  /** How many of the first make half of the whole. */
  readonly half: number
  /** How many were counted once. */
  readonly once: number
  /** One of what is ranked, and what is counted: "name", "attempts". */
  readonly one: string
  readonly noun: string
  readonly label: string
}

/** How much each of many has, by rank, on two logarithmic axes: few have much, many have little. */
export function RankFrequency({ counts, leaders, half, once, one, noun, label }: RankFrequencyProps) {
  const { ref, width } = useWidth('curve')
  const frame = useMemo(() => rankFrame(counts, width), [counts, width])
  const path = useMemo(() => rankPath(counts, frame), [counts, frame])
  return (
    <div className="chart rank-frequency" ref={ref}>
      <Svg width={width} height={frame.foot + 28} label={label}>
        <Grid {...{ frame, counts, noun }} />
        <RankAxis frame={frame} last={counts.ranks.at(-1) ?? 0} one={one} />
        <path className="curve" d={path} />
        <Half {...{ frame, counts, half }} isLow={once === 0} />
        <Once {...{ frame, once }} last={counts.ranks.at(-1) ?? 0} />
        <Leaders {...{ frame, counts, leaders }} />
      </Svg>
    </div>
  )
}

interface PartProps {
  readonly frame: RankFrame
  readonly counts: RankedCounts
}

function Grid({ frame, counts, noun }: PartProps & { readonly noun: string }) {
  const decades = decadesTo(counts.counts[0] ?? 1)
  return decades.map((decade, at) => (
    <g key={decade}>
      <line className={at === 0 ? 'axis' : 'grid'} x1={0} x2={frame.width} y1={frame.y(decade)} y2={frame.y(decade)} />
      <text className="chart-small halo" x={0} y={frame.y(decade) - 5}>
        {formatCompact(decade)}
        {at === decades.length - 1 ? ` ${noun}` : ''}
      </text>
    </g>
  ))
}

interface RankAxisProps {
  readonly frame: RankFrame
  readonly last: number
  readonly one: string
}

function RankAxis({ frame, last, one }: RankAxisProps) {
  return decadeRanks(last).map((rank) => (
    <g key={rank}>
      <line className="axis" x1={frame.x(rank)} x2={frame.x(rank)} y1={frame.foot} y2={frame.foot + 5} />
      <text
        className="chart-small"
        x={frame.x(rank)}
        y={frame.foot + 17}
        textAnchor={rank === last && rank > 1 ? 'end' : 'middle'}
      >
        {rank === 1 ? `1st ${one}` : frame.narrow ? formatCompact(rank) : formatCount(rank)}
      </text>
    </g>
  ))
}

/** The first ranks by name, right of their points; one that would touch the line above is left out. */
function Leaders({ frame, counts, leaders }: PartProps & { readonly leaders: readonly string[] }) {
  const points = leaders.map((name, at) => ({
    name,
    count: counts.counts[at] ?? 0,
    x: frame.x(at + 1),
    y: frame.y(Math.max(1, counts.counts[at] ?? 1)),
  }))
  return points.map(({ name, count, x, y }, at) => {
    const before = points[at - 1]
    const isFree = before === undefined || y - before.y >= 16
    const fits = x + 12 + textWidth(`${name} ${formatCount(count)}`, 13, true) < frame.width
    return (
      <g key={at}>
        <circle className="curve-point" cx={x} cy={y} r={4} />
        {isFree && fits ? (
          <text className="chart-medium ink-2 halo" x={x + 9} y={y - 4}>
            <tspan className="bold ink chart-mono">{name}</tspan> {formatCount(count)}
          </text>
        ) : null}
      </g>
    )
  })
}

/** "3 make half": a line down to the rank, its words over those of the curve's end. */
function Half({ frame, counts, half, isLow }: PartProps & { readonly half: number; readonly isLow: boolean }) {
  if (half < 2) return null
  const [x, y] = [frame.x(half), frame.y(Math.max(1, countAt(counts, half)))]
  return (
    <g>
      <path className="leader" d={`M${x},${frame.foot}V${y}`} />
      <text
        className="chart-medium ink-2 halo"
        x={x < frame.width / 2 ? x + 7 : x - 7}
        y={frame.foot - (isLow || x < frame.width / 3 ? 10 : 30)}
        textAnchor={x < frame.width / 2 ? 'start' : 'end'}
      >
        <tspan className="bold ink">{formatCount(half)}</tspan> make half
      </text>
    </g>
  )
}

/** "801 tried once", below the curve, before its flat end. */
function Once({ frame, once, last }: { readonly frame: RankFrame; readonly once: number; readonly last: number }) {
  if (once === 0) return null
  return (
    <text className="chart-medium ink-2 halo" x={frame.x(last - once + 1) - 9} y={frame.foot - 10} textAnchor="end">
      <tspan className="bold ink">{formatCount(once)}</tspan> tried once
    </text>
  )
}
