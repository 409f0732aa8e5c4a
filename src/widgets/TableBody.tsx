import { Fragment, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { nextRow, rowMode } from './row-keys'
import { DetailRow, TableRow } from './TableRow'
import type { Column, RowMode } from './table-types'
import type { RowFocus } from './use-row-focus'
import { cellContent, type Slot, type TableModel } from './use-table-model'

/** What a table does with its rows, as given to `DataTable`. */
export interface RowActions<Row> {
  readonly selected?: ReadonlySet<string>
  readonly onRowClick?: ((row: Row, mode: RowMode) => void) | undefined
  /** Marks rows that someone should look at. */
  readonly rowTone?: ((row: Row) => 'breach' | undefined) | undefined
  /** What opens below a row when `openKey` is its key; optional columns come along on phones. */
  readonly detail?: ((row: Row) => ReactNode) | undefined
  readonly openKey?: string | undefined
  /** Opens a row or closes it, by the arrow before it or the keys → and ←; the label says what of. */
  readonly opening?: RowOpening<Row> | undefined
}

export interface RowOpening<Row> {
  readonly label: (row: Row) => string
  readonly onToggle: (row: Row) => void
}

interface TableBodyProps<Row> extends RowActions<Row> {
  readonly model: TableModel<Row>
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  readonly focus: RowFocus
  /** How many rows the arrow keys reach. */
  readonly reach: number
  readonly narrow: boolean
  /** Measures what is open below a row at a place. */
  readonly detailSize: (index: number) => (node: HTMLElement | null) => (() => void) | undefined
}

const INNER_CONTROLS = 'button, a, input, select, label'
const PAGE = 10

/** The rows in the page, each with what opens below it. */
export function TableBody<Row>(props: TableBodyProps<Row>) {
  const { model, columns, rowKey, openKey, narrow, detail } = props
  const shown = model.getVisibleLeafColumns().length
  return model.getRowModel().rows.map((line) => {
    const slot = line.original
    const key = slot.row === undefined ? undefined : rowKey(slot.row)
    const opened = key !== undefined && key === openKey && (detail !== undefined || narrow)
    return (
      <Fragment key={key ?? `slot ${slot.index}`}>
        <TableRow model={model} row={line} {...rowState(props, slot, key)} {...rowEvents(props, slot)} />
        {opened ? (
          <DetailRow columns={shown} size={props.detailSize(slot.index)}>
            {narrow ? <HiddenCells columns={columns} slot={slot} /> : null}
            {slot.row === undefined ? null : detail?.(slot.row)}
          </DetailRow>
        ) : null}
      </Fragment>
    )
  })
}

function rowState<Row>(props: TableBodyProps<Row>, slot: Slot<Row>, key: string | undefined) {
  const { selected, rowTone, onRowClick, focus } = props
  return {
    selected: key !== undefined && selected?.has(key) === true,
    tone: slot.row === undefined ? undefined : rowTone?.(slot.row),
    stop: onRowClick ? slot.index === focus.stop : undefined,
    opener: openerOf(props, slot, key),
    onMount: focus.onMount,
  }
}

function openerOf<Row>({ opening, openKey, focus }: TableBodyProps<Row>, { index, row }: Slot<Row>, key?: string) {
  if (opening === undefined || row === undefined) return undefined
  return {
    isOpen: key === openKey,
    label: opening.label(row),
    isStop: index === focus.stop,
    onToggle: () => {
      focus.setActive(index)
      opening.onToggle(row)
    },
  }
}

/** → opens a row that is closed, ← closes one that is open. */
function turnsRow<Row>({ opening, openKey, rowKey }: TableBodyProps<Row>, key: string, row: Row | undefined): boolean {
  if (opening === undefined || row === undefined) return false
  return key === (rowKey(row) === openKey ? 'ArrowLeft' : 'ArrowRight')
}

function rowEvents<Row>(props: TableBodyProps<Row>, slot: Slot<Row>) {
  const { onRowClick, focus, reach, opening } = props
  if (!onRowClick) return { onClick: undefined, onKeyDown: undefined }
  const press = (event: MouseEvent | KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest(INNER_CONTROLS)) return
    focus.setActive(slot.index)
    if (slot.row !== undefined) onRowClick(slot.row, rowMode(event))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>) => {
    if (event.target !== event.currentTarget) return
    const next = nextRow(event.key, slot.index, reach, PAGE)
    if (event.key === 'Enter' || event.key === ' ') press(event)
    else if (slot.row !== undefined && turnsRow(props, event.key, slot.row)) opening?.onToggle(slot.row)
    else if (next !== undefined) focus.goTo(event.currentTarget.closest('table'), next)
    else return
    event.preventDefault()
  }
  return { onClick: press, onKeyDown }
}

/** On phones the columns that left the table, as names and values. */
function HiddenCells<Row>({ columns, slot }: { readonly columns: readonly Column<Row>[]; readonly slot: Slot<Row> }) {
  const hidden = columns.filter(({ optional, label }) => optional === true && label !== '')
  return (
    <dl className="pairs">
      {hidden.map((column) => (
        <div key={column.key}>
          <dt>{column.label}</dt>
          <dd>{cellContent(column, slot)}</dd>
        </div>
      ))}
    </dl>
  )
}
