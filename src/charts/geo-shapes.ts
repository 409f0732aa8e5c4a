import { polygonArea, polygonCentroid } from 'd3'
import { geoIdentity, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { Feature, Geometry, MultiLineString, Position } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { isWhole, type MapZoom, offsetOf, WHOLE } from './map-zoom'
import { type Bounds, boundsMeet, boundsOf, clipRing, isWithin, type Point, type Ring } from './plane'

interface CountryProperties {
  /** ISO 3166-1 alpha-2; empty or null where a place has none. */
  readonly alpha2?: string | null
  readonly name: string
}

/** Planar TopoJSON: coordinates are projected already, x to the right and y down. */
export type WorldTopology = Topology<{ countries: GeometryCollection<CountryProperties> }>

/** The outer ring of a part of a country, as far as it is in the picture. */
export interface CountryPart {
  readonly ring: Ring
  readonly bounds: Bounds
  readonly area: number
}

/** One country as drawn at one width and zoom. */
export interface CountryShape {
  /** alpha-2 where there is one, else the name: stable from render to render. */
  readonly key: string
  readonly alpha2: string | undefined
  readonly name: string
  readonly d: string
  /** In square layout units, with what is out of the picture. */
  readonly area: number
  /** Of its largest part in the picture; without one, of its mainland beyond the edge. */
  readonly centre: Point
  readonly bounds: Bounds
  /**
   * Mainland and islands in the picture, the largest first: labels go inside the first and keep off the others. None
   * where the country is out of sight.
   */
  readonly parts: readonly CountryPart[]
}

export interface WorldShapes {
  readonly height: number
  readonly countries: readonly CountryShape[]
  /** All borders between two countries as one path. */
  readonly borders: string
}

type Corners = [[number, number], [number, number]]

interface Prepared {
  readonly features: readonly Feature<Geometry, CountryProperties>[]
  /** Of each feature, in the topology's own square units. */
  readonly areas: readonly number[]
  /** Of each feature: its upper left and lower right corner. */
  readonly corners: readonly Corners[]
  readonly extent: Corners
  readonly borders: MultiLineString
  readonly byWidth: Map<number, WorldShapes>
}

const prepared = new WeakMap<WorldTopology, Prepared>()
/** Widths kept in memory: the screen, the other orientation, print. */
const WIDTHS_KEPT = 3

function prepare(topology: WorldTopology): Prepared {
  const known = prepared.get(topology)
  if (known) return known
  const { countries } = topology.objects
  const whole = feature(topology, countries)
  const path = geoPath()
  const made = {
    features: whole.features,
    areas: whole.features.map((country) => path.area(country)),
    corners: whole.features.map((country) => path.bounds(country)),
    extent: path.bounds(whole),
    borders: mesh(topology, countries, (a, b) => a !== b),
    byWidth: new Map<number, WorldShapes>(),
  }
  prepared.set(topology, made)
  return made
}

/** Paths of all countries for a width, remembered by topology and width where the whole is shown. */
export function worldShapes(topology: WorldTopology, width: number, zoom: MapZoom = WHOLE): WorldShapes {
  const world = prepare(topology)
  if (!isWhole(zoom)) return draw(world, width, zoom)
  const known = world.byWidth.get(width)
  if (known) return known
  const made = draw(world, width, zoom)
  const oldest = world.byWidth.keys().next()
  if (world.byWidth.size >= WIDTHS_KEPT && oldest.done !== true) world.byWidth.delete(oldest.value)
  world.byWidth.set(width, made)
  return made
}

/** What is drawn beyond the edge, so that the strokes along it are out of sight. */
const BEYOND = 8

function draw({ features, areas, corners, extent, borders }: Prepared, width: number, zoom: MapZoom): WorldShapes {
  const [[left, top], [right, bottom]] = extent
  const fitting = width / (right - left)
  const height = Math.ceil((bottom - top) * fitting)
  const scale = fitting * zoom.scale
  const [dx, dy] = offsetOf(zoom, { width, height })
  const fit = () =>
    geoIdentity()
      .scale(scale)
      .translate([dx - left * scale, dy - top * scale])
  const path = geoPath(fit()).digits(1)
  const clipped = geoPath(fit().clipExtent(around(width, height))).digits(1)
  const canvas = { left: 0, top: 0, right: width, bottom: height }
  const toPicture = ([x = 0, y = 0]: Position): [number, number] => [(x - left) * scale + dx, (y - top) * scale + dy]
  const countries = features.map((country, index): CountryShape => {
    const name = country.properties.name
    const alpha2 = country.properties.alpha2 === '' ? undefined : (country.properties.alpha2 ?? undefined)
    const box = boundsOf((corners[index] ?? []).map(toPicture))
    const isIn = isWhole(zoom) || isWithin(box, canvas)
    // What is out of sight needs no drawing, what is wholly in it no clipping: both cost as much as the rest.
    const seen = isIn || boundsMeet(box, canvas)
    return {
      key: alpha2 ?? name,
      alpha2,
      name,
      d: seen ? ((isIn ? path : clipped)(country) ?? '') : '',
      area: (areas[index] ?? 0) * scale * scale,
      ...(seen ? placeOf(country.geometry, toPicture, canvas) : beyond(box)),
    }
  })
  return { height, countries, borders: (isWhole(zoom) ? path : clipped)(borders) ?? '' }
}

function around(width: number, height: number): Corners {
  return [
    [-BEYOND, -BEYOND],
    [width + BEYOND, height + BEYOND],
  ]
}

/** Islands smaller than this, in square layout units, are no hindrance to a label; the largest part is always there. */
const LEAST_PART = 6

function placeOf(geometry: Geometry, toPicture: (position: Position) => [number, number], canvas: Bounds) {
  const rings = outerRings(geometry).map((ring) => ring.map(toPicture))
  const parts = partsOf(rings.map((ring) => clipRing(ring, canvas)))
  const { ring, bounds } = parts[0] ?? partsOf(rings)[0] ?? partOf([])
  return { centre: polygonCentroid(ring), bounds, parts }
}

/** Where a country is that is out of sight. */
function beyond(bounds: Bounds) {
  const { left, right, top, bottom } = bounds
  return { centre: [(left + right) / 2, (top + bottom) / 2] as const, bounds, parts: [] }
}

function outerRings(geometry: Geometry): Position[][] {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  return polygons.flatMap((polygon) => polygon.slice(0, 1))
}

function partsOf(rings: readonly Ring[]): CountryPart[] {
  return rings
    .filter((ring) => ring.length > 2)
    .map(partOf)
    .toSorted((a, b) => b.area - a.area)
    .filter(({ area }, index) => index === 0 || area >= LEAST_PART)
}

function partOf(ring: Ring): CountryPart {
  return { ring, bounds: boundsOf(ring), area: Math.abs(polygonArea(ring)) }
}
