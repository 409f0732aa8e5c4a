import type { SourceRow } from '../model/answers'
import { SUCCESS } from '../model/attempt-table'
import { type Aggregate, aggregateHostile, DistinctCounts, isoOrNull, shareOf, slotsOf } from './hostile-rows'
import type { LogData } from './log-data'
import { type Ranked, RankedSlots } from './ranked'
import type { Selection } from './selection'

export interface RankedSources extends Ranked<SourceRow> {
  /** Attempts of each source, most first: without those whose source the log does not say. */
  readonly attempts: Uint32Array
  /** Ids of the first ranks, without the row that has no source. */
  readonly ids: (count: number) => number[]
  /** By source id; the last slot is for attempts whose source the log does not say. */
  readonly bySource: Aggregate
}

/** Question 5: who attacks, most attempts first. */
export function rankSources(data: LogData, selection: Selection): RankedSources {
  const { table, places } = data
  const none = table.sources.length
  const slots = slotsOf(table.source, none)
  const bySource = aggregateHostile(table, selection, slots, none + 1)
  const order = new RankedSlots(bySource.attempts, (slot) => (slot === none ? null : table.sources.text(slot)))
  const users = new DistinctCounts(table, selection, slots, none + 1, order, table.user)
  const successes = countSuccesses(data, selection, slots, none + 1)
  const attemptsOf = (slot: number) => bySource.attempts[slot] ?? 0
  const attempts = order
    .unnamed()
    .filter((slot) => slot !== none)
    .map(attemptsOf)
  const total = bySource.attempts.reduce((sum, n) => sum + n, 0)
  const row = (rank: number): SourceRow => {
    const slot = order.at(rank)
    const place = slot === none ? null : places.of(slot)
    return {
      source: slot === none ? null : table.sources.text(slot),
      kind: place?.kind ?? null,
      attempts: attemptsOf(slot),
      share: shareOf(attemptsOf(slot), total),
      users: users.ofRank(rank),
      successes: successes[slot] ?? 0,
      first: isoOrNull(bySource.first[slot]),
      last: isoOrNull(bySource.last[slot]),
      country: place?.country ?? null,
      certain: place?.certain ?? false,
      reserved: place !== null && place.reserved !== null,
      asn: null,
      network: null,
    }
  }
  const ids = (count: number) => Array.from(order.first(count + 1).filter((slot) => slot !== none)).slice(0, count)
  return { length: order.length, row, attempts, ids, bySource }
}

function countSuccesses({ table }: LogData, selection: Selection, slots: Uint32Array, size: number): Uint32Array {
  const successes = new Uint32Array(size)
  for (let i = 0; i < table.length; i++) {
    if (selection[i] === 0 || table.kind[i] !== SUCCESS) continue
    const slot = slots[i] ?? 0
    successes[slot] = (successes[slot] ?? 0) + (table.count[i] ?? 1)
  }
  return successes
}
