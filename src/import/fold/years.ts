import { DAY, fromLeapYear, isLeapYear, yearOf } from '../../base/calendar'
import type { YearlessSpan } from '../../model/evidence'
import { newYearsBetween } from '../year-run'

/** How the times without a year run through a whole set: enough to date them when all is read, and again. */
export class YearSpan {
  #last: number | null = null
  #lastStep = 0
  readonly #leapSteps: number[] = []
  /** The step of each file's last time without a year. */
  readonly #fileSteps = new Map<number, number>()

  /** Takes the span of the next block, of a file; returns the New Years before its first such time. */
  append(span: YearlessSpan, file: number): number {
    const base = this.#last === null ? 0 : this.#lastStep + newYearsBetween(this.#last, span.first)
    for (const step of span.leapSteps) if (this.#leapSteps.at(-1) !== base + step) this.#leapSteps.push(base + step)
    this.#last = span.last
    this.#lastStep = base + span.steps
    this.#fileSteps.set(file, this.#lastStep)
    return base
  }

  /**
   * The year of step 0, by the year that somebody chose for the last entry, or else so that the last entry is not
   * later than `reference` (wall-clock seconds since 1970; the file's modification time) plus a day for zones, and
   * that a 29 February falls into a leap year. A file in `own` is dated by itself: its last entry gets the year there.
   * Null where no time lacks its year.
   */
  date(reference: number, chosen: number | null, own: ReadonlyMap<number, number> = new Map()): Dating | null {
    if (this.#last === null) return null
    const lastYear = chosen ?? this.#latestYear(this.#last, reference)
    const firstYear = lastYear - this.#lastStep
    const files = new Map<number, Years>()
    for (const [file, step] of this.#fileSteps) {
      const year = own.get(file) ?? firstYear + step
      files.set(file, { firstYear: year - step, lastYear: year })
    }
    return { firstYear, lastYear, files }
  }

  #latestYear(last: number, reference: number): number {
    let latest = yearOf(reference) + 1
    if (fromLeapYear(last, latest) > reference + DAY) latest--
    if (fromLeapYear(last, latest) > reference + DAY) latest--
    // Leap years are at most eight apart; a log that claims more 29 Februaries than there are keeps the latest year.
    for (let year = latest; year > latest - 8; year--) if (this.#fitsLeapDays(year)) return year
    return latest
  }

  #fitsLeapDays(lastYear: number): boolean {
    return this.#leapSteps.every((step) => isLeapYear(lastYear - this.#lastStep + step))
  }
}

/** The years of step 0 and of the last entry without a year. */
interface Years {
  readonly firstYear: number
  readonly lastYear: number
}

/** The years of a set's times without one, and those of each file that has such times. */
export interface Dating extends Years {
  readonly files: ReadonlyMap<number, Years>
}
