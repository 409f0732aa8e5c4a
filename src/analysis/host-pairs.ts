import { grown } from '../base/byte-interner'
import { type AttemptTable, NO_ID } from '../model/attempt-table'
import type { LogData } from './log-data'

/**
 * Pairs of a source and a log host that it was seen at, numbered source by source: sums by pair tell what each source
 * did where. There are no more of them than rows, however many hosts and sources there are.
 */
export interface HostPairs {
  /** By row, its pair. */
  readonly ofRow: Uint32Array
  /** By pair, the id of its host. */
  readonly host: Uint16Array
  /** By source, and behind the last for none, its first pair; then one more for the end. */
  readonly starts: Uint32Array
}

const KNOWN = new WeakMap<LogData, HostPairs>()

/** The pairs of a log as it stands, made once: four bytes an attempt, and as much again meanwhile. */
export function hostPairsOf(data: LogData): HostPairs {
  let known = KNOWN.get(data)
  if (known === undefined) KNOWN.set(data, (known = hostPairs(data.table)))
  return known
}

/** Whether a log names at least two log hosts: with fewer there is nothing to tell apart. */
export function hasSeveralHosts({ logHosts }: AttemptTable): boolean {
  return logHosts.length > 2
}

function hostPairs(table: AttemptTable): HostPairs {
  const { logHost, logHosts, sources, length } = table
  const { rows, ends } = rowsBySource(table)
  const [ofRow, starts] = [new Uint32Array(length), new Uint32Array(sources.length + 2)]
  let [host, pairs] = [new Uint16Array(1024), 0]
  /** By host, one more than its last pair: one of the source at hand where it lies behind its first. */
  const last = new Uint32Array(logHosts.length)
  for (let of = 0, at = 0; of <= sources.length; of++) {
    const start = pairs
    starts[of] = start
    for (const end = ends[of] ?? 0; at < end; at++) {
      const row = rows[at] ?? 0
      const id = logHost[row] ?? 0
      if ((last[id] ?? 0) <= start) {
        if (pairs === host.length) host = grown(host, pairs + 1)
        host[pairs] = id
        last[id] = ++pairs
      }
      ofRow[row] = (last[id] ?? 1) - 1
    }
  }
  starts[sources.length + 1] = pairs
  return { ofRow, host: host.subarray(0, pairs), starts }
}

/** All rows, source by source, those without one last, and where those of each end. */
function rowsBySource({ source, sources, length }: AttemptTable): { rows: Uint32Array; ends: Uint32Array } {
  const none = sources.length
  const ends = new Uint32Array(none + 1)
  const placeOf = (row: number) => {
    const id = source[row] ?? NO_ID
    return id === NO_ID ? none : id
  }
  for (let row = 0; row < length; row++) ends[placeOf(row)] = (ends[placeOf(row)] ?? 0) + 1
  let sum = 0
  for (let of = 0; of <= none; of++) {
    const count = ends[of] ?? 0
    ends[of] = sum
    sum += count
  }
  const rows = new Uint32Array(length)
  for (let row = 0; row < length; row++) {
    const at = ends[placeOf(row)] ?? 0
    rows[at] = row
    ends[placeOf(row)] = at + 1
  }
  return { rows, ends }
}
