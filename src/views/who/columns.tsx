import type { TableRow } from '../../model/summary'
import { HostileText } from '../../widgets/HostileText'
import type { Column } from '../../widgets/table-types'
import { countColumn, logTextColumn, SHARE_BAR, shareColumn, textOf, timeColumn } from '../cells'

/** The country of a source, and how it is known. */
const COUNTRY: Column<TableRow> = {
  key: 'country',
  label: 'Country',
  sortable: true,
  optional: true,
  render: (row) => (
    <span className="unbroken">
      {row['country'] === null ? (
        <span className="dim">
          {row['reserved'] === true ? 'reserved address' : row['kind'] === 'name' ? 'host name only' : 'unknown'}
        </span>
      ) : (
        textOf(row['country'])
      )}
      {row['country'] === null || row['certain'] === true ? null : (
        <span className="dim"> {row['countryFrom'] === null ? 'uncertain' : 'by its name'}</span>
      )}
    </span>
  ),
}

/** The operator of a network: third parties write these names, as they do those of the log. */
const NETWORK: Column<TableRow> = {
  key: 'network',
  label: 'Network',
  sortable: true,
  render: (row) =>
    typeof row['network'] === 'string' ? (
      <HostileText text={row['network']} limit={24} inSentence />
    ) : (
      <span className="dim">none known</span>
    ),
}

export const SOURCE_COLUMNS: readonly Column<TableRow>[] = [
  logTextColumn('source', 'Source', 'not in the log', 34),
  COUNTRY,
  { ...NETWORK, optional: true },
  SHARE_BAR,
  countColumn('attempts', 'Attempts'),
  shareColumn(),
  countColumn('users', 'Names', true),
  countColumn('successes', 'Log-ins', true),
  timeColumn('first', 'First seen'),
  timeColumn('last', 'Last seen'),
]

export const NETWORK_COLUMNS: readonly Column<TableRow>[] = [
  { ...NETWORK, render: (row) => (row['asn'] === null ? <span className="dim">none known</span> : operatorOf(row)) },
  {
    key: 'asn',
    label: 'AS number',
    sortable: true,
    mono: true,
    render: (row) => (row['asn'] === null ? '' : `AS${textOf(row['asn'])}`),
  },
  SHARE_BAR,
  countColumn('attempts', 'Attempts'),
  shareColumn(),
  countColumn('sources', 'Sources'),
]

export const PREFIX_COLUMNS: readonly Column<TableRow>[] = [
  logTextColumn('prefix', 'Prefix', 'host names, or not in the log'),
  {
    key: 'country',
    label: 'Country',
    sortable: true,
    optional: true,
    render: (row) => (row['country'] === null ? <span className="dim">none, or several</span> : textOf(row['country'])),
  },
  SHARE_BAR,
  countColumn('attempts', 'Attempts'),
  shareColumn(),
  countColumn('sources', 'Sources'),
]

function operatorOf(row: TableRow) {
  return <HostileText text={textOf(row['network'])} limit={48} inSentence />
}
