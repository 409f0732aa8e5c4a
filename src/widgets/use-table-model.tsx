import { useMemo } from 'react'
import {
  columnVisibilityFeature,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ReactTable,
  type SortingState,
  type Updater,
} from '@tanstack/react-table'
import { formatCount } from '../base/format'
import type { Column, Sort } from './table-types'

/** What a column brings to the head and the cells, beside its content. */
interface ColumnLook {
  readonly align: 'left' | 'right'
  readonly mono: boolean
  readonly width: string | undefined
}

const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature, columnMeta: metaHelper<ColumnLook>() })

/** A place in the table with its row, or without while it is on its way. */
export interface Slot<Row> {
  readonly index: number
  readonly row: Row | undefined
}

export type TableFeatureSet = typeof features
export type TableModel<Row> = ReactTable<TableFeatureSet, Slot<Row>>

interface ModelOptions<Row> {
  readonly columns: readonly Column<Row>[]
  readonly slots: readonly Slot<Row>[]
  readonly sort: Sort | undefined
  readonly onSort: ((sort: Sort) => void) | undefined
  readonly narrow: boolean
}

/**
 * Columns, their order, visibility and sorting as TanStack Table keeps them. In manual mode: rows arrive sorted and
 * searched, and only those in sight are in the model.
 */
export function useTableModel<Row>({ columns, slots, sort, onSort, narrow }: ModelOptions<Row>): TableModel<Row> {
  const definitions = useMemo(() => columns.map((column) => definitionOf(column)), [columns])
  const data = useMemo(() => [...slots], [slots])
  const state = useMemo(
    () => ({
      sorting: sort ? [{ id: sort.key, desc: sort.descending }] : [],
      columnVisibility: Object.fromEntries(columns.map(({ key, optional }) => [key, !(narrow && optional === true)])),
    }),
    [columns, sort, narrow],
  )
  return useTable({
    features,
    columns: definitions,
    data,
    state,
    manualSorting: true,
    enableMultiSort: false,
    enableSortingRemoval: false,
    onSortingChange: (updater: Updater<SortingState>) => {
      const next = (typeof updater === 'function' ? updater(state.sorting) : updater)[0]
      if (next) onSort?.({ key: next.id, descending: next.desc })
    },
  })
}

function definitionOf<Row>(column: Column<Row>): ColumnDef<typeof features, Slot<Row>> {
  const { key, label, align = 'left', sortable = false, mono = false, width } = column
  return {
    id: key,
    accessorFn: (slot) => slot.index,
    // A column of pictures has no name that is shown, and screen readers want one.
    header: () => (label === '' ? <span className="visually-hidden">drawn</span> : label),
    cell: ({ row }) => cellContent(column, row.original),
    enableSorting: sortable,
    sortDescFirst: align === 'right',
    meta: { align, mono, width },
  }
}

/** What stands in a cell; three dots while the row is on its way. */
export function cellContent<Row>({ key, render }: Column<Row>, { index, row }: Slot<Row>) {
  if (row === undefined) return <span className="dim">…</span>
  if (render) return render(row, index)
  const value: unknown = Reflect.get(Object(row), key)
  return typeof value === 'number' ? formatCount(value, 1) : typeof value === 'string' ? value : ''
}
