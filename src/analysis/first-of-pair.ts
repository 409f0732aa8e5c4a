import type { Filter } from '../model/filter'
import { keysOf, PLACES, TIME, USER_IDS } from './filter-keys'
import type { CountedRows } from './filter-test'
import { KeyFails } from './key-fails'
import { LIST_BITS } from './row-codes'
import { CHUNK } from './time-chunks'

/** Rows, and for each where its pair came before: see earlier-rows.ts. */
export interface PairRows extends CountedRows {
  readonly earlier: Int32Array
}

/**
 * Tells the rows that are the first of their pair of source and user among those that pass a filter: a source has as
 * many different users as rows that are, and a user as many sources. All rows of a pair pass or fail what a filter says
 * of sources and users, so only its other keys need a look at rows before; of a time alone the first row tells.
 */
export class FirstOfPair {
  /** What came before this row does not pass, and what came since does; NaN where times have no order. */
  readonly since: number
  readonly #rows: PairRows
  readonly #fails: KeyFails
  readonly #keys: number

  constructor(rows: PairRows, filter: Filter, keys: number) {
    this.#rows = rows
    this.#keys = keysOf(filter, keys & ~(PLACES | USER_IDS))
    this.#fails = new KeyFails(rows.data, filter, this.#keys)
    const isOfTime = this.#keys === TIME && filter.notTimes === undefined && filter.time !== undefined
    if (this.#keys === 0) this.since = 0
    else this.since = isOfTime && isInOrder(rows) ? firstSince(rows, filter.time.start) : NaN
  }

  /** Whether a row that passes is the first of its pair, 1 or 0; `alike` are bits of codes that make pairs differ too. */
  isFirst(row: number, alike: number): number {
    const { codes, earlier } = this.#rows
    const code = codes[row] ?? 0
    // Between two rows that pass and are alike each row is looked at once: linear in all.
    for (let before = Math.abs(earlier[row] ?? 0); before !== 0; before = Math.abs(earlier[before - 1] ?? 0)) {
      if (before <= this.since) return 1
      if ((((codes[before - 1] ?? 0) ^ code) & alike) === 0 && this.#passes(before - 1)) return 0
    }
    return 1
  }

  #passes(row: number): boolean {
    return this.since === this.since || this.#fails.of(row) === 0
  }
}

function isInOrder({ chunks }: PairRows): boolean {
  return chunks.isSorted && !chunks.lacking.includes(1)
}

/** The first row of a sorted log that isn't before a time. */
function firstSince({ data, codes, chunks }: PairRows, start: number): number {
  const { time, length } = data.table
  const chunk = chunks.greatest.findIndex((greatest) => greatest >= start)
  if (chunk < 0) return length
  let row = chunk * CHUNK
  while (row < length && !(((codes[row] ?? 0) & LIST_BITS) !== 0 && (time[row] ?? NaN) >= start)) row++
  return row
}
