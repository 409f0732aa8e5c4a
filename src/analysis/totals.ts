import type { Totals } from '../model/answers'
import { shareOf, STATES } from './counted-sums'
import { isoOrNull } from './iso-times'
import type { LogData } from './log-data'
import type { TotalCounts } from './total-counts'

/** Question 2: how much there is of everything. Entries are the log's, whatever the filter. */
export function summariseTotals(
  { lines }: LogData,
  counts: TotalCounts,
  bySource: Uint32Array,
  byUser: Uint32Array,
): Totals {
  const [hostile = 0, honest = 0, successes = 0, scans = 0] = counts.byOutcome
  const failures = hostile + honest
  const { attempt, scan, success, neutral, other, unreadable } = lines
  const entries = attempt + scan + success + neutral + other + unreadable
  return {
    entries,
    unreadable,
    attempts: failures + successes,
    failures,
    hostile,
    honest,
    successes,
    scans,
    counted: sumOf(bySource),
    ambiguous: counts.ambiguous,
    sources: countIds(bySource, 1),
    users: countIds(byUser, STATES),
    first: isoOrNull(counts.bounds.first),
    last: isoOrNull(counts.bounds.last),
    hostileShare: shareOf(hostile, entries),
  }
}

export function sumOf(counts: Uint32Array): number {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}

/** Ids with attempts, of sums that have `states` slots an id; what has no id, behind the last, is none. */
function countIds(attempts: Uint32Array, states: number): number {
  let found = 0
  for (let slot = 0; slot < attempts.length - states; slot += states) {
    let any = 0
    for (let state = 0; state < states; state++) any |= attempts[slot + state] ?? 0
    if (any !== 0) found++
  }
  return found
}
