import { useMemo } from 'react'
import { formatCount, formatPer, formatWhen } from '../base/format'
import { Svg } from './Svg'
import { textWidth } from './text-width'
import { timeTicks, timeToX } from './time-scale'
import { largestTotal, lanePath } from './timeline-layout'
import { mergeBins } from './timeline-bins'
import { useWidth } from './use-width'

interface TimeBarsProps {
  /** Wall-clock seconds at which the first bin begins. */
  readonly start: number
  readonly binSeconds: number
  readonly counts: readonly number[]
  /** What is counted: "attempts". */
  readonly noun: string
  readonly label: string
}

const TOP = 20
const FOOT = 92
const HEIGHT = FOOT + 20
const LEAST_BAR = 3

/** One quantity over time, small: bars, a time axis, and the largest bar in words. */
export function TimeBars({ start, binSeconds, counts, noun, label }: TimeBarsProps) {
  const { ref, width } = useWidth('panel')
  const range = useMemo(() => ({ start, end: start + counts.length * binSeconds }), [start, counts.length, binSeconds])
  const merged = useMemo(() => {
    const bins = counts.map((count, at) => ({ start: start + at * binSeconds, values: [count] }))
    return mergeBins(bins, binSeconds, width / (range.end - range.start), LEAST_BAR)
  }, [counts, start, binSeconds, width, range])
  const path = useMemo(() => lanePath(merged, range, FOOT, FOOT - TOP, width), [merged, range, width])
  const most = largestTotal(merged.bins)
  const peak = merged.bins.find(({ values: [count] }) => count === most)
  return (
    <div className="chart" ref={ref}>
      <Svg width={width} height={HEIGHT} label={label}>
        <line className="axis" x1={0} x2={width} y1={FOOT} y2={FOOT} />
        <path className="fill-attack" d={path} />
        <Ticks range={range} width={width} />
        {peak === undefined || most === 0 ? null : (
          <Peak
            x={timeToX(peak.start + merged.seconds / 2, range, width)}
            width={width}
            text={`${formatCount(most)} ${noun} ${formatPer(merged.seconds)}, ${formatWhen(peak.start)}`}
          />
        )}
      </Svg>
    </div>
  )
}

function Ticks({ range, width }: { readonly range: { start: number; end: number }; readonly width: number }) {
  return timeTicks(range, width)
    .filter(({ label }) => label !== '')
    .map(({ time, label }) => {
      const x = timeToX(time, range, width)
      const isCut = x + textWidth(label, 12) / 2 > width
      return (
        <g key={time}>
          <line className="axis" x1={x} x2={x} y1={FOOT} y2={FOOT + 4} />
          <text
            className="chart-small"
            x={isCut ? width : Math.max(x, textWidth(label, 12) / 2)}
            y={FOOT + 16}
            textAnchor={isCut ? 'end' : 'middle'}
          >
            {label}
          </text>
        </g>
      )
    })
}

/** The largest bar in words, over it as far as the picture goes. */
function Peak({ x, width, text }: { readonly x: number; readonly width: number; readonly text: string }) {
  const half = textWidth(text, 12) / 2
  return (
    <text className="halo" x={Math.max(half, Math.min(width - half, x))} y={TOP - 7} textAnchor="middle">
      {text}
    </text>
  )
}
