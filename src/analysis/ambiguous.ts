import { AMBIGUOUS, type AttemptTable, KINDS, NO_ID } from '../model/attempt-table'
import type { TableRow } from '../model/summary'
import { isoOrNull } from './hostile-rows'
import type { Ranked } from './ranked'
import type { Selection } from './selection'

/** Attempts whose line can be read in two ways (docs/counting.md section 3), in log order, to be looked at. */
export function ambiguousRows(
  table: AttemptTable,
  selection: Selection,
  masked: ReadonlySet<number>,
): Ranked<TableRow> {
  const found = new Uint32Array(table.length).map((_, row) => row).filter((row) => isAmbiguous(table, selection, row))
  return { length: found.length, row: (rank) => ambiguousRow(table, found[rank] ?? 0, masked) }
}

function isAmbiguous({ flags }: AttemptTable, selection: Selection, row: number): boolean {
  return selection[row] !== 0 && ((flags[row] ?? 0) & AMBIGUOUS) !== 0
}

function ambiguousRow(table: AttemptTable, row: number, masked: ReadonlySet<number>): TableRow {
  const [source, user] = [table.source[row] ?? NO_ID, table.user[row] ?? NO_ID]
  return {
    row,
    file: table.files[table.file[row] ?? 0] ?? '',
    line: table.line[row] ?? 0,
    time: isoOrNull(table.time[row]),
    source: source === NO_ID ? null : table.sources.text(source),
    user: user === NO_ID ? null : table.users.text(user),
    masked: masked.has(user),
    outcome: KINDS[table.kind[row] ?? 0] ?? null,
  }
}
