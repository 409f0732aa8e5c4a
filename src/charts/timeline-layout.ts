import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3'
import { formatCount, formatShare } from '../base/format'
import { binTotal, type Bin, type Bins } from './timeline-bins'
import { timeToX, type Range } from './time-scale'

/** Counts on a scale of either kind, or each bar's parts as shares of it. */
export type CountScale = 'linear' | 'log' | 'shares'

/** Edges of the parts of the picture in layout units, from the top. */
export interface TimelineFrame {
  readonly width: number
  readonly top: number
  /** Foot of the stack. */
  readonly foot: number
  /** Foot of the lane; that of the stack where there is none. */
  readonly laneFoot: number
  readonly height: number
  readonly narrow: boolean
}

/** Divides the height for a width: room above for the read-out, the stack, a lane of its own, the axis. */
export function timelineFrame(width: number, hasLane: boolean): TimelineFrame {
  const narrow = width < 600
  const top = narrow ? 30 : 60
  const foot = narrow ? 196 : 316
  const laneFoot = foot + (hasLane ? (narrow ? 40 : 48) : 0)
  return { width, top, foot, laneFoot, height: laneFoot + 25, narrow }
}

export type CountAxis = ScaleContinuousNumeric<number, number>

/** Count, or share, → height above the foot. On a log axis nothing has no height and one has a little. */
export function countAxis(max: number, frame: TimelineFrame, scale: CountScale): CountAxis {
  const range = [frame.foot, frame.top]
  if (scale === 'log') return scaleLog([0.7, Math.max(10, max)], range).clamp(true)
  return scaleLinear([0, scale === 'shares' ? 1 : Math.max(1, max)], range)
}

/** Values of the grid lines; none so high that its label would leave the picture. */
export function countTicks(axis: CountAxis, frame: TimelineFrame, scale: CountScale): number[] {
  if (scale === 'shares') return [0.25, 0.5, 0.75]
  const wanted = 3
  const decades = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7]
  const ticks = scale === 'log' ? decades.filter((value) => value <= axis.invert(frame.top)) : axis.ticks(wanted)
  return ticks.filter((value) => value > 0 && Number.isInteger(value) && axis(value) > frame.top + 3)
}

/** The label of a grid line; only the topmost says the unit. */
export function tickLabel(value: number, isTop: boolean, scale: CountScale, per: string): string {
  if (scale === 'shares') return formatShare(value, 0)
  return isTop ? `${formatCount(value)} ${per}` : formatCount(value)
}

/** The largest total of a bin; 0 without bins. */
export function largestTotal(bins: readonly Bin[]): number {
  return bins.reduce((max, bin) => Math.max(max, binTotal(bin)), 0)
}

const round = (value: number) => Math.round(value * 10) / 10

interface Extent {
  readonly x: number
  readonly width: number
}

/** Where a bin stands, cut at the ends of the range; wide bars leave a hair of paper between them. */
function extentOf(start: number, seconds: number, range: Range, width: number): Extent {
  const from = Math.max(0, timeToX(start, range, width))
  const to = Math.min(width, timeToX(start + seconds, range, width))
  return { x: round(from), width: round(Math.max(0, to - from) - (to - from > 6 ? 1 : 0)) }
}

/**
 * One path a series, its bars standing on those of the series before. A bar is as high as its total on the axis, or all
 * of it where shares are shown; its parts divide that height by their shares, on a log axis too: where parts stood on
 * each other there, the lowest would look largest whatever it is.
 */
export function stackPaths(
  { bins, seconds }: Bins,
  series: number,
  range: Range,
  axis: CountAxis,
  width: number,
  scale: CountScale = 'linear',
): string[] {
  const parts = Array.from({ length: series }, (): string[] => [])
  const foot = axis(0)
  for (const bin of bins) {
    const extent = extentOf(bin.start, seconds, range, width)
    const total = binTotal(bin)
    if (total === 0 || extent.width <= 0) continue
    const height = foot - axis(scale === 'shares' ? 1 : total)
    let below = 0
    for (let index = 0; index < series; index++) {
      const above = below + (bin.values[index] ?? 0)
      const at = (part: number) => foot - (height * part) / total
      if (above > below) parts[index]?.push(barPath(extent, at(below), at(above)))
      below = above
    }
  }
  return parts.map((path) => path.join(''))
}

function barPath({ x, width }: Extent, foot: number, top: number): string {
  return `M${x},${round(foot)}V${round(top)}h${width}V${round(foot)}Z`
}

/** Bars of one series in a strip of its own; at least 1.5 high, since a single event must be seen. */
export function lanePath({ bins, seconds }: Bins, range: Range, foot: number, height: number, width: number): string {
  const max = Math.max(1, largestTotal(bins))
  const bars = bins.flatMap((bin) => {
    const total = binTotal(bin)
    const extent = extentOf(bin.start, seconds, range, width)
    if (total === 0 || extent.width <= 0) return []
    return [barPath(extent, foot, foot - Math.max(1.5, (total / max) * height))]
  })
  return bars.join('')
}
