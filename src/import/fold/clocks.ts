import type { Zone } from '../../base/zones'
import { NO_OFFSET } from '../../model/attempt-table'
import { Stretches } from '../../model/stretches'

/** The clocks that were chosen: for the whole set, and for files that have their own. */
export interface Clocks {
  readonly set: Zone | null
  readonly files: ReadonlyMap<number, Zone>
}

/** Every time stays as it was written. */
export const AS_WRITTEN: Clocks = { set: null, files: new Map() }

/**
 * Puts times as written, in place, on the clocks that were chosen. A time with an offset is an instant: it is shown on the set's
 * clock, or else on that of its file, with the offset there. A time without one is what the clock of its file showed:
 * it moves only where that is another than the set's.
 * Returns the stretches of the rows with the offsets that they have then.
 */
export function onClocks(time: Float64Array, stretches: Stretches, { set, files }: Clocks): Stretches {
  const shown = new Stretches()
  /** The instant of the last time that was moved: it tells the first from the second of an hour that stands twice. */
  let before = NaN
  for (const { from, to, file, yearStep, offset } of stretches.within(0, time.length)) {
    const own = files.get(file) ?? null
    const clock = set ?? own
    const isMoved = own !== null && clock?.name !== own.name
    for (let row = from; row < to; row++) {
      const at = time[row] ?? NaN
      let shownOffset = offset
      if (clock !== null && at === at) {
        if (offset !== NO_OFFSET) {
          const instant = at - offset * 60
          shownOffset = clock.offsetAt(instant)
          time[row] = clock.wallAt(instant)
        } else if (isMoved) {
          before = own.instantOf(at, before)
          time[row] = clock.wallAt(before)
        }
      }
      shown.add(row, file, yearStep, shownOffset)
    }
  }
  return shown
}
