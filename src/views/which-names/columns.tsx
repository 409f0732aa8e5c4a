import type { TableRow } from '../../model/summary'
import type { Column } from '../../widgets/table-types'
import { countColumn, shareColumn, timeColumn, USER_COLUMN } from '../cells'

/** Columns of the table of names. */
export const COLUMNS: readonly Column<TableRow>[] = [
  USER_COLUMN,
  { key: 'exists', label: 'On the server', sortable: true, optional: true },
  countColumn('attempts', 'Attempts'),
  { ...shareColumn('Share of its table', 2), optional: true },
  countColumn('sources', 'Sources'),
  timeColumn('first', 'First'),
  timeColumn('last', 'Last'),
  countColumn('length', 'Length', true),
  { key: 'kind', label: 'Kind', sortable: true, optional: true },
]
