import { type AttemptTable, NO_ID } from '../model/attempt-table'
import { type Filter, OUTCOMES } from '../model/filter'
import { binGrid } from './bin-grid'
import type { BinGrid } from '../model/timeline-stack'
import type { ChunkRows } from './chunk-rows'
import { type Distinct, distinctOf } from './distinct'
import { ALL_KEYS, LOG_HOSTS } from './filter-keys'
import type { Rows } from './filter-test'
import { outcomeOf, SEVERAL } from './row-codes'
import type { RowSink } from './row-pass'

/** The view of log hosts is not filtered by them. */
export const HOST_KEYS = ALL_KEYS & ~LOG_HOSTS

/** Bins of a host; with very many hosts fewer, so that all together take a few megabytes. */
const MOST_BINS = 120
const MOST_CELLS = 1 << 20

/** What came to each log host: by outcome, and of what is counted the times, the names, and how many when. */
export class HostCounts implements RowSink {
  readonly keys = HOST_KEYS
  /** By host and outcome, in the order of {@link OUTCOMES}. */
  readonly byOutcome: Uint32Array
  /** By host, wall-clock seconds of what is counted; NaN where none of it has a time. */
  readonly first: Float64Array
  readonly last: Float64Array
  readonly users: Distinct
  readonly grid: BinGrid
  readonly #bins: Uint32Array
  readonly #table: AttemptTable
  readonly #codes: Uint8Array

  constructor({ data, codes, chunks }: Rows, { time }: Filter) {
    const { table } = data
    const hosts = table.logHosts.length
    this.#table = table
    this.#codes = codes
    this.byOutcome = new Uint32Array(hosts * OUTCOMES.length)
    this.first = new Float64Array(hosts).fill(NaN)
    this.last = new Float64Array(hosts).fill(NaN)
    this.users = distinctOf(hosts, table.users.length)
    this.grid = binGrid(chunks.range, time ?? null, Math.max(1, Math.min(MOST_BINS, Math.floor(MOST_CELLS / hosts))))
    this.#bins = new Uint32Array(hosts * this.grid.bins)
  }

  /** What is counted of a host, bin by bin. */
  binsOf(host: number): Uint32Array {
    const { bins } = this.grid
    return this.#bins.subarray(host * bins, (host + 1) * bins)
  }

  take(start: number, { counted, others }: ChunkRows): void {
    this.#addOutcomes(start, counted)
    this.#addOutcomes(start, others)
    this.#addCounted(start, counted)
  }

  #addOutcomes(start: number, offsets: Uint16Array): void {
    const { count, logHost } = this.#table
    const [codes, sums] = [this.#codes, this.byOutcome]
    const { length } = offsets
    for (let i = 0; i < length; i++) {
      const row = start + (offsets[i] ?? 0)
      const code = codes[row] ?? 0
      const at = (logHost[row] ?? 0) * OUTCOMES.length + outcomeOf(code)
      sums[at] = ((sums[at] ?? 0) + ((code & SEVERAL) === 0 ? 1 : (count[row] ?? 1))) | 0
    }
  }

  #addCounted(start: number, offsets: Uint16Array): void {
    const { logHost, user, time, count } = this.#table
    const { start: from, binSeconds, bins } = this.grid
    const [first, last, users, counts, codes] = [this.first, this.last, this.users, this.#bins, this.#codes]
    const { length } = offsets
    for (let i = 0; i < length; i++) {
      const row = start + (offsets[i] ?? 0)
      const [host, id, at] = [logHost[row] ?? 0, user[row] ?? NO_ID, time[row] ?? NaN]
      if (id !== NO_ID) users.add(host, id | 0)
      if (at !== at) continue
      if (!((first[host] ?? NaN) <= at)) first[host] = at
      if (!((last[host] ?? NaN) >= at)) last[host] = at
      const bin = (Math.imul(host, bins) + Math.floor((at - from) / binSeconds)) | 0
      const tries = ((codes[row] ?? 0) & SEVERAL) === 0 ? 1 : (count[row] ?? 1)
      counts[bin] = ((counts[bin] ?? 0) + tries) | 0
    }
  }
}
