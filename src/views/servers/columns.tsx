import { formatDuration } from '../../base/format'
import type { Cell, TableRow } from '../../model/summary'
import { HostileText } from '../../widgets/HostileText'
import type { Column } from '../../widgets/table-types'
import { countColumn, logTextColumn, SHARE_BAR, shareColumn, textOf, timeColumn } from '../cells'

export const HOST_COLUMNS: readonly Column<TableRow>[] = [
  logTextColumn('logHost', 'Server', 'not said'),
  { ...SHARE_BAR, width: '6rem' },
  countColumn('attempts', 'Attempts'),
  shareColumn(),
  countColumn('sources', 'Sources'),
  countColumn('users', 'Names', true),
  countColumn('honest', 'Honest failures', true),
  countColumn('successes', 'Log-ins', true),
  countColumn('scans', 'Scans', true),
  timeColumn('first', 'First'),
  timeColumn('last', 'Last'),
]

export const SEVERAL_COLUMNS: readonly Column<TableRow>[] = [
  logTextColumn('source', 'Source', 'not in the log'),
  countColumn('hosts', 'Servers'),
  {
    key: 'order',
    label: 'In this order',
    sortable: true,
    render: (row) => (
      <span className="lines">
        <HostileText text={textOf(row['order'])} limit={96} />
      </span>
    ),
  },
  countColumn('attempts', 'Attempts', true),
  timeColumn('first', 'First'),
  secondsColumn('toNext', 'To the next'),
  secondsColumn('toLast', 'To the last'),
]

/** A time from the first attempt of all. */
function secondsColumn(key: string, label: string): Column<TableRow> {
  return { key, label, align: 'right', sortable: true, optional: true, render: (row) => durationOf(row[key]) }
}

function durationOf(cell: Cell | undefined) {
  if (typeof cell !== 'number') return <span className="dim">–</span>
  return cell === 0 ? 'at once' : formatDuration(cell)
}
