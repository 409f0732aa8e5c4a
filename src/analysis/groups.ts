import { isoTime } from '../base/calendar'
import { type AttemptTable, FAILURE, HOSTILE } from '../model/attempt-table'
import type { Selection } from './selection'

/** Whether a row is a hostile attempt that passes the filter. */
export function isHostile(table: AttemptTable, row: number): boolean {
  return table.kind[row] === FAILURE && ((table.flags[row] ?? 0) & HOSTILE) !== 0
}

/** What is summed up of the attempts that share a key. */
export interface Group {
  attempts: number
  /** Wall-clock seconds, NaN where no attempt has a time. */
  first: number
  last: number
}

/** Sums up the hostile attempts that pass, by any number that `keyOf` gives a row. */
export function groupHostile(
  table: AttemptTable,
  selection: Selection,
  keyOf: (row: number) => number,
): Map<number, Group> {
  const groups = new Map<number, Group>()
  for (let row = 0; row < table.length; row++) {
    if (selection[row] === 0 || !isHostile(table, row)) continue
    const key = keyOf(row)
    let group = groups.get(key)
    if (group === undefined) groups.set(key, (group = { attempts: 0, first: NaN, last: NaN }))
    group.attempts += table.count[row] ?? 1
    const at = table.time[row] ?? NaN
    if (!(group.first <= at)) group.first = Number.isNaN(at) ? group.first : at
    if (!(group.last >= at)) group.last = Number.isNaN(at) ? group.last : at
  }
  return groups
}

/** ISO 8601 text of a group's time, or null. */
export function isoOrNull(seconds: number): string | null {
  return Number.isNaN(seconds) ? null : isoTime(seconds)
}

/** Orders rows by attempts, most first, ties by name; what has no name comes last among its equals. */
export function byAttempts<T extends { readonly attempts: number }>(nameOf: (row: T) => string | null) {
  return (a: T, b: T): number => {
    if (a.attempts !== b.attempts) return b.attempts - a.attempts
    const [x, y] = [nameOf(a), nameOf(b)]
    if (x === y) return 0
    if (x === null) return 1
    if (y === null) return -1
    return x < y ? -1 : 1
  }
}

/** part ÷ whole, 0 where there is nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
