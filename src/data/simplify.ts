import type { Position } from 'geojson'
import { presimplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { ensure } from '../base/assert'
import { signedArea } from './planar'
import type { PlaceProperties } from './world-map'

/** Square pixels of the nominal map; points whose triangle is smaller go. 0.6 on a map 2000 pixels wide. */
const LEAST_TRIANGLE = 0.15
/** Small shapes keep points in proportion, or Singapore would be a line. */
const COUNTRY_SHARE = 1 / 400
const ISLAND_SHARE = 1 / 20

export type WorldTopology = Topology<{ countries: GeometryCollection<PlaceProperties> }>

/** Leaves out points that no screen shows (Visvalingam's method), and quantises to the given steps along each axis. */
export function simplifyWorld(world: WorldTopology): WorldTopology {
  const weighted = presimplify(world)
  const least = leastTriangles(world.objects.countries, weighted.arcs)
  const arcs = weighted.arcs.map((arc, i) => {
    const kept = arc.filter(([, , triangle = 0]) => triangle >= ensure(least[i], 'limit of an arc'))
    return kept.map(([x = 0, y = 0]) => [x, y])
  })
  return { type: 'Topology', bbox: ensure(world.bbox, 'bounds of the map'), objects: world.objects, arcs }
}

/** For each arc the smallest triangle worth keeping: that of the smallest country it borders, or island it closes. */
function leastTriangles(countries: GeometryCollection<PlaceProperties>, arcs: readonly Position[][]): number[] {
  const least = arcs.map((arc) => Math.min(LEAST_TRIANGLE, closedArea(arc) * ISLAND_SHARE))
  for (const country of countries.geometries) {
    if (country.type !== 'MultiPolygon' && country.type !== 'Polygon') continue
    const limit = ensure(country.properties, 'properties of a country').area * COUNTRY_SHARE
    for (const signed of country.arcs.flat(2)) {
      const arc = signed < 0 ? ~signed : signed
      least[arc] = Math.min(least[arc] ?? limit, limit)
    }
  }
  return least
}

/** Area that an arc encloses by itself; without limit where it is a piece of a longer line. */
function closedArea(arc: readonly Position[]): number {
  const [first, last] = [arc[0], arc.at(-1)]
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return Infinity
  return Math.abs(signedArea(arc))
}
