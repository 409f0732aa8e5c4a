import type { DuckRow } from './ensure-duckdb'

/** Shares are quotients of the same numbers: what differs is how they are rounded. */
const CLOSE = 1e-9

/** What differs first between rows of SQL and those expected, in whatever order; null where nothing does. */
export function differenceOf(rows: readonly DuckRow[], expected: readonly DuckRow[]): string | null {
  if (rows.length !== expected.length) return `${rows.length} rows, not ${expected.length}`
  const [found, wanted] = [sorted(rows), sorted(expected)]
  for (const [i, want] of wanted.entries()) {
    const row = found[i] ?? {}
    for (const [key, value] of Object.entries(want)) {
      if (!isSame(row[key], value)) return `${key} of ${JSON.stringify(want)} is ${JSON.stringify(row[key])}`
    }
  }
  return null
}

function isSame(found: unknown, wanted: unknown): boolean {
  if (typeof wanted === 'number')
    return found !== null && Math.abs(Number(found) - wanted) <= CLOSE * Math.max(1, wanted)
  return plain(found) === plain(wanted)
}

const TIME = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:(\.\d*?)0*)?$/

/** DuckDB writes times with a blank, and no zeros behind the last digit. */
function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(TIME, '$1T$2$3') : value
}

/** In the order of what tells rows apart; large numbers come as texts. */
function sorted(rows: readonly DuckRow[]): DuckRow[] {
  const keys = ['valid', 'user', 'source', 'country', 'log_host', 'day', 'hour']
  const nameOf = (row: DuckRow) => JSON.stringify(keys.map((key) => row[key] ?? null)).replaceAll('"', '')
  return rows.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}
