import type { SourceRow } from '../model/answers'
import { NO_ID, SUCCESS } from '../model/attempt-table'
import { DistinctPairs } from './distinct-pairs'
import { byAttempts, groupHostile, isHostile, isoOrNull, shareOf } from './groups'
import type { LogData } from './log-data'
import type { Selection } from './selection'

/** Question 5: who attacks, most attempts first. */
export function summariseSources({ table, places }: LogData, selection: Selection): SourceRow[] {
  const groups = groupHostile(table, selection, (row) => table.source[row] ?? NO_ID)
  const users = new DistinctPairs()
  const successes = new Map<number, number>()
  let total = 0
  for (let row = 0; row < table.length; row++) {
    if (selection[row] === 0) continue
    const source = table.source[row] ?? NO_ID
    const count = table.count[row] ?? 1
    if (table.kind[row] === SUCCESS) successes.set(source, (successes.get(source) ?? 0) + count)
    if (!isHostile(table, row)) continue
    total += count
    if (table.user[row] !== NO_ID) users.add(source, table.user[row] ?? NO_ID)
  }
  const rows: SourceRow[] = []
  for (const [id, group] of groups) {
    const place = id === NO_ID ? null : places.of(id)
    rows.push({
      source: id === NO_ID ? null : table.sources.text(id),
      kind: place?.kind ?? null,
      attempts: group.attempts,
      share: shareOf(group.attempts, total),
      users: users.count(id),
      successes: successes.get(id) ?? 0,
      first: isoOrNull(group.first),
      last: isoOrNull(group.last),
      country: place?.country ?? null,
      certain: place?.certain ?? false,
      reserved: place !== null && place.reserved !== null,
      asn: null,
      network: null,
    })
  }
  return rows.sort(byAttempts((row) => row.source))
}
