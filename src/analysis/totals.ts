import type { Totals } from '../model/answers'
import { AMBIGUOUS, FAILURE, NO_ID, SCAN, SUCCESS } from '../model/attempt-table'
import { isHostile, isoOrNull, shareOf } from './hostile-rows'
import type { LogData } from './log-data'
import type { Selection } from './selection'

/** Question 2: how much there is of everything. Entries are the log's, whatever the filter. */
export function summariseTotals({ table, lines }: LogData, selection: Selection): Totals {
  let [failures, hostile, successes, scans, ambiguous] = [0, 0, 0, 0, 0]
  let [first, last] = [NaN, NaN]
  const sources = new Uint8Array(table.sources.length)
  const users = new Uint8Array(table.users.length)
  for (let row = 0; row < table.length; row++) {
    if (selection[row] === 0) continue
    const count = table.count[row] ?? 1
    const at = table.time[row] ?? NaN
    if (!(first <= at) && !Number.isNaN(at)) first = at
    if (!(last >= at) && !Number.isNaN(at)) last = at
    if (((table.flags[row] ?? 0) & AMBIGUOUS) !== 0) ambiguous += count
    if (table.kind[row] === FAILURE) failures += count
    else if (table.kind[row] === SUCCESS) successes += count
    else if (table.kind[row] === SCAN) scans += count
    if (!isHostile(table, row)) continue
    hostile += count
    mark(sources, table.source[row])
    mark(users, table.user[row])
  }
  const { attempt, scan, success, neutral, other, unreadable } = lines
  const entries = attempt + scan + success + neutral + other + unreadable
  return {
    entries,
    unreadable,
    attempts: failures + successes,
    failures,
    hostile,
    honest: failures - hostile,
    successes,
    scans,
    ambiguous,
    sources: sources.reduce((sum, seen) => sum + seen, 0),
    users: users.reduce((sum, seen) => sum + seen, 0),
    first: isoOrNull(first),
    last: isoOrNull(last),
    hostileShare: shareOf(hostile, entries),
  }
}

function mark(seen: Uint8Array, id: number | undefined): void {
  if (id !== undefined && id !== NO_ID) seen[id] = 1
}
