import { binTotal, type Bin, type Bins } from './timeline-bins'
import type { CountAxis, TimelineFrame } from './timeline-layout'
import { boxOf, GRID_LABEL, type PlacedText, touch } from './timeline-texts'
import { clipRange, timeToX, type Range } from './time-scale'

/** A stretch of time that is named on the picture: with much in it, or nothing. */
export interface TimelineNote extends Range {
  readonly key: string
  readonly kind: 'gap' | 'burst'
  /** What it is, and when; plain text. */
  readonly lines: readonly [string, string]
}

export interface PlacedNote extends PlacedText {
  readonly kind: TimelineNote['kind']
  /** The stretch in the picture. */
  readonly from: number
  readonly to: number
  /** Where its line begins, under the text, and where it ends: at a gap's bracket, or above a burst's bar. */
  readonly lineX: number
  readonly lineTop: number
  readonly lineFoot: number
}

/** How far a gap's bracket stands above the foot, and a text above the bars under it. */
const BRACKET = 5
/** A gap that would be thinner is not named on the picture: nobody could see it. A closer look shows it. */
const LEAST_GAP = 3
const CLEAR = 7
/** How far above the bars' room a text may begin: two lines, or the one of a narrow picture, still end above a full bar. */
const ABOVE = { narrow: 8, wide: 22 }
/** Steps that a text moves up where another is in the way. */
const STEP = 17

/**
 * Places names of gaps and bursts, the most important first: each above the bars that it would cover, beside its line;
 * higher where another text is in the way, and not at all where there is no room. A narrow picture names one of each, without its date.
 */
export function placeNotes(
  notes: readonly TimelineNote[],
  stack: Bins,
  range: Range,
  frame: TimelineFrame,
  axis: CountAxis,
  others: readonly PlacedText[],
): PlacedNote[] {
  const placed: PlacedNote[] = []
  for (const note of notes) {
    const within = clipRange({ start: note.start, end: Math.max(note.end, note.start + 1) }, range)
    if (within === null) continue
    const [from, to] = [timeToX(within.start, range, frame.width), timeToX(within.end, range, frame.width)]
    if (note.kind === 'gap' && to - from < LEAST_GAP) continue
    if (frame.narrow && placed.some(({ kind }) => kind === note.kind)) continue
    const lines = frame.narrow ? [note.lines[0]] : note.lines
    const found = candidates(lines, (from + to) / 2, stack, range, frame, axis).find((text) =>
      isFree(text, [...others, ...placed], frame),
    )
    if (found === undefined) continue
    const lineX = (from + to) / 2
    const covered = stack.bins.filter(({ start }) => start < within.end && start + stack.seconds > within.start)
    const lineFoot = note.kind === 'gap' ? frame.foot - BRACKET : axis(most(covered)) - 2
    const lineTop = found.y + (lines.length - 1) * 15 + 4
    placed.push({ ...found, key: note.key, lines, kind: note.kind, from, to, lineX, lineTop, lineFoot })
  }
  return placed
}

/** Right of the line and left of it, from just above the bars up to a little above the highest one. */
function candidates(
  lines: readonly string[],
  x: number,
  { bins, seconds }: Bins,
  range: Range,
  frame: TimelineFrame,
  axis: CountAxis,
): Omit<PlacedText, 'key'>[] {
  return (['start', 'end'] as const)
    .flatMap((anchor) => {
      const at = { x: anchor === 'start' ? x - 1 : x + 1, y: 0, anchor, lines }
      const { left, right } = boxOf(at)
      const under = bins.filter(({ start }) => {
        const [from, to] = [start, start + seconds].map((time) => timeToX(time, range, frame.width))
        return (from ?? 0) < right && (to ?? 0) > left
      })
      const highest = frame.top - ABOVE[frame.narrow ? 'narrow' : 'wide']
      const lowest = Math.max(highest, axis(most(under)) - CLEAR - (lines.length - 1) * 15)
      const rows = Math.floor((lowest - highest) / STEP) + 1
      return Array.from({ length: rows }, (_, row) => ({ ...at, y: lowest - row * STEP }))
    })
    .sort((a, b) => b.y - a.y)
}

function isFree(text: Omit<PlacedText, 'key'>, others: readonly PlacedText[], frame: TimelineFrame): boolean {
  const box = boxOf(text)
  const isInside = box.left >= (frame.narrow ? 64 : GRID_LABEL) && box.right <= frame.width
  return isInside && others.every((other) => !touch(boxOf(other), box))
}

function most(bins: readonly Bin[]): number {
  return bins.reduce((max, bin) => Math.max(max, binTotal(bin)), 0)
}
