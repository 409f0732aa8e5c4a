import { LEAP_YEAR, toLeapYear } from '../../base/calendar'
import { NO_OFFSET } from '../../model/attempt-table'
import { NO_STEP } from '../../model/stretches'
import { CountedKeys } from './counted-keys'
import type { FoldLine } from './fold-line'

/** Offsets from UTC are multiples of this, seconds, and no larger than MOST_OFFSET. */
const ZONE_STEP = 900
const MOST_OFFSET = 14 * 3600
/** Times no further apart than the largest offset lie in the same stretch of that length, or in neighbouring ones. */
const STRETCHES = Math.ceil(LEAP_YEAR / MOST_OFFSET)
/** Two programs that log one event may take its time on either side of a second's end. */
const NEAR = [0, -1, 1]
const EXACT = 1
const FLOATING = 2

/**
 * Knows the evidence of files whose lines may stand in another file too: a log dropped twice, or the same events in
 * auth.log, in syslog and in an export of the journal. A line is known where a file before has as many of the same log
 * host, process, kind, source, user, port and second as this file has until here: so what one file says twice counts
 * twice. Times with an offset and times without are compared by what zones leave alone, the second within a quarter
 * of an hour of the same day or so; years are not compared, since many logs have none.
 */
export class SeenEvidence {
  readonly #full = new CountedKeys()
  readonly #phases = new CountedKeys()
  readonly #hostOf: (logHost: number) => number

  /** `hostOf` gives one number to all names of a log host. */
  constructor(hostOf: (logHost: number) => number) {
    this.#hostOf = hostOf
  }

  /** The file that has the line already, or -1: then it is noted. Lines without a time are always new. */
  take(line: FoldLine): number {
    if (Number.isNaN(line.time)) return -1
    const clock = line.offset === NO_OFFSET ? FLOATING : EXACT
    const second = secondOf(line)
    const what = this.#whatOf(line)
    for (const shift of NEAR) {
      const file = this.#full.use(what ^ clock, (second + shift) % LEAP_YEAR, line.file)
      if (file >= 0) return file
    }
    const other = clock === EXACT ? FLOATING : EXACT
    for (const shift of NEAR) {
      for (const stretches of NEAR) {
        const file = this.#phases.use(what ^ other, phaseOf(second + shift, stretches), line.file)
        if (file >= 0) return file
      }
    }
    this.#full.add(what ^ clock, second, line.file)
    this.#phases.add(what ^ clock, phaseOf(second, 0), line.file)
    return -1
  }

  /** A hash of all that has to be the same but the time. */
  #whatOf(line: FoldLine): number {
    let hash = this.#hostOf(line.host)
    // Which reading was chosen depends on the lines around, which differ from file to file.
    const who = line.isForked ? [0, 0, 0] : [line.source, line.user, line.port]
    for (const part of [line.pid, line.kind, line.count, ...who]) {
      hash = Math.imul(hash ^ part, 0x9e3779b1)
      hash ^= hash >>> 15
    }
    // The lowest bits are left to the clock.
    return hash << 2
  }
}

/** What zones leave alone of a second: where it stands within a quarter of an hour, and roughly when that was. */
function phaseOf(second: number, stretches: number): number {
  const stretch = (Math.floor(second / MOST_OFFSET) + stretches + STRETCHES) % STRETCHES
  return stretch * ZONE_STEP + ((second + ZONE_STEP) % ZONE_STEP)
}

/** A line's second within a leap year, so that times with and without a year can be compared; true ones where exact. */
export function secondOf({ time, yearStep, offset }: FoldLine): number {
  if (yearStep !== NO_STEP) return Math.floor(time)
  return Math.floor(toLeapYear(offset === NO_OFFSET ? time : time - offset * 60))
}
