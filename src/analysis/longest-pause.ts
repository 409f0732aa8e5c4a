import { grown } from '../base/byte-interner'
import { isoTime } from '../base/calendar'
import type { TimelineAnswer } from '../model/answers'
import type { TimeRange } from './time-chunks'

/** When the longest time between two neighbours begins, and how long it is, seconds. */
export interface Pause {
  readonly start: number
  readonly seconds: number
}

/** Looks for the longest pause between times; the first of several as long. */
export interface PauseFinder {
  add(at: number): void
  /** Null where there are no two times; undefined where this finder can't tell. */
  find(): Pause | null | undefined
}

/** For times that come in order. */
export class SortedPause implements PauseFinder {
  #before = NaN
  #start = NaN
  #seconds = -1

  add(at: number): void {
    const pause = at - this.#before
    if (pause > this.#seconds) {
      this.#start = this.#before
      this.#seconds = pause
    }
    this.#before = at
  }

  /** Goes on at a time without looking at the pause before it. */
  skipTo(at: number): void {
    this.#before = at
  }

  find(): Pause | null {
    return this.#seconds < 0 ? null : { start: this.#start, seconds: this.#seconds }
  }
}

const MOST_STRETCHES = 1 << 20

/**
 * For times in any order, in linear time and little memory: the least and the greatest time of each of many equal
 * stretches. A pause within a stretch is shorter than it; so if one between stretches is longer, it is the longest.
 * If none is, this finder can't tell: times are everywhere, or all lie in a few stretches.
 */
export class StretchPause implements PauseFinder {
  readonly #first: number
  readonly #width: number
  readonly #least: Float64Array
  readonly #greatest: Float64Array

  /** `range` bounds all times to come, and `most` their number. */
  constructor({ first, last }: TimeRange, most: number) {
    const stretches = Math.min(most, MOST_STRETCHES)
    this.#first = first
    this.#width = Math.max((last - first) / stretches, 1e-6)
    this.#least = new Float64Array(stretches + 1).fill(Infinity)
    this.#greatest = new Float64Array(stretches + 1).fill(-Infinity)
  }

  add(at: number): void {
    const stretch = Math.floor((at - this.#first) / this.#width)
    if (at < (this.#least[stretch] ?? 0)) this.#least[stretch] = at
    if (at > (this.#greatest[stretch] ?? 0)) this.#greatest[stretch] = at
  }

  find(): Pause | undefined {
    const sorted = new SortedPause()
    for (let stretch = 0; stretch < this.#least.length; stretch++) {
      const [least, greatest] = [this.#least[stretch] ?? Infinity, this.#greatest[stretch] ?? -Infinity]
      if (least > greatest) continue
      sorted.add(least)
      sorted.skipTo(greatest)
    }
    const pause = sorted.find()
    // Stretches can be longer than their width by a rounding error.
    return pause === null || pause.seconds <= this.#width * 1.001 ? undefined : pause
  }
}

/** For what no other finder can tell: keeps all times and sorts them. */
export class KeptPause implements PauseFinder {
  #times = new Float64Array(1024)
  #length = 0

  add(at: number): void {
    if (this.#length === this.#times.length) this.#times = grown(this.#times, this.#length + 1)
    this.#times[this.#length++] = at
  }

  find(): Pause | null {
    const sorted = new SortedPause()
    for (const at of this.#times.subarray(0, this.#length).sort()) sorted.add(at)
    return sorted.find()
  }
}

/** A pause as it is told. */
export function pauseAnswer(pause: Pause | null): TimelineAnswer['longestPause'] {
  return pause === null ? null : { start: isoTime(pause.start), seconds: pause.seconds }
}
