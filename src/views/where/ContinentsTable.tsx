import { useMemo } from 'react'
import { formatCount } from '../../base/format'
import type { TableRow } from '../../model/summary'
import { useSession, useSummary } from '../../state/context'
import { useChosen } from '../../state/use-chosen'
import { useExcluded } from '../../state/use-excluded'
import type { Column } from '../../widgets/table-types'
import { BY_ATTEMPTS, countColumn, SHARE_BAR, shareColumn, textOf, valueOf } from '../cells'
import { QueryTable } from '../QueryTable'
import { PER_MILLION, placeColumn } from './columns'

/** Continents; what has none stands in a row of its own, so that the table adds up. */
export function ContinentsTable() {
  const session = useSession()
  const { continents } = useSummary()
  const selected = useChosen('continents')
  const excluded = useExcluded('continents')
  const columns = useMemo(() => [placeColumn('Continent', 'continent', 'none known', excluded), ...REST], [excluded])
  return (
    <QueryTable
      table="continents"
      title="Continents"
      note={`${formatCount(continents.filter(({ continent }) => continent !== null).length)}, after the UN’s M49`}
      columns={columns}
      order={BY_ATTEMPTS}
      rowKey={(row) => textOf(row['continent'])}
      selected={selected}
      onRowClick={(row, mode) => {
        session.pick('continents', valueOf(row['continent']), mode)
      }}
    />
  )
}

const REST: readonly Column<TableRow>[] = [
  { key: 'continent', label: 'Code', sortable: true, optional: true, mono: true },
  countColumn('countries', 'Countries', true),
  SHARE_BAR,
  countColumn('attempts', 'Attempts'),
  shareColumn(),
  countColumn('sources', 'Sources'),
  PER_MILLION,
]
