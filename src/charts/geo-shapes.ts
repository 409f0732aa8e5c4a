import { polygonArea, polygonCentroid } from 'd3'
import { geoIdentity, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { Feature, Geometry, MultiLineString, Position } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'

interface CountryProperties {
  /** ISO 3166-1 alpha-2; empty or null where a place has none. */
  readonly alpha2?: string | null
  readonly name: string
}

/** Planar TopoJSON: coordinates are projected already, x to the right and y down. */
export type WorldTopology = Topology<{ countries: GeometryCollection<CountryProperties> }>

export type Point = readonly [number, number]

interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The outer ring of a part of a country. */
export interface CountryPart {
  readonly ring: [number, number][]
  readonly bounds: Bounds
  readonly area: number
}

/** One country as drawn at one width. */
export interface CountryShape {
  /** alpha-2 where there is one, else the name: stable from render to render. */
  readonly key: string
  readonly alpha2: string | undefined
  readonly name: string
  readonly d: string
  /** In square layout units. */
  readonly area: number
  readonly centre: Point
  /** Of its largest part. */
  readonly bounds: Bounds
  /** Mainland and islands, the largest first: labels go inside the first and keep off the others. */
  readonly parts: readonly CountryPart[]
}

export interface WorldShapes {
  readonly height: number
  readonly countries: readonly CountryShape[]
  /** All borders between two countries as one path. */
  readonly borders: string
}

interface Prepared {
  readonly features: readonly Feature<Geometry, CountryProperties>[]
  /** Of each feature, in the topology's own square units. */
  readonly areas: readonly number[]
  readonly extent: readonly [[number, number], [number, number]]
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
    extent: path.bounds(whole),
    borders: mesh(topology, countries, (a, b) => a !== b),
    byWidth: new Map<number, WorldShapes>(),
  }
  prepared.set(topology, made)
  return made
}

/** Paths of all countries for a width, remembered by topology and width: a render costs a look-up. */
export function worldShapes(topology: WorldTopology, width: number): WorldShapes {
  const world = prepare(topology)
  const known = world.byWidth.get(width)
  if (known) return known
  const made = draw(world, width)
  const oldest = world.byWidth.keys().next()
  if (world.byWidth.size >= WIDTHS_KEPT && oldest.done !== true) world.byWidth.delete(oldest.value)
  world.byWidth.set(width, made)
  return made
}

function draw({ features, areas, extent, borders }: Prepared, width: number): WorldShapes {
  const [[left, top], [right, bottom]] = extent
  const scale = width / (right - left)
  const fit = geoIdentity()
    .scale(scale)
    .translate([-left * scale, -top * scale])
  const path = geoPath(fit).digits(1)
  const countries = features.map((country, index): CountryShape => {
    const name = country.properties.name
    const alpha2 = country.properties.alpha2 === '' ? undefined : (country.properties.alpha2 ?? undefined)
    const toPicture = ([x = 0, y = 0]: Position): [number, number] => [(x - left) * scale, (y - top) * scale]
    const parts = partsOf(country.geometry, toPicture)
    const ring = parts[0]?.ring ?? []
    return {
      key: alpha2 ?? name,
      alpha2,
      name,
      d: path(country) ?? '',
      area: (areas[index] ?? 0) * scale * scale,
      centre: polygonCentroid(ring),
      bounds: boundsOf(ring),
      parts,
    }
  })
  return { height: Math.ceil((bottom - top) * scale), countries, borders: path(borders) ?? '' }
}

function boundsOf(ring: readonly Point[]): Bounds {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const [x, y] of ring) {
    bounds.left = Math.min(bounds.left, x)
    bounds.right = Math.max(bounds.right, x)
    bounds.top = Math.min(bounds.top, y)
    bounds.bottom = Math.max(bounds.bottom, y)
  }
  return bounds
}

/** Islands smaller than this, in square layout units, are no hindrance to a label; the largest part is always there. */
const LEAST_PART = 6

function partsOf(geometry: Geometry, toPicture: (position: Position) => [number, number]): CountryPart[] {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  return polygons
    .flatMap((polygon) => polygon.slice(0, 1))
    .map((outer) => {
      const ring = outer.map(toPicture)
      return { ring, bounds: boundsOf(ring), area: Math.abs(polygonArea(ring)) }
    })
    .toSorted((a, b) => b.area - a.area)
    .filter(({ area }, index) => index === 0 || area >= LEAST_PART)
}
