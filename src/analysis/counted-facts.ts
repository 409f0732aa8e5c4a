import type { Filter, Outcome } from '../model/filter'
import { earlierRows } from './earlier-rows'
import { textOfKeys } from './filter-keys'
import { type CountedRows, FilterTest } from './filter-test'
import type { LogData } from './log-data'
import { Recent } from './recent'
import { rowCodes } from './row-codes'
import type { TimeChunks } from './time-chunks'

/** What was made under recent filters is kept for about so many sources and user names in all. */
const KEPT_SLOTS = 7e6
const MOST_KEPT = 64
/** One filter makes up to so many values: fewer would be made twice. */
const LEAST_KEPT = 28

/** What is true of a log where some outcomes are counted, and what was made of it under recent filters. */
export class CountedFacts implements CountedRows {
  readonly data: LogData
  readonly chunks: TimeChunks
  readonly outcomes: readonly Outcome[]
  readonly recent: Recent
  #codes: Uint8Array | null = null
  #earlier: Int32Array | null = null
  #test: { readonly keys: number; readonly text: string; readonly test: FilterTest } | null = null

  constructor(data: LogData, chunks: TimeChunks, outcomes: readonly Outcome[]) {
    const { sources, users } = data.table
    this.data = data
    this.chunks = chunks
    this.outcomes = outcomes
    const fit = Math.ceil(KEPT_SLOTS / (sources.length + users.length + 1))
    this.recent = new Recent(Math.min(MOST_KEPT, Math.max(LEAST_KEPT, fit)))
  }

  /** The test of some keys of a filter: that of the pass before, if it has them. */
  testOf(filter: Filter, keys: number): FilterTest {
    const known = this.#test
    if (known !== null && known.keys === keys && known.text === textOfKeys(filter, keys)) return known.test
    const test = new FilterTest(this, filter, keys)
    this.#test = { keys, text: textOfKeys(filter, keys), test }
    return test
  }

  /** See row-codes.ts: a byte an attempt. */
  get codes(): Uint8Array {
    return (this.#codes ??= rowCodes(this.data.table, this.outcomes))
  }

  /** See earlier-rows.ts: four bytes an attempt. */
  get earlier(): Int32Array {
    return (this.#earlier ??= earlierRows(this))
  }
}
