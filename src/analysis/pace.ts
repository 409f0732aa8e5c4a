import { grown } from '../base/byte-interner'
import { DAY, isoTime } from '../base/calendar'
import type { TimelineAnswer } from '../model/answers'

const HOUR = 3600
/** A log over more hours (a century) has its busiest hour told by a map, not by a column. */
const MOST_HOURS = 1e6

/** Attempts a day, the hour with most of them, and the longest pause between two. */
export class Pace {
  readonly #firstHour: number
  readonly #hours: Uint32Array | Map<number, number>
  #times = new Float64Array(1024)
  #length = 0
  #total = 0
  #isSorted = true

  /** `first` and `last` bound all times to come, wall-clock seconds. */
  constructor(first: number, last: number) {
    this.#firstHour = Math.floor(first / HOUR)
    const hours = Math.floor(last / HOUR) - this.#firstHour + 1
    this.#hours = hours <= MOST_HOURS ? new Uint32Array(hours) : new Map<number, number>()
  }

  add(at: number, count: number): void {
    if (this.#length === this.#times.length) this.#times = grown(this.#times, this.#length + 1)
    if (this.#length > 0 && at < (this.#times[this.#length - 1] ?? 0)) this.#isSorted = false
    this.#times[this.#length++] = at
    this.#total += count
    const hour = Math.floor(at / HOUR) - this.#firstHour
    if (this.#hours instanceof Map) this.#hours.set(hour, (this.#hours.get(hour) ?? 0) + count)
    else this.#hours[hour] = (this.#hours[hour] ?? 0) + count
  }

  summarise(): Pick<TimelineAnswer, 'perDay' | 'busiestHour' | 'longestPause'> {
    const times = this.#times.subarray(0, this.#length)
    if (!this.#isSorted) times.sort()
    const [first, last] = [times[0], times.at(-1)]
    if (first === undefined || last === undefined) return { perDay: null, busiestHour: null, longestPause: null }
    return {
      perDay: this.#total / Math.max(1, (last - first) / DAY),
      busiestHour: this.#busiestHour(),
      longestPause: longestPause(times),
    }
  }

  #busiestHour(): { start: string; attempts: number } {
    let [busiest, most] = [0, 0]
    for (const [hour, count] of this.#hours.entries()) if (count > most) [busiest, most] = [hour, count]
    return { start: isoTime((this.#firstHour + busiest) * HOUR), attempts: most }
  }
}

function longestPause(times: Float64Array): { start: string; seconds: number } | null {
  if (times.length < 2) return null
  let [start, seconds] = [times[0] ?? 0, 0]
  for (let i = 1; i < times.length; i++) {
    const pause = (times[i] ?? 0) - (times[i - 1] ?? 0)
    if (pause > seconds) [start, seconds] = [times[i - 1] ?? 0, pause]
  }
  return { start: isoTime(start), seconds }
}
