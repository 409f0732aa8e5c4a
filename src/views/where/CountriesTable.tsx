import { useMemo } from 'react'
import { formatCount, formatShare } from '../../base/format'
import type { TableRow } from '../../model/summary'
import { useSession } from '../../state/context'
import { useChosen } from '../../state/use-chosen'
import { useExcluded } from '../../state/use-excluded'
import type { Column } from '../../widgets/table-types'
import { BY_ATTEMPTS, countColumn, SHARE_BAR, shareColumn, textOf, valueOf } from '../cells'
import { QueryTable } from '../QueryTable'
import { PER_MILLION, placeColumn } from './columns'

/** Countries with their codes; a click on a row filters, as one on the map does. */
export function CountriesTable({ known }: { readonly known: number }) {
  const session = useSession()
  const selected = useChosen('countries')
  const excluded = useExcluded('countries')
  const columns = useMemo(() => [placeColumn('Country', 'alpha2', 'no country known', excluded), ...REST], [excluded])
  return (
    <QueryTable
      table="countries"
      title="Countries"
      note={formatCount(known)}
      columns={columns}
      order={BY_ATTEMPTS}
      rowKey={(row) => textOf(row['alpha2'])}
      searchLabel="country, code, continent"
      selected={selected}
      onRowClick={(row, mode) => {
        session.pick('countries', valueOf(row['alpha2']), mode)
      }}
    />
  )
}

const REST: readonly Column<TableRow>[] = [
  {
    key: 'alpha2',
    label: 'Codes',
    sortable: true,
    optional: true,
    mono: true,
    render: (row) => `${textOf(row['alpha2'])} ${textOf(row['alpha3'])}`,
  },
  { key: 'continentName', label: 'Continent', sortable: true, optional: true },
  SHARE_BAR,
  countColumn('attempts', 'Attempts'),
  shareColumn(),
  countColumn('sources', 'Sources'),
  PER_MILLION,
  countColumn('attemptsFromName', 'By host names', true),
  {
    key: 'certainShare',
    label: 'Certain',
    align: 'right',
    sortable: true,
    optional: true,
    render: (row) => (typeof row['certainShare'] === 'number' ? formatShare(row['certainShare'], 0) : '–'),
  },
]
