import type { TableRow } from '../../model/summary'
import { hostilePlain } from '../../widgets/hostile-text'
import type { Column } from '../../widgets/table-types'
import { numberOf, textOf } from '../cells'
import { openPortsText } from './open-ports'
import { ScanResult } from './ScanResult'

/** Open ports of a source, sorted by how many there are. */
export const OPEN_PORTS_COLUMN: Column<TableRow> = {
  key: 'openPortCount',
  label: 'Open ports',
  align: 'right',
  sortable: true,
  optional: true,
  render: (row) => {
    if (typeof row['openPortCount'] !== 'number') return <NotScanned />
    if (numberOf(row['openPortCount']) === 0) return <span className="dim">none</span>
    return openPortsText(textOf(row['openPorts']))
  },
}

function NotScanned() {
  return (
    <>
      <span className="dim" aria-hidden="true">
        –
      </span>
      <span className="visually-hidden">not scanned</span>
    </>
  )
}

/** What opens below a source. */
export const SCAN_DETAIL = {
  render: (row: TableRow) => <ScanResult source={textOf(row['source'])} />,
  label: (row: TableRow) => `What nmap found at ${hostilePlain(textOf(row['source']))}`,
}
