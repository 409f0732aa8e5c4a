import type { ReactNode } from 'react'
import { formatCount, formatShare } from '../base/format'
import { shareAxis, type ShareAxis } from './bar-scale'
import { fillProps, type Fill } from './fills'
import { pickMode, type PickMode } from './pick'

export interface BarRow {
  readonly key: string
  readonly label: ReactNode
  readonly value: number
  /** Of its own table, 0–1. */
  readonly share: number
  /** Another count, told quietly: `besideHead` is its head. Null where it is still to come. */
  readonly beside?: number | null
}

export interface BarListProps {
  readonly title: string
  readonly note: ReactNode
  readonly rows: readonly BarRow[]
  readonly fill: Fill
  /** Heads of the columns: what the rows are, and what is counted. */
  readonly nameHead: string
  readonly valueHead: string
  readonly besideHead?: string
  /** Its own axis unless one is given. */
  readonly axis?: ShareAxis
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (key: string, mode: PickMode) => void
  /** Below the rows: "10 of 21, show all". */
  readonly footer?: ReactNode
}

/** Names with bars in percent of their own table. */
export function BarList(props: BarListProps) {
  const { title, note, rows, fill, nameHead, valueHead, selected, footer } = props
  const axis = props.axis ?? shareAxis(rows.map(({ share }) => share))
  return (
    <section className="bar-list" aria-label={title}>
      <h3>{title}</h3>
      <p>{note}</p>
      <table className="table bars">
        <thead>
          <tr>
            <th className="bars-name">{nameHead}</th>
            <th className="bars-bar">
              <span className="visually-hidden">Bar of the share</span>
              <Axis axis={axis} />
            </th>
            <th className="right bars-share">Share</th>
            <th className="right bars-value">{valueHead}</th>
            {props.besideHead === undefined ? null : <th className="right bars-beside">{props.besideHead}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.key}
              {...{ row, axis, fill }}
              chosen={selected?.has(row.key) ?? false}
              onSelect={props.onSelect}
            />
          ))}
        </tbody>
      </table>
      {footer}
    </section>
  )
}

function Axis({ axis }: { readonly axis: ShareAxis }) {
  const last = axis.ticks.length - 1
  const digits = axis.max < 0.01 ? 2 : 0
  return (
    <span className="bars-axis" aria-hidden="true">
      {axis.ticks.map((tick, index) => (
        <span key={tick} style={{ left: `${(tick / axis.max) * 100}%` }}>
          {index === last ? formatShare(tick, digits) : formatCount(tick * 100, digits)}
        </span>
      ))}
    </span>
  )
}

interface RowProps {
  readonly row: BarRow
  readonly axis: ShareAxis
  readonly fill: Fill
  readonly chosen: boolean
  readonly onSelect: BarListProps['onSelect']
}

function Row({ row, axis, fill, chosen, onSelect }: RowProps) {
  const press = onSelect && {
    tabIndex: 0,
    'aria-selected': chosen,
    onClick: (event: React.MouseEvent) => {
      onSelect(row.key, pickMode(event))
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter') onSelect(row.key, pickMode(event))
    },
  }
  return (
    <tr className={chosen ? 'selected' : undefined} {...press}>
      <td className="mono">{row.label}</td>
      <td className="bars-bar">
        <svg className="bars-svg" width="100%" height="14" aria-hidden="true">
          <rect width={`${Math.min(100, (row.share / axis.max) * 100)}%`} height="14" {...fillProps(fill)} />
          {row.share > 0 ? <rect width="1" height="14" {...fillProps(fill)} /> : null}
        </svg>
      </td>
      <td className="number">{formatShare(row.share, 2)}</td>
      <td className="number">{formatCount(row.value)}</td>
      {row.beside === undefined ? null : (
        <td className="number dim bars-beside">{row.beside === null ? '' : formatCount(row.beside)}</td>
      )}
    </tr>
  )
}
