import { polygonCentroid } from 'd3'
import { geoEqualEarth } from 'd3-geo'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { ensure } from '../base/assert'
import { COUNTRIES } from '../geo/countries'
import { polygonArea, projectPolygons, type PlanarPolygon, type Point } from './planar'

/** What the map tells of a place beside its shape. Pixels are those of the nominal map, {@link MAP_WIDTH} wide. */
export interface PlaceProperties {
  /** Null for places without a code: Northern Cyprus, Somaliland and the like. */
  readonly alpha2: string | null
  readonly name: string
  /** Square pixels. */
  readonly area: number
  /** Where a label or, for a small place, a mark belongs: the centroid of its largest part. */
  readonly point: Point
}

/** A place of the world atlas: an id (ISO 3166-1 numeric) unless it has none, and its own name. */
export type AtlasPlace = Feature<Polygon | MultiPolygon, { readonly name: string }>

export const MAP_WIDTH = 1000
const ANTARCTICA = '010'
/** Islands smaller than this, in square pixels, are left out … */
const LEAST_ISLAND = 0.15
/** … but of small countries, which may be all islands, only those below this share of the whole. */
const ISLAND_SHARE = 0.01

/**
 * Countries that the world atlas (1:50m) has not as places of their own: tiny islands, and parts that Natural Earth
 * draws with their state (French Guiana with France, Svalbard with Norway). Antarctica is left out here.
 */
export const NOT_ON_MAP: readonly string[] = [
  'AQ',
  'BQ',
  'BV',
  'CC',
  'CX',
  'GF',
  'GI',
  'GP',
  'MQ',
  'RE',
  'SJ',
  'TK',
  'TV',
  'UM',
  'YT',
]

/**
 * Projects the atlas: Equal Earth, so that areas compare, turned by 11° so that the edge runs through the Bering
 * Strait and no country of Asia is cut. Precision 0: points are joined by straight lines, thus borders that two
 * countries share stay the same points.
 */
export function projectWorld(places: readonly AtlasPlace[]): FeatureCollection<MultiPolygon, PlaceProperties> {
  const shown = mergeById(places.filter(({ id }) => id !== ANTARCTICA))
  const projection = geoEqualEarth().rotate([-11, 0]).precision(0)
  projection.fitWidth(MAP_WIDTH, { type: 'FeatureCollection', features: shown })
  const features = shown.map((place) => describe(place, projectPolygons(place.geometry, projection)))
  return { type: 'FeatureCollection', features }
}

/** The atlas has two places of some ids (Ashmore and Cartier Islands are Australia's): one id, one place. */
function mergeById(places: readonly AtlasPlace[]): AtlasPlace[] {
  const merged = new Map<string, AtlasPlace>()
  for (const place of places) {
    const key = String(place.id ?? place.properties.name)
    const known = merged.get(key)
    const coordinates = [...(known ? polygonsOf(known) : []), ...polygonsOf(place)]
    merged.set(key, { ...(known ?? place), geometry: { type: 'MultiPolygon', coordinates } })
  }
  return [...merged.values()]
}

function polygonsOf({ geometry }: AtlasPlace) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

function describe(place: AtlasPlace, polygons: PlanarPolygon[]): Feature<MultiPolygon, PlaceProperties> {
  const atlasName = place.properties.name
  const country = COUNTRIES.find(({ numeric, name }) => numeric === place.id || name === atlasName)
  const bySize = [...polygons].sort((a, b) => polygonArea(b) - polygonArea(a))
  const largest = ensure(bySize[0], `shape of ${atlasName}`)
  const [x, y] = polygonCentroid(ensure(largest[0], `outer ring of ${atlasName}`))
  const area = polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0)
  const least = Math.min(LEAST_ISLAND, area * ISLAND_SHARE)
  const coordinates = bySize.filter((polygon) => polygon === largest || polygonArea(polygon) >= least)
  return {
    type: 'Feature',
    ...(country?.numeric ? { id: country.numeric } : {}),
    properties: {
      alpha2: country?.alpha2 ?? null,
      name: country?.name ?? atlasName,
      area: Number(area.toPrecision(3)),
      point: [Number(x.toFixed(1)), Number(y.toFixed(1))],
    },
    geometry: { type: 'MultiPolygon', coordinates },
  }
}
