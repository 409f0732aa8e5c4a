import { useCallback, useDeferredValue, useMemo, type ReactNode } from 'react'
import { formatCount } from '../base/format'
import { CountryLabels } from './CountryLabels'
import { CountryShapes } from './CountryShapes'
import type { ClassScale } from './decade-scale'
import { worldShapes, type CountryShape, type WorldTopology } from './geo-shapes'
import { between, fittedTo, isWhole, revealing, WHOLE } from './map-zoom'
import { MapOutlines } from './MapOutlines'
import type { PickMode } from './pick'
import { Svg } from './Svg'
import { Tooltip, TOOLTIP_ROOM } from './Tooltip'
import { useCountryEvents, type PointedCountry } from './use-country-events'
import { type DrawnMap, useMapLabels } from './use-map-labels'
import { useMapZoom } from './use-map-zoom'
import { useWidth } from './use-width'
import { ZoomButtons } from './ZoomButtons'

export interface ChoroplethProps {
  readonly topology: WorldTopology
  /** By alpha-2; a country that is absent has none. */
  readonly values: ReadonlyMap<string, number>
  readonly scale: ClassScale
  readonly selected: ReadonlySet<string>
  /** Left out by the filter. */
  readonly excluded?: ReadonlySet<string>
  /** Drawn with a texture. */
  readonly uncertain?: ReadonlySet<string>
  /** Outlined because something elsewhere points at it. */
  readonly hinted?: string | null
  readonly onSelect: (alpha2: string, mode: PickMode) => void
  /** Up to three lines about a country, the first its name. */
  readonly describe: (alpha2: string, name: string, value: number) => readonly ReactNode[]
  /** How a value is written at a country. */
  readonly formatValue?: (value: number) => string
  /** How many countries may be named on the map; as many as fit of them are. */
  readonly labels?: number
  readonly label: string
}

const NARROW = 600
/** Names on the map: more have room where it is enlarged. */
const MOST_LABELS = { narrow: { whole: 5, near: 8 }, wide: { whole: 10, near: 18 } }
/** More countries than these are outlined by thinner strokes, or they would be all outline. */
const FEW = 8
const NONE: ReadonlySet<string> = new Set()

/**
 * World map of classes; equal-area when its topology is. It zooms by buttons, keys, wheel and fingers. Pointer and
 * keyboard reach every country that has a value, however small and wherever the view is.
 */
export function Choropleth(props: ChoroplethProps) {
  const { topology, values, scale, selected, excluded = NONE, uncertain = NONE, describe, label } = props
  const { onSelect, formatValue = formatCount } = props
  const { ref, width } = useWidth()
  const { zoom, change, frame, handlers: frameHandlers } = useMapZoom()
  const whole = useDrawn(topology, width)
  // While a hand is on it the picture is only moved and enlarged as it is; then it is drawn anew.
  const map = useDrawn(topology, width, useDeferredValue(zoom))
  const { height } = map.shapes
  const order = useMemo(() => inOrder(whole.byKey, values), [whole, values])
  const onReach = useCallback(
    (key: string) => {
      const shape = whole.byKey.get(key)
      if (shape) change((before) => revealing(before, shape.centre, { width, height }))
    },
    [whole, change, width, height],
  )
  const onZoom = useCallback(
    (key: string) => {
      const shape = whole.byKey.get(key)
      if (shape) change(() => fittedTo(shape.bounds, { width, height }))
    },
    [whole, change, width, height],
  )
  const { handlers, pointed, focused, stop } = useCountryEvents({ order, onSelect, onReach, onZoom })
  const isNarrow = width < NARROW
  const valueOf = useCallback(
    (alpha2: string) => (isNarrow ? '' : formatValue(values.get(alpha2) ?? 0)),
    [isNarrow, formatValue, values],
  )
  const dotRadius = isNarrow ? 2.4 : 3.6
  const most = props.labels ?? MOST_LABELS[isNarrow ? 'narrow' : 'wide'][isWhole(zoom) ? 'whole' : 'near']
  const names = useMapLabels(map, zoom, { order, selected, most, valueOf, beside: !isNarrow })
  const say = useCallback(
    (alpha2: string, name: string) =>
      `${name}, ${formatValue(values.get(alpha2) ?? 0)}${excluded.has(alpha2) ? ', left out' : ''}`,
    [formatValue, values, excluded],
  )
  // What is left out is pale, whatever its class.
  const colourOf = (alpha2: string) => (excluded.has(alpha2) ? 0 : scale.colourOf(values.get(alpha2) ?? 0))
  const { scale: times, by } = between(map.zoom, zoom, { width, height })
  const told = map.byKey.get(pointed?.key ?? focused ?? '')
  const outlines = { byKey: map.byKey, values, dotRadius }
  return (
    <div className="chart choropleth" ref={ref}>
      <div className={isWhole(zoom) ? 'map-frame' : 'map-frame map-frame-near'} ref={frame} {...frameHandlers}>
        <Svg width={width} height={height} label={label} interactive>
          <g
            transform={
              times === 1 && by[0] === 0 && by[1] === 0 ? undefined : `translate(${by.join()}) scale(${times})`
            }
          >
            <CountryShapes
              {...{ shapes: map.shapes, values, scale, selected, excluded, uncertain, label, handlers, say }}
              stop={stop ?? order[0]}
              dotRadius={dotRadius}
            />
            <MapOutlines {...outlines} keys={excluded} className="outline-excluded" />
            <MapOutlines {...outlines} keys={props.hinted ? [props.hinted] : []} className="outline-hint" />
            <MapOutlines
              {...outlines}
              keys={selected}
              className={selected.size > FEW ? 'outline-selected outline-many' : 'outline-selected'}
            />
            <MapOutlines {...outlines} keys={focused ? [focused] : []} className="outline-focus" />
          </g>
          <CountryLabels {...names} colourOf={colourOf} />
        </Svg>
      </div>
      <ZoomButtons zoom={zoom} change={change} />
      {told ? (
        <Tooltip
          {...placeTooltip(told, pointed, width, height)}
          width={width}
          height={height}
          lines={describe(told.alpha2 ?? '', told.name, values.get(told.key) ?? 0)}
        />
      ) : null}
    </div>
  )
}

/** The map at a width, for a view; the whole without one. */
function useDrawn(topology: WorldTopology, width: number, zoom = WHOLE): DrawnMap {
  return useMemo(() => {
    const shapes = worldShapes(topology, width, zoom)
    return { shapes, byKey: new Map(shapes.countries.map((shape) => [shape.key, shape])), width, zoom }
  }, [topology, width, zoom])
}

/** At the pointer; for the keyboard above the country, or below it where there is no room. */
function placeTooltip(shape: CountryShape, pointed: PointedCountry | null, width: number, height: number) {
  if (pointed) return { x: pointed.across * width, y: pointed.down * height - 4 }
  const { top, bottom } = shape.bounds
  return { x: shape.centre[0], y: top < TOOLTIP_ROOM ? Math.min(bottom, TOOLTIP_ROOM - 1) : top }
}

/** Countries on the map that have a value, the largest first. */
function inOrder(byKey: ReadonlyMap<string, CountryShape>, values: ReadonlyMap<string, number>): string[] {
  return [...values]
    .filter(([alpha2, value]) => value > 0 && byKey.has(alpha2))
    .toSorted(([, a], [, b]) => b - a)
    .map(([alpha2]) => alpha2)
}
