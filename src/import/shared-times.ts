import { DAY, LEAP_YEAR, toLeapYear } from '../base/calendar'

/** A stretch of time on the axis by which files are ordered (read/order.ts), seconds. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Seconds within a leap year; a year is a circle, and a stretch may go over its end. */
interface Arc {
  readonly start: number
  readonly length: number
}

/**
 * The times in which lines of a file may stand in another file too. Years are not looked at, since many logs have none:
 * times are seconds within a leap year.
 */
export class SharedTimes {
  readonly #arcs: readonly Arc[]
  readonly #exact: boolean | null

  /**
   * `slack` is by how many seconds lines may lie outside the stretches. `exact` is whether these are true seconds or
   * wall clocks, or null where `slack` allows for both.
   */
  constructor(stretches: readonly Stretch[], slack: number, exact: boolean | null) {
    this.#arcs = stretches.map((stretch) => arcOf(stretch, slack))
    this.#exact = exact
  }

  /** Whether a line of this second within a leap year may stand in another file. */
  has(second: number, exact: boolean): boolean {
    if (this.#exact !== null && exact !== this.#exact) return true
    for (const { start, length } of this.#arcs) if (around(second - start) <= length) return true
    return false
  }
}

/** What is not known or runs backwards is everything. */
function arcOf({ from, to }: Stretch, slack: number): Arc {
  const [start, end] = [from - slack, to + slack]
  const isShort = start <= end && end - start < LEAP_YEAR - DAY
  if (!isShort) return { start: 0, length: LEAP_YEAR }
  const first = toLeapYear(start)
  return { start: first, length: around(toLeapYear(end) - first) }
}

function around(seconds: number): number {
  return ((seconds % LEAP_YEAR) + LEAP_YEAR) % LEAP_YEAR
}
