import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import type { Row as ModelRow } from '@tanstack/react-table'
import { RowOpener, type RowOpenerProps } from './RowOpener'
import type { Slot, TableFeatureSet, TableModel } from './use-table-model'

interface TableRowProps<Row> {
  readonly model: TableModel<Row>
  readonly row: ModelRow<TableFeatureSet, Slot<Row>>
  readonly selected: boolean
  readonly tone: 'breach' | undefined
  /** The one row that the Tab key stops at; undefined where rows do nothing. */
  readonly stop: boolean | undefined
  readonly onClick: ((event: MouseEvent<HTMLTableRowElement>) => void) | undefined
  readonly onKeyDown: ((event: KeyboardEvent<HTMLTableRowElement>) => void) | undefined
  /** A button in the first cell that opens the row; undefined where rows don't open. */
  readonly opener: RowOpenerProps | undefined
  /** Told of the row's element when it enters the page. */
  readonly onMount: (index: number, node: HTMLTableRowElement) => void
}

/** A row of the table. Its place in the whole is said to screen readers, since most rows are not in the page. */
export function TableRow<Row>(props: TableRowProps<Row>) {
  const { model, row, selected, tone, stop, opener, onClick, onKeyDown, onMount } = props
  const { index } = row.original
  const classes = [selected ? 'selected' : '', tone === 'breach' ? 'tone-breach' : '', onClick ? 'pressable' : '']
  return (
    <tr
      ref={(node) => {
        if (node) onMount(index, node)
      }}
      className={classes.join(' ').trim() || undefined}
      aria-rowindex={index + 2}
      aria-selected={onClick ? selected : undefined}
      tabIndex={stop === undefined ? undefined : stop ? 0 : -1}
      data-index={index}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {row.getVisibleCells().map((cell, at) => (
        <td key={cell.id} className={cellClass(cell.column.columnDef.meta)}>
          {at === 0 && opener !== undefined ? <RowOpener {...opener} /> : null}
          <model.FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  )
}

function cellClass(meta: { readonly align: string; readonly mono: boolean } | undefined): string | undefined {
  const classes = [meta?.align === 'right' ? 'number' : '', meta?.mono === true ? 'mono' : '']
  return classes.join(' ').trim() || undefined
}

/** A row of empty height that stands for rows that are not in the page. */
export function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null
  return (
    <tr className="spacer" aria-hidden="true">
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}

interface DetailRowProps {
  readonly columns: number
  /** Measures it: a body that scrolls has to know. */
  readonly size: (node: HTMLElement | null) => (() => void) | undefined
  readonly children: ReactNode
}

/** What opens below a row. */
export function DetailRow({ columns, size, children }: DetailRowProps) {
  return (
    <tr className="detail" ref={size}>
      <td colSpan={columns}>{children}</td>
    </tr>
  )
}
