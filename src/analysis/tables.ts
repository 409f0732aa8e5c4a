import { NAME_KIND_WORDS } from '../model/name-kinds'
import type { Cell, Column, TableName, TableQuery, TableRow } from '../model/summary'
import { continentName } from '../model/continents'
import { ambiguousRows } from './ambiguous'
import type { Analysis } from './analysis'
import { asOthersRows } from './as-others-rows'
import { foundRows, sortedRows } from './chosen-rows'
import { fileRows, formRows, offerRows, programRows, shapeRows } from './holds-rows'
import { maskedRow, withSecret } from './masked-rows'
import { listed, mapped, type Ranked, rowsOf } from './ranked'
import { openPortCells, SCAN_COLUMNS } from './scan-cells'
import { binRows, weekRows } from './time-rows'
import { severalRows } from './several-hosts'
import type { PrefixWidth } from './source-prefixes'

interface TableDefinition {
  readonly columns: readonly Column[]
  /** Columns that are there only with results of port scans. */
  readonly scanColumns?: readonly Column[]
  readonly rows: (analysis: Analysis, query: TableQuery) => Ranked<TableRow>
  /** The column that can hold what looks like a typed password, in rows that are `masked`. */
  readonly secret?: string
}

const attempts: Column = { key: 'attempts', label: 'Attempts', kind: 'count' }
const perMillion: Column = { key: 'perMillionAddresses', label: 'Per million addresses', kind: 'rate' }
const share: Column = { key: 'share', label: 'Share', kind: 'share' }
const sources: Column = { key: 'sources', label: 'Sources', kind: 'count' }
const first: Column = { key: 'first', label: 'First', kind: 'time' }
const last: Column = { key: 'last', label: 'Last', kind: 'time' }
const entries: Column = { key: 'entries', label: 'Entries', kind: 'count' }
const file: Column = { key: 'file', label: 'File', kind: 'text' }
const line: Column = { key: 'line', label: 'Line', kind: 'count' }

/** A number that is a name: nobody adds AS numbers up. */
function asText(number: number | null): string | null {
  return number === null ? null : String(number)
}

const prefixColumns: readonly Column[] = [
  { key: 'prefix', label: 'Prefix', kind: 'text' },
  { key: 'country', label: 'Country', kind: 'text' },
  attempts,
  share,
  sources,
]

function prefixRows(analysis: Analysis, width: PrefixWidth): Ranked<TableRow> {
  return mapped(analysis.prefixes(width), (row) => ({ ...row }))
}

/** The page's tables: their columns and where their rows come from. A new table is one entry here. */
export const TABLES: Readonly<Record<TableName, TableDefinition>> = {
  others: {
    columns: [
      { key: 'who', label: 'Who', kind: 'text' },
      { key: 'what', label: 'What they count', kind: 'text' },
      { key: 'count', label: 'Count', kind: 'count' },
      { key: 'difference', label: 'Against ours', kind: 'difference' },
      { key: 'why', label: 'Why it differs', kind: 'text' },
    ],
    rows: ({ data, wholeHostile }) => listed(asOthersRows(data.asOthers, wholeHostile)),
  },
  bins: {
    columns: [
      { key: 'start', label: 'From', kind: 'time' },
      { key: 'failures', label: 'Failed', kind: 'count' },
      { key: 'hostileValid', label: 'At names that exist', kind: 'count' },
      { key: 'hostileInvalid', label: 'At names that don’t', kind: 'count' },
      { key: 'hostileUnknown', label: 'Not said', kind: 'count' },
      { key: 'successes', label: 'Log-ins', kind: 'count' },
      { key: 'scans', label: 'Scans', kind: 'count' },
    ],
    rows: (analysis, { zoom }) => listed(binRows(analysis, zoom)),
  },
  weekHours: {
    columns: [
      { key: 'weekday', label: 'Weekday', kind: 'text' },
      { key: 'hour', label: 'Hour', kind: 'text' },
      attempts,
      { key: 'hours', label: 'Hours looked at', kind: 'rate' },
      { key: 'mean', label: 'Attempts an hour', kind: 'rate' },
    ],
    rows: ({ weekHours }) => listed(weekRows(weekHours)),
  },
  countries: {
    columns: [
      { key: 'name', label: 'Country', kind: 'text' },
      { key: 'alpha2', label: 'Alpha-2', kind: 'text' },
      { key: 'alpha3', label: 'Alpha-3', kind: 'text' },
      attempts,
      share,
      sources,
      perMillion,
      { key: 'continentName', label: 'Continent', kind: 'text' },
      { key: 'certainShare', label: 'Certain', kind: 'share' },
      { key: 'attemptsFromName', label: 'Attempts read from host names', kind: 'count' },
      { key: 'sourcesFromName', label: 'Sources read from host names', kind: 'count' },
    ],
    rows: ({ countries }) => listed(countries.map((row) => ({ ...row, continentName: continentName(row.continent) }))),
  },
  continents: {
    columns: [
      { key: 'name', label: 'Continent', kind: 'text' },
      { key: 'continent', label: 'Code', kind: 'text' },
      { key: 'countries', label: 'Countries', kind: 'count' },
      attempts,
      share,
      sources,
      perMillion,
    ],
    rows: ({ continents }) => listed(continents.map((row) => ({ ...row }))),
  },
  sources: {
    columns: [
      { key: 'source', label: 'Source', kind: 'text' },
      { key: 'country', label: 'Country', kind: 'text' },
      { key: 'asn', label: 'AS number', kind: 'text' },
      { key: 'network', label: 'Network', kind: 'text' },
      attempts,
      share,
      { key: 'users', label: 'Names', kind: 'count' },
      { key: 'successes', label: 'Log-ins', kind: 'count' },
      first,
      last,
      { key: 'countryFrom', label: 'Country from', kind: 'text' },
      { key: 'domain', label: 'Domain', kind: 'text' },
      { key: 'toldAddress', label: 'Address in the name', kind: 'text' },
    ],
    scanColumns: SCAN_COLUMNS,
    // Only what is out of the usual is said: the word would else be found in every row that is searched.
    rows: ({ sources, data }) =>
      mapped(sources, (row) => ({
        ...row,
        ...openPortCells(data, row.source),
        asn: asText(row.asn),
        countryFrom: row.countryFrom === 'name' ? 'read from the name' : null,
      })),
  },
  networks: {
    columns: [
      { key: 'network', label: 'Network', kind: 'text' },
      { key: 'asn', label: 'AS number', kind: 'text' },
      attempts,
      share,
      sources,
    ],
    rows: ({ networks }) => listed(networks.map((row) => ({ ...row, asn: asText(row.asn) }))),
  },
  prefixes: { columns: prefixColumns, rows: (analysis) => prefixRows(analysis, 'narrow') },
  widePrefixes: { columns: prefixColumns, rows: (analysis) => prefixRows(analysis, 'wide') },
  logHosts: {
    columns: [
      { key: 'logHost', label: 'Server', kind: 'text' },
      attempts,
      share,
      { key: 'hostile', label: 'Hostile', kind: 'count' },
      { key: 'honest', label: 'Honest failures', kind: 'count' },
      { key: 'successes', label: 'Log-ins', kind: 'count' },
      { key: 'scans', label: 'Scans', kind: 'count' },
      sources,
      { key: 'users', label: 'Names', kind: 'count' },
      first,
      last,
    ],
    rows: ({ logHosts }) => listed(logHosts.map((row) => ({ ...row }))),
  },
  severalHosts: {
    columns: [
      { key: 'source', label: 'Source', kind: 'text' },
      { key: 'hosts', label: 'Servers', kind: 'count' },
      { key: 'order', label: 'In this order', kind: 'text' },
      attempts,
      first,
      { key: 'toNext', label: 'Seconds to the next server', kind: 'count' },
      { key: 'toLast', label: 'Seconds to the last', kind: 'count' },
    ],
    rows: ({ severalHosts }) => (severalHosts === null ? listed([]) : severalRows(severalHosts)),
  },
  names: {
    columns: [
      { key: 'user', label: 'User', kind: 'text' },
      { key: 'exists', label: 'On the server', kind: 'text' },
      attempts,
      { ...share, label: 'Share of its table' },
      sources,
      first,
      last,
      { key: 'length', label: 'Length', kind: 'count' },
      { key: 'kind', label: 'Kind', kind: 'text' },
    ],
    secret: 'user',
    rows: ({ users }) =>
      mapped(users.all, ({ validity, kind, ...row }) => ({
        ...row,
        exists: EXISTS[validity],
        kind: kind === null ? null : NAME_KIND_WORDS[kind],
      })),
  },
  ambiguous: {
    columns: [
      file,
      line,
      { key: 'time', label: 'Time', kind: 'time' },
      { key: 'source', label: 'Source, as read', kind: 'text' },
      { key: 'user', label: 'User, as read', kind: 'text' },
      { key: 'outcome', label: 'Outcome', kind: 'text' },
    ],
    secret: 'user',
    rows: (analysis) => ambiguousRows(analysis.data.table, analysis.ambiguousRows, analysis.masked),
  },
  forms: {
    columns: [
      { key: 'form', label: 'Form of message', kind: 'text' },
      { key: 'tells', label: 'Tells of', kind: 'text' },
      entries,
      share,
    ],
    rows: ({ data }) => listed(formRows(data.holds)),
  },
  shapes: {
    columns: [
      { key: 'shape', label: 'Shape', kind: 'text' },
      entries,
      { key: 'example', label: 'First of them', kind: 'text' },
      file,
      line,
    ],
    secret: 'example',
    rows: ({ data }) => listed(shapeRows(data).map((row) => ({ ...row }))),
  },
  programs: {
    columns: [{ key: 'program', label: 'Program', kind: 'text' }, entries, share],
    rows: ({ data, totals }) => listed(programRows(data.holds, totals.entries)),
  },
  offers: {
    columns: [{ key: 'offer', label: 'What the client said', kind: 'text' }, entries],
    rows: ({ data }) => listed(offerRows(data.holds)),
  },
  files: {
    columns: [
      { key: 'name', label: 'File', kind: 'text' },
      { key: 'bytes', label: 'Bytes', kind: 'count' },
      entries,
      { key: 'envelopes', label: 'Forms of line', kind: 'text' },
      { key: 'compression', label: 'Compression', kind: 'text' },
      { key: 'remark', label: 'Remark', kind: 'text' },
    ],
    rows: ({ data }) => listed(fileRows(data)),
  },
}

/** What the log says of a name. */
const EXISTS = { valid: 'exists', invalid: 'doesn’t exist', unknown: 'not said' } as const

/** The columns of a table, as they are shown and exported. */
export function columnsOf({ data }: Analysis, table: TableName): readonly Column[] {
  const { columns, scanColumns = [] } = TABLES[table]
  return data.scanFiles.length === 0 ? columns : [...columns, ...scanColumns]
}

/**
 * The rows of a table that hold the searched text, in the order asked for. Both go by what is shown: a mask hides a
 * name from the search too.
 */
export function queryTable(analysis: Analysis, query: TableQuery): Ranked<TableRow> {
  const { table, search, sort, passwords = false } = query
  const { rows, secret } = TABLES[table]
  const all = rows(analysis, query)
  const ranked = secret === undefined ? all : withSecret(all, secret, passwords)
  const wanted = search.trim().toLowerCase()
  if (wanted === '' && sort === null) return ranked
  const texts = columnsOf(analysis, table)
    .filter((column) => column.kind === 'text')
    .map((column) => column.key)
  const found = wanted === '' ? ranked : foundRows(ranked, (row) => texts.some((key) => holds(row[key], wanted)))
  return sort === null ? found : sortedRows(found, sort.key, sort.descending)
}

/** The rows of a table for a file or the clipboard: masked, whatever the page shows, unless `passwords` is said. */
export function exportedRows(analysis: Analysis, query: TableQuery, passwords: boolean): TableRow[] {
  const { secret } = TABLES[query.table]
  const rows = rowsOf(queryTable(analysis, query))
  return secret === undefined ? rows : rows.map((row) => maskedRow(row, secret, passwords))
}

function holds(cell: Cell | undefined, wanted: string): boolean {
  return typeof cell === 'string' && cell.toLowerCase().includes(wanted)
}
