import { useState } from 'react'
import { formatCount } from '../../base/format'
import type { ChoiceKey } from '../../model/filter'
import type { TableName, TableRow } from '../../model/summary'
import { useSession, useSummary } from '../../state/context'
import { useChosen } from '../../state/use-chosen'
import { Segmented } from '../../widgets/Segmented'
import type { Column } from '../../widgets/table-types'
import { BY_ATTEMPTS, textOf, valueOf } from '../cells'
import { QueryTable } from '../QueryTable'
import { NETWORK_COLUMNS, PREFIX_COLUMNS, SOURCE_COLUMNS } from './columns'
import { OPEN_PORTS_COLUMN, SCAN_DETAIL } from './scan-columns'

/** A way to group sources: its table, and what a click on a row filters by. */
interface Grouping {
  readonly title: string
  readonly searchLabel: string
  readonly columns: readonly Column<TableRow>[]
  /** The column whose values are picked. */
  readonly value: string
  readonly filterKey: ChoiceKey
}

type GroupingName = Extract<TableName, 'sources' | 'networks' | 'prefixes' | 'widePrefixes'>

const OPTIONS: readonly { readonly key: GroupingName; readonly label: string }[] = [
  { key: 'sources', label: 'sources' },
  { key: 'networks', label: 'networks' },
  { key: 'prefixes', label: '/24 and /64' },
  { key: 'widePrefixes', label: '/16 and /48' },
]

const PREFIXES = { searchLabel: 'prefix', columns: PREFIX_COLUMNS, value: 'prefix', filterKey: 'sources' } as const

const GROUPINGS: Readonly<Record<GroupingName, Grouping>> = {
  sources: {
    title: 'Sources',
    searchLabel: 'address, network',
    columns: SOURCE_COLUMNS,
    value: 'source',
    filterKey: 'sources',
  },
  networks: {
    title: 'Networks',
    searchLabel: 'operator, AS number',
    columns: NETWORK_COLUMNS,
    value: 'asn',
    filterKey: 'networks',
  },
  prefixes: { title: 'Prefixes, /24 and /64', ...PREFIXES },
  widePrefixes: { title: 'Prefixes, /16 and /48', ...PREFIXES },
}

/** Where results of port scans were dropped. */
const WITH_SCANS = { columns: [...SOURCE_COLUMNS, OPEN_PORTS_COLUMN], detail: SCAN_DETAIL }

/** Sources one by one, or by who runs them, or by what stands beside them. */
export function Groupings() {
  const session = useSession()
  const { sourceCount, portScans } = useSummary()
  const [name, setName] = useState<GroupingName>('sources')
  const { filterKey, value, ...grouping } = GROUPINGS[name]
  const selected = useChosen(filterKey)
  return (
    <>
      <p className="groupings">
        <Segmented label="Grouped by" options={OPTIONS} value={name} onChange={setName} />
      </p>
      <QueryTable
        key={name}
        table={name}
        {...grouping}
        {...(name === 'sources' && portScans !== null ? WITH_SCANS : {})}
        {...(name === 'sources' ? { note: formatCount(sourceCount) } : {})}
        order={BY_ATTEMPTS}
        rowKey={(row) => textOf(row[value])}
        selected={selected}
        onRowClick={(row, mode) => {
          session.pick(filterKey, valueOf(row[value]), mode)
        }}
      />
    </>
  )
}
