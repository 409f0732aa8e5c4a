import { type Box, boxesMeet } from './label-layout'
import type { CurvePoint } from './share-curve'
import { textWidth } from './text-width'

/** Where a curve's points stand in its picture. */
export interface CurvePlane {
  readonly x: (rank: number) => number
  readonly y: (share: number) => number
  readonly width: number
}

/** A text by its anchor and the foot of its letters. */
export interface CurveText {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

/** Room at the left for the labels of shares. */
const LABELS = 24
/** Heights at which the dotted line may be named: as low as there is room left of it. */
const EQUAL_SHARES = [0.1, 0.2, 0.35, 0.6, 0.8]
/** Half of the curve's line, and some paper. */
const CURVE = 3
const SMALL_SIZE = 11.5
const MARK_SIZE = 13

/** Where the line of equality is named, left of it and off the marks and the curve; undefined where there is no line or no room. */
export function placeEqual(
  text: string,
  ranks: number,
  plane: CurvePlane,
  marks: readonly PlacedMark[],
  curve: readonly CurvePoint[],
): CurveText | undefined {
  const taken = marks.flatMap((mark) => (mark.place ? [boxOf(mark.place, mark.text, MARK_SIZE)] : []))
  return EQUAL_SHARES.filter((share) => share * ranks >= 1)
    .map((share) => ({ x: plane.x(share * ranks) - 14, y: plane.y(share), anchor: 'end' as const }))
    .find((place) => {
      const box = boxOf(place, text, SMALL_SIZE)
      return box.x >= LABELS && !taken.some((other) => boxesMeet(other, box)) && !crosses(curve, box, plane)
    })
}

/** Whether a curve goes through a box: it never falls, so its heights at both sides tell. */
function crosses(curve: readonly CurvePoint[], { x, y, width, height }: Box, plane: CurvePlane): boolean {
  const [lowest, highest] = [heightAt(curve, x, plane), heightAt(curve, x + width, plane)]
  return highest <= y + height + CURVE && lowest >= y - CURVE
}

/** The y of a curve at an x, or of its end that is nearer. */
function heightAt(curve: readonly CurvePoint[], x: number, plane: CurvePlane): number {
  const next = curve.findIndex(({ rank }) => plane.x(rank) >= x)
  const after = curve[next] ?? curve.at(-1)
  const before = curve[Math.max(0, next - 1)] ?? after
  if (before === undefined || after === undefined) return Infinity
  const [from, to] = [plane.x(before.rank), plane.x(after.rank)]
  const part = to > from ? Math.min(1, Math.max(0, (x - from) / (to - from))) : 1
  return plane.y(before.share) * (1 - part) + plane.y(after.share) * part
}

export interface CurveMark extends CurvePoint {
  /** The share that was asked for. */
  readonly wanted: number
  readonly text: string
}

/** A mark with the place of its text; without one where it would touch another. */
export interface PlacedMark extends CurveMark {
  readonly place: CurveText | undefined
}

/**
 * Texts of marks, left above their points, else right below. Where few make more than was asked for, marks share a
 * point: the one of the largest share says it for all. `top` is the label that stands above the picture's top line.
 */
export function placeMarks(
  marks: readonly CurveMark[],
  top: CurveText & { readonly text: string },
  plane: CurvePlane,
): PlacedMark[] {
  const taken = [boxOf(top, top.text, SMALL_SIZE)]
  const telling = marks.filter(({ rank }, index) => !marks.slice(index + 1).some((later) => later.rank === rank))
  return telling.toReversed().map((mark) => {
    const place = placesAt(plane.x(mark.rank), plane.y(mark.share)).find((one) => {
      const box = boxOf(one, mark.text, MARK_SIZE)
      const isInside = box.x >= LABELS && box.y >= 0 && box.x + box.width <= plane.width
      return isInside && !taken.some((other) => boxesMeet(other, box))
    })
    if (place !== undefined) taken.push(boxOf(place, mark.text, MARK_SIZE))
    return { ...mark, place }
  })
}

function placesAt(x: number, y: number): CurveText[] {
  return [
    { x: x - 10, y: Math.max(y - 9, MARK_SIZE * 0.75), anchor: 'end' },
    { x: x + 9, y: y + 15, anchor: 'start' },
  ]
}

function boxOf({ x, y, anchor }: CurveText, text: string, size: number): Box {
  const width = textWidth(text, size)
  return { x: anchor === 'start' ? x : x - width, y: y - size * 0.75, width, height: size }
}
