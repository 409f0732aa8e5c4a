import type { AttemptColumns } from '../../model/attempt-columns'
import { type AttemptTable, NO_OFFSET } from '../../model/attempt-table'

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
    let [knownFile, knownOffset] = [-1, NaN]
    for (; this.#rows < columns.length; this.#rows++) {
      const file = columns.file[this.#rows] ?? 0
      const offset = columns.offset[this.#rows] ?? NO_OFFSET
      // Neighbours are alike.
      if ((file === knownFile && offset === knownOffset) || !hasTime(columns, this.#rows)) continue
      const offsets = (this.#offsets[file] ??= new Set())
      offsets.add(offset)
      knownFile = file
      knownOffset = offset
    }
    return columns.files.map((_, file) => fileTimes(this.#offsets[file] ?? new Set()))
  }
}

function hasTime({ stamp }: AttemptColumns, row: number): boolean {
  return !Number.isNaN(stamp[row])
}

function fileTimes(offsets: ReadonlySet<number>): FileTimes {
  return {
    isFloating: offsets.has(NO_OFFSET),
    offsets: [...offsets].filter((offset) => offset !== NO_OFFSET).sort((a, b) => a - b),
  }
}

/** The first and last time of each file's attempts and scans as shown; NaN where it has none. */
export function rangesByFile({ length, file, time, files }: AttemptTable): { first: Float64Array; last: Float64Array } {
  const first = new Float64Array(files.length).fill(NaN)
  const last = new Float64Array(files.length).fill(NaN)
  for (let row = 0; row < length; row++) {
    const [of, at] = [file[row] ?? 0, time[row] ?? NaN]
    if (at !== at) continue
    if (!(at >= (first[of] ?? NaN))) first[of] = at
    if (!(at <= (last[of] ?? NaN))) last[of] = at
  }
  return { first, last }
}
