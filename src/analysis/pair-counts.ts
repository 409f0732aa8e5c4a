import type { AttemptTable } from '../model/attempt-table'
import type { ChunkRows } from './chunk-rows'
import { ALL_KEYS, LOG_HOSTS, PLACES } from './filter-keys'
import type { Rows } from './filter-test'
import { type HostPairs, hostPairsOf } from './host-pairs'
import { SEVERAL } from './row-codes'
import type { RowSink } from './row-pass'

/** What a source decides is left out: it is applied to the sums. */
export const PAIR_KEYS = ALL_KEYS & ~(LOG_HOSTS | PLACES)

/** What each source did at each log host: tries that are counted, and the first of them. */
export class PairCounts implements RowSink {
  readonly keys = PAIR_KEYS
  readonly pairs: HostPairs
  /** By pair. */
  readonly attempts: Uint32Array
  /** By pair, one more than the row of its first try, 0 where it has none. */
  readonly #first: Uint32Array
  readonly #table: AttemptTable
  readonly #codes: Uint8Array
  /** Visits of the source asked for last. */
  readonly #visits: Uint32Array

  constructor({ data, codes }: Rows) {
    this.pairs = hostPairsOf(data)
    this.attempts = new Uint32Array(this.pairs.host.length)
    this.#first = new Uint32Array(this.pairs.host.length)
    this.#table = data.table
    this.#codes = codes
    this.#visits = new Uint32Array(data.table.logHosts.length)
  }

  take(start: number, { counted }: ChunkRows): void {
    const { count } = this.#table
    const [{ ofRow }, codes, attempts, first] = [this.pairs, this.#codes, this.attempts, this.#first]
    const { length } = counted
    for (let i = 0; i < length; i++) {
      const row = start + (counted[i] ?? 0)
      const pair = ofRow[row] ?? 0
      const tries = ((codes[row] ?? 0) & SEVERAL) === 0 ? 1 : (count[row] ?? 1)
      attempts[pair] = ((attempts[pair] ?? 0) + tries) | 0
      const known = first[pair] ?? 0
      if (known === 0 || this.#isEarlier(row, known - 1)) first[pair] = row + 1
    }
  }

  /** Wall-clock seconds of a pair's first try; NaN where none of its tries has a time. */
  firstTime(pair: number): number {
    return this.#table.time[(this.#first[pair] ?? 0) - 1] ?? NaN
  }

  /** How many log hosts that the log names a source tried. */
  hostsOf(source: number): number {
    const { host, starts } = this.pairs
    let hosts = 0
    for (let pair = starts[source] ?? 0, end = starts[source + 1] ?? 0; pair < end; pair++) {
      if (host[pair] !== 0 && this.attempts[pair] !== 0) hosts++
    }
    return hosts
  }

  /** Its tries at them. */
  attemptsOf(source: number): number {
    const { host, starts } = this.pairs
    let attempts = 0
    for (let pair = starts[source] ?? 0, end = starts[source + 1] ?? 0; pair < end; pair++) {
      if (host[pair] !== 0) attempts += this.attempts[pair] ?? 0
    }
    return attempts
  }

  /**
   * The pairs of a source and the log hosts that it tried, in the order of its first try at each. Where two have the same
   * second they stand as in the log, those without a time last. Valid until another source is asked for.
   */
  visitsOf(source: number): Uint32Array {
    const { host, starts } = this.pairs
    const visits = this.#visits
    let found = 0
    for (let pair = starts[source] ?? 0, end = starts[source + 1] ?? 0; pair < end; pair++) {
      if (host[pair] !== 0 && this.attempts[pair] !== 0) visits[found++] = pair
    }
    const own = visits.subarray(0, found)
    return found > FEW ? own.sort((a, b) => (this.#isBefore(a, b) ? -1 : 1)) : this.#insertionSort(own)
  }

  /** Most sources visit a handful: a million calls of the general sort would take a second. */
  #insertionSort(visits: Uint32Array): Uint32Array {
    for (let i = 1; i < visits.length; i++) {
      const pair = visits[i] ?? 0
      let at = i
      for (; at > 0 && this.#isBefore(pair, visits[at - 1] ?? 0); at--) visits[at] = visits[at - 1] ?? 0
      visits[at] = pair
    }
    return visits
  }

  /** Of two pairs that have tries. */
  #isBefore(a: number, b: number): boolean {
    const [rowA, rowB] = [(this.#first[a] ?? 0) - 1, (this.#first[b] ?? 0) - 1]
    return this.#isEarlier(rowA, rowB) || (rowA < rowB && !this.#isEarlier(rowB, rowA))
  }

  /** Whether a row has an earlier time than another; what has none is later. */
  #isEarlier(row: number, other: number): boolean {
    const [at, before] = [this.#table.time[row] ?? NaN, this.#table.time[other] ?? NaN]
    return at < before || (before !== before && at === at)
  }
}

const FEW = 24
