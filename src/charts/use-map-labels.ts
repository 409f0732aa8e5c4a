import { useContext, useDeferredValue, useMemo } from 'react'
import type { CountryShape, WorldShapes } from './geo-shapes'
import { placeLabels, type PlacedLabel } from './label-layout'
import { between, type MapZoom } from './map-zoom'
import type { Point } from './plane'
import { FixedWidth } from './use-width'

/** A map as drawn: at a width, for a view. */
export interface DrawnMap {
  readonly shapes: WorldShapes
  readonly byKey: ReadonlyMap<string, CountryShape>
  readonly width: number
  readonly zoom: MapZoom
}

interface LabelOptions {
  /** Countries by importance. */
  readonly order: readonly string[]
  /** What is selected is named before what is large, unless it is more than can be named. */
  readonly selected: ReadonlySet<string>
  readonly most: number
  /** The second line; empty for none. */
  readonly valueOf: (alpha2: string) => string
  /** Whether names may stand beside their countries, with a leader. */
  readonly beside: boolean
}

export interface MapLabels {
  readonly labels: readonly PlacedLabel[]
  /** Where the country of a label has moved to since it was placed, for the view of now. */
  readonly movedBy: (label: PlacedLabel) => Point
}

/**
 * The names on a map. Placing them takes as long as drawing the map: it is a task of its own, after the map is there. Until
 * it is done, the names go along with their countries. A map of a fixed width is drawn once, so nothing waits there.
 */
export function useMapLabels(map: DrawnMap, now: MapZoom, options: LabelOptions): MapLabels {
  const { order, selected, most, valueOf, beside } = options
  const wanted = useMemo(() => {
    const inSight = order.filter((key) => (map.byKey.get(key)?.parts.length ?? 0) > 0)
    const named = selected.size > most ? inSight : chosenFirst(inSight, selected)
    const wishes = named.slice(0, most).flatMap((key) => {
      const shape = map.byKey.get(key)
      return shape ? [{ shape, name: shape.name, value: valueOf(key) }] : []
    })
    return { map, wishes, beside }
  }, [map, order, selected, most, valueOf, beside])
  const isAtOnce = useContext(FixedWidth) !== null
  const later = useDeferredValue(wanted, isAtOnce ? wanted : null)
  const labels = useMemo(() => {
    if (later === null) return []
    const { shapes, width } = later.map
    return placeLabels(later.wishes, shapes.countries, { width, height: shapes.height }, later.beside)
  }, [later])
  const placedAt = later?.map ?? map
  const { scale, by } = between(placedAt.zoom, now, { width: map.width, height: map.shapes.height })
  return {
    labels,
    movedBy: ({ shape: { centre } }) => [centre[0] * (scale - 1) + by[0], centre[1] * (scale - 1) + by[1]],
  }
}

function chosenFirst(keys: readonly string[], selected: ReadonlySet<string>): readonly string[] {
  return [...keys.filter((key) => selected.has(key)), ...keys.filter((key) => !selected.has(key))]
}
