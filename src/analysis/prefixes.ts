import { shareOf } from './counted-sums'
import type { LogData } from './log-data'
import { RankedSlots, type Ranked } from './ranked'
import { NO_PREFIX, type PrefixWidth, SourcePrefixes } from './source-prefixes'

/** Attempts from a prefix; null keys for host names and for attempts whose source the log does not say. */
export interface PrefixRow {
  readonly prefix: string | null
  readonly attempts: number
  readonly share: number
  readonly sources: number
  /** That of all its sources, or null. */
  readonly country: string | null
}

/** Question 5: the prefixes that attempts come from, most first. */
export function rankPrefixes(data: LogData, bySource: Uint32Array, width: PrefixWidth): Ranked<PrefixRow> {
  const { table, places } = data
  const prefixes = SourcePrefixes.of(table.sources, width)
  const none = table.sources.length
  const [attempts, sources] = [new Uint32Array(prefixes.size), new Uint32Array(prefixes.size)]
  /** One more than the number of the country of all its sources, and -1 where they differ. */
  const countries = new Int32Array(prefixes.size)
  let total = 0
  for (let source = 0; source <= none; source++) {
    const tries = bySource[source] ?? 0
    if (tries === 0) continue
    const number = source === none ? NO_PREFIX : prefixes.numberOf(source)
    total += tries
    attempts[number] = (attempts[number] ?? 0) + tries
    if (source === none) continue
    sources[number] = (sources[number] ?? 0) + 1
    const [country, before] = [places.numberOf(source) + 1, countries[number] ?? 0]
    countries[number] = before === 0 || before === country ? country : -1
  }
  const ranked = RankedSlots.of(attempts, orderOf(prefixes))
  const row = (rank: number): PrefixRow => {
    const number = ranked.at(rank)
    const tries = attempts[number] ?? 0
    return {
      prefix: prefixes.text(number),
      attempts: tries,
      share: shareOf(tries, total),
      sources: sources[number] ?? 0,
      country: number === NO_PREFIX ? null : (places.codes()[(countries[number] ?? 0) - 1] ?? null),
    }
  }
  return { length: ranked.length, row }
}

/** Those with as many attempts stand as their sources came first. */
function orderOf({ size }: SourcePrefixes) {
  const all = Uint32Array.from({ length: size }, (_, number) => number)
  return { known: all, all: () => all, isFew: () => false, sort: () => undefined }
}
