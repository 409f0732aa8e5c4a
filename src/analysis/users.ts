import type { UserRow, UserTables } from '../model/answers'
import { INVALID, NO_ID, VALID, VALIDITY_UNKNOWN } from '../model/attempt-table'
import { DistinctPairs } from './distinct-pairs'
import { byAttempts, type Group, groupHostile, isHostile, isoOrNull, shareOf } from './groups'
import type { LogData } from './log-data'
import type { Selection } from './selection'

/** Question 6: which names are tried, in three tables with their own percentages. */
export function summariseUsers(data: LogData, selection: Selection): UserTables {
  return {
    valid: summariseTable(data, selection, VALID),
    invalid: summariseTable(data, selection, INVALID),
    unknown: summariseTable(data, selection, VALIDITY_UNKNOWN),
  }
}

function summariseTable({ table }: LogData, selection: Selection, valid: number): UserRow[] {
  const ofTable = selection.map((passes, row) => (passes === 1 && table.valid[row] === valid ? 1 : 0))
  const groups = groupHostile(table, ofTable, (row) => table.user[row] ?? NO_ID)
  const sources = new DistinctPairs()
  for (let row = 0; row < table.length; row++) {
    if (ofTable[row] === 0 || !isHostile(table, row) || table.source[row] === NO_ID) continue
    sources.add(table.user[row] ?? NO_ID, table.source[row] ?? NO_ID)
  }
  let total = 0
  for (const group of groups.values()) total += group.attempts
  const rowOf = ([id, group]: [number, Group]): UserRow => ({
    user: id === NO_ID ? null : table.users.text(id),
    attempts: group.attempts,
    share: shareOf(group.attempts, total),
    sources: sources.count(id),
    first: isoOrNull(group.first),
    last: isoOrNull(group.last),
  })
  return [...groups].map(rowOf).sort(byAttempts((row) => row.user))
}
