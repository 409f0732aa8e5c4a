import type { LogHostRow } from '../model/answers'
import { type Outcome, OUTCOMES } from '../model/filter'
import { shareOf } from './counted-sums'
import { PLACES } from './filter-keys'
import type { HostCounts } from './host-counts'
import { isoOrNull } from './iso-times'
import type { LogData } from './log-data'
import type { PairCounts } from './pair-counts'

/** What came to each log host, with its id. */
export interface LogHostTotals extends LogHostRow {
  readonly id: number
}

/**
 * Log hosts side by side, most attempts first: all that the log names, those to which nothing came too, and a row for
 * what names none where there is any. `fails` tells the sources that the filter leaves out (key-fails.ts).
 */
export function summariseLogHosts(
  { table }: LogData,
  counts: HostCounts,
  pairs: PairCounts,
  fails: Uint16Array | null,
  counted: readonly Outcome[],
): LogHostTotals[] {
  const sources = sourcesByHost(pairs, fails, table.logHosts.length)
  const rows = table.logHosts.map((name, id) => {
    const byOutcome = counts.byOutcome.subarray(id * OUTCOMES.length, (id + 1) * OUTCOMES.length)
    const [hostile = 0, honest = 0, successes = 0, scans = 0] = byOutcome
    return {
      id,
      logHost: id === 0 ? null : name,
      attempts: counted.reduce((sum, outcome) => sum + (byOutcome[OUTCOMES.indexOf(outcome)] ?? 0), 0),
      hostile,
      honest,
      successes,
      scans,
      sources: sources[id] ?? 0,
      users: counts.users.counts[id] ?? 0,
      first: isoOrNull(counts.first[id]),
      last: isoOrNull(counts.last[id]),
    }
  })
  const whole = rows.reduce((sum, { attempts }) => sum + attempts, 0)
  return rows
    .filter(({ id, hostile, honest, successes, scans }) => id !== 0 || hostile + honest + successes + scans > 0)
    .sort((a, b) => b.attempts - a.attempts || compareHosts(a.logHost, b.logHost))
    .map((row) => ({ ...row, share: shareOf(row.attempts, whole) }))
}

/** Distinct sources of what is counted, by host. */
function sourcesByHost({ pairs, attempts }: PairCounts, fails: Uint16Array | null, hosts: number): Uint32Array {
  const { host, starts } = pairs
  const sources = new Uint32Array(hosts)
  for (let source = 0; source < starts.length - 2; source++) {
    if (((fails?.[source] ?? 0) & PLACES) !== 0) continue
    for (let pair = starts[source] ?? 0, end = starts[source + 1] ?? 0; pair < end; pair++) {
      const of = host[pair] ?? 0
      if (attempts[pair] !== 0) sources[of] = (sources[of] ?? 0) + 1
    }
  }
  return sources
}

function compareHosts(a: string | null, b: string | null): number {
  if (a === null) return b === null ? 0 : 1
  return b === null || a < b ? -1 : a === b ? 0 : 1
}
