import { formatClock, formatCount, formatDay } from '../base/format'
import { textWidth } from './text-width'
import { binTotal, type Bin, type Bins } from './timeline-bins'
import type { CountAxis, TimelineFrame } from './timeline-layout'
import { timeToX, type Range } from './time-scale'

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
  /** Of the first line's foot. */
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly lines: readonly string[]
}

/** Heights of a text: above its first foot, and from there to the foot of the last line. */
const ASCENT = 12
const LINE = 15

/** The room that a text takes. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Width of the longest of a text's lines. */
function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => textWidth(line, 12, true)))
}

export function boxOf({ x, y, anchor, lines }: Omit<PlacedText, 'key'>): Box {
  const wide = widthOf(lines)
  const left = anchor === 'start' ? x : x - wide
  return { left, right: left + wide, top: y - ASCENT, bottom: y + (lines.length - 1) * LINE + 3 }
}

/** Whether two texts would touch. */
export function touch(a: Box, b: Box): boolean {
  return a.left < b.right + 6 && b.left < a.right + 6 && a.top < b.bottom && b.top < a.bottom
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
      const wide = widthOf(lines) + 8
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
export const GRID_LABEL = 112

/** The note at the highest bar. */
export interface PlacedPeak extends PlacedText {
  /** Where its leader begins, in the bar's middle; null where it stands above its bar and needs none. */
  readonly leader: number | null
}

/** How far from the middle of a bar a note beside it begins; it stands above a bar that is as wide. */
const BESIDE = 22
/** How far above its bar a text of two lines begins. */
const ABOVE = 22

/** Left or right of a thin bar, above a wide one, or not at all where other texts are in the way. */
export function placePeak(
  { bins, seconds }: Bins,
  range: Range,
  frame: TimelineFrame,
  axis: CountAxis,
  placed: readonly PlacedText[],
  per: string,
): PlacedPeak | undefined {
  const top = highest(bins)
  if (!top || frame.narrow || binTotal(top) === 0) return undefined
  const [left, right] = [top.start, top.start + seconds].map((time) => timeToX(time, range, frame.width))
  if (left === undefined || right === undefined) return undefined
  const lines = [
    `${formatCount(binTotal(top))} ${per}`,
    `${formatDay(top.start)}${seconds < 86_400 ? ` ${formatClock(top.start)}` : ''}`,
  ]
  const foot = axis(binTotal(top))
  const places =
    right - left < BESIDE
      ? besidePeak(left, right, Math.max(frame.top + 4, foot + 8))
      : abovePeak(left, right, foot - ABOVE)
  const found = places.find(({ x, y, anchor }) => {
    const box = boxOf({ x, y, anchor, lines })
    const isFree = placed.every((other) => !touch(boxOf(other), box))
    return isFree && box.left >= GRID_LABEL && box.right <= frame.width
  })
  return found && { ...found, key: 'peak', lines }
}

type PeakPlace = Omit<PlacedPeak, 'key' | 'lines'>

function besidePeak(left: number, right: number, y: number): PeakPlace[] {
  const leader = (left + right) / 2
  return [
    { x: leader - BESIDE, y, anchor: 'end', leader },
    { x: leader + BESIDE, y, anchor: 'start', leader },
  ]
}

/** From its left edge on, or from where the labels of the grid end; else up to its right edge. */
function abovePeak(left: number, right: number, y: number): PeakPlace[] {
  const start = { x: Math.max(left, GRID_LABEL), y, anchor: 'start', leader: null } as const
  const end = { x: right, y, anchor: 'end', leader: null } as const
  return start.x < right ? [start, end] : []
}

/** The bin of the largest total, the first of several. */
export function highest(bins: readonly Bin[]): Bin | undefined {
  return bins.reduce<Bin | undefined>((best, bin) => (best && binTotal(best) >= binTotal(bin) ? best : bin), undefined)
}
