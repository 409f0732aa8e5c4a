import type { ReactNode } from 'react'
import { formatCount, formatRange, formatShare } from '../base/format'
import type { Series } from './Timeline'
import { floorTo } from '../base/time-bins'
import { binTotal, type Bins } from './timeline-bins'
import type { CountScale, TimelineFrame } from './timeline-layout'
import { timeToX, type Range } from './time-scale'
import { Tooltip } from './Tooltip'

/** A bar that is pointed at. */
export interface PointedBar {
  readonly start: number
  readonly seconds: number
  readonly values: readonly number[]
  readonly inLane: number
}

/** The bar over a time, if there is one. */
export function barAt(time: number, stack: Bins, lane: Bins | undefined): PointedBar | undefined {
  const start = floorTo(time, stack.seconds)
  const found = stack.bins.find((bin) => bin.start === start)
  const inLane = lane?.bins.find((bin) => bin.start === start)?.values[0] ?? 0
  return found ? { start, seconds: stack.seconds, values: found.values, inLane } : undefined
}

interface ReadoutProps {
  readonly frame: TimelineFrame
  readonly range: Range
}

/** A veil over the bar under the pointer. */
export function Pointed({ bar, frame, range }: ReadoutProps & { readonly bar: PointedBar }) {
  const x = Math.max(0, timeToX(bar.start, range, frame.width))
  const end = Math.min(frame.width, timeToX(bar.start + bar.seconds, range, frame.width))
  return (
    <rect className="pointed" x={x} y={frame.top} width={Math.max(1, end - x)} height={frame.laneFoot - frame.top} />
  )
}

interface RangeReadoutProps extends ReadoutProps {
  readonly shown: Range
  /** What lies within, and what share of all that is. */
  readonly count: string
  /** How a range that is being tried is kept: by letting go, or by a key; null: it is kept. */
  readonly trying: 'pointer' | 'keys' | null
}

/** The range that is chosen or tried: what lies within, when it is, and how it is kept. */
export function RangeReadout({ frame, range, shown, count, trying }: RangeReadoutProps) {
  const x = timeToX((shown.start + shown.end) / 2, range, frame.width)
  const words = formatRange(shown.start, shown.end, { seconds: true })
  const way =
    trying === null ? null : (
      <>
        <b>{trying === 'keys' ? 'Enter' : 'Letting go'}</b> keeps it, <b>Escape</b> drops it
      </>
    )
  const lines: ReactNode[] = [<b key="count">{count}</b>, words, ...(way === null ? [] : [way])]
  return <Tooltip arrow x={x} y={frame.top - 4} width={frame.width} height={frame.height} lines={lines} />
}

interface BarReadoutProps extends ReadoutProps {
  readonly bar: PointedBar
  readonly series: readonly Series[]
  readonly lane: string | undefined
  readonly scale: CountScale
}

/** The parts of the bar under the pointer, those that are there. */
export function BarReadout({ frame, range, bar, series, lane, scale }: BarReadoutProps) {
  const x = timeToX(bar.start + bar.seconds / 2, range, frame.width)
  const total = binTotal(bar)
  const parts = series.flatMap(({ label }, index) => {
    const value = bar.values[index] ?? 0
    const share = scale === 'shares' && total > 0 ? ` (${formatShare(value / total)})` : ''
    return value === 0 ? [] : [`${formatCount(value)} ${label}${share}`]
  })
  if (lane !== undefined && bar.inLane > 0) parts.push(`${formatCount(bar.inLane)} ${lane}`)
  const lines: ReactNode[] = [
    <b key="when">{formatRange(bar.start, bar.start + bar.seconds, { seconds: true })}</b>,
    parts.length === 0 ? 'nothing' : parts.join(', '),
  ]
  return <Tooltip arrow x={x} y={frame.top - 4} width={frame.width} height={frame.height} lines={lines} />
}
