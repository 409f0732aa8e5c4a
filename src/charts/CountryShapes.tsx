import { memo, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import { HATCH } from './fills'
import type { ClassScale } from './decade-scale'
import type { CountryShape, WorldShapes } from './geo-shapes'

/** Below this area in square layout units a country is a dot. */
const DOT_BELOW = 16

export interface ShapeHandlers {
  readonly onPointerMove: (event: PointerEvent<SVGGElement>) => void
  readonly onPointerLeave: () => void
  readonly onClick: (event: MouseEvent<SVGGElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void
  readonly onFocus: (event: FocusEvent<SVGGElement>) => void
  readonly onBlur: () => void
}

interface CountryShapesProps {
  readonly shapes: WorldShapes
  readonly values: ReadonlyMap<string, number>
  readonly scale: ClassScale
  readonly selected: ReadonlySet<string>
  /** The one country that the Tab key stops at. */
  readonly stop: string | undefined
  readonly dotRadius: number
  readonly label: string
  /** Name and number of a country, for screen readers. */
  readonly say: (alpha2: string, name: string) => string
  readonly handlers: ShapeHandlers
}

/** All countries, their borders in one path, and dots for small ones with a value. Events are read from the group. */
export const CountryShapes = memo(function CountryShapes(props: CountryShapesProps) {
  const { shapes, values, dotRadius, label, handlers } = props
  const dots = shapes.countries.filter((shape) => isDot(shape, values))
  return (
    <g role="listbox" aria-label={label} aria-multiselectable="true" {...handlers}>
      {shapes.countries.map((shape) => (
        <path
          key={shape.key}
          d={shape.d}
          {...look(shape, props)}
          {...(isDot(shape, values) ? {} : option(shape, props))}
        />
      ))}
      <path className="borders" d={shapes.borders} />
      {dots.map((shape) => (
        <circle
          key={shape.key}
          cx={shape.centre[0]}
          cy={shape.centre[1]}
          r={dotRadius}
          {...look(shape, props)}
          {...option(shape, props)}
        />
      ))}
    </g>
  )
})

/** Small and with something to show. */
export function isDot(shape: CountryShape, values: ReadonlyMap<string, number>): boolean {
  return shape.area < DOT_BELOW && shape.alpha2 !== undefined && (values.get(shape.alpha2) ?? 0) > 0
}

function look({ alpha2, key }: CountryShape, { values, scale }: CountryShapesProps) {
  if (alpha2 === undefined) return { className: 'country', fill: HATCH, 'data-country': key }
  return { className: `country seq-${scale.colourOf(values.get(alpha2) ?? 0)}`, 'data-country': key }
}

/** Countries with a value are options of a list; the others are land. */
function option({ alpha2, name }: CountryShape, { values, selected, stop, say }: CountryShapesProps) {
  if (alpha2 === undefined || (values.get(alpha2) ?? 0) <= 0) return {}
  return {
    role: 'option',
    'aria-label': say(alpha2, name),
    'aria-selected': selected.has(alpha2),
    tabIndex: alpha2 === stop ? 0 : -1,
  }
}
