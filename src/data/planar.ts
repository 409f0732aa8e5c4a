import { polygonContains } from 'd3'
import { geoStream, type GeoProjection } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'

/** An x and a y in pixels of the nominal map, y down. */
export type Point = [number, number]
/** Closed: the last point repeats the first. */
export type Ring = Point[]
/** An outer ring, then its holes. */
export type PlanarPolygon = Ring[]

/**
 * Projects a shape on the sphere to polygons in the plane, clipped by the projection at its antimeridian.
 * d3 emits the rings of a clipped polygon in any order, but keeps their turn: outer rings run clockwise on the screen,
 * holes against it (the reverse of RFC 7946; see d3-geo's notes on spherical polygons).
 */
export function projectPolygons(shape: Polygon | MultiPolygon, projection: GeoProjection): PlanarPolygon[] {
  const rings: Ring[] = []
  let ring: Ring = []
  const sink = {
    point: (x: number, y: number) => void ring.push([x, y]),
    lineStart: () => void (ring = []),
    lineEnd: () => void rings.push([...ring, ...ring.slice(0, 1)]),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    sphere: () => undefined,
  }
  geoStream(shape, projection.stream(sink))
  const outer = rings.filter((each) => signedArea(each) > 0).map((each): PlanarPolygon => [each])
  for (const hole of rings.filter((each) => signedArea(each) < 0)) holder(outer, hole)?.push(hole)
  return outer
}

/** The smallest polygon around a hole: an island in a lake may have a lake of its own. */
function holder(polygons: readonly PlanarPolygon[], [first]: Ring): PlanarPolygon | undefined {
  const around = polygons.filter(([ring = []]) => first !== undefined && polygonContains(ring, first))
  return around.sort((a, b) => signedArea(a[0] ?? []) - signedArea(b[0] ?? [])).at(0)
}

/** Area of a closed ring in square pixels, by the shoelace formula: positive where it runs clockwise on the screen. */
export function signedArea(ring: readonly Position[]): number {
  let twice = 0
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? []
    const [x1 = 0, y1 = 0] = ring[i] ?? []
    twice += x0 * y1 - x1 * y0
  }
  return twice / 2
}

/** Area of a polygon without its holes, in square pixels. */
export function polygonArea(polygon: PlanarPolygon): number {
  return polygon.reduce((sum, ring) => sum + signedArea(ring), 0)
}
