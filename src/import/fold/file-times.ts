import type { AttemptColumns } from '../../model/attempt-columns'
import { type AttemptTable, NO_OFFSET, TAKEN_BACK } from '../../model/attempt-table'

/** What the times of a file's attempts and scans carry. */
export interface FileTimes {
  /** Some have no offset from UTC. */
  readonly isFloating: boolean
  /** Minutes east of UTC that some carry, from west to east. */
  readonly offsets: readonly number[]
}

/** Follows what times carry, file by file; asked again, it looks at the new rows only. */
export class TimesByFile {
  #rows = 0
  /** By file: the offsets of its times, NO_OFFSET among them. */
  readonly #offsets: Set<number>[] = []

  /** One for each of `columns.files`. */
  of(columns: AttemptColumns): FileTimes[] {
    for (const { from, to, file, offset } of columns.stretches.within(this.#rows, columns.length)) {
      const offsets = (this.#offsets[file] ??= new Set())
      if (!offsets.has(offset) && hasTime(columns, from, to)) offsets.add(offset)
    }
    this.#rows = columns.length
    return columns.files.map((_, file) => fileTimes(this.#offsets[file] ?? new Set()))
  }
}

/** Whether any of rows `[from, to)` has a time. */
function hasTime({ time }: AttemptColumns, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (!Number.isNaN(time[row])) return true
  return false
}

function fileTimes(offsets: ReadonlySet<number>): FileTimes {
  return {
    isFloating: offsets.has(NO_OFFSET),
    offsets: [...offsets].filter((offset) => offset !== NO_OFFSET).sort((a, b) => a - b),
  }
}

/** The first and last time of each file's attempts and scans as shown; NaN where it has none. */
export function rangesByFile(table: AttemptTable): { first: Float64Array; last: Float64Array } {
  const { length, kind, time, stretches, files } = table
  const first = new Float64Array(files.length).fill(NaN)
  const last = new Float64Array(files.length).fill(NaN)
  for (const { from, to, file } of stretches.within(0, length)) {
    for (let row = from; row < to; row++) {
      const at = time[row] ?? NaN
      if (at !== at || kind[row] === TAKEN_BACK) continue
      if (!(at >= (first[file] ?? NaN))) first[file] = at
      if (!(at <= (last[file] ?? NaN))) last[file] = at
    }
  }
  return { first, last }
}
