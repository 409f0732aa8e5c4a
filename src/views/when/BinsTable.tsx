import { isoTime } from '../../base/calendar'
import { formatPer, formatRange, formatWhen } from '../../base/format'
import type { Range } from '../../charts/time-scale'
import type { TableRow } from '../../model/summary'
import { useApp, useSession } from '../../state/context'
import { toggledTime } from '../../state/edit-filter'
import type { Column, RowMode } from '../../widgets/table-types'
import { countColumn, textOf, timeColumn } from '../cells'
import { useCountedNoun } from '../outcome-words'
import { QueryTable } from '../QueryTable'
import { secondsOf } from '../times'

interface BinsTableProps {
  readonly zoom: Range | null
  /** The time in view and the width of a bin in it, seconds. */
  readonly view: Range
  readonly binSeconds: number
}

/** The bins of the time in view; a row picks its own time. */
export function BinsTable({ zoom, view, binSeconds }: BinsTableProps) {
  const session = useSession()
  const { many } = useCountedNoun()
  const filter = useApp((state) => state.filter)
  const { time } = filter
  const isBin = time !== undefined && time.end - time.start === binSeconds
  const selected = new Set(isBin ? [isoTime(time.start)] : [])
  const where = zoom === null ? '' : `, ${formatRange(view.start, view.end, { year: true })}`
  const pick = (row: TableRow, { exclude }: RowMode) => {
    const [start, end] = [textOf(row['start']), textOf(row['end'])]
    if (start === '' || end === '') return
    session.setFilter(toggledTime(filter, { start: secondsOf(start), end: secondsOf(end) }, { exclude }))
  }
  return (
    <QueryTable
      table="bins"
      title="By time"
      note={`${many} ${formatPer(binSeconds)}${where}`}
      columns={COLUMNS}
      order={BY_TIME}
      rowKey={(row) => textOf(row['start'])}
      firstRows={5}
      selected={selected}
      onRowClick={pick}
      {...(zoom === null ? {} : { zoom })}
    />
  )
}

/** Bins can be shorter than a minute. */
function startOf(start: string): string {
  return start === '' ? '–' : formatWhen(secondsOf(start), { seconds: true })
}

const BY_TIME = { key: 'start', descending: false }

const COLUMNS: readonly Column<TableRow>[] = [
  { ...timeColumn('start', 'From', false), align: 'left', render: (row) => startOf(textOf(row['start'])) },
  countColumn('failures', 'Failed'),
  countColumn('hostileValid', 'At names that exist', true),
  countColumn('hostileInvalid', 'At names that don’t', true),
  countColumn('successes', 'Log-ins'),
  countColumn('scans', 'Scans', true),
]
