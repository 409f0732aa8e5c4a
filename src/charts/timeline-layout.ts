import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3'
import { formatCount, formatDay, formatClock } from '../base/format'
import { binTotal, type Bin, type Bins } from './timeline-bins'
import { timeToX, type Range } from './time-scale'
import { textWidth } from './text-width'

export type CountScale = 'linear' | 'log'

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

/** Count → height above the foot. On a log axis nothing has no height and one has a little. */
export function countAxis(max: number, frame: TimelineFrame, scale: CountScale): CountAxis {
  const range = [frame.foot, frame.top]
  if (scale === 'log') return scaleLog([0.7, Math.max(10, max)], range).clamp(true)
  return scaleLinear([0, Math.max(1, max)], range)
}

/** Values of the grid lines; none so high that its label would leave the picture. */
export function countTicks(axis: CountAxis, frame: TimelineFrame, scale: CountScale): number[] {
  const wanted = 3
  const decades = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7]
  const ticks = scale === 'log' ? decades.filter((value) => value <= axis.invert(frame.top)) : axis.ticks(wanted)
  return ticks.filter((value) => value > 0 && Number.isInteger(value) && axis(value) > frame.top + 4)
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

/** One path a series, its bars standing on those of the series before. */
export function stackPaths(
  { bins, seconds }: Bins,
  series: number,
  range: Range,
  axis: CountAxis,
  width: number,
): string[] {
  const parts = Array.from({ length: series }, (): string[] => [])
  for (const bin of bins) {
    const extent = extentOf(bin.start, seconds, range, width)
    let below = 0
    for (let index = 0; index < series; index++) {
      const value = bin.values[index] ?? 0
      if (value > 0 && extent.width > 0) parts[index]?.push(barPath(extent, axis(below), axis(below + value)))
      below += value
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

/** A single event drawn as a line through the picture. */
export interface TimelineMark {
  readonly key: string
  /** Wall-clock seconds. */
  readonly time: number
  readonly label: string
  readonly fill: 'breach' | 'success'
}

export interface PlacedText {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly lines: readonly string[]
}

/** Labels at the top, right of their lines or left near the edge; those that would touch an earlier one stand lower. */
export function placeMarks(marks: readonly TimelineMark[], range: Range, frame: TimelineFrame): PlacedText[] {
  const taken: { from: number; to: number; row: number }[] = []
  const inside = marks.filter((mark) => mark.time >= range.start && mark.time <= range.end)
  return inside
    .toSorted((a, b) => a.time - b.time)
    .map((mark) => {
      const x = timeToX(mark.time, range, frame.width)
      const lines = frame.narrow
        ? [mark.label]
        : [mark.label, `${formatDay(mark.time)} ${formatClock(Math.floor(mark.time / 60) * 60)}`]
      const wide = Math.max(...lines.map((line) => textWidth(line, 12, true))) + 8
      const anchor = x + wide > frame.width ? 'end' : 'start'
      const from = anchor === 'start' ? x : x - wide
      const row = firstFreeRow(taken, from, from + wide)
      taken.push({ from, to: from + wide, row })
      return { key: mark.key, x: anchor === 'start' ? x + 7 : x - 7, y: frame.top + 4 + row * 34, anchor, lines }
    })
}

function firstFreeRow(taken: readonly { from: number; to: number; row: number }[], from: number, to: number): number {
  let row = 0
  while (taken.some((other) => other.row === row && other.from < to && from < other.to)) row++
  return row
}

/** Room for the labels of the grid at the left. */
const GRID_LABEL = 112

/** The note at the highest bar; left of it, right of it, or not at all where marks' labels are in the way. */
export function placePeak(
  { bins, seconds }: Bins,
  range: Range,
  frame: TimelineFrame,
  axis: CountAxis,
  placed: readonly PlacedText[],
  per: string,
): (PlacedText & { readonly peak: number }) | undefined {
  const top = bins.reduce<Bin | undefined>(
    (best, bin) => (best && binTotal(best) >= binTotal(bin) ? best : bin),
    undefined,
  )
  if (!top || frame.narrow || binTotal(top) === 0) return undefined
  const peak = timeToX(top.start + seconds / 2, range, frame.width)
  const lines = [
    `${formatCount(binTotal(top))} ${per}`,
    `${formatDay(top.start)}${seconds < 86_400 ? ` ${formatClock(top.start)}` : ''}`,
  ]
  const wide = Math.max(...lines.map((line) => textWidth(line, 12, true)))
  const y = Math.max(frame.top + 4, axis(binTotal(top)) + 8)
  for (const anchor of ['end', 'start'] as const) {
    const x = anchor === 'end' ? peak - 22 : peak + 22
    const [from, to] = anchor === 'end' ? [x - wide, x] : [x, x + wide]
    const free = placed.every((other) => Math.abs(other.y - y) > 32 || !overlaps(other, from, to))
    if (free && from >= GRID_LABEL && to <= frame.width) return { key: 'peak', x, y, anchor, lines, peak }
  }
  return undefined
}

function overlaps(other: PlacedText, from: number, to: number): boolean {
  const wide = Math.max(...other.lines.map((line) => textWidth(line, 12, true)))
  const start = other.anchor === 'start' ? other.x - 12 : other.x - wide
  return start < to && from < start + wide + 12
}
