/** Points and rings of a picture: x to the right, y down, in layout units. */

export type Point = readonly [number, number]

export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Ring = [number, number][]

export function boundsOf(ring: Ring): Bounds {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const [x, y] of ring) {
    bounds.left = Math.min(bounds.left, x)
    bounds.right = Math.max(bounds.right, x)
    bounds.top = Math.min(bounds.top, y)
    bounds.bottom = Math.max(bounds.bottom, y)
  }
  return bounds
}

/** Whether a box lies in another, edges included. */
export function isWithin(inner: Bounds, { left, top, right, bottom }: Bounds): boolean {
  return inner.left >= left && inner.right <= right && inner.top >= top && inner.bottom <= bottom
}

/** Whether two boxes share anything. */
export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top
}

/** The straight line at which a side of a box cuts, and which side of it is kept. */
interface Edge {
  readonly keeps: (point: Point) => boolean
  readonly cut: (a: Point, b: Point) => [number, number]
}

function edgesOf({ left, top, right, bottom }: Bounds): Edge[] {
  const atX =
    (x: number) =>
    (a: Point, b: Point): [number, number] => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])]
  const atY =
    (y: number) =>
    (a: Point, b: Point): [number, number] => [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y]
  return [
    { keeps: ([x]) => x >= left, cut: atX(left) },
    { keeps: ([x]) => x <= right, cut: atX(right) },
    { keeps: ([, y]) => y >= top, cut: atY(top) },
    { keeps: ([, y]) => y <= bottom, cut: atY(bottom) },
  ]
}

/**
 * The part of a ring that lies in a box, by Sutherland and Hodgman's algorithm: edge by edge. What falls apart stays
 * one ring, its parts joined along the box's edge. Empty where nothing is left.
 */
export function clipRing(ring: Ring, box: Bounds): Ring {
  const bounds = boundsOf(ring)
  if (isWithin(bounds, box)) return ring
  if (!boundsMeet(bounds, box)) return []
  return edgesOf(box).reduce<Ring>(clipAt, ring)
}

function clipAt(ring: Ring, { keeps, cut }: Edge): Ring {
  const kept: Ring = []
  let before = ring.at(-1)
  for (const point of ring) {
    if (before !== undefined && keeps(before) !== keeps(point)) kept.push(cut(before, point))
    if (keeps(point)) kept.push(point)
    before = point
  }
  return kept
}
