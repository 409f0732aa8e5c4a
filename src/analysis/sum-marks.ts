import type { TimeRange } from '../model/filter'
import type { ChunkRows } from './chunk-rows'
import type { Rows } from './filter-test'
import { CountedSums, type KnownSums, type Slots } from './counted-sums'
import type { RowSink } from './row-pass'
import { CHUNK, liesWithin, type TimeChunks } from './time-chunks'

/** Marks may take so many bytes an attempt, for each kind of slots. */
const BYTES_PER_ROW = 2

/**
 * Sums by slot of all rows before each of a few marks, as many rows apart. What lies within a range of time is then
 * mostly the difference of two marks, and only rows near its ends have to be read.
 */
export class SumMarks implements RowSink {
  readonly keys = 0
  readonly #chunks: TimeChunks
  readonly #sums: CountedSums
  /** Chunks from a mark to the next. */
  readonly #step: number
  readonly #marks: Uint32Array[] = []

  /** Nothing is known before all rows of the log have been taken. */
  constructor(rows: Rows, slots: Slots) {
    const marks = mostMarks(rows, slots)
    this.#chunks = rows.chunks
    this.#sums = new CountedSums(rows, slots, this.keys)
    this.#step = Math.max(1, Math.ceil(rows.chunks.least.length / marks))
  }

  take(start: number, rows: ChunkRows): void {
    this.#markUntil(start / CHUNK)
    this.#sums.take(start, rows)
  }

  /** The sums of the longest stretch between marks that lies within a range of time; null where there is none. */
  within(range: TimeRange): KnownSums | null {
    this.#markUntil(Math.ceil(this.#chunks.least.length / this.#step) * this.#step)
    let [from, to] = [0, 0]
    for (let start = 0; start < this.#marks.length - 1; start++) {
      let end = start
      while (end < this.#marks.length - 1 && this.#isWithin(end, range)) end++
      if (end - start > to - from) [from, to] = [start, end]
      start = end
    }
    const [before, until] = [this.#marks[from], this.#marks[to]]
    if (before === undefined || until === undefined || from === to) return null
    const attempts = new Uint32Array(before.length)
    for (let slot = 0; slot < attempts.length; slot++) attempts[slot] = (until[slot] ?? 0) - (before[slot] ?? 0)
    return { attempts, start: from * this.#step * CHUNK, end: to * this.#step * CHUNK }
  }

  /** Sets the marks up to a chunk. */
  #markUntil(chunk: number): void {
    while (this.#marks.length * this.#step <= chunk) this.#marks.push(this.#sums.attempts.slice())
  }

  /** Whether all chunks from a mark to the next lie within a range. */
  #isWithin(mark: number, range: TimeRange): boolean {
    const end = Math.min((mark + 1) * this.#step, this.#chunks.least.length)
    for (let chunk = mark * this.#step; chunk < end; chunk++) if (!liesWithin(this.#chunks, chunk, range)) return false
    return true
  }
}

/** Whether a log has so many more rows than slots that marks are worth while. */
export function hasMarks(rows: Rows, slots: Slots): boolean {
  return mostMarks(rows, slots) > 1
}

function mostMarks({ data }: Rows, { size }: Slots): number {
  return Math.floor((data.table.length * BYTES_PER_ROW) / (size * Uint32Array.BYTES_PER_ELEMENT))
}
