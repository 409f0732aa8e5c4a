import { memo, useMemo, useState, type KeyboardEvent } from 'react'
import { formatCount, formatDay } from '../base/format'
import type { ClassScale } from './decade-scale'
import { pickMode, type PickMode } from './pick'
import { rovingIndex } from './roving'
import { Svg } from './Svg'
import { textWidth } from './text-width'
import { timeTicks, timeToX, type Range } from './time-scale'
import { useWidth } from './use-width'

export interface StripRow {
  readonly key: string
  /** Set in the face of the log; must be plain, as SVG knows no boxes for hostile characters. */
  readonly label: string
  readonly total: number
  /** Counts a day, from the first day of the range on. */
  readonly days: readonly number[]
}

export interface DayStripsProps {
  readonly rows: readonly StripRow[]
  /** From midnight to midnight, wall-clock seconds. */
  readonly range: Range
  readonly scale: ClassScale
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (key: string, mode: PickMode) => void
  readonly label: string
}

const DAY = 86_400
const ROW = 14.4
const TOP = 18
/** Room for "25 Feb". */
const SHORT_LABEL = 40

interface Columns {
  readonly left: number
  readonly right: number
  readonly width: number
  readonly perDay: number
}

/** Names left, totals right, the days between; a monospaced character is 0.6 em wide. */
function columnsFor(rows: readonly StripRow[], range: Range, width: number): Columns {
  const longest = rows.reduce((most, { label }) => Math.max(most, label.length), 0)
  const left = Math.min(width * 0.36, longest * 6.9 + 10)
  const totals = rows.reduce((most, { total }) => Math.max(most, textWidth(formatCount(total), 11.5)), 0)
  const right = width - totals - 8
  return { left, right, width, perDay: (right - left) / Math.max(1, (range.end - range.start) / DAY) }
}

/** How high strips of so many rows are, px: what keeps their place until they are there. */
export function stripsHeight(rows: number): number {
  return TOP + rows * ROW + 4
}

/**
 * A row per source and a cell per day: when each was first seen, how steady it was, when it left. Where rows can be
 * picked they are one stop of the Tab key, and arrows go from row to row.
 */
export function DayStrips({ rows, range, scale, selected, onSelect, label }: DayStripsProps) {
  const { ref, width } = useWidth('strips')
  const columns = useMemo(() => columnsFor(rows, range, width), [rows, range, width])
  const [active, setActive] = useState(0)
  const stop = Math.min(active, rows.length - 1)
  const height = stripsHeight(rows.length)
  const list = onSelect && {
    role: 'listbox',
    'aria-label': label,
    'aria-multiselectable': true,
    onKeyDown: (event: KeyboardEvent<SVGGElement>) => {
      const next = rovingIndex(event.key, stop, rows.length)
      const row = rows[stop]
      if ((event.key === 'Enter' || event.key === ' ') && row) onSelect(row.key, pickMode(event))
      else if (next === undefined) return
      else event.currentTarget.querySelector<SVGElement>(`[data-strip="${next}"]`)?.focus()
      event.preventDefault()
    },
  }
  return (
    <div className="chart day-strips" ref={ref}>
      <Svg width={width} height={height} label={label} interactive={onSelect !== undefined}>
        <Days range={range} columns={columns} height={height} />
        <g {...list}>
          {rows.map((row, index) => (
            <Strip
              key={row.key}
              {...{ row, columns, scale, onSelect, index }}
              y={TOP + index * ROW}
              chosen={selected?.has(row.key) ?? false}
              start={range.start}
              isStop={index === stop}
              onActive={setActive}
            />
          ))}
        </g>
      </Svg>
    </div>
  )
}

function Days({
  range,
  columns,
  height,
}: {
  readonly range: Range
  readonly columns: Columns
  readonly height: number
}) {
  const wide = columns.right - columns.left
  return timeTicks(range, wide, SHORT_LABEL)
    .filter(({ time, label }) => label !== '' && time % DAY === 0)
    .map(({ time }) => {
      const x = columns.left + timeToX(time, range, wide)
      return (
        <g key={time}>
          <text className="chart-small" x={x} y={11}>
            {formatDay(time)}
          </text>
          <line className="grid" x1={x} x2={x} y1={15} y2={height} />
        </g>
      )
    })
}

interface StripProps {
  readonly row: StripRow
  readonly columns: Columns
  readonly scale: ClassScale
  readonly y: number
  readonly start: number
  readonly index: number
  readonly chosen: boolean
  /** Where the Tab key comes to. */
  readonly isStop: boolean
  readonly onActive: (index: number) => void
  readonly onSelect: DayStripsProps['onSelect']
}

const Strip = memo(function Strip(props: StripProps) {
  const { row, columns, scale, y, start, index, chosen, isStop, onActive, onSelect } = props
  const first = row.days.findIndex((count) => count > 0)
  const last = row.days.findLastIndex((count) => count > 0)
  const xOf = (day: number) => columns.left + day * columns.perDay
  const [shown, total] = [cut(row.label, columns.left), formatCount(row.total)]
  const press = onSelect && {
    role: 'option',
    tabIndex: isStop ? 0 : -1,
    'aria-selected': chosen,
    // Begins with what stands there, as whoever speaks to the browser says that.
    'aria-label': `${shown} ${total}${shown === row.label ? '' : `, ${row.label}`}`,
    onFocus: () => {
      onActive(index)
    },
  }
  return (
    <g
      className={chosen ? 'strip strip-selected' : 'strip'}
      onClick={(event) => {
        onSelect?.(row.key, pickMode(event))
      }}
    >
      <g {...press} data-strip={index}>
        <rect className="strip-ground" x={0} y={y} width={columns.width} height={ROW} />
        <text className="chart-mono ink-2" x={chosen ? 6 : 0} y={y + 10.4}>
          {shown}
        </text>
        <text className="chart-small ink-2" x={columns.width} y={y + 11} textAnchor="end">
          {/* The space keeps name and number apart where the row is read as one text. */}
          {` ${total}`}
        </text>
      </g>
      <g aria-hidden="true">
        <line className="life" x1={xOf(first)} x2={xOf(last + 1)} y1={y + ROW / 2} y2={y + ROW / 2} />
        {row.days.map((count, day) =>
          count > 0 ? (
            <rect
              key={day}
              className={`seq-${scale.colourOf(count)}`}
              x={xOf(day) + 0.5}
              y={y + 1.5}
              width={Math.max(1, columns.perDay - 1)}
              height={ROW - 3}
            >
              <title>{`${formatDay(start + day * DAY)}: ${formatCount(count)}`}</title>
            </rect>
          ) : null,
        )}
      </g>
    </g>
  )
})

function cut(label: string, width: number): string {
  const room = Math.floor((width - 8) / 6.9)
  return label.length <= room ? label : `${label.slice(0, room - 1)}…`
}
