import { type AttemptTable, NO_ID } from '../model/attempt-table'
import { type Outcome, OUTCOMES, type TimeRange } from '../model/filter'
import type { ChunkRows } from './chunk-rows'
import { ALL_KEYS, USER_IDS } from './filter-keys'
import type { Rows } from './filter-test'
import { NameTimes } from './name-bins'
import { outcomeOf, SEVERAL, VALIDITY_BITS } from './row-codes'
import type { RowSink } from './row-pass'
import { TimeBounds } from './time-bounds'

/** Sums of the rows of one name: of those that are counted all, of the others what they came to. */
export class OneNameSums implements RowSink {
  readonly keys = ALL_KEYS & ~USER_IDS
  /** By the column `valid`. */
  readonly byValidity = new Float64Array(VALIDITY_BITS + 1)
  /** By source id; the slot behind the last is for rows without one. */
  readonly bySource: Uint32Array
  readonly byLogHost: Uint32Array
  /** Null where the log has no times. */
  readonly times: NameTimes | null
  readonly bounds: TimeBounds
  readonly #table: AttemptTable
  readonly #codes: Uint8Array
  /** By user id, and behind the last for rows without one, 1 where rows are wanted. */
  readonly #isWanted: Uint8Array
  readonly #byOutcome = new Float64Array(OUTCOMES.length)

  /** `ids` of the name; that behind the last stands for none. Times are of the log, or `within` it. */
  constructor({ data, codes, chunks }: Rows, ids: readonly number[], within: TimeRange | undefined) {
    const { table } = data
    this.#table = table
    this.#codes = codes
    this.#isWanted = new Uint8Array(table.users.length + 1)
    for (const id of ids) this.#isWanted[id] = 1
    this.bySource = new Uint32Array(table.sources.length + 1)
    this.byLogHost = new Uint32Array(table.logHosts.length)
    this.times = chunks.range === null ? null : new NameTimes(chunks.range, within)
    this.bounds = new TimeBounds(table.time, chunks.isSorted)
  }

  get outcomes(): Record<Outcome, number> {
    const [hostile = 0, honest = 0, success = 0, scan = 0] = this.#byOutcome
    return { hostile, honest, success, scan }
  }

  take(start: number, { counted, others }: ChunkRows): void {
    this.#each(start, counted, (row, code, tries) => {
      this.#addOutcome(code, tries)
      this.#add(row, code, tries)
    })
    this.#each(start, others, (_, code, tries) => {
      this.#addOutcome(code, tries)
    })
  }

  /** The wanted ones of rows, with their codes and the tries that they stand for. */
  #each(start: number, offsets: Uint16Array, take: (row: number, code: number, tries: number) => void): void {
    const { user, count } = this.#table
    const [wanted, codes] = [this.#isWanted, this.#codes]
    const none = wanted.length - 1
    for (const offset of offsets) {
      const row = start + offset
      const id = user[row] ?? NO_ID
      if (wanted[id === NO_ID ? none : id] !== 1) continue
      const code = codes[row] ?? 0
      take(row, code, (code & SEVERAL) === 0 ? 1 : (count[row] ?? 1))
    }
  }

  #addOutcome(code: number, tries: number): void {
    const outcome = outcomeOf(code)
    this.#byOutcome[outcome] = (this.#byOutcome[outcome] ?? 0) + tries
  }

  #add(row: number, code: number, tries: number): void {
    const { source, logHost, time } = this.#table
    const valid = code & VALIDITY_BITS
    this.byValidity[valid] = (this.byValidity[valid] ?? 0) + tries
    const id = source[row] ?? NO_ID
    const place = id === NO_ID ? this.bySource.length - 1 : id
    this.bySource[place] = (this.bySource[place] ?? 0) + tries
    const host = logHost[row] ?? 0
    this.byLogHost[host] = (this.byLogHost[host] ?? 0) + tries
    const at = time[row] ?? NaN
    if (at !== at) return
    this.bounds.offer(at)
    this.times?.add(at, tries)
  }
}
