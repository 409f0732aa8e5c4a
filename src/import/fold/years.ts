import { DAY, fromLeapYear, isLeapYear, LEAP_YEAR, yearOf } from '../../base/calendar'
import type { YearlessSpan } from '../../model/evidence'
import { newYearsBetween } from '../year-run'

/** How the times without a year run through a whole set: enough to date them when all is read, and again. */
export class YearSpan {
  /** The file at hand, and the one that comes furthest of those before where this one begins within them. */
  #here: FileRun | null = null
  #before: FileRun | null = null
  readonly #leapSteps: number[] = []
  /** The step of each file's last time without a year. */
  readonly #fileSteps = new Map<number, number>()

  /**
   * Takes the span of the next block, of a file that begins at `start` on the axis by which files are ordered, seconds;
   * returns the New Years before its first such time. Without a start no file begins within another.
   */
  append(span: YearlessSpan, file: number, start = NaN): number {
    const here = this.#here
    const isSame = here !== null && here.file === file
    const base = isSame ? follow(here, span.first) : this.#begin(span.first, start)
    const last = (base + span.steps) * LEAP_YEAR + span.last
    for (const step of span.leapSteps) if (this.#leapSteps.at(-1) !== base + step) this.#leapSteps.push(base + step)
    this.#here = isSame ? { ...here, last } : { file, start, first: base * LEAP_YEAR + span.first, last }
    this.#fileSteps.set(file, stepOf(last))
    return base
  }

  /** The step of a new file's first time: it follows the files before, or lies as far within them as their order says. */
  #begin(first: number, start: number): number {
    const before = this.#furthest()
    if (before === null) return 0
    const within = endOf(before) - start
    this.#before = within > 0 ? before : null
    return within > 0 ? Math.round((before.last - within - first) / LEAP_YEAR) : follow(before, first)
  }

  #furthest(): FileRun | null {
    const [here, before] = [this.#here, this.#before]
    return before !== null && here !== null && before.last > here.last ? before : here
  }

  /**
   * The year of step 0, by the year that somebody chose for the last entry, or else so that the last entry is not
   * later than `reference` (wall-clock seconds since 1970; the file's modification time) plus a day for zones, and
   * that a 29 February falls into a leap year. A file in `own` is dated by itself: its last entry gets the year there.
   * Null where no time lacks its year.
   */
  date(reference: number, chosen: number | null, own: ReadonlyMap<number, number> = new Map()): Dating | null {
    const furthest = this.#furthest()
    if (furthest === null) return null
    const lastStep = stepOf(furthest.last)
    const lastYear = chosen ?? this.#latestYear(furthest.last, reference)
    const firstYear = lastYear - lastStep
    const files = new Map<number, Years>()
    for (const [file, step] of this.#fileSteps) {
      const year = own.get(file) ?? firstYear + step
      files.set(file, { firstYear: year - step, lastYear: year })
    }
    return { firstYear, lastYear, files }
  }

  /** `last` counts leap years from step 0, as in {@link FileRun}. */
  #latestYear(last: number, reference: number): number {
    const lastStep = stepOf(last)
    const seconds = last - lastStep * LEAP_YEAR
    const fitsLeapDays = (year: number) => this.#leapSteps.every((step) => isLeapYear(year - lastStep + step))
    let latest = yearOf(reference) + 1
    if (fromLeapYear(seconds, latest) > reference + DAY) latest--
    if (fromLeapYear(seconds, latest) > reference + DAY) latest--
    // Leap years are at most eight apart; a log that claims more 29 Februaries than there are keeps the latest year.
    for (let year = latest; year > latest - 8; year--) if (fitsLeapDays(year)) return year
    return latest
  }
}

/** How a file's times without a year run: seconds in which every year is a leap year, from the New Year of step 0. */
interface FileRun {
  readonly file: number
  /** Where the file begins on the axis by which files are ordered, seconds; NaN where that is not known. */
  readonly start: number
  readonly first: number
  readonly last: number
}

function stepOf(seconds: number): number {
  return Math.floor(seconds / LEAP_YEAR)
}

/** The step of a time that comes after those of a run. */
function follow({ last }: FileRun, first: number): number {
  const step = stepOf(last)
  return step + newYearsBetween(last - step * LEAP_YEAR, first)
}

/** Where a file ends on the axis; of one longer than a year the order knows the last year only. */
function endOf({ start, first, last }: FileRun): number {
  return start + ((last - first) % LEAP_YEAR)
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
