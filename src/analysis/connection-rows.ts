import { type AttemptTable, NO_ID } from '../model/attempt-table'
import type { Filter } from '../model/filter'
import type { ChunkRows } from './chunk-rows'
import { ALL_KEYS, textOfKeys } from './filter-keys'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import { inLogOrder, RowBits } from './row-bits'
import { passRows, type RowSink } from './row-pass'
import { CHUNK } from './time-chunks'

/** A client's port serves another connection after so many seconds without a row: what the fold calls silence. */
const SILENCE = 3600
/** Connections that are remembered at once: those that share their last bits push each other out. */
const REMEMBERED = 1 << 16
/** Rows behind a connection's first among which its others are looked for. */
const ROWS_BEHIND = 4096

/** The rows under a filter by their connections: known from before, or found in one pass over the table. */
export function connectionRows(data: LogData, filter: Filter): ConnectionRows {
  return LogFacts.of(data)
    .counted(filter)
    .recent.get('connection rows', textOfKeys(filter, ALL_KEYS), () => {
      const rows = new ConnectionRows(data, filter.outcomes !== undefined)
      passRows(data, filter, [rows])
      return rows
    })
}

/**
 * The rows under a filter, and which of them are the first of their connection: of the same log host, source and port.
 * Rows without a port stand by themselves. Two bits a row of the table.
 */
export class ConnectionRows implements RowSink {
  readonly keys = ALL_KEYS
  readonly #table: AttemptTable
  readonly #onlyCounted: boolean
  readonly #rows: RowBits
  /** The first rows of connections. */
  readonly firsts: RowBits
  /** By the last bits of a connection's hash, one more than its newest row. */
  readonly #newest = new Uint32Array(REMEMBERED)
  /** The same of its first row. */
  readonly #begun = new Uint32Array(REMEMBERED)
  readonly #files = new Set<number>()

  /** With `onlyCounted` rows that pass but are not counted are left out. */
  constructor({ table }: LogData, onlyCounted: boolean) {
    this.#table = table
    this.#onlyCounted = onlyCounted
    this.#rows = new RowBits(table.length)
    this.firsts = new RowBits(table.length)
  }

  take(start: number, rows: ChunkRows): void {
    const { source, port, logHost } = this.#table
    const ordered = this.#onlyCounted ? rows.counted : inLogOrder(rows)
    for (const offset of ordered) {
      const row = start + offset
      this.#rows.add(row)
      const hash = Math.imul((source[row] ?? 0) ^ ((logHost[row] ?? 0) << 24), 0x9e3779b1) + (port[row] ?? 0)
      const slot = (hash ^ (hash >>> 16)) & (REMEMBERED - 1)
      const newest = (this.#newest[slot] ?? 0) - 1
      const isFar = row - (this.#begun[slot] ?? 0) >= ROWS_BEHIND
      if (newest < 0 || isFar || !this.#isSame(newest, row)) {
        this.firsts.add(row)
        this.#begun[slot] = row
      }
      this.#newest[slot] = row + 1
    }
    this.#noteFiles(start, ordered)
  }

  /** Files that the rows lie in. */
  get files(): number {
    return this.#files.size
  }

  /** The rows under the filter of the connection that a row is the first of. */
  of(first: number): number[] {
    const rows = [first]
    const last = Math.min(first + ROWS_BEHIND, this.#table.length)
    for (let row = first + 1; row < last; row++) {
      if (this.#rows.has(row) && !this.firsts.has(row) && this.#isSame(rows.at(-1) ?? first, row)) rows.push(row)
    }
    return rows
  }

  #noteFiles(start: number, offsets: Uint16Array): void {
    let i = 0
    for (const { file, to } of this.#table.stretches.within(start, start + CHUNK)) {
      const before = i
      while (i < offsets.length && start + (offsets[i] ?? 0) < to) i++
      if (i > before) this.#files.add(file)
    }
  }

  #isSame(before: number, row: number): boolean {
    const { source, port, logHost, time, stretches } = this.#table
    if (port[row] === 0 || port[before] !== port[row] || source[row] === NO_ID) return false
    if (source[before] !== source[row] || logHost[before] !== logHost[row]) return false
    // Lines are looked for in one file: what goes on in the next is shown as a connection of its own.
    if (stretches.fileOf(before) !== stretches.fileOf(row)) return false
    return !(Math.abs((time[row] ?? NaN) - (time[before] ?? NaN)) > SILENCE)
  }
}
