import type { ServersSummary, SeveralSummary } from '../model/summary'
import type { HostCounts } from './host-counts'
import type { LogHostTotals } from './log-hosts'
import type { LogData } from './log-data'
import type { PairCounts } from './pair-counts'
import type { SeveralHosts } from './several-hosts'

/** Log hosts that are drawn, and places in the order that are told apart: the last stands for all behind it. */
const MOST_HOSTS = 12
const MOST_PLACES = 8
/** Of so many hosts orders are counted: few enough for each order to be one number. */
const MOST_ORDERED = 8

/** What is drawn of several log hosts. */
export function summariseServers(
  { table }: LogData,
  hosts: readonly LogHostTotals[],
  counts: HostCounts,
  pairs: PairCounts,
  several: SeveralHosts,
): ServersSummary {
  const drawn = hosts.slice(0, MOST_HOSTS)
  const orders = new HostOrders(table.logHosts.length)
  for (const source of several.ids) orders.add(pairs.visitsOf(source), pairs.pairs.host)
  return {
    count: table.logHosts.length - 1,
    rows: drawn.map(({ id, ...row }) => ({ ...row, bins: [...counts.binsOf(id)] })),
    grid: counts.grid,
    several: {
      sources: several.length,
      ofSources: several.ofSources,
      ...orders.summary(table.logHosts, drawn),
    },
  }
}

/** In which order sources first tried log hosts. */
class HostOrders {
  readonly #hosts: number
  /** By host and place. */
  readonly #places: Uint32Array
  /** By number of hosts tried. */
  readonly #byLength: Uint32Array
  /** By order: ids of hosts as the digits of a number. */
  readonly #byOrder = new Map<number, number>()

  /** `hosts` counts the one that stands for none. */
  constructor(hosts: number) {
    this.#hosts = hosts
    this.#places = new Uint32Array(hosts * MOST_PLACES)
    this.#byLength = new Uint32Array(hosts)
  }

  add(visits: Uint32Array, hostOf: Uint16Array): void {
    let order = 0
    for (let nth = 0; nth < visits.length; nth++) {
      const host = hostOf[visits[nth] ?? 0] ?? 0
      const at = host * MOST_PLACES + Math.min(nth, MOST_PLACES - 1)
      this.#places[at] = (this.#places[at] ?? 0) + 1
      order = order * (MOST_ORDERED + 1) + host
    }
    this.#byLength[visits.length] = (this.#byLength[visits.length] ?? 0) + 1
    if (this.#hosts - 1 <= MOST_ORDERED) this.#byOrder.set(order, (this.#byOrder.get(order) ?? 0) + 1)
  }

  summary(
    names: readonly string[],
    drawn: readonly LogHostTotals[],
  ): Pick<SeveralSummary, 'most' | 'order' | 'beginning' | 'places' | 'positions'> {
    const most = this.#byLength.findLastIndex((sources) => sources > 0)
    const commonest = [...this.#byOrder].sort(([orderA, a], [orderB, b]) => b - a || orderA - orderB)[0]
    const places = Math.min(Math.max(0, most), MOST_PLACES)
    return {
      most: most < 0 ? null : { hosts: most, sources: this.#byLength[most] ?? 0 },
      order:
        commonest === undefined
          ? null
          : { logHosts: digitsOf(commonest[0]).map((id) => names[id] ?? ''), sources: commonest[1] },
      beginning: this.#beginning(names),
      places: { count: places, hasMore: most > MOST_PLACES },
      positions: drawn.flatMap(({ id, logHost }) =>
        logHost === null ? [] : [{ logHost, counts: [...this.#placesOf(id, places)] }],
      ),
    }
  }

  /** The host at which most began, whether it is drawn or not. */
  #beginning(names: readonly string[]): SeveralSummary['beginning'] {
    let [host, sources] = [0, 0]
    for (let id = 0; id < this.#hosts; id++) {
      const began = this.#places[id * MOST_PLACES] ?? 0
      if (began > sources || (began === sources && began > 0 && (names[id] ?? '') < (names[host] ?? '')))
        [host, sources] = [id, began]
    }
    return sources === 0 ? null : { logHost: names[host] ?? '', sources }
  }

  #placesOf(host: number, places: number): Uint32Array {
    return this.#places.subarray(host * MOST_PLACES, host * MOST_PLACES + places)
  }
}

/** The ids of an order, the first that was tried first. */
function digitsOf(order: number): number[] {
  const base = MOST_ORDERED + 1
  return order < base ? [order] : [...digitsOf(Math.floor(order / base)), order % base]
}
