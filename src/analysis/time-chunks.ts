import { type AttemptTable, TAKEN_BACK } from '../model/attempt-table'
import type { TimeRange as Within } from '../model/filter'

/** Rows that are looked at together: their columns stay in the processor's nearest cache from one question to the next. */
export const CHUNK = 4096

/** Wall-clock seconds of the first and last row that has a time. */
export interface TimeRange {
  readonly first: number
  readonly last: number
}

/** The times of a table without its rows taken back, chunk by chunk: most chunks lie wholly within a range or outside it, and one look tells. */
export interface TimeChunks {
  /** The least and the greatest time of each chunk; Infinity and -Infinity where it has none. */
  readonly least: Float64Array
  readonly greatest: Float64Array
  /** 1 where a chunk has rows without a time. */
  readonly lacking: Uint8Array
  /** Whether no time is less than one before it. */
  readonly isSorted: boolean
  /** Null where no row has a time. */
  readonly range: TimeRange | null
}

export function timeChunks({ kind, time, length }: AttemptTable): TimeChunks {
  const chunks = Math.ceil(length / CHUNK)
  const [least, greatest] = [new Float64Array(chunks), new Float64Array(chunks)]
  const lacking = new Uint8Array(chunks)
  let [isSorted, before, first, last] = [true, -Infinity, Infinity, -Infinity]
  for (let chunk = 0; chunk < chunks; chunk++) {
    let [low, high, lacks] = [Infinity, -Infinity, false]
    for (let row = chunk * CHUNK, end = Math.min(row + CHUNK, length); row < end; row++) {
      if (kind[row] === TAKEN_BACK) continue
      const at = time[row] ?? NaN
      if (at < before) isSorted = false
      if (at < low) low = at
      if (at > high) high = at
      if (at === at) before = at
      else lacks = true
    }
    least[chunk] = low
    greatest[chunk] = high
    lacking[chunk] = lacks ? 1 : 0
    if (low < first) first = low
    if (high > last) last = high
  }
  return { least, greatest, lacking, isSorted, range: first > last ? null : { first, last } }
}

/** Whether all rows of a chunk have times within a range, start ≤ t < end. */
export function liesWithin(chunks: TimeChunks, chunk: number, { start, end }: Within): boolean {
  const [least, greatest] = [chunks.least[chunk] ?? Infinity, chunks.greatest[chunk] ?? -Infinity]
  return least >= start && greatest < end && chunks.lacking[chunk] === 0
}

/** Whether no row of a chunk has a time within a range, start ≤ t < end. */
export function liesOutside(chunks: TimeChunks, chunk: number, { start, end }: Within): boolean {
  const [least, greatest] = [chunks.least[chunk] ?? Infinity, chunks.greatest[chunk] ?? -Infinity]
  return least >= end || greatest < start || least > greatest
}
