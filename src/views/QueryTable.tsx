import { useMemo, useState, type ReactNode } from 'react'
import { type ExportFormat, MEDIA_TYPES } from '../export/names'
import type { TableName, TableQuery, TableRow } from '../model/summary'
import { useSession } from '../state/context'
import { saveText } from '../state/download'
import { useRows } from '../state/use-rows'
import { DataTable } from '../widgets/DataTable'
import type { Column, RowMode, Sort, Tool } from '../widgets/table-types'

interface QueryTableProps {
  readonly table: TableName
  readonly title: string
  readonly note?: ReactNode
  /** A stable list. */
  readonly columns: readonly Column<TableRow>[]
  readonly rowKey: (row: TableRow) => string
  readonly searchLabel?: string
  readonly selected?: ReadonlySet<string>
  readonly onRowClick?: (row: TableRow, mode: RowMode) => void
  readonly firstRows?: number
}

/** A table of the worker's: searched and sorted there, saved whole, drawn by rows. */
export function QueryTable(props: QueryTableProps) {
  const { table, searchLabel, selected, onRowClick, note, firstRows } = props
  const [search, setSearch] = useState('')
  const [sort, setSort] = useState<Sort>()
  const query = useMemo<TableQuery>(() => ({ table, search, sort: sort ?? null }), [table, search, sort])
  const rows = useRows(query)
  const tools = useExportTools(query)
  return (
    <DataTable
      title={props.title}
      columns={props.columns}
      rowKey={props.rowKey}
      rowCount={rows.total}
      row={rows.row}
      onNeed={rows.need}
      sort={sort}
      onSort={setSort}
      tools={tools}
      {...(note === undefined ? {} : { note })}
      {...(firstRows === undefined ? {} : { firstRows })}
      {...(searchLabel === undefined ? {} : { search, onSearch: setSearch, searchLabel })}
      {...(selected === undefined ? {} : { selected })}
      {...(onRowClick === undefined ? {} : { onRowClick })}
    />
  )
}

/** Copy and save the whole table, as it is searched and sorted. */
function useExportTools(query: TableQuery): readonly Tool[] {
  const session = useSession()
  return useMemo(() => {
    const save = async (format: ExportFormat) => {
      saveText(await session.exportTable(query, format), `sshscope-${query.table}.${format}`, MEDIA_TYPES[format])
    }
    const copy = async () => {
      await navigator.clipboard.writeText(await session.exportTable(query, 'csv'))
    }
    return [
      { key: 'copy', label: 'copy', onClick: () => void copy() },
      { key: 'csv', label: 'CSV', onClick: () => void save('csv') },
      { key: 'json', label: 'JSON', onClick: () => void save('json') },
    ]
  }, [session, query])
}
