import type { SourceRow } from '../model/answers'
import { shareOf } from './counted-sums'
import { isoOrNull } from './iso-times'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import { NameTexts } from './name-texts'
import { type Ranked, RankedSlots } from './ranked'
import type { LazyDetails } from './slot-details'
import { sumOf } from './totals'

/** Sources by attempts, most first, without the rows of a table. */
export interface OrderedSources {
  /** Attempts of each source, most first: without those whose source the log does not say. */
  readonly attempts: Uint32Array
  /** Ids of the first ranks, without the row that has no source. */
  readonly ids: (count: number) => number[]
  /** Attempts by source id; the last slot is for attempts whose source the log does not say. */
  readonly bySource: Uint32Array
  readonly order: RankedSlots
}

export type RankedSources = OrderedSources & Ranked<SourceRow>

export function orderSources(data: LogData, bySource: Uint32Array): OrderedSources {
  const none = data.table.sources.length
  const order = RankedSlots.of(bySource, LogFacts.of(data).sourceOrder)
  const attempts = new Uint32Array(order.length - (bySource[none] === 0 ? 0 : 1))
  let at = 0
  for (const slot of order.unnamed()) if (slot !== none) attempts[at++] = bySource[slot] ?? 0
  const ids = (count: number) => Array.from(order.first(count + 1).filter((slot) => slot !== none)).slice(0, count)
  return { attempts, ids, bySource, order }
}

/** Question 5: who attacks, most attempts first. `details` are asked for the rows that somebody looks at. */
export function rankSources(data: LogData, ordered: OrderedSources, details: LazyDetails): RankedSources {
  const { table, places, networks } = data
  const { order, bySource } = ordered
  const none = table.sources.length
  const total = sumOf(bySource)
  const texts = NameTexts.of(table.sources)
  const row = (rank: number): SourceRow => {
    const slot = order.at(rank)
    const place = slot === none ? null : places.of(slot)
    const named = slot === none ? null : places.nameReading(slot)
    const network = slot === none ? null : networks.of(slot)
    const known = details.of(slot)
    const [first, last] = [known.first(slot), known.last(slot)]
    const isoFirst = isoOrNull(first)
    return {
      source: slot === none ? null : texts.of(slot),
      kind: place?.kind ?? null,
      attempts: bySource[slot] ?? 0,
      share: shareOf(bySource[slot] ?? 0, total),
      users: known.others(slot),
      successes: known.successes(slot),
      first: isoFirst,
      last: first === last ? isoFirst : isoOrNull(last),
      country: place?.country ?? null,
      certain: place?.certain ?? false,
      countryFrom: (place?.country ?? null) === null ? null : place?.fromName === true ? 'name' : 'address',
      reserved: place?.isReserved ?? false,
      asn: network?.asn ?? null,
      network: network?.name ?? null,
      domain: named?.domain ?? null,
      toldAddress: named?.address ?? null,
    }
  }
  return { ...ordered, length: order.length, row }
}
