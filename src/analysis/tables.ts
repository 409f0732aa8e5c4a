import type { Analysis } from './analysis'
import { asOthersRows } from './as-others-rows'
import { type Ranked, rowsOf } from './ranked'
import type { Cell, Column, TableName, TableQuery, TableRow } from '../model/summary'

interface TableDefinition {
  readonly columns: readonly Column[]
  readonly rows: (analysis: Analysis) => Ranked<TableRow>
}

const attempts: Column = { key: 'attempts', label: 'Attempts', kind: 'count' }
const share: Column = { key: 'share', label: 'Share', kind: 'share' }
const sources: Column = { key: 'sources', label: 'Sources', kind: 'count' }
const first: Column = { key: 'first', label: 'First', kind: 'time' }
const last: Column = { key: 'last', label: 'Last', kind: 'time' }

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
    rows: ({ timeline }) => listed(timeline.bins.map((bin) => ({ ...bin }))),
  },
  countries: {
    columns: [
      { key: 'name', label: 'Country', kind: 'text' },
      { key: 'alpha2', label: 'Alpha-2', kind: 'text' },
      { key: 'alpha3', label: 'Alpha-3', kind: 'text' },
      attempts,
      share,
      sources,
      { key: 'perMillionAddresses', label: 'Per million addresses', kind: 'rate' },
    ],
    rows: ({ countries }) => listed(countries.map((row) => ({ ...row }))),
  },
  sources: {
    columns: [
      { key: 'source', label: 'Source', kind: 'text' },
      { key: 'country', label: 'Country', kind: 'text' },
      attempts,
      share,
      { key: 'users', label: 'Names', kind: 'count' },
      { key: 'successes', label: 'Log-ins', kind: 'count' },
      first,
      last,
    ],
    rows: ({ sources }) => mapped(sources, (row) => ({ ...row })),
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
    ],
    rows: ({ users }) => mapped(users.all, ({ validity, ...row }) => ({ ...row, exists: EXISTS[validity] })),
  },
}

/** What the log says of a name. */
const EXISTS = { valid: 'exists', invalid: 'doesn’t exist', unknown: 'not said' } as const

function listed(rows: readonly TableRow[]): Ranked<TableRow> {
  return { length: rows.length, row: (rank) => rows[rank] ?? {} }
}

function mapped<Row>(ranked: Ranked<Row>, of: (row: Row) => TableRow): Ranked<TableRow> {
  return { length: ranked.length, row: (rank) => of(ranked.row(rank)) }
}

/** The rows of a table that hold the searched text, in the order asked for. */
export function queryTable(analysis: Analysis, { table, search, sort }: TableQuery): Ranked<TableRow> {
  const { columns, rows } = TABLES[table]
  const ranked = rows(analysis)
  const wanted = search.trim().toLowerCase()
  if (wanted === '' && sort === null) return ranked
  const texts = columns.filter((column) => column.kind === 'text').map((column) => column.key)
  const all = rowsOf(ranked)
  const found = wanted === '' ? all : all.filter((row) => texts.some((key) => holds(row[key], wanted)))
  if (sort === null) return listed(found)
  const sign = sort.descending ? -1 : 1
  return listed(found.sort((a, b) => compareCells(a[sort.key] ?? null, b[sort.key] ?? null, sign)))
}

function holds(cell: Cell | undefined, wanted: string): boolean {
  return typeof cell === 'string' && cell.toLowerCase().includes(wanted)
}

/** What is missing comes last, whichever way the column is sorted. */
function compareCells(a: Cell, b: Cell, sign: number): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return (a < b ? -1 : 1) * sign
}
