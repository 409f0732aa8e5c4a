import { textWidth } from './text-width'

/** What the layout has to know of a part. */
export interface LabelledPart {
  readonly key: string
  readonly value: number
  /** The number as shown, and the small line under it. */
  readonly number: string
  readonly line: string
}

export interface Slice {
  readonly key: string
  readonly x: number
  readonly width: number
  /** Drawn wider than its share, since it would not be seen. */
  readonly enlarged: boolean
}

export interface SliceLabel {
  readonly key: string
  readonly side: 'above' | 'below'
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly leader: number
}

/** The narrowest slice that is drawn, and the paper between two slices, in layout units. */
export const LEAST_SLICE = 3
const GAP = 1
const LABEL_GAP = 8
/** Below a slice that is thinner a label would not be seen to belong to it. */
const LEAST_LABELLED = 36
const LEADER_INSET = 8

/** Places the parts side by side; what the small ones take too much is taken from all others in proportion. */
export function layoutSlices(parts: readonly LabelledPart[], width: number): Slice[] {
  const shown = parts.filter((part) => part.value > 0)
  const room = width - GAP * (shown.length - 1)
  const small = new Set<string>()
  let scale = 0
  for (let settled = false; !settled;) {
    const rest = shown.filter((part) => !small.has(part.key))
    scale = (room - small.size * LEAST_SLICE) / rest.reduce((sum, part) => sum + part.value, 0)
    const found = rest.filter((part) => part.value * scale < LEAST_SLICE)
    for (const part of found) small.add(part.key)
    settled = found.length === 0
  }
  let x = 0
  return shown.map(({ key, value }) => {
    const enlarged = small.has(key)
    const slice = { key, x, width: enlarged ? LEAST_SLICE : value * scale, enlarged }
    x += slice.width + GAP
    return slice
  })
}

interface Box {
  readonly label: SliceLabel
  readonly from: number
  readonly to: number
}

function boxOf(part: LabelledPart, slice: Slice, side: 'above' | 'below', anchor: 'start' | 'end', width: number): Box {
  const wide = Math.max(textWidth(part.number, 16, true), textWidth(part.line, 11.5))
  const middle = slice.x + slice.width / 2
  const leader = side === 'below' ? slice.x + Math.min(LEADER_INSET, slice.width / 2) : middle
  const near = side === 'below' ? slice.x : anchor === 'start' ? middle - 2 : middle + 2
  const x = anchor === 'end' ? Math.min(width, near) : Math.max(0, near)
  const label = { key: part.key, side, x, anchor, leader }
  return anchor === 'start' ? { label, from: x, to: x + wide } : { label, from: x - wide, to: x }
}

function apart(boxes: readonly Box[], width: number): boolean {
  return boxes.every((box, index) => {
    const before = boxes[index - 1]
    return box.from >= 0 && box.to <= width && (!before || box.from - before.to >= LABEL_GAP)
  })
}

/** Tries every way of hanging the labels left or right of their leaders; there are few of them. */
function arrange(parts: readonly LabelledPart[], slices: ReadonlyMap<string, Slice>, width: number): Box[] | undefined {
  for (let choice = 0; choice < 2 ** parts.length; choice++) {
    const boxes = parts.flatMap((part, index) => {
      const slice = slices.get(part.key)
      return slice ? [boxOf(part, slice, 'above', (choice >> index) & 1 ? 'end' : 'start', width)] : []
    })
    if (apart(boxes, width)) return boxes
  }
  return undefined
}

/**
 * Labels of slices that are wide enough stand below them, the others above, none touching another.
 * `undefined` where that does not fit: then a list below the bar says it all.
 */
export function layoutLabels(
  parts: readonly LabelledPart[],
  slices: readonly Slice[],
  width: number,
): SliceLabel[] | undefined {
  const byKey = new Map(slices.map((slice) => [slice.key, slice]))
  const below: Box[] = []
  const above: LabelledPart[] = []
  for (const part of parts) {
    const slice = byKey.get(part.key)
    if (!slice) continue
    const box = boxOf(part, slice, 'below', 'start', width)
    const fits = slice.width >= LEAST_LABELLED && box.to - box.from <= slice.width * 1.1
    if (fits && apart([...below, box], width)) below.push(box)
    else above.push(part)
  }
  const arranged = arrange(above, byKey, width)
  return arranged && [...below, ...arranged].map((box) => box.label)
}
