import { useMemo } from 'react'
import { formatCount } from '../base/format'
import {
  commonMax,
  hostFrame,
  mergedRows,
  peakOf,
  rowPath,
  type HostFrame,
  type HostRow,
} from './host-timelines-layout'
import { pickMode, type PickMode } from './pick'
import { Svg } from './Svg'
import { timeTicks, timeToX, type Range } from './time-scale'
import { useWidth } from './use-width'

export interface HostTimelinesProps {
  readonly rows: readonly HostRow[]
  readonly binSeconds: number
  readonly range: Range
  readonly selected: ReadonlySet<string>
  readonly onSelect: (key: string, mode: PickMode) => void
  /** What is counted, in the plural. */
  readonly noun: string
  readonly label: string
}

/** A small timeline a row, all on one axis of time and one scale, with totals: several of a kind side by side. */
export function HostTimelines({ rows, binSeconds, range, selected, onSelect, noun, label }: HostTimelinesProps) {
  const { ref, width } = useWidth()
  const frame = useMemo(() => hostFrame(rows, width), [rows, width])
  const merged = useMemo(() => mergedRows(rows, binSeconds, range, frame), [rows, binSeconds, range, frame])
  const max = commonMax(merged)
  const peak = useMemo(() => peakOf(merged, range, frame), [merged, range, frame])
  return (
    <div className="chart hosts" ref={ref}>
      <Svg width={width} height={frame.height} label={label} interactive>
        <Times range={range} frame={frame} />
        {rows.map((row, index) => {
          const bins = merged[index]
          return (
            <Row
              key={row.key}
              {...{ row, frame, noun, onSelect }}
              path={bins === undefined ? '' : rowPath(bins, range, max, frame)}
              y={index * frame.rowHeight}
              chosen={selected.has(row.key)}
            />
          )
        })}
        {peak === null ? null : (
          <text
            className="chart-small halo hosts-peak"
            x={peak.x}
            y={peak.row * frame.rowHeight + frame.foot - frame.barHeight + 9}
            textAnchor={peak.anchor}
          >
            {peak.label}
          </text>
        )}
      </Svg>
    </div>
  )
}

/** Lines through all rows, and their times below. */
function Times({ range, frame }: { readonly range: Range; readonly frame: HostFrame }) {
  const wide = frame.right - frame.left
  const foot = frame.height - 24
  return timeTicks(range, wide)
    .filter(({ label }) => label !== '')
    .map(({ time, label }) => {
      const x = frame.left + timeToX(time, range, wide)
      const fits = x + label.length * 6 + 4 <= frame.width
      return (
        <g key={time}>
          <line className="grid" x1={x} x2={x} y1={0} y2={foot + 6} />
          {fits ? (
            <text className="chart-small" x={x + 4} y={foot + 18}>
              {label}
            </text>
          ) : null}
        </g>
      )
    })
}

interface RowProps {
  readonly row: HostRow
  readonly frame: HostFrame
  readonly path: string
  readonly y: number
  readonly chosen: boolean
  readonly noun: string
  readonly onSelect: HostTimelinesProps['onSelect']
}

function Row({ row, frame, path, y, chosen, noun, onSelect }: RowProps) {
  return (
    <g
      className={chosen ? 'strip strip-selected' : 'strip'}
      transform={`translate(0,${y})`}
      role="button"
      tabIndex={0}
      aria-pressed={chosen}
      aria-label={`${row.label}, ${formatCount(row.total)} ${noun}, ${row.note}`}
      onClick={(event) => {
        onSelect(row.key, pickMode(event))
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onSelect(row.key, pickMode(event))
      }}
    >
      <rect className="strip-ground" width={frame.width} height={frame.rowHeight} />
      {chosen ? <rect className="hosts-edge" width={3} height={frame.rowHeight} /> : null}
      <path className="mark fill-attack" d={path} />
      <line className="axis" x1={frame.left} x2={frame.right} y1={frame.foot} y2={frame.foot} />
      <Words row={row} frame={frame} x={chosen ? 8 : 0} />
    </g>
  )
}

function Words({ row, frame, x }: { readonly row: HostRow; readonly frame: HostFrame; readonly x: number }) {
  const y = frame.narrow ? 17 : frame.foot - 9
  const room = frame.narrow ? frame.width * 0.55 : frame.left - 10
  return (
    <>
      <text className="chart-mono ink" x={x} y={y}>
        {cut(row.label, room - x)}
      </text>
      <text className="chart-medium ink" x={frame.width} y={y} textAnchor="end">
        <tspan className="bold">{formatCount(row.total)}</tspan>
        <tspan className="ink-2" dx={6}>
          {row.note}
        </tspan>
      </text>
    </>
  )
}

/** A monospaced character is 0.6 em wide. */
function cut(label: string, width: number): string {
  const room = Math.floor(width / 7)
  return label.length <= room ? label : `${label.slice(0, Math.max(1, room - 1))}…`
}
