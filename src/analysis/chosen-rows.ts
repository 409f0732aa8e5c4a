import type { Cell, TableRow } from '../model/summary'
import type { Ranked } from './ranked'

/**
 * Rows of a ranking, chosen and put in order by numbers alone: a hostile log has five million sources, and as many rows at
 * once are more than a worker can hold.
 */

/** The rows that a test lets pass, in their order. */
export function foundRows(ranked: Ranked<TableRow>, passes: (row: TableRow) => boolean): Ranked<TableRow> {
  const found = new Uint32Array(ranked.length)
  let length = 0
  for (let rank = 0; rank < ranked.length; rank++) if (passes(ranked.row(rank))) found[length++] = rank
  return picked(ranked, found.slice(0, length))
}

/** The rows in the order of a column's cells; what is missing comes last, whichever way. Ties stay as they are. */
export function sortedRows(ranked: Ranked<TableRow>, key: string, descending: boolean): Ranked<TableRow> {
  const cells = Array.from({ length: ranked.length }, (_, rank) => ranked.row(rank)[key] ?? null)
  const sign = descending ? -1 : 1
  const order = Uint32Array.from(cells.keys())
  order.sort((a, b) => compareCells(cells[a] ?? null, cells[b] ?? null, sign) || a - b)
  return picked(ranked, order)
}

function picked(ranked: Ranked<TableRow>, ranks: Uint32Array): Ranked<TableRow> {
  return {
    length: ranks.length,
    row(rank) {
      const of = ranks[rank]
      if (of === undefined) throw new Error('defect: a rank behind the last')
      return ranked.row(of)
    },
  }
}

function compareCells(a: Cell, b: Cell, sign: number): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return (a < b ? -1 : 1) * sign
}
