import { useMemo, useState, type ReactNode } from 'react'
import type { TimeRange } from '../model/filter'
import type { TableName, TableQuery, TableRow } from '../model/summary'
import { useApp } from '../state/context'
import { useRows } from '../state/use-rows'
import { DataTable } from '../widgets/DataTable'
import type { Column, RowMode, Sort, Tool } from '../widgets/table-types'
import { countedColumns } from './cells'
import { IncludeMasked, useExportTools } from './export-tools'
import { useCountedNoun } from './outcome-words'
import { useOpening } from './use-opening'

interface QueryTableProps {
  readonly table: TableName
  readonly title: string
  readonly note?: ReactNode
  /** A stable list. */
  readonly columns: readonly Column<TableRow>[]
  readonly rowKey: (row: TableRow) => string
  /** The order in which rows come as long as nobody has chosen another; absent where it is that of no column. */
  readonly order?: Sort
  readonly searchLabel?: string
  readonly selected?: ReadonlySet<string>
  readonly onRowClick?: (row: TableRow, mode: RowMode) => void
  readonly firstRows?: number
  /** The time that the table looks at, where it is one of time. */
  readonly zoom?: TimeRange
  /** On phones a row opens for the columns that have no room. */
  readonly opens?: boolean
  /** What opens below any row, by the arrow before it, and what that arrow is called. */
  readonly detail?: { readonly render: (row: TableRow) => ReactNode; readonly label: (row: TableRow) => string }
  /** Some rows hold what looks like a typed password: copies and files have it only if somebody asks. */
  readonly hasMasked?: boolean
  /** Before those that copy and save. */
  readonly tools?: readonly Tool[]
}

const NO_TOOLS: readonly Tool[] = []

/** A table of the worker's: searched and sorted there, saved whole, drawn by rows. */
export function QueryTable(props: QueryTableProps) {
  const { table, searchLabel, selected, note, firstRows, zoom, hasMasked = false } = props
  const [search, setSearch] = useState('')
  const [sort, setSort] = useState<Sort>()
  const [isIncluding, setIncluding] = useState(false)
  const passwords = useApp((state) => state.passwordsShown)
  const query = useMemo<TableQuery>(
    () => ({ table, search, sort: sort ?? null, passwords, ...(zoom && { zoom }) }),
    [table, search, sort, passwords, zoom],
  )
  const rows = useRows(query)
  const noun = useCountedNoun()
  const columns = useMemo(() => countedColumns(props.columns, noun), [props.columns, noun])
  const { tools: exportTools, refusal } = useExportTools(query, hasMasked && isIncluding)
  const { tools = NO_TOOLS } = props
  const { detail } = props
  const opening = useOpening(props.rowKey, detail !== undefined)
  const opens = props.opens === true && opening.onRowClick !== undefined
  const onRowClick = opens ? opening.onRowClick : props.onRowClick
  return (
    <DataTable
      title={props.title}
      columns={columns}
      rowKey={props.rowKey}
      rowCount={rows.total}
      row={rows.row}
      onNeed={rows.need}
      sort={sort ?? props.order}
      onSort={setSort}
      openKey={opening.openKey}
      {...(detail === undefined
        ? {}
        : { detail: detail.render, opening: { label: detail.label, onToggle: opening.toggle } })}
      tools={[...tools, ...exportTools]}
      {...(hasMasked || opens || refusal !== null
        ? { footer: <Footer {...{ hasMasked, opens, refusal, isIncluding, setIncluding }} /> }
        : {})}
      {...(note === undefined ? {} : { note })}
      {...(firstRows === undefined ? {} : { firstRows })}
      {...(searchLabel === undefined ? {} : { search, onSearch: setSearch, searchLabel })}
      {...(selected === undefined ? {} : { selected })}
      {...(onRowClick === undefined ? {} : { onRowClick })}
    />
  )
}

interface FooterProps {
  readonly hasMasked: boolean
  readonly opens: boolean
  /** Why the table could not be copied or saved. */
  readonly refusal: string | null
  readonly isIncluding: boolean
  readonly setIncluding: (isIncluding: boolean) => void
}

function Footer({ hasMasked, opens, refusal, isIncluding, setIncluding }: FooterProps) {
  return (
    <>
      {refusal === null ? null : <span role="alert">{refusal}</span>}
      {opens ? <span>a row opens for the rest of it</span> : null}
      {hasMasked ? <IncludeMasked isOn={isIncluding} onChange={setIncluding} /> : null}
    </>
  )
}
