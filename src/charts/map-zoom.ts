import type { Bounds, Point } from './plane'

/** What part of a map is shown: how many times enlarged, and what is in the middle, as shares of the whole map. */
export interface MapZoom {
  readonly scale: number
  readonly across: number
  readonly down: number
}

interface Canvas {
  readonly width: number
  readonly height: number
}

export const WHOLE: MapZoom = { scale: 1, across: 0.5, down: 0.5 }
/** Farther in the map's own points show: they lie a fortieth of a pixel apart on a map of 1,000. */
const MOST = 16
/** One press of a button or key. */
export const STEP = 1.6
/** What a country that is fitted leaves free around it, as a share of the picture. */
const MARGIN = 0.2
/** A country alone is not enlarged farther than this: its neighbours tell where it is. */
const MOST_FITTED = 8

export function isWhole({ scale }: MapZoom): boolean {
  return scale === 1
}

/** Whether one can't get nearer. */
export function isNearest({ scale }: MapZoom): boolean {
  return scale === MOST
}

/** A hair from an end is the end: steps out and in come back to it. */
function scaleWithin(scale: number): number {
  if (scale < 1.001) return 1
  return scale > MOST * 0.999 ? MOST : scale
}

/** The nearest view that shows nothing beyond the map's edges. */
function clamped({ scale, across, down }: MapZoom): MapZoom {
  const within = scaleWithin(scale)
  const half = 0.5 / within
  const inside = (middle: number) => Math.min(1 - half, Math.max(half, middle))
  return { scale: within, across: inside(across), down: inside(down) }
}

/** Enlarges so many times; what stands at a point of the picture, given as shares of it, stays there. */
export function zoomedAt(zoom: MapZoom, times: number, [x, y]: Point = [0.5, 0.5]): MapZoom {
  const scale = scaleWithin(zoom.scale * times)
  const kept = 1 / zoom.scale - 1 / scale
  return clamped({ scale, across: zoom.across + (x - 0.5) * kept, down: zoom.down + (y - 0.5) * kept })
}

/** Drags the map by shares of the picture: to the right and down where they are positive. */
export function movedBy(zoom: MapZoom, [x, y]: Point): MapZoom {
  return clamped({ ...zoom, across: zoom.across - x / zoom.scale, down: zoom.down - y / zoom.scale })
}

/** The view that holds bounds of the whole map, with some room around them. */
export function fittedTo({ left, right, top, bottom }: Bounds, { width, height }: Canvas): MapZoom {
  const room = 1 - 2 * MARGIN
  const scale = Math.min((width * room) / (right - left), (height * room) / (bottom - top), MOST_FITTED)
  return clamped({ scale, across: (left + right) / 2 / width, down: (top + bottom) / 2 / height })
}

/** The view of the same size that has a point of the whole map in it, moved no more than it must be. */
export function revealing(zoom: MapZoom, [x, y]: Point, { width, height }: Canvas): MapZoom {
  const reach = (0.5 - MARGIN / 2) / zoom.scale
  const near = (middle: number, at: number) => Math.min(at + reach, Math.max(at - reach, middle))
  return clamped({ ...zoom, across: near(zoom.across, x / width), down: near(zoom.down, y / height) })
}

/** Two fingers, before and after they moved, in the units of the canvas: what was between them stays there. */
export function pinched(
  zoom: MapZoom,
  before: readonly [Point, Point],
  after: readonly [Point, Point],
  { width, height }: Canvas,
): MapZoom {
  const apart = ([a, b]: readonly [Point, Point]) => Math.hypot(a[0] - b[0], a[1] - b[1])
  const middle = ([a, b]: readonly [Point, Point]): Point => [(a[0] + b[0]) / 2 / width, (a[1] + b[1]) / 2 / height]
  const [from, to] = [middle(before), middle(after)]
  const moved = movedBy(zoom, [to[0] - from[0], to[1] - from[1]])
  return zoomedAt(moved, apart(after) / Math.max(1, apart(before)), to)
}

export function isSameZoom(a: MapZoom, b: MapZoom): boolean {
  return a.scale === b.scale && a.across === b.across && a.down === b.down
}

/** How far a map of a canvas's size is moved after it has been enlarged, for a view of it. */
export function offsetOf({ scale, across, down }: MapZoom, { width, height }: Canvas): Point {
  return [width * (0.5 - across * scale), height * (0.5 - down * scale)]
}

/** What makes a picture drawn for one view into that of another: enlarged, then moved. */
export function between(from: MapZoom, to: MapZoom, canvas: Canvas): { readonly scale: number; readonly by: Point } {
  const scale = to.scale / from.scale
  const [[fromX, fromY], [toX, toY]] = [offsetOf(from, canvas), offsetOf(to, canvas)]
  return { scale, by: [toX - fromX * scale, toY - fromY * scale] }
}
