import { type AttemptTable, KINDS, NO_ID } from '../model/attempt-table'
import type { TableRow } from '../model/summary'
import { isoOrNull } from './iso-times'
import type { Ranked } from './ranked'

/** Attempts whose line can be read in two ways (docs/counting.md section 3), in log order, to be looked at. */
export function ambiguousRows(table: AttemptTable, rows: Uint32Array, masked: ReadonlySet<number>): Ranked<TableRow> {
  return { length: rows.length, row: (rank) => ambiguousRow(table, rows[rank] ?? 0, masked) }
}

function ambiguousRow(table: AttemptTable, row: number, masked: ReadonlySet<number>): TableRow {
  const [source, user] = [table.source[row] ?? NO_ID, table.user[row] ?? NO_ID]
  return {
    row,
    file: table.files[table.stretches.fileOf(row)] ?? '',
    line: table.line[row] ?? 0,
    time: isoOrNull(table.time[row]),
    source: source === NO_ID ? null : table.sources.text(source),
    user: user === NO_ID ? null : table.users.text(user),
    masked: masked.has(user),
    outcome: KINDS[table.kind[row] ?? 0] ?? null,
  }
}
