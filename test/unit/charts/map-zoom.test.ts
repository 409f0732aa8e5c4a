import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worldShapes } from '../../../src/charts/geo-shapes'
import { hitRadii } from '../../../src/charts/hit-areas'
import { boxesMeet, placeLabels } from '../../../src/charts/label-layout'
import {
  between,
  fittedTo,
  isWhole,
  type MapZoom,
  movedBy,
  offsetOf,
  pinched,
  revealing,
  STEP,
  WHOLE,
  zoomedAt,
} from '../../../src/charts/map-zoom'
import { boundsOf, clipRing, type Point } from '../../../src/charts/plane'
import { TINY_WORLD } from './tiny-world'

const CANVAS = { width: 1_000, height: 500 }
const share = fc.double({ min: 0, max: 1, noNaN: true })
const view = fc
  .tuple(fc.double({ min: 1, max: 20, noNaN: true }), fc.tuple(share, share), fc.tuple(share, share))
  .map(([times, at, by]) => movedBy(zoomedAt(WHOLE, times, at), by))

/** Where a point of the whole map, as shares of it, stands in the picture. */
function shown(zoom: MapZoom, [x, y]: Point): Point {
  const [dx, dy] = offsetOf(zoom, CANVAS)
  return [x * CANVAS.width * zoom.scale + dx, y * CANVAS.height * zoom.scale + dy]
}

describe('the view of a map', () => {
  it('never shows anything beyond the edges', () => {
    fc.assert(
      fc.property(view, (zoom) => {
        const [[left, top], [right, bottom]] = [shown(zoom, [0, 0]), shown(zoom, [1, 1])]
        expect(Math.max(left, top)).toBeLessThanOrEqual(1e-6)
        expect(right).toBeGreaterThanOrEqual(CANVAS.width - 1e-6)
        expect(bottom).toBeGreaterThanOrEqual(CANVAS.height - 1e-6)
      }),
      { seed: 1 },
    )
  })

  it('keeps what is under the pointer there, going nearer', () => {
    fc.assert(
      fc.property(fc.tuple(share, share), fc.tuple(share, share), (first, at) => {
        const before = zoomedAt(WHOLE, 3, first)
        const after = zoomedAt(before, 1.5, at)
        const middle = (zoom: MapZoom, [x, y]: Point) => [
          zoom.across + (x - 0.5) / zoom.scale,
          zoom.down + (y - 0.5) / zoom.scale,
        ]
        const [was, is] = [middle(before, at), middle(after, at)]
        expect(is[0]).toBeCloseTo(was[0] ?? NaN)
        expect(is[1]).toBeCloseTo(was[1] ?? NaN)
      }),
      { seed: 2 },
    )
  })

  it('comes back to the whole by as many steps out as in', () => {
    let zoom = WHOLE
    for (let i = 0; i < 4; i++) zoom = zoomedAt(zoom, STEP, [0.9, 0.1])
    for (let i = 0; i < 4; i++) zoom = zoomedAt(zoom, 1 / STEP)
    expect(zoom).toEqual(WHOLE)
    expect(isWhole(zoom)).toBe(true)
  })

  it('holds a country that is fitted, and one that the keyboard has come to, moving no more than needed', () => {
    const bounds = { left: 800, right: 900, top: 100, bottom: 150 }
    const zoom = fittedTo(bounds, CANVAS)
    expect(zoom.scale).toBeCloseTo(6)
    const [left, top] = shown(zoom, [0.8, 0.2])
    const [right, bottom] = shown(zoom, [0.9, 0.3])
    expect([left, top, right, bottom].map(Math.round)).toEqual([200, 100, 800, 400])
    expect(fittedTo({ left: 400, right: 410, top: 100, bottom: 200 }, CANVAS).scale).toBeCloseTo(3)
    expect(revealing(zoom, [850, 125], CANVAS)).toEqual(zoom)
    const [x] = shown(revealing(zoom, [400, 125], CANVAS), [0.4, 0.25])
    expect(x).toBeCloseTo(100)
  })

  it('follows two fingers', () => {
    const zoom = pinched(WHOLE, [[400, 250], [600, 250]], [[300, 250], [700, 250]], CANVAS) // prettier-ignore
    expect(zoom).toEqual({ scale: 2, across: 0.5, down: 0.5 })
  })

  it('says what makes one view into another', () => {
    fc.assert(
      fc.property(view, view, fc.tuple(share, share), (from, to, point) => {
        const { scale, by } = between(from, to, CANVAS)
        const [x, y] = shown(from, point)
        const [wantedX, wantedY] = shown(to, point)
        expect(x * scale + by[0]).toBeCloseTo(wantedX, 4)
        expect(y * scale + by[1]).toBeCloseTo(wantedY, 4)
      }),
      { seed: 3 },
    )
  })
})

describe('a map drawn for a view', () => {
  it('has what is in sight, cut at the edge, and knows where the rest is', () => {
    const zoom = fittedTo({ left: 790, right: 810, top: 90, bottom: 110 }, CANVAS)
    const { countries } = worldShapes(TINY_WORLD, 1_000, zoom)
    const parts = countries.map(({ key, parts }) => [key, parts.length])
    expect(parts).toEqual([['AA', 0], ['BB', 0], ['CC', 1], ['Nocode', 0]]) // prettier-ignore
    expect(countries[2]?.area).toBeCloseTo(9 * 64)
    expect(countries[0]?.centre[0]).toBeLessThan(0)
  })

  it('has labels that touch neither each other nor the edge, whatever the view', () => {
    fc.assert(
      fc.property(view, (zoom) => {
        const { countries } = worldShapes(TINY_WORLD, 1_000, zoom)
        const wishes = [...countries, ...countries].map((shape) => ({ shape, name: shape.name, value: '1,234' }))
        const placed = placeLabels(wishes, countries, CANVAS)
        placed.forEach(({ box }, index) => {
          for (const other of placed.slice(index + 1)) expect(boxesMeet(box, other.box)).toBe(false)
          // A label inside its country may reach over the edge by the empty pixels of its box.
          expect(Math.min(box.x + 3, box.y + 2)).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width - 3).toBeLessThanOrEqual(CANVAS.width)
          expect(box.y + box.height - 2).toBeLessThanOrEqual(CANVAS.height)
        })
      }),
      { seed: 4, numRuns: 60 },
    )
  })

  it('clips rings to a box', () => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 }
    const square = (at: number): [number, number][] => [[at, at], [at + 8, at], [at + 8, at + 8], [at, at + 8]] // prettier-ignore
    const inside = square(1)
    expect(clipRing(inside, box)).toBe(inside)
    expect(boundsOf(clipRing(square(6), box))).toEqual({ left: 6, top: 6, right: 10, bottom: 10 })
    expect(clipRing(square(20), box)).toEqual([])
  })
})

it('gives small places 24 px, less where another is nearer', () => {
  const radii = hitRadii([[0, 0], [10, 0], [100, 0]]) // prettier-ignore
  expect(radii).toEqual([5, 5, 12])
  expect(hitRadii([[0, 0]])).toEqual([12])
})
