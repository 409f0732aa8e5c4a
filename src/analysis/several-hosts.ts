import type { SeveralHostsRow } from '../model/answers'
import type { TableRow } from '../model/summary'
import { byAttempts } from './by-attempts'
import { isoOrNull } from './iso-times'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import { NameTexts } from './name-texts'
import type { PairCounts } from './pair-counts'
import { mapped, type Ranked, RankedSlots } from './ranked'

/** Sources that tried several log hosts: most hosts first, then most attempts. */
export interface SeveralHosts extends Ranked<SeveralHostsRow> {
  /** Their ids, in no promised order. */
  readonly ids: Uint32Array
  /** Distinct sources of what is counted, whatever they tried. */
  readonly ofSources: number
}

/** Sources whose `fails` has one of `keys` are left out. Rows are made when they are looked at. */
export function rankSeveral(data: LogData, pairs: PairCounts, fails: Uint16Array | null, keys: number): SeveralHosts {
  const { table } = data
  const { sources } = table
  const attempts = new Uint32Array(sources.length)
  const hosts = new Uint16Array(sources.length)
  let ofSources = 0
  for (let source = 0; source < sources.length; source++) {
    if (((fails?.[source] ?? 0) & keys) !== 0) continue
    const tried = pairs.hostsOf(source)
    if (tried > 0 || hasUnnamed(pairs, source)) ofSources++
    if (tried < 2) continue
    hosts[source] = tried
    attempts[source] = pairs.attemptsOf(source)
  }
  const order = RankedSlots.of(rankNumbers(hosts, attempts), LogFacts.of(data).sourceOrder)
  const texts = NameTexts.of(sources)
  const row = (rank: number) => rowOf(data, pairs, order.at(rank), texts)
  return { length: order.length, row, ids: order.unnamed(), ofSources }
}

/** Whether a source has tries of which the log does not say where. */
function hasUnnamed({ pairs: { host, starts }, attempts }: PairCounts, source: number): boolean {
  for (let pair = starts[source] ?? 0, end = starts[source + 1] ?? 0; pair < end; pair++) {
    if (host[pair] === 0 && attempts[pair] !== 0) return true
  }
  return false
}

/** One number for hosts and attempts of each source, larger for whoever stands higher, 0 for whoever is no part of it. */
function rankNumbers(hosts: Uint16Array, attempts: Uint32Array): Uint32Array {
  const ranked = byHosts(byAttempts(attempts), hosts)
  const numbers = new Uint32Array(attempts.length)
  let [number, before] = [0, -1]
  for (let at = ranked.length - 1; at >= 0; at--) {
    const source = ranked[at] ?? 0
    const isAlike = before >= 0 && hosts[source] === hosts[before] && attempts[source] === attempts[before]
    numbers[source] = isAlike ? number : ++number
    before = source
  }
  return numbers
}

/** Sources by hosts, most first, those with as many in the order that they had: by counting, in linear time. */
function byHosts(sources: Uint32Array, hosts: Uint16Array): Uint32Array {
  const starts = new Uint32Array(1 << 16)
  for (const source of sources) starts[hosts[source] ?? 0] = (starts[hosts[source] ?? 0] ?? 0) + 1
  let start = 0
  for (let tried = starts.length - 1; tried >= 0; tried--) {
    const alike = starts[tried] ?? 0
    starts[tried] = start
    start += alike
  }
  const sorted = new Uint32Array(sources.length)
  for (const source of sources) {
    const at = starts[hosts[source] ?? 0] ?? 0
    sorted[at] = source
    starts[hosts[source] ?? 0] = at + 1
  }
  return sorted
}

function rowOf({ table }: LogData, pairs: PairCounts, source: number, texts: NameTexts): SeveralHostsRow {
  const ordered = [...pairs.visitsOf(source)]
  const times = ordered.map((pair) => pairs.firstTime(pair))
  const [first = NaN, next = NaN] = times
  const latest = times.findLast((time) => time === time) ?? NaN
  return {
    source: texts.of(source),
    hosts: ordered.length,
    attempts: pairs.attemptsOf(source),
    first: isoOrNull(first),
    toNext: secondsOrNull(next - first),
    toLast: times.length > 0 && times.every((time) => time === time) ? secondsOrNull(latest - first) : null,
    visits: ordered.map((pair, nth) => ({
      logHost: table.logHosts[pairs.pairs.host[pair] ?? 0] ?? '',
      first: isoOrNull(times[nth]),
      attempts: pairs.attempts[pair] ?? 0,
    })),
  }
}

function secondsOrNull(seconds: number): number | null {
  return Number.isNaN(seconds) ? null : seconds
}

/** Hosts that a table's row names: a source can have tried thousands. */
const MOST_NAMED = 12
const ARROW = ' → '

/** The rows of a table: the hosts in their order as one text. */
export function severalRows(several: SeveralHosts): Ranked<TableRow> {
  return mapped(several, ({ visits, ...row }) => {
    const more = visits.length - MOST_NAMED
    const named = visits.slice(0, MOST_NAMED).map(({ logHost }) => logHost)
    return { ...row, order: [...named, ...(more > 0 ? [`${String(more)} more`] : [])].join(ARROW) }
  })
}
