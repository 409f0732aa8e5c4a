import { useMemo, useState } from 'react'
import { formatShare } from '../base/format'
import { type Column, placeColumns, type PlacedColumn } from './column-layout'
import { fillProps, type Fill } from './fills'
import { pickMode, type PickMode } from './pick'
import { rovingIndex } from './roving'
import { Svg } from './Svg'
import { useWidth } from './use-width'

interface ColumnsProps {
  readonly columns: readonly Column[]
  /** End of the axis, a share 0–1. */
  readonly max: number
  readonly fill: Fill
  readonly label: string
  /** What one column is, for screen readers: "4 characters". */
  readonly describe: (column: Column) => string
  readonly selected?: ReadonlySet<string>
  readonly onSelect: (key: string, mode: PickMode) => void
}

/** Room for the numbers above bars, the bars, and the labels below. */
const TOP = 18
const BARS = 92
const FOOT = TOP + BARS
const HEIGHT = FOOT + 20

/** A small histogram whose columns can be picked: one stop of the Tab key, arrows go from column to column. */
export function Columns({ columns, max, fill, label, describe, selected, onSelect }: ColumnsProps) {
  const { ref, width } = useWidth('columns')
  const placed = useMemo(() => placeColumns(columns, width, BARS, max), [columns, width, max])
  const [active, setActive] = useState(0)
  const stop = Math.min(active, placed.length - 1)
  const onArrow = (event: React.KeyboardEvent<SVGGElement>, at: number) => {
    const next = rovingIndex(event.key, at, placed.length)
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
    const node = event.currentTarget.parentNode?.querySelector(`[data-at="${next}"]`)
    if (node instanceof SVGElement) node.focus()
  }
  return (
    <div className="chart columns" ref={ref}>
      <Svg width={width} height={HEIGHT} label={label} interactive>
        <line className="axis" x1={0} x2={width} y1={FOOT} y2={FOOT} />
        {placed.map((column, at) => (
          <OneColumn
            key={column.key}
            {...{ column, at, fill, onSelect, onArrow }}
            name={`${describe(column)}, ${formatShare(column.share, 2)}`}
            isStop={at === stop}
            chosen={selected?.has(column.key) ?? false}
            onFocus={() => {
              setActive(at)
            }}
          />
        ))}
      </Svg>
    </div>
  )
}

interface OneColumnProps {
  readonly column: PlacedColumn
  readonly at: number
  readonly fill: Fill
  readonly name: string
  readonly isStop: boolean
  readonly chosen: boolean
  readonly onSelect: ColumnsProps['onSelect']
  readonly onArrow: (event: React.KeyboardEvent<SVGGElement>, at: number) => void
  readonly onFocus: () => void
}

function OneColumn({ column, at, fill, name, isStop, chosen, onSelect, onArrow, onFocus }: OneColumnProps) {
  const { key, x, width, barX, barWidth, height, label, value } = column
  const middle = x + width / 2
  return (
    <>
      <g
        className={chosen ? 'column column-selected' : 'column'}
        role="button"
        tabIndex={isStop ? 0 : -1}
        aria-pressed={chosen}
        aria-label={name}
        data-at={at}
        data-key={key}
        onFocus={onFocus}
        onClick={(event) => {
          onSelect(key, pickMode(event))
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault()
            onSelect(key, pickMode(event))
          } else onArrow(event, at)
        }}
      >
        <rect className="column-ground" x={x} y={0} width={width} height={HEIGHT} />
        {height > 0 ? <rect x={barX} y={FOOT - height} width={barWidth} height={height} {...fillProps(fill)} /> : null}
        <text className="chart-small" x={middle} y={FOOT + 15} textAnchor="middle">
          {label}
        </text>
      </g>
      {/* Beside what can be pressed: its name says the share with more digits. */}
      {value === '' ? null : (
        <text className="ink halo" x={middle} y={FOOT - height - 5} textAnchor="middle" pointerEvents="none">
          {value}
        </text>
      )}
    </>
  )
}
