import type { ReactNode } from 'react'
import { formatCount, formatShare, formatWhen } from '../base/format'
import type { Value } from '../model/filter'
import type { Cell, TableRow } from '../model/summary'
import { HostileText } from '../widgets/HostileText'
import { ShareBar } from '../widgets/ShareBar'
import type { Column, Sort } from '../widgets/table-types'
import type { Noun } from './outcome-words'
import { secondsOf } from './times'
import { Masked } from './UserName'
import { capital } from './words'

/** Looks of columns that several tables have. */

export function countColumn(key: string, label: string, optional = false): Column<TableRow> {
  return { key, label, align: 'right', sortable: true, optional, render: (row) => countOf(row[key]) }
}

/** Orders in which rows come from the engine. */
export const BY_ATTEMPTS: Sort = { key: 'attempts', descending: true }
export const BY_ENTRIES: Sort = { key: 'entries', descending: true }

/** Columns of a table whose “attempts” are so many of what is counted. */
export function countedColumns(columns: readonly Column<TableRow>[], { many }: Noun): readonly Column<TableRow>[] {
  return columns.map((column) => (column.key === 'attempts' ? { ...column, label: capital(many) } : column))
}

/** The bar of a share, left of its number. */
export const SHARE_BAR: Column<TableRow> = {
  key: 'bar',
  label: '',
  width: '9rem',
  optional: true,
  render: (row) => <ShareBar share={numberOf(row['share'])} />,
}

/** A share of the table's own whole. */
export function shareColumn(label = 'Share', digits = 1): Column<TableRow> {
  return {
    key: 'share',
    label,
    align: 'right',
    sortable: true,
    render: (row) => formatShare(numberOf(row['share']), digits),
  }
}

export function timeColumn(key: string, label: string, optional = true): Column<TableRow> {
  return { key, label, align: 'right', sortable: true, optional, render: (row) => whenOf(row[key]) }
}

/** A name or address from the log. */
export function logTextColumn(key: string, label: string, missing: string, limit?: number): Column<TableRow> {
  return { key, label, sortable: true, render: (row) => logText(row[key], missing, limit) }
}

/** A user name, or its mask where the table was asked for masks. */
export const USER_COLUMN: Column<TableRow> = {
  key: 'user',
  label: 'User',
  sortable: true,
  render: (row) => (row['user'] === row['exact'] ? logText(row['user'], 'not named') : <Masked />),
}

/** Where a line stands: its file and its number in it. */
export function whereColumn(label: string, optional = false): Column<TableRow> {
  const render = (row: TableRow) => (
    <>
      <HostileText text={textOf(row['file'])} limit={32} />
      <span className="dim">:{formatCount(numberOf(row['line']))}</span>
    </>
  )
  return { key: 'line', label, sortable: true, optional, render }
}

/** A line or a part of one: it may need several lines of its cell. */
export function linesColumn(key: string, label: string, missing: string, optional = false): Column<TableRow> {
  return {
    key,
    label,
    sortable: true,
    optional,
    render: (row) => <span className="lines">{logText(row[key], missing, 160)}</span>,
  }
}

function logText(cell: Cell | undefined, missing: string, limit = 40): ReactNode {
  return typeof cell === 'string' ? <HostileText text={cell} limit={limit} /> : <span className="dim">{missing}</span>
}

export function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : ''
}

/** What a filter takes a cell for: null where the log does not say. */
export function valueOf(cell: Cell | undefined): Value {
  return typeof cell === 'string' ? cell : null
}

export function numberOf(cell: Cell | undefined): number {
  return typeof cell === 'number' ? cell : 0
}

function countOf(cell: Cell | undefined): ReactNode {
  return typeof cell === 'number' ? formatCount(cell) : <span className="dim">–</span>
}

function whenOf(cell: Cell | undefined): ReactNode {
  return typeof cell === 'string' ? formatWhen(secondsOf(cell)) : <span className="dim">–</span>
}
