import type { Zone } from '../../base/zones'
import { NO_OFFSET } from '../../model/attempt-table'

/** The clocks that were chosen: for the whole set, and for files that have their own. */
export interface Clocks {
  readonly set: Zone | null
  readonly files: ReadonlyMap<number, Zone>
}

/** Every time stays as it was written. */
export const AS_WRITTEN: Clocks = { set: null, files: new Map() }

interface Times {
  readonly length: number
  readonly time: Float64Array
  readonly offset: Int16Array
  readonly file: Uint16Array
}

/**
 * Puts times as written on the clocks that were chosen. A time with an offset is an instant: it is shown on the set's
 * clock, or else on that of its file, with the offset there. A time without one is what the clock of its file showed:
 * it moves only where that is another than the set's.
 */
export function showOnClocks(times: Times, { set, files }: Clocks): void {
  if (set === null && files.size === 0) return
  /** The instant of the last time that was moved: it tells the first from the second of an hour that stands twice. */
  let before = NaN
  // Neighbours are of one file.
  let [file, own, clock, isMoved] = [-1, set, set, false]
  for (let row = 0; row < times.length; row++) {
    if (times.file[row] !== file) {
      file = times.file[row] ?? 0
      own = files.get(file) ?? null
      clock = set ?? own
      isMoved = own !== null && clock?.name !== own.name
    }
    const time = times.time[row] ?? NaN
    if (clock === null || time !== time) continue
    const offset = times.offset[row] ?? NO_OFFSET
    if (offset !== NO_OFFSET) {
      const instant = time - offset * 60
      times.offset[row] = clock.offsetAt(instant)
      times.time[row] = clock.wallAt(instant)
    } else if (isMoved && own !== null) {
      before = own.instantOf(time, before)
      times.time[row] = clock.wallAt(before)
    }
  }
}
