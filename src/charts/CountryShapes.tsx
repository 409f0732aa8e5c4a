import { memo, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import { HATCH, HATCH_UNCERTAIN } from './fills'
import type { ClassScale } from './decade-scale'
import type { CountryShape, WorldShapes } from './geo-shapes'
import { hitRadii } from './hit-areas'

/** Below this area in square layout units a country is a dot. */
const DOT_BELOW = 16

export interface ShapeHandlers {
  readonly onPointerMove: (event: PointerEvent<SVGGElement>) => void
  readonly onPointerLeave: () => void
  readonly onClick: (event: MouseEvent<SVGGElement>) => void
  readonly onDoubleClick: (event: MouseEvent<SVGGElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void
  readonly onFocus: (event: FocusEvent<SVGGElement>) => void
  readonly onBlur: () => void
}

interface CountryShapesProps {
  readonly shapes: WorldShapes
  readonly values: ReadonlyMap<string, number>
  readonly scale: ClassScale
  readonly selected: ReadonlySet<string>
  /** Left out by the filter: drawn pale. */
  readonly excluded: ReadonlySet<string>
  /** What is known of them is not certain: drawn with a texture. */
  readonly uncertain: ReadonlySet<string>
  /** The one country that the Tab key stops at. */
  readonly stop: string | undefined
  readonly dotRadius: number
  readonly label: string
  /** Name and number of a country, for screen readers. */
  readonly say: (alpha2: string, name: string) => string
  readonly handlers: ShapeHandlers
}

/**
 * All countries, their borders in one path, and dots for small ones with a value. Around a dot the sea and land without
 * a value are its own too, as far as a finger needs. Events are read from the group.
 */
export const CountryShapes = memo(function CountryShapes(props: CountryShapesProps) {
  const { shapes, values, uncertain, dotRadius, label, handlers } = props
  const dots = shapes.countries.filter((shape) => isDot(shape, values))
  const radii = hitRadii(dots.map(({ centre }) => centre))
  const hasValue = ({ alpha2 }: CountryShape) => alpha2 !== undefined && (values.get(alpha2) ?? 0) > 0
  const large = shapes.countries.filter((shape) => hasValue(shape) && !isDot(shape, values))
  return (
    <g role="listbox" aria-label={label} aria-multiselectable="true" {...handlers}>
      {shapes.countries
        .filter((shape) => !hasValue(shape))
        .map((shape) => (
          <path key={shape.key} d={shape.d} {...look(shape, props)} />
        ))}
      {dots.map(({ key, centre: [x, y] }, index) => (
        <circle key={key} className="country-hit" cx={x} cy={y} r={radii[index]} data-country={key} />
      ))}
      {large.map((shape) => (
        <path key={shape.key} d={shape.d} {...look(shape, props)} {...option(shape, props)} />
      ))}
      {large
        .filter(({ key, d }) => uncertain.has(key) && d !== '')
        .map(({ key, d }) => (
          <path key={key} className="country-uncertain" fill={HATCH_UNCERTAIN} d={d} />
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

function look({ alpha2, key }: CountryShape, { values, scale, excluded, uncertain }: CountryShapesProps) {
  if (alpha2 === undefined) return { className: 'country', fill: HATCH, 'data-country': key }
  const classes = [
    `country seq-${scale.colourOf(values.get(alpha2) ?? 0)}`,
    excluded.has(alpha2) ? 'country-excluded' : '',
    uncertain.has(alpha2) ? 'country-doubtful' : '',
  ]
  return { className: classes.filter((name) => name !== '').join(' '), 'data-country': key }
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
