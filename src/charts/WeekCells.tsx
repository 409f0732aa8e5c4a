import { fillProps } from './fills'
import { classColour, type RoundClass } from './round-classes'
import type { WeekHoursProps } from './WeekHours'
import { hoursAt, placeText, type WeekBox, type WeekLayout, type WeekPlace } from './week-layout'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

interface CellsProps extends Pick<WeekHoursProps, 'means' | 'selected' | 'describe'> {
  readonly layout: WeekLayout
  readonly classes: readonly RoundClass[]
  /** Where the Tab key comes to. */
  readonly stop: WeekPlace
}

/** The rows of the grid, with the heads of rows and columns. */
export function WeekCells(props: CellsProps) {
  const { layout, means, selected } = props
  const { isTall, cells } = layout
  const [heads, rows] = isTall ? [layout.days, layout.clocks] : [layout.clocks, layout.days]
  return (
    <>
      <g role="row">
        {heads.map((box, column) => (
          <Head key={column} {...props} {...{ box }} place={{ row: -1, column }} isDay={isTall} at={column} />
        ))}
      </g>
      {rows.map((head, row) => (
        <g role="row" key={row}>
          <Head {...props} box={head} place={{ row, column: -1 }} isDay={!isTall} at={row} />
          {heads.map((_, column) => (
            <Cell key={column} {...props} place={{ row, column }} />
          ))}
        </g>
      ))}
      {/* Beside hours that are chosen it would look like one of them. */}
      <Outlines boxes={cells} which={selected.size === 0 ? mostOf(means) : []} className="outline-most" />
      <Outlines boxes={cells} which={[...selected]} className="outline-selected" />
    </>
  )
}

interface HeadProps extends CellsProps {
  readonly box: WeekBox
  readonly place: WeekPlace
  readonly isDay: boolean
  /** Which day or hour. */
  readonly at: number
}

function Head({ layout, box, place, isDay, at, stop, describe }: HeadProps) {
  const hours = hoursAt(place, layout.isTall)
  // Of hours every third has room for its name; all can be pressed, and screen readers have the names of all.
  const text = isDay ? DAYS[at] : `${String(at).padStart(2, '0')}${layout.isTall ? ':00' : ''}`
  const isShown = isDay || at % 3 === 0
  const isColumn = place.row === -1
  return (
    <g
      className="week-head"
      role={isColumn ? 'columnheader' : 'rowheader'}
      data-place={placeText(place)}
      tabIndex={isAt(stop, place) ? 0 : -1}
      aria-label={describe(hours).join(', ')}
    >
      <rect className="week-head-ground" {...box} />
      <text
        className={isShown ? 'chart-small ink-2' : 'chart-small unseen'}
        x={isColumn ? box.x + box.width / 2 : 0}
        y={box.y + box.height / 2 + 4}
        textAnchor={isColumn ? 'middle' : 'start'}
      >
        {text}
      </text>
    </g>
  )
}

function Cell({ layout, means, classes, selected, place, stop, describe }: CellsProps & { readonly place: WeekPlace }) {
  const [hour = 0] = hoursAt(place, layout.isTall)
  const mean = means[hour] ?? null
  const fill = mean === null ? fillProps('unknown') : { className: `seq-${classColour(mean, classes)}` }
  const isFaded = selected.size > 0 && !selected.has(hour)
  return (
    <rect
      {...layout.cells[hour]}
      {...fill}
      role="gridcell"
      fillOpacity={isFaded ? 0.45 : 1}
      data-place={placeText(place)}
      data-hour={hour}
      tabIndex={isAt(stop, place) ? 0 : -1}
      aria-label={describe([hour]).join(', ')}
      aria-selected={selected.has(hour)}
    />
  )
}

function isAt(a: WeekPlace, b: WeekPlace): boolean {
  return a.row === b.row && a.column === b.column
}

/** The hour of the largest mean, the first of several; none where there are no attempts. */
function mostOf(means: readonly (number | null)[]): number[] {
  const most = means.reduce<number>((max, mean) => Math.max(max, mean ?? 0), 0)
  return most === 0 ? [] : [means.indexOf(most)]
}

interface OutlineProps {
  readonly boxes: readonly WeekBox[]
  readonly which: readonly number[]
  readonly className: string
}

function Outlines({ boxes, which, className }: OutlineProps) {
  return which.map((hour) => {
    const box = boxes[hour]
    if (box === undefined) return null
    const { x, y, width, height } = box
    return <rect key={hour} className={className} x={x - 1} y={y - 1} width={width + 2} height={height + 2} />
  })
}
