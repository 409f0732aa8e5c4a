import { polygonContains } from 'd3'
import { textWidth } from './text-width'
import type { CountryPart, CountryShape } from './geo-shapes'
import type { Point } from './plane'

export interface LabelWish {
  readonly shape: CountryShape
  readonly name: string
  /** Second line; empty for none. */
  readonly value: string
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedLabel extends LabelWish {
  /** Inside its country, or beside it with a leader. */
  readonly inside: boolean
  readonly box: Box
  readonly anchor: 'start' | 'middle' | 'end'
  /** From the country to the label; absent inside. */
  readonly leader?: readonly [Point, Point]
}

const LINE = 14
const ASCENT = 11
/** Paper left free around a label. */
const AIR = 3

/** Size of a label of one or two lines. */
function labelSize({ name, value }: Pick<LabelWish, 'name' | 'value'>): { width: number; height: number } {
  const width = Math.max(textWidth(name, 12, true), textWidth(value, 11.5))
  return { width, height: (value ? 2 : 1) * LINE }
}

/** True where two boxes, each with its air, share ground. */
export function boxesMeet(a: Box, b: Box, air = AIR): boolean {
  const apartX = a.x + a.width + air <= b.x || b.x + b.width + air <= a.x
  const apartY = a.y + a.height + air <= b.y || b.y + b.height + air <= a.y
  return !apartX && !apartY
}

function pointsOf({ x, y, width, height }: Box): Point[] {
  const middle = x + width / 2
  return [x, middle, x + width].flatMap((px): Point[] => [
    [px, y],
    [px, y + height / 2],
    [px, y + height],
  ])
}

/** The bounds are asked first: most points are far from most countries. */
function contains({ ring, bounds }: CountryPart, [x, y]: Point): boolean {
  if (x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom) return false
  return polygonContains(ring, [x, y])
}

/** A label may reach this far over the edge of its country: the outer pixels of a box are empty. */
const OVERHANG = { x: 3, y: 2 }

function core({ x, y, width, height }: Box): Box {
  return {
    x: x + OVERHANG.x,
    y: y + OVERHANG.y,
    width: width - 2 * OVERHANG.x,
    height: height - 2 * OVERHANG.y,
  }
}

const ROWS = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
const COLUMNS = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]

/** The place inside a country's largest part, nearest to its middle, that holds the whole label. */
function insideBox(shape: CountryShape, size: { width: number; height: number }): Box | undefined {
  if (shape.area < size.width * size.height) return undefined
  const candidates = ROWS.flatMap((row) =>
    COLUMNS.map((column): Box => {
      const x = shape.centre[0] + column * size.width * 0.1 - size.width / 2
      const y = shape.centre[1] + row * size.height * 0.2 - size.height / 2
      return { x, y, ...size }
    }),
  )
  const mainland = shape.parts[0]
  const far = ({ x, y }: Box) => Math.hypot(x + size.width / 2 - shape.centre[0], y + size.height / 2 - shape.centre[1])
  return candidates
    .toSorted((a, b) => far(a) - far(b))
    .find((box) => mainland !== undefined && pointsOf(core(box)).every((point) => contains(mainland, point)))
}

const DIRECTIONS = [0, 30, -30, 150, 180, 210, 60, -60, 120, -120, 90, -90].map((degrees) => (degrees * Math.PI) / 180)
const DISTANCES = [30, 42, 58, 80, 108, 140]
/** What it costs, in units of distance, to cover nothing but land; and what a place may cost at most. */
const LAND_COST = 420
const MOST_COST = 160
/** What it costs to lead across a country between: for each of five points of the leader. */
const CROSSING_COST = 18

interface Beside {
  readonly box: Box
  readonly anchor: 'start' | 'end'
  readonly leader: readonly [Point, Point]
  readonly distance: number
}

function besideAt(centre: Point, angle: number, distance: number, size: { width: number; height: number }): Beside {
  const [cx, cy] = centre
  const end: Point = [cx + Math.cos(angle) * distance, cy - Math.sin(angle) * distance]
  const anchor = Math.cos(angle) >= -0.01 ? 'start' : 'end'
  const x = anchor === 'start' ? end[0] + 4 : end[0] - 4 - size.width
  return { box: { x, y: end[1] - LINE / 2, ...size }, anchor, leader: [centre, end], distance }
}

/** How much land a label would cover: 0 (sea) to 1. */
function landUnder(box: Box, land: readonly CountryPart[]): number {
  const points = pointsOf(box)
  return points.filter((point) => land.some((part) => contains(part, point))).length / points.length
}

function landCost({ box, leader }: Beside, own: CountryShape, land: readonly CountryPart[]): number {
  const others = land.filter((part) => !own.parts.includes(part))
  const crossed = leaderBoxes(leader).filter(({ x, y }) => others.some((part) => contains(part, [x, y])))
  return landUnder(box, land) * LAND_COST + crossed.length * CROSSING_COST
}

/** The farthest end of a label beside its country. */
const REACH = 260

/** Parts of countries that may touch the surroundings of a place; the rest need no look. */
function nearby(shapes: readonly CountryShape[], [x, y]: Point): CountryPart[] {
  return shapes
    .flatMap(({ parts }) => parts)
    .filter(
      ({ bounds }) =>
        bounds.left < x + REACH && bounds.right > x - REACH && bounds.top < y + REACH && bounds.bottom > y - REACH,
    )
}

function besideBox(
  wish: LabelWish,
  world: readonly CountryShape[],
  taken: readonly Box[],
  canvas: Box,
): Beside | undefined {
  const size = labelSize(wish)
  const land = nearby(world, wish.shape.centre)
  const free = DISTANCES.flatMap((distance) =>
    DIRECTIONS.map((angle) => besideAt(wish.shape.centre, angle, distance, size)),
  ).filter(
    ({ box, leader }) => fitsInto(box, canvas) && [box, ...leaderBoxes(leader)].every((part) => isFree(part, taken)),
  )
  return cheapest(free, (place) => landCost(place, wish.shape, land))
}

/** The place of least cost, nearest first: looking for land is dear, and what is farther away can't be cheaper. */
function cheapest(free: readonly Beside[], landCostOf: (place: Beside) => number): Beside | undefined {
  let best: Beside | undefined
  let least = MOST_COST
  for (const place of free) {
    if (place.distance >= least) break
    const cost = place.distance + landCostOf(place)
    if (cost < least) [best, least] = [place, cost]
  }
  return best
}

/** The far two thirds of a leader as small boxes; near its country it may meet those of neighbours. */
function leaderBoxes([from, to]: readonly [Point, Point]): Box[] {
  return [0.35, 0.5, 0.65, 0.8, 0.95].map((share) => {
    const x = from[0] + (to[0] - from[0]) * share
    const y = from[1] + (to[1] - from[1]) * share
    return { x: x - 1, y: y - 1, width: 2, height: 2 }
  })
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some((other) => boxesMeet(box, other))
}

function fitsInto(box: Box, canvas: Box): boolean {
  return (
    box.x >= canvas.x && box.y >= canvas.y && box.x + box.width <= canvas.width && box.y + box.height <= canvas.height
  )
}

/**
 * Places labels in the order given, the most important first: inside where they fit, else in the sea nearby with a
 * leader; whoever would touch an earlier one or cover too much land is dropped.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  world: readonly CountryShape[],
  canvas: { readonly width: number; readonly height: number },
  beside = true,
): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const taken: Box[] = []
  const edge = { x: 0, y: 0, ...canvas }
  for (const wish of wishes) {
    const label = placeLabel(wish, world, taken, edge, beside)
    if (!label) continue
    placed.push(label)
    taken.push(label.box, ...(label.leader ? leaderBoxes(label.leader) : []))
  }
  return placed
}

function placeLabel(
  wish: LabelWish,
  world: readonly CountryShape[],
  taken: readonly Box[],
  edge: Box,
  beside: boolean,
): PlacedLabel | undefined {
  const within = insideBox(wish.shape, labelSize(wish))
  if (within) return isFree(within, taken) ? { ...wish, inside: true, box: within, anchor: 'middle' } : undefined
  const place = beside ? besideBox(wish, world, taken, edge) : undefined
  return place && { ...wish, inside: false, box: place.box, anchor: place.anchor, leader: place.leader }
}

/** Where the text of a label starts: x of its anchor and the baseline of its first line. */
export function textOrigin({ box, anchor }: Pick<PlacedLabel, 'box' | 'anchor'>): Point {
  const share = anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5
  return [Math.round(box.x + box.width * share), Math.round(box.y + ASCENT)]
}
