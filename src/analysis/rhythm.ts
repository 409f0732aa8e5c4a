import type { Slot } from './rhythm-slots'

/** A gap is at least so long, seconds, and so many times the mean time from one try to the next. */
const LEAST_GAP = 3600
const MEANS = 20
/** A burst has at least so many tries in ten minutes, and so many times their median. */
const LEAST_BURST = 60
const MEDIANS = 10
/** Of each the longest or largest are told. */
const MOST = 3

/** Wall-clock seconds of the first and the last try. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface Rhythm {
  /** How long a time without tries has to be, seconds. */
  readonly gapSeconds: number
  /** How many tries ten minutes have to have. */
  readonly burstAttempts: number
  /** The longest, in order of time. */
  readonly gaps: readonly Stretch[]
  /** The largest, in order of time. */
  readonly bursts: readonly (Stretch & { readonly attempts: number })[]
}

/**
 * Gaps and bursts, by two rules of our own. A *gap* is a time between two neighbouring tries of at least an hour and at
 * least 20 times the mean: were tries to come at random, one pause in 485 million (e²⁰) would be as long. A *burst* is a run
 * of neighbouring ten minutes of the clock, each with at least 60 tries and at least 10 times the median of all ten
 * minutes from the first try to the last, empty ones too; the median is the upper of the two in the middle.
 * `slots` are those with tries, in order.
 */
export function findRhythm(slots: readonly Slot[]): Rhythm {
  const gapSeconds = Math.max(LEAST_GAP, MEANS * meanPause(slots))
  const burstAttempts = Math.max(LEAST_BURST, MEDIANS * medianTries(slots))
  return { gapSeconds, burstAttempts, gaps: gapsOf(slots, gapSeconds), bursts: burstsOf(slots, burstAttempts) }
}

function meanPause(slots: readonly Slot[]): number {
  const tries = slots.reduce((sum, slot) => sum + slot.tries, 0)
  const [first, last] = [slots[0], slots.at(-1)]
  return first === undefined || last === undefined || tries < 2 ? 0 : (last.last - first.first) / (tries - 1)
}

function medianTries(slots: readonly Slot[]): number {
  const [first, last] = [slots[0], slots.at(-1)]
  if (first === undefined || last === undefined) return 0
  const all = last.number - first.number + 1
  const sorted = Float64Array.from(slots, ({ tries }) => tries).sort()
  return sorted[Math.floor(all / 2) - (all - slots.length)] ?? 0
}

/** A pause of an hour or more always has whole slots in it, so it lies between the last try of one and the first of the next. */
function gapsOf(slots: readonly Slot[], least: number): Stretch[] {
  const gaps = slots.slice(1).map((slot, i) => ({ start: slots[i]?.last ?? NaN, end: slot.first }))
  return largest(
    gaps.filter(({ start, end }) => end - start >= least),
    ({ start, end }) => end - start,
  )
}

function burstsOf(slots: readonly Slot[], least: number): (Stretch & { readonly attempts: number })[] {
  const found: { start: number; end: number; attempts: number; slot: number }[] = []
  for (const { number, tries, first, last } of slots) {
    if (tries < least) continue
    const run = found.at(-1)
    if (run?.slot === number - 1) Object.assign(run, { end: last, attempts: run.attempts + tries, slot: number })
    else found.push({ start: first, end: last, attempts: tries, slot: number })
  }
  const bursts = found.map(({ slot, ...burst }) => burst)
  return largest(bursts, ({ attempts }) => attempts)
}

/** The largest few, the first of equals, in order of time. */
function largest<T extends Stretch>(all: readonly T[], sizeOf: (one: T) => number): T[] {
  return all
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || a.start - b.start)
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start)
}
