import { LEAP_DAY, LEAP_YEAR } from '../base/calendar'
import type { YearlessSpan } from '../model/evidence'

/**
 * Follows times without a year through a log: each takes the year that puts it nearest to the one before, so a jump
 * of more than half a year is a New Year. Steps count from the first time seen.
 */
export class YearRun {
  #first = NaN
  #last = NaN
  #steps = 0
  #leapSteps: number[] = []

  /** Takes the next time, seconds within a leap year; returns the New Years since the first. */
  step(seconds: number): number {
    if (Number.isNaN(this.#first)) this.#first = seconds
    else this.#steps += newYearsBetween(this.#last, seconds)
    this.#last = seconds
    if (seconds >= LEAP_DAY.start && seconds < LEAP_DAY.end && this.#leapSteps.at(-1) !== this.#steps) {
      this.#leapSteps.push(this.#steps)
    }
    return this.#steps
  }

  /** What was seen, or null where nothing was; starts anew. */
  take(): YearlessSpan | null {
    const span = { first: this.#first, last: this.#last, steps: this.#steps, leapSteps: this.#leapSteps }
    this.#first = this.#last = NaN
    this.#steps = 0
    this.#leapSteps = []
    return Number.isNaN(span.first) ? null : span
  }
}

/** 1 where the year turned between two neighbouring times, -1 where it turned back, else 0. */
export function newYearsBetween(before: number, after: number): number {
  const jump = after - before
  return jump < -LEAP_YEAR / 2 ? 1 : jump > LEAP_YEAR / 2 ? -1 : 0
}
