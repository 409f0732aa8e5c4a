import { fromLeapYear, isLeapYear, LEAP_DAY } from '../../base/calendar'
import type { AttemptColumns } from '../../model/attempt-columns'
import { NO_STEP, type Stretch } from '../../model/stretches'
import type { Dating } from './years'

/** Times are exact to a microsecond: what adding years and taking them away again leaves is rounded off. */
const MICROSECONDS = 1e6

/** Puts the years into the times of columns, in place: asked again under the same dating, into those of new rows only. */
export class DatedTimes {
  readonly #columns: AttemptColumns
  /** So many rows have been dated, as follows. */
  #rows = 0
  #dating: Dating | null = null
  /** By row: times of a 29 February in a year without one, which can't be told from 1 March any more. */
  readonly #lost = new Map<number, number>()

  constructor(columns: AttemptColumns) {
    this.#columns = columns
  }

  /** Dates all rows; no dating leaves times as they are. */
  date(dating: Dating | null): void {
    const { time, length } = this.#columns
    const first = this.#dating === null || goesOn(this.#dating, dating) ? this.#rows : 0
    if (first < this.#rows) this.#undate(time)
    if (dating !== null) this.#date(time, first, length, dating, this.#lost)
    this.#rows = length
    this.#dating = dating
  }

  /** The times under another dating, in a column of their own. */
  under(dating: Dating | null): Float64Array {
    const { length, time } = this.#columns
    const times = time.slice(0, length)
    this.#undate(times)
    if (dating !== null) this.#date(times, 0, length, dating, new Map())
    return times
  }

  #date(time: Float64Array, from: number, to: number, dating: Dating, lost: Map<number, number>): void {
    for (const stretch of this.#columns.stretches.within(from, to)) {
      if (stretch.yearStep === NO_STEP) continue
      const year = yearOf(stretch, dating)
      const { before, after } = shiftsTo(year)
      const hasLeapDay = isLeapYear(year)
      for (let row = stretch.from; row < stretch.to; row++) {
        const at = time[row] ?? NaN
        if (!hasLeapDay && at >= LEAP_DAY.start && at < LEAP_DAY.end) lost.set(row, at)
        time[row] = at + (at < LEAP_DAY.end ? before : after)
      }
    }
  }

  /** Takes the years out of times again. */
  #undate(time: Float64Array): void {
    if (this.#dating === null) return
    for (const stretch of this.#columns.stretches.within(0, this.#rows)) {
      if (stretch.yearStep === NO_STEP) continue
      const { before, after } = shiftsTo(yearOf(stretch, this.#dating))
      const march = LEAP_DAY.end + after
      for (let row = stretch.from; row < stretch.to; row++) {
        const at = time[row] ?? NaN
        time[row] = Math.round((at - (at < march ? before : after)) * MICROSECONDS) / MICROSECONDS
      }
    }
    for (const [row, at] of this.#lost) time[row] = at
    if (time === this.#columns.time) this.#lost.clear()
  }
}

/** Whether a dating says of all that was dated the same. */
function goesOn(before: Dating, now: Dating | null): boolean {
  if (now?.firstYear !== before.firstYear) return false
  for (const [file, { firstYear }] of before.files) if (now.files.get(file)?.firstYear !== firstYear) return false
  return true
}

function yearOf({ file, yearStep }: Stretch, dating: Dating): number {
  return (dating.files.get(file)?.firstYear ?? dating.firstYear) + yearStep
}

/** Seconds to add to times within a leap year before and from 1 March. */
function shiftsTo(year: number): { before: number; after: number } {
  return { before: fromLeapYear(0, year), after: fromLeapYear(LEAP_DAY.end, year) - LEAP_DAY.end }
}
