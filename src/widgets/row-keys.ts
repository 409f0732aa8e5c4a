import type { RowMode } from './table-types'

/** The row to go to for a key, or undefined where the key means nothing; never outside the table. */
export function nextRow(key: string, index: number, rowCount: number, page: number): number | undefined {
  const targets: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: rowCount - 1,
  }
  const target = targets[key]
  return target === undefined || rowCount === 0 ? undefined : Math.min(rowCount - 1, Math.max(0, target))
}

/** Reads from the keys that are held how a selection is to change. */
export function rowMode(event: Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>): RowMode {
  return { additive: event.ctrlKey || event.metaKey || event.shiftKey, exclude: event.altKey }
}

/** Rows in the page, and the height of those before and after them in rows. */
export interface RowWindow {
  readonly start: number
  readonly end: number
}

/** The first rows while the table is closed; what is in sight and a little more once it is open. */
export function rowWindow(
  open: boolean,
  rowCount: number,
  firstRows: number,
  seen: readonly { index: number }[],
): RowWindow {
  if (!open) return { start: 0, end: Math.min(firstRows, rowCount) }
  const first = seen[0]
  const last = seen.at(-1)
  return first && last ? { start: first.index, end: Math.min(rowCount, last.index + 1) } : { start: 0, end: 0 }
}
