import { useMemo } from 'react'
import { formatCompact, formatCount } from '../base/format'
import type { ClassScale } from './decade-scale'
import { layoutStrokes } from './legend-layout'
import { Svg } from './Svg'
import { useWidth } from './use-width'

export interface ChoroplethLegendProps {
  readonly scale: ClassScale
  readonly values: ReadonlyMap<string, number>
  /** What is counted, for the picture's text: "attempts". */
  readonly noun: string
}

const WIDEST = 510

/** The classes with their colours, and a stroke for every country: the legend is the distribution too. */
export function ChoroplethLegend({ scale, values, noun }: ChoroplethLegendProps) {
  const { ref, width: measured } = useWidth('legend')
  const width = Math.min(WIDEST, measured)
  const { strokes, labels } = useMemo(() => layoutStrokes(values, scale.positionOf, width), [values, scale, width])
  const format = width < 420 ? formatCompact : (value: number) => formatCount(value, 2)
  const wide = width / scale.steps.length
  return (
    <div className="chart legend" ref={ref}>
      <Svg width={measured} height={78} label={`Legend: ${noun} by country, ${scale.steps.length} classes`}>
        <text className="chart-small" x={0} y={10}>
          {hintOf(scale, width)}
        </text>
        {labels.map(({ key, x, anchor }) => (
          <text key={key} className="chart-small ink-2" x={x} y={26} textAnchor={anchor}>
            {key}
          </text>
        ))}
        <path className="stroke" d={strokes.map(({ x }) => `M${x},31v9`).join('')} />
        {scale.steps.map(({ from, colour }, index) => (
          <g key={from}>
            <rect className={`seq-${colour}`} x={index * wide} y={44} width={wide - 1} height={12} />
            <text className="chart-small" x={index * wide} y={71}>
              {format(from)}
            </text>
          </g>
        ))}
      </Svg>
    </div>
  )
}

function hintOf(scale: ClassScale, width: number): string {
  if (width < 420) return scale.kind === 'decades' ? 'A mark is a country; a step is ten times' : 'A mark is a country'
  return scale.kind === 'decades'
    ? 'Each mark is a country; each step is ten times the one before'
    : 'Each mark is a country; all steps are equal'
}
