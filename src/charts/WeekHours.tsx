import { useMemo, useState, type FocusEvent, type ReactNode } from 'react'
import { pickMode, type PickMode } from './pick'
import { Svg } from './Svg'
import { Tooltip } from './Tooltip'
import { useWidth } from './use-width'
import { hoursAt, nextPlace, placeText, type WeekBox, weekLayout, type WeekPlace } from './week-layout'
import { WeekBars } from './WeekBars'
import { WeekCells } from './WeekCells'
import type { RoundClass } from './round-classes'

export interface WeekHoursProps {
  /** Means by hour of the week, Monday 00:00 first; null where none can be told. */
  readonly means: readonly (number | null)[]
  /** Means of whole days, Monday first, and of an hour of the day. */
  readonly days: readonly (number | null)[]
  readonly clocks: readonly (number | null)[]
  readonly classes: readonly RoundClass[]
  /** Hours of the week that are chosen. */
  readonly selected: ReadonlySet<number>
  /** A cell, or a head with all hours that stand under it. */
  readonly onPick: (hours: readonly number[], mode: PickMode) => void
  /** What is said of some hours, in at most three lines; the first names them. */
  readonly describe: (hours: readonly number[]) => readonly string[]
  readonly label: string
}

/** Mean counts by hour of the week, with means of days and hours at its edges; redrawn upright where it is narrow. */
export function WeekHours(props: WeekHoursProps) {
  const { means, days, clocks, classes, selected, onPick, describe, label } = props
  const { ref, width } = useWidth('week')
  const layout = useMemo(() => weekLayout(width), [width])
  const { isTall } = layout
  const [stop, setStop] = useState<WeekPlace>({ row: 0, column: 0 })
  const [pointed, setPointed] = useState<WeekPlace | null>(null)
  const [focused, setFocused] = useState<WeekPlace | null>(null)
  const told = pointed ?? focused
  const move = (event: React.KeyboardEvent<SVGGElement>) => {
    const from = placeOf(event.target)
    const next = from && nextPlace(event.key, from, isTall)
    if (from && (event.key === 'Enter' || event.key === ' ')) onPick(hoursAt(from, isTall), pickMode(event))
    else if (next) {
      setStop(next)
      // Whoever moves by key is told of where the focus is, wherever the pointer rests.
      setPointed(null)
      event.currentTarget.querySelector<SVGElement>(`[data-place="${placeText(next)}"]`)?.focus()
    } else return
    event.preventDefault()
  }
  return (
    <div className="chart week" ref={ref}>
      <Svg width={width} height={layout.height} label={label} interactive>
        <WeekBars {...{ layout, days, clocks }} />
        <g
          role="grid"
          aria-label={label}
          aria-multiselectable="true"
          onKeyDown={move}
          onClick={(event) => {
            const place = placeOf(event.target)
            if (place === null) return
            setStop(place)
            onPick(hoursAt(place, isTall), pickMode(event))
          }}
          onPointerMove={(event) => {
            setPointed(placeOf(event.target))
          }}
          onPointerLeave={() => {
            setPointed(null)
          }}
          onFocus={(event: FocusEvent) => {
            if (event.target.matches(':focus-visible')) setFocused(placeOf(event.target))
          }}
          onBlur={() => {
            setFocused(null)
          }}
        >
          <WeekCells {...{ layout, means, classes, selected, stop, describe }} />
        </g>
        {focused === null ? null : <FocusRing box={boxAt(layout, focused)} />}
      </Svg>
      {told === null ? null : <Told {...{ layout, place: told, describe }} />}
    </div>
  )
}

function placeOf(target: EventTarget): WeekPlace | null {
  const text = target instanceof Element ? target.closest('[data-place]')?.getAttribute('data-place') : null
  const [row, column] = (text ?? '').split(' ').map(Number)
  return row === undefined || column === undefined ? null : { row, column }
}

interface ToldProps {
  readonly layout: ReturnType<typeof weekLayout>
  readonly place: WeekPlace
  readonly describe: WeekHoursProps['describe']
}

function Told({ layout, place, describe }: ToldProps) {
  const box = boxAt(layout, place)
  if (box === undefined) return null
  const lines: ReactNode[] = describe(hoursAt(place, layout.isTall)).map((line, i) =>
    i === 0 ? <b key="name">{line}</b> : line,
  )
  return <Tooltip x={box.x + box.width / 2} y={box.y} width={layout.width} height={layout.height} lines={lines} />
}

/** Around a mark: a ring of its own, since neighbours would cover half of the browser's. */
function FocusRing({ box }: { readonly box: WeekBox | undefined }) {
  return box === undefined ? null : <rect className="outline-focus" {...box} />
}

function boxAt(layout: ToldProps['layout'], place: WeekPlace): WeekBox | undefined {
  const { row, column } = place
  const [ofRows, ofColumns] = layout.isTall ? [layout.clocks, layout.days] : [layout.days, layout.clocks]
  if (row === -1) return ofColumns[column]
  return column === -1 ? ofRows[row] : layout.cells[hoursAt(place, layout.isTall)[0] ?? -1]
}
