import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { formatCount } from '../base/format'
import { Caption } from './Caption'
import { SearchField } from './SearchField'
import { TableBody, type RowActions } from './TableBody'
import { TableHead } from './TableHead'
import { Spacer } from './TableRow'
import type { Column, RowSource, Sort, Tool } from './table-types'
import { useNarrow } from './use-narrow'
import { useDetailSize } from './use-detail-size'
import { useRowFocus } from './use-row-focus'
import { useRowWindow } from './use-row-window'
import { useTableModel, type Slot } from './use-table-model'

export interface DataTableProps<Row> extends RowSource<Row>, RowActions<Row> {
  readonly title: string
  readonly note?: ReactNode
  /** A stable list: a new one on every render rebuilds the table. */
  readonly columns: readonly Column<Row>[]
  readonly sort?: Sort | undefined
  readonly onSort?: (sort: Sort) => void
  readonly search?: string
  readonly onSearch?: (text: string) => void
  /** What can be searched for: "address, network". */
  readonly searchLabel?: string
  readonly tools?: readonly Tool[]
  /** Switches in the line above. */
  readonly switches?: ReactNode
  /** Beside "10 of 93, show all". */
  readonly footer?: ReactNode
  readonly firstRows?: number
}

/**
 * A table whose rows live elsewhere. It shows the first ten; "show all" opens a scrolling body that holds only the
 * rows in sight, so that a hundred thousand cost as much as forty.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rowCount, row, onNeed, rowKey, firstRows = 10 } = props
  const narrow = useNarrow()
  const detail = useDetailSize(props.openKey)
  const { start, end, open, before, after, widths, setScroller, toggle, scrollTo } = useRowWindow(
    rowCount,
    firstRows,
    detail.size,
  )
  const head = useRef<HTMLTableSectionElement | null>(null)
  const focus = useRowFocus({ start, end }, open ? scrollTo : undefined)
  const slots = useMemo(() => slotsOf(start, end, row), [start, end, row])
  const missing = slots.some((slot) => slot.row === undefined)
  useEffect(() => {
    if (missing) onNeed?.(start, end)
  }, [missing, start, end, onNeed])
  const model = useTableModel({ columns, slots, sort: props.sort, onSort: props.onSort, narrow })
  const shown = model.getVisibleLeafColumns().length
  const { selected, onRowClick, rowTone, openKey, opening } = props
  const actions = { onRowClick, rowTone, detail: props.detail, openKey, opening, ...(selected && { selected }) }
  return (
    <div className="table-block">
      <Caption title={props.title} note={props.note} tools={props.tools}>
        {props.switches}
        {props.onSearch ? (
          <SearchField value={props.search ?? ''} onChange={props.onSearch} label={props.searchLabel ?? 'name'} />
        ) : null}
      </Caption>
      <div className={open ? 'table-scroll table-open' : 'table-scroll'} ref={setScroller}>
        <table
          className={opening ? 'table table-opens' : 'table'}
          aria-label={props.title}
          aria-rowcount={rowCount + 1}
        >
          {open ? <Widths widths={widths} /> : null}
          <TableHead model={model} ref={head} />
          <tbody>
            <Spacer height={before} columns={shown} />
            <TableBody
              {...{ model, columns, rowKey, focus, narrow, ...actions }}
              detailSize={detail.measureAt}
              reach={open ? rowCount : end}
            />
            <Spacer height={after} columns={shown} />
          </tbody>
        </table>
      </div>
      <Footer
        {...{ rowCount, open, firstRows }}
        onToggle={() => {
          toggle(head.current)
        }}
      >
        {props.footer}
      </Footer>
    </div>
  )
}

function slotsOf<Row>(start: number, end: number, row: (index: number) => Row | undefined): Slot<Row>[] {
  return Array.from({ length: end - start }, (_, offset) => ({ index: start + offset, row: row(start + offset) }))
}

function Widths({ widths }: { readonly widths: readonly number[] }) {
  return (
    <colgroup>
      {widths.map((width, index) => (
        <col key={index} style={{ width }} />
      ))}
    </colgroup>
  )
}

interface FooterProps {
  readonly rowCount: number
  readonly open: boolean
  readonly firstRows: number
  readonly onToggle: () => void
  readonly children: ReactNode
}

function Footer({ rowCount, open, firstRows, onToggle, children }: FooterProps) {
  if (rowCount <= firstRows && children === undefined) return null
  const shown = open ? rowCount : Math.min(firstRows, rowCount)
  const all = formatCount(rowCount)
  return (
    <p className="more">
      <span>{shown === rowCount ? `all ${all}` : `${formatCount(shown)} of ${all}`}</span>
      {rowCount > firstRows ? (
        <button type="button" className="text-button" aria-expanded={open} onClick={onToggle}>
          {open ? `show the first ${formatCount(firstRows)}` : 'show all'}
        </button>
      ) : null}
      {children}
    </p>
  )
}
