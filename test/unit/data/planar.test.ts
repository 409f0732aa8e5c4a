import { geoEquirectangular } from 'd3'
import { describe, expect, it } from 'vitest'
import { polygonArea, projectPolygons } from '../../../src/data/planar'

/** One pixel a degree, (0, 0) at (180, 90). */
const projection = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([180, 90])
  .precision(0)

/** A box in degrees, clockwise as d3 wants outer rings; reversed for a hole. */
const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
]

describe('projectPolygons', () => {
  it('keeps holes with the polygon around them', () => {
    const shape = {
      type: 'MultiPolygon' as const,
      coordinates: [[box(0, 0, 10, 10), box(2, 2, 4, 4).reverse()], [box(20, 0, 30, 10)]],
    }
    const polygons = projectPolygons(shape, projection)
    expect(polygons.map((polygon) => polygon.length).sort()).toEqual([1, 2])
    expect(polygons.map(polygonArea).sort((a, b) => a - b)).toEqual([expect.closeTo(96), expect.closeTo(100)])
  })

  // The upper edge is a great circle, which bulges where it is cut in the middle: hence the half per cent.
  it('cuts at the edge of the map and leaves nothing across it', () => {
    const polygons = projectPolygons({ type: 'Polygon', coordinates: [box(175, 0, -170, 10)] }, projection)
    expect(polygons.map(polygonArea).sort((a, b) => a - b)).toEqual([expect.closeTo(50, 0), expect.closeTo(100, 0)])
    const spans = polygons.map(([ring = []]) => Math.max(...ring.map(([x]) => x)) - Math.min(...ring.map(([x]) => x)))
    expect(Math.max(...spans)).toBeLessThan(11)
  })

  it('closes its rings', () => {
    const [[ring = []] = []] = projectPolygons({ type: 'Polygon', coordinates: [box(0, 0, 10, 10)] }, projection)
    expect(ring.at(-1)).toEqual(ring[0])
    expect(ring).toHaveLength(5)
  })
})
