import { formatCount } from '../base/format'
import { barOf, type WeekBox, type WeekLayout } from './week-layout'

interface BarsProps {
  readonly layout: WeekLayout
  readonly days: readonly (number | null)[]
  readonly clocks: readonly (number | null)[]
}

/** Means of whole days and of hours of the day, at the edges; those of days with their number, where there is room. */
export function WeekBars({ layout, days, clocks }: BarsProps) {
  const { isTall, dayBars, clockBars } = layout
  return (
    <g aria-hidden="true">
      <Bars boxes={dayBars} values={days} isRow={!isTall} />
      <Bars boxes={clockBars} values={clocks} isRow={isTall} />
      {isTall ? null : dayBars.map((box, day) => <Value key={day} box={box} value={days[day] ?? null} />)}
    </g>
  )
}

interface EdgeProps {
  readonly boxes: readonly WeekBox[]
  readonly values: readonly (number | null)[]
  readonly isRow: boolean
}

function Bars({ boxes, values, isRow }: EdgeProps) {
  const most = values.reduce<number>((max, value) => Math.max(max, value ?? 0), 0)
  if (most === 0) return null
  return boxes.map((box, at) => {
    const bar = barOf(box, (values[at] ?? 0) / most, isRow)
    return <rect key={at} className="mark fill-grey" {...bar} />
  })
}

function Value({ box, value }: { readonly box: WeekBox; readonly value: number | null }) {
  if (value === null) return null
  return (
    <text className="chart-small ink" x={box.x + 6} y={box.y + box.height / 2 + 4}>
      {formatCount(value, value < 10 ? 1 : 0)}
    </text>
  )
}
