import type { WorldTopology } from '../../../src/charts/geo-shapes'

/**
 * Three countries in a planar world of 100 × 50: AA, a large square at the left; BB, that shares its right border; a
 * speck in the sea that has the code CC; and a square without a code.
 */
export const TINY_WORLD: WorldTopology = {
  type: 'Topology',
  arcs: [
    [[40, 0], [40, 40]],
    [[40, 40], [0, 40], [0, 0], [40, 0]],
    [[40, 0], [60, 0], [60, 40], [40, 40]],
    [[80, 10], [80.3, 10], [80.3, 10.3], [80, 10.3], [80, 10]],
    [[90, 40], [100, 40], [100, 50], [90, 50], [90, 40]],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { alpha2: 'AA', name: 'Aland' } },
        { type: 'Polygon', arcs: [[2, -1]], properties: { alpha2: 'BB', name: 'Beland' } },
        { type: 'Polygon', arcs: [[3]], properties: { alpha2: 'CC', name: 'Ceeland' } },
        { type: 'Polygon', arcs: [[4]], properties: { alpha2: null, name: 'Nocode' } },
      ],
    },
  },
} // prettier-ignore
