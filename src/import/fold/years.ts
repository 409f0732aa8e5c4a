import { DAY, fromLeapYear, isLeapYear, yearOf } from '../../base/calendar'
import type { YearlessSpan } from '../../model/evidence'
import { newYearsBetween } from '../year-run'

/** How the times without a year run through a whole set: enough to date them when all is read. */
export class YearSpan {
  #last: number | null = null
  #lastStep = 0
  readonly #leapSteps: number[] = []

  /** Takes the next block's span; returns the New Years before its first such time. */
  append(span: YearlessSpan): number {
    const base = this.#last === null ? 0 : this.#lastStep + newYearsBetween(this.#last, span.first)
    for (const step of span.leapSteps) if (this.#leapSteps.at(-1) !== base + step) this.#leapSteps.push(base + step)
    this.#last = span.last
    this.#lastStep = base + span.steps
    return base
  }

  /**
   * The year of step 0, by the year that somebody chose for the last entry, or else so that the last entry is not
   * later than `reference` (wall-clock seconds since 1970; the file's modification time) plus a day for zones, and
   * that a 29 February falls into a leap year. Null where no time lacks its year.
   */
  date(reference: number, chosen: number | null): Dating | null {
    if (this.#last === null) return null
    const year = chosen ?? this.#latestYear(this.#last, reference)
    return { firstYear: year - this.#lastStep, lastYear: year }
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

/** The years that a set's first and last time without a year fall into. */
export interface Dating {
  readonly firstYear: number
  readonly lastYear: number
}
