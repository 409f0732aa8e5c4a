import { useCallback, useDeferredValue, useMemo, type ReactNode } from 'react'
import { formatCount } from '../base/format'
import { CountryLabels } from './CountryLabels'
import { CountryShapes, isDot } from './CountryShapes'
import type { ClassScale } from './decade-scale'
import { worldShapes, type CountryShape, type WorldShapes, type WorldTopology } from './geo-shapes'
import { placeLabels, type LabelWish } from './label-layout'
import type { PickMode } from './pick'
import { Svg } from './Svg'
import { Tooltip, TOOLTIP_ROOM } from './Tooltip'
import { useCountryEvents, type PointedCountry } from './use-country-events'
import { useWidth } from './use-width'

export interface ChoroplethProps {
  readonly topology: WorldTopology
  /** By alpha-2; a country that is absent has none. */
  readonly values: ReadonlyMap<string, number>
  readonly scale: ClassScale
  readonly selected: ReadonlySet<string>
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

/** World map of classes; equal-area when its topology is. Pointer and keyboard reach every country that has a value. */
export function Choropleth(props: ChoroplethProps) {
  const { topology, values, scale, selected, onSelect, describe, formatValue = formatCount, label } = props
  const { ref, width } = useWidth()
  const shapes = worldShapes(topology, width)
  const byKey = useMemo(() => new Map(shapes.countries.map((shape) => [shape.key, shape])), [shapes])
  const order = useMemo(() => inOrder(byKey, values), [byKey, values])
  const { handlers, pointed, focused, stop } = useCountryEvents({ order, onSelect })
  const wanted = useMemo(() => {
    const named = inOrderOfLabels(order, selected).slice(0, props.labels ?? (width < NARROW ? 5 : 10))
    const wishes = named.flatMap((alpha2) => wish(byKey.get(alpha2), formatValue(values.get(alpha2) ?? 0), width))
    return { wishes, shapes, width }
  }, [order, selected, byKey, values, formatValue, width, shapes, props.labels])
  // Placing labels takes as long as drawing the map: it is a task of its own, after the map is there.
  const later = useDeferredValue(wanted, null)
  const placed = useMemo(() => (later === null ? [] : place(later)), [later])
  const say = useCallback(
    (alpha2: string, name: string) => `${name}, ${formatValue(values.get(alpha2) ?? 0)}`,
    [formatValue, values],
  )
  const told = byKey.get(pointed?.key ?? focused ?? '')
  return (
    <div className="chart choropleth" ref={ref}>
      <Svg width={width} height={shapes.height} label={label} interactive>
        <CountryShapes
          {...{ shapes, values, scale, selected, label, handlers, say }}
          stop={stop ?? order[0]}
          dotRadius={width < NARROW ? 2.4 : 3.6}
        />
        <Outlines keys={[...selected]} byKey={byKey} values={values} className="outline-selected" />
        <Outlines keys={focused ? [focused] : []} byKey={byKey} values={values} className="outline-focus" />
        <CountryLabels labels={placed} colourOf={(alpha2) => scale.colourOf(values.get(alpha2) ?? 0)} />
      </Svg>
      {told ? (
        <Tooltip
          {...placeTooltip(told, pointed, width, shapes.height)}
          width={width}
          height={shapes.height}
          lines={describe(told.alpha2 ?? '', told.name, values.get(told.key) ?? 0)}
        />
      ) : null}
    </div>
  )
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

/** What is selected is named before what is large. */
function inOrderOfLabels(order: readonly string[], selected: ReadonlySet<string>): string[] {
  return [...order.filter((alpha2) => selected.has(alpha2)), ...order.filter((alpha2) => !selected.has(alpha2))]
}

function wish(shape: CountryShape | undefined, value: string, width: number) {
  return shape ? [{ shape, name: shape.name, value: width < NARROW ? '' : value }] : []
}

interface LabelsWanted {
  readonly wishes: readonly LabelWish[]
  readonly shapes: WorldShapes
  readonly width: number
}

function place({ wishes, shapes, width }: LabelsWanted) {
  return placeLabels(wishes, shapes.countries, { width, height: shapes.height }, width >= NARROW)
}

interface OutlinesProps {
  readonly keys: readonly string[]
  readonly byKey: ReadonlyMap<string, CountryShape>
  readonly values: ReadonlyMap<string, number>
  readonly className: string
}

/** Drawn over everything else, since a neighbour would cover half of a stroke. */
function Outlines({ keys, byKey, values, className }: OutlinesProps) {
  return keys.map((key) => {
    const shape = byKey.get(key)
    if (!shape) return null
    const [x, y] = shape.centre
    return isDot(shape, values) ? (
      <circle key={key} className={className} cx={x} cy={y} r={5} />
    ) : (
      <path key={key} className={className} d={shape.d} />
    )
  })
}
