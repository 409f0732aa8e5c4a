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

/** The note at the highest bar; left of it, right of it, or not at all where other texts are in the way. */
export function placePeak(
  { bins, seconds }: Bins,
  range: Range,
  frame: TimelineFrame,
  axis: CountAxis,
  placed: readonly PlacedText[],
  per: string,
): (PlacedText & { readonly peak: number }) | undefined {
  const top = highest(bins)
  if (!top || frame.narrow || binTotal(top) === 0) return undefined
  const peak = timeToX(top.start + seconds / 2, range, frame.width)
  const lines = [
    `${formatCount(binTotal(top))} ${per}`,
    `${formatDay(top.start)}${seconds < 86_400 ? ` ${formatClock(top.start)}` : ''}`,
  ]
  const y = Math.max(frame.top + 4, axis(binTotal(top)) + 8)
  for (const anchor of ['end', 'start'] as const) {
    const x = anchor === 'end' ? peak - 22 : peak + 22
    const box = boxOf({ x, y, anchor, lines })
    const free = placed.every((other) => !touch(boxOf(other), box))
    if (free && box.left >= GRID_LABEL && box.right <= frame.width) return { key: 'peak', x, y, anchor, lines, peak }
  }
  return undefined
}

/** The bin of the largest total, the first of several. */
export function highest(bins: readonly Bin[]): Bin | undefined {
  return bins.reduce<Bin | undefined>((best, bin) => (best && binTotal(best) >= binTotal(bin) ? best : bin), undefined)
}
