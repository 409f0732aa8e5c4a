import { useMemo } from 'react'
import type { ClassScale } from './decade-scale'
import { layoutStrokes } from './legend-layout'
import { LegendClasses, type LegendProps } from './LegendClasses'
import { Svg } from './Svg'
import { useWidth } from './use-width'

const WIDEST = 510
const NARROW = 420

/** The classes with their colours, and a stroke for every country: the legend is the distribution too, and a filter. */
export function ChoroplethLegend(props: LegendProps) {
  const { scale, values, noun } = props
  const { ref, width: measured } = useWidth('legend')
  const width = Math.min(WIDEST, measured)
  const { strokes, labels } = useMemo(() => layoutStrokes(values, scale.positionOf, width), [values, scale, width])
  const label = `Legend: ${noun} by country, ${scale.steps.length} classes`
  return (
    <div className="chart legend" ref={ref}>
      <Svg width={measured} height={78} label={label} interactive>
        <text className="chart-small" x={0} y={10}>
          {hintOf(scale, width)}
        </text>
        <g aria-hidden="true">
          {labels.map(({ key, x, anchor }) => (
            <text key={key} className="chart-small ink-2" x={x} y={26} textAnchor={anchor}>
              {key}
            </text>
          ))}
        </g>
        <path className="stroke" d={strokes.map(({ x }) => `M${x},31v9`).join('')} />
        <LegendClasses {...props} width={width} isNarrow={width < NARROW} />
      </Svg>
    </div>
  )
}

function hintOf(scale: ClassScale, width: number): string {
  if (width < NARROW) {
    return scale.kind === 'decades' ? 'A mark is a country; a step is ten times' : 'A mark is a country'
  }
  return scale.kind === 'decades'
    ? 'Each mark is a country; each step is ten times the one before; click one to filter'
    : 'Each mark is a country; all steps are equal; click one to filter'
}
