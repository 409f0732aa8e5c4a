import { HOUR } from '../base/calendar'
import { type AttemptTable, NO_ID } from '../model/attempt-table'
import type { Filter, Outcome } from '../model/filter'
import { type ChunkRows, LIST_SHIFT, NO_ROWS, RowLists } from './chunk-rows'
import { ALL_KEYS, HOURS, TEXT, TIME } from './filter-keys'
import { type ColumnFails, KeyFails, weekHourOf } from './key-fails'
import type { LogData } from './log-data'
import { LIST_BITS } from './row-codes'
import type { TextTest } from './text-test'
import { CHUNK, liesOutside, liesWithin, type TimeChunks } from './time-chunks'

/** In the column of judged chunks: where their varying keys stand; this one has been judged by time, and by all else. */
const VARYING = 16
const JUDGED = 1 << 14
const ALL_JUDGED = 1 << 15

/** What a test looks at. */
export interface Rows {
  readonly data: LogData
  readonly codes: Uint8Array
  readonly chunks: TimeChunks
}

/** Rows some of whose outcomes are counted. */
export interface CountedRows extends Rows {
  readonly outcomes: readonly Outcome[]
}

/**
 * Which rows pass which keys of a filter, chunk by chunk. What a filter says of the values of a column is worked out once
 * for each value; rows only look it up. What was judged is kept, two bytes a row, for passes to come.
 */
export class FilterTest {
  readonly #table: AttemptTable
  readonly #codes: Uint8Array
  readonly #chunks: TimeChunks
  readonly #fails: KeyFails
  /** By row the keys that it fails and its list, where its chunk has been judged and keys vary within it. */
  readonly #verdicts: Uint16Array
  /** By chunk the keys that all its rows fail, {@link JUDGED}, and the keys that vary. */
  readonly #judged: Uint32Array
  /** By keys that vary, the rows of the chunk that pass them, where they have been asked for. */
  readonly #lists = new Map<number, RowLists>()
  #chunk = 0
  #start = 0
  #end = 0

  /** A test of some keys of a filter. */
  constructor({ data, codes, chunks }: Rows, filter: Filter, keys: number) {
    this.#table = data.table
    this.#codes = codes
    this.#chunks = chunks
    this.#fails = new KeyFails(data, filter, keys)
    this.#verdicts = new Uint16Array(keys === 0 ? 0 : data.table.length)
    this.#judged = new Uint32Array(chunks.least.length)
  }

  /** Looks at a chunk; `passing` then tells of its rows. */
  judge(chunk: number): void {
    this.#chunk = chunk
    this.#start = chunk * CHUNK
    this.#end = Math.min(this.#start + CHUNK, this.#table.length)
    for (const lists of this.#lists.values()) lists.isKnown = false
    if (this.#judged[chunk] === 0) this.#judged[chunk] = JUDGED | this.#judgeTime()
  }

  /** The rows of the chunk that pass all of `keys`: valid until the next chunk is looked at. */
  passing(keys: number): ChunkRows {
    if ((this.#failing & keys) !== 0) return NO_ROWS
    if ((keys & ~TIME) !== 0 && (this.#known & ALL_JUDGED) === 0) this.#judgeAll()
    if ((this.#failing & keys) !== 0) return NO_ROWS
    const varying = keys & (this.#known >>> VARYING)
    const lists = this.#listsOf(varying)
    if (lists.isKnown) return lists
    // Where nothing varies there need be no verdicts.
    if (varying === 0) lists.all(this.#codes, this.#start, this.#end - this.#start)
    else lists.find(this.#verdicts, this.#start, this.#end - this.#start, varying)
    return lists
  }

  #listsOf(varying: number): RowLists {
    let lists = this.#lists.get(varying)
    if (lists === undefined) this.#lists.set(varying, (lists = new RowLists()))
    return lists
  }

  get #known(): number {
    return this.#judged[this.#chunk] ?? 0
  }

  get #failing(): number {
    return this.#known & ALL_KEYS
  }

  /** Whether the rows fail the time, or it varies among them. */
  #judgeTime(): number {
    const { time: test } = this.#fails
    if (test === null) return 0
    const [chunks, chunk] = [this.#chunks, this.#chunk]
    if (test.only !== null && liesOutside(chunks, chunk, test.only)) return TIME
    const isIn = test.only === null || liesWithin(chunks, chunk, test.only)
    if (isIn && test.not.every((range) => liesOutside(chunks, chunk, range))) return 0
    const { time } = this.#table
    this.#begin()
    for (let row = this.#start; row < this.#end; row++) {
      if (!test.passes(time[row] ?? NaN)) this.#verdicts[row] = (this.#verdicts[row] ?? 0) | TIME
    }
    return TIME << VARYING
  }

  /** Everything but time: only when it is asked for, since most chunks may be out of time. */
  #judgeAll(): void {
    const { columns, hours, text } = this.#fails
    let known = this.#known | ALL_JUDGED
    if (known >>> VARYING === 0 && (columns.length > 0 || hours !== null || text !== null)) this.#begin()
    for (const column of columns) known |= this.#judgeColumn(column)
    if (hours !== null) known |= this.#judgeHours(hours)
    if (text !== null) known |= this.#judgeText(text)
    this.#judged[this.#chunk] = known
  }

  /** The verdicts of the chunk's rows before any key: their lists. */
  #begin(): void {
    const [codes, verdicts] = [this.#codes, this.#verdicts]
    for (let row = this.#start; row < this.#end; row++) {
      verdicts[row] = ((codes[row] ?? 0) & LIST_BITS) << LIST_SHIFT
    }
  }

  /** The keys that all rows fail by a column, and above these those that vary. */
  #judgeColumn({ ids, fails: failing }: ColumnFails): number {
    const verdicts = this.#verdicts
    const none = failing.length - 1
    let [all, any] = [ALL_KEYS, 0]
    for (let row = this.#start, end = this.#end; row < end; row++) {
      const id = ids[row] ?? NO_ID
      const fails = failing[id === NO_ID ? none : id] ?? 0
      all &= fails
      any |= fails
      verdicts[row] = (verdicts[row] ?? 0) | fails
    }
    return all | ((any & ~all) << VARYING)
  }

  #judgeHours(failing: Uint16Array): number {
    const [verdicts, { time }] = [this.#verdicts, this.#table]
    let [all, any] = [HOURS, 0]
    // Neighbours mostly share an hour.
    let [hourStart, hourEnd, fails] = [NaN, NaN, 0]
    for (let row = this.#start, end = this.#end; row < end; row++) {
      const at = time[row] ?? NaN
      if (!(at >= hourStart && at < hourEnd)) {
        fails = failing[weekHourOf(at)] ?? 0
        hourStart = Math.floor(at / HOUR) * HOUR
        hourEnd = hourStart + HOUR
      }
      all &= fails
      any |= fails
      verdicts[row] = (verdicts[row] ?? 0) | fails
    }
    return all | ((any & ~all) << VARYING)
  }

  #judgeText(text: TextTest): number {
    const verdicts = this.#verdicts
    let [all, any] = [TEXT, 0]
    for (let row = this.#start, end = this.#end; row < end; row++) {
      const fails = text.passes(row) ? 0 : TEXT
      all &= fails
      any |= fails
      verdicts[row] = (verdicts[row] ?? 0) | fails
    }
    return all | ((any & ~all) << VARYING)
  }
}
