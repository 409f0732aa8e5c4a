/** The few functions used of two packages that come without types. */
declare module 'topojson-server' {
  import type { GeoJSON } from 'geojson'
  import type { GeometryObject, Topology } from 'topojson-specification'

  /** GeoJSON objects → TopoJSON, with shared lines found; `quantization` is the number of steps along each axis. */
  export function topology(
    objects: Record<string, GeoJSON>,
    quantization: number,
  ): Topology<Record<string, GeometryObject>>
}

declare module 'topojson-simplify' {
  import type { GeometryObject, Topology } from 'topojson-specification'

  /** Gives each point of each arc a third coordinate: the area of the triangle that goes when the point goes. */
  export function presimplify(
    topology: Topology<Record<string, GeometryObject>>,
  ): Topology<Record<string, GeometryObject>>
}
