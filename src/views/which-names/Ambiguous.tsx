import type { TableRow } from '../../model/summary'
import type { Column } from '../../widgets/table-types'
import { logTextColumn, timeColumn, USER_COLUMN, whereColumn } from '../cells'
import { QueryTable } from '../QueryTable'

/** How the table is found from the headline. */
export const AMBIGUOUS_ID = 'ambiguous'

interface AmbiguousProps {
  readonly attempts: number
  readonly hasMasked: boolean
}

/** Attempts whose lines can be read in two ways: counted as the likelier one, and listed to be looked at. */
export function Ambiguous({ attempts, hasMasked }: AmbiguousProps) {
  if (attempts === 0) return null
  return (
    <div id={AMBIGUOUS_ID}>
      <QueryTable
        table="ambiguous"
        title="Ambiguous attempts"
        note="what the client sent can be taken for words of sshd’s own: look at these lines"
        columns={COLUMNS}
        rowKey={(row) => String(row['row'])}
        searchLabel="file, source or name"
        firstRows={5}
        hasMasked={hasMasked}
      />
    </div>
  )
}

const COLUMNS: readonly Column<TableRow>[] = [
  whereColumn('Line'),
  timeColumn('time', 'Time'),
  logTextColumn('source', 'Source, as read', 'not in the line'),
  { ...USER_COLUMN, label: 'User, as read' },
  { key: 'outcome', label: 'Outcome', optional: true },
]
