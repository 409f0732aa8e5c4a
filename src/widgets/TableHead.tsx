import type { Ref } from 'react'
import type { Header } from '@tanstack/react-table'
import type { Slot, TableFeatureSet, TableModel } from './use-table-model'

interface TableHeadProps<Row> {
  readonly model: TableModel<Row>
  readonly ref: Ref<HTMLTableSectionElement>
}

/** Heads of the columns; a sortable one is a button, the sorted one bold with an arrow. */
export function TableHead<Row>({ model, ref }: TableHeadProps<Row>) {
  return (
    <thead ref={ref}>
      {model.getHeaderGroups().map((group) => (
        <tr key={group.id} aria-rowindex={1}>
          {group.headers.map((header) => (
            <HeadCell key={header.id} model={model} header={header} />
          ))}
        </tr>
      ))}
    </thead>
  )
}

interface HeadCellProps<Row> {
  readonly model: TableModel<Row>
  readonly header: Header<TableFeatureSet, Slot<Row>>
}

function HeadCell<Row>({ model, header }: HeadCellProps<Row>) {
  const { column } = header
  const sorted = column.getIsSorted()
  const meta = column.columnDef.meta
  const label = <model.FlexRender header={header} />
  return (
    <th
      scope="col"
      className={meta?.align === 'right' ? 'right' : undefined}
      aria-sort={sorted === false ? undefined : sorted === 'desc' ? 'descending' : 'ascending'}
      style={meta?.width === undefined ? undefined : { width: meta.width }}
    >
      {column.getCanSort() ? (
        <button type="button" onClick={column.getToggleSortingHandler()}>
          {label}
          {sorted === false ? null : <span aria-hidden="true">{sorted === 'desc' ? ' ↓' : ' ↑'}</span>}
        </button>
      ) : (
        label
      )}
    </th>
  )
}
