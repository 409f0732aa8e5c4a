import { NO_ID } from '../model/attempt-table'
import type { Rows } from './filter-test'
import { COUNTED_SHIFT, VALIDITY_BITS } from './row-codes'

/**
 * For each row that is counted one more than the row of that before it that has the same source and user,
 * 0 where there is none, and below 0 where that one says something else of the user: so that different ones can be
 * counted without a set of them. Four bytes an attempt, and as much again while they are made.
 */
export function earlierRows({ data, codes }: Rows): Int32Array {
  const { user, sources, users, length } = data.table
  const earlier = new Int32Array(length)
  const bySource = countedBySource({ data, codes })
  /** By user, the source that came with it last, and one more than the row. */
  const [lastSource, lastRow] = [new Int32Array(users.length + 1).fill(-1), new Int32Array(users.length + 1)]
  for (let source = 0, at = 0; source <= sources.length; source++) {
    for (const end = bySource.ends[source] ?? 0; at < end; at++) {
      const row = bySource.rows[at] ?? 0
      const id = user[row] ?? NO_ID
      const of = id === NO_ID ? users.length : id
      if (lastSource[of] === source) {
        const before = lastRow[of] ?? 0
        const isAlike = (((codes[row] ?? 0) ^ (codes[before - 1] ?? 0)) & VALIDITY_BITS) === 0
        earlier[row] = isAlike ? before : -before
      }
      lastSource[of] = source
      lastRow[of] = row + 1
    }
  }
  return earlier
}

/** The rows that are counted, source by source, those without one last, and where those of each end. */
function countedBySource({ data, codes }: Pick<Rows, 'data' | 'codes'>): { rows: Uint32Array; ends: Uint32Array } {
  const { source, sources, length } = data.table
  const none = sources.length
  const ends = new Uint32Array(none + 1)
  for (let row = 0; row < length; row++) {
    const id = source[row] ?? NO_ID
    const of = id === NO_ID ? none : id
    ends[of] = ((ends[of] ?? 0) + ((codes[row] ?? 0) >>> COUNTED_SHIFT)) | 0
  }
  let sum = 0
  for (let of = 0; of <= none; of++) {
    const count = ends[of] ?? 0
    ends[of] = sum
    sum += count
  }
  const rows = new Uint32Array(sum)
  for (let row = 0; row < length; row++) {
    if ((codes[row] ?? 0) >>> COUNTED_SHIFT === 0) continue
    const id = source[row] ?? NO_ID
    const of = id === NO_ID ? none : id
    const at = ends[of] ?? 0
    rows[at] = row
    ends[of] = (at + 1) | 0
  }
  return { rows, ends }
}
