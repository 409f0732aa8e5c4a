import { formatCount } from '../../base/format'
import type { TableRow } from '../../model/summary'
import type { Column } from '../../widgets/table-types'
import { textOf } from '../cells'

/** Attempts per million addresses, one decimal. */
export const PER_MILLION: Column<TableRow> = {
  key: 'perMillionAddresses',
  label: 'Per million addresses',
  align: 'right',
  sortable: true,
  optional: true,
  render: (row) => (typeof row['perMillionAddresses'] === 'number' ? formatCount(row['perMillionAddresses'], 1) : '–'),
}

/** The name of a place, struck out where the filter leaves it out. `code` is the key of its code. */
export function placeColumn(
  label: string,
  code: string,
  missing: string,
  excluded: ReadonlySet<string>,
): Column<TableRow> {
  const nameOf = (row: TableRow) =>
    row['name'] === null ? (
      <span className="dim">{missing}</span>
    ) : (
      <span data-place={textOf(row[code])}>{textOf(row['name'])}</span>
    )
  return {
    key: 'name',
    label,
    sortable: true,
    render: (row) =>
      excluded.has(textOf(row[code])) ? (
        <>
          <s className="dim">{nameOf(row)}</s> <span className="visually-hidden">left out</span>
        </>
      ) : (
        nameOf(row)
      ),
  }
}
