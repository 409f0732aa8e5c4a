import type { SlotColumns } from './rhythm-slots'

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
export function findRhythm(slots: SlotColumns): Rhythm {
  const gapSeconds = Math.max(LEAST_GAP, MEANS * meanPause(slots))
  const burstAttempts = Math.max(LEAST_BURST, MEDIANS * medianTries(slots))
  return { gapSeconds, burstAttempts, gaps: gapsOf(slots, gapSeconds), bursts: burstsOf(slots, burstAttempts) }
}

function meanPause({ tries, first, last }: SlotColumns): number {
  const all = tries.reduce((sum, each) => sum + each, 0)
  return all < 2 ? 0 : ((last.at(-1) ?? NaN) - (first[0] ?? NaN)) / (all - 1)
}

function medianTries({ numbers, tries }: SlotColumns): number {
  if (numbers.length === 0) return 0
  const all = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) + 1
  return ranked(tries, Math.floor(all / 2) - (all - numbers.length))
}

/** The value at a place of the sorted values, from 0; 0 before the first. Few differ, so they are counted and not sorted. */
function ranked(values: Float64Array, place: number): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let before = 0
  for (const [value, count] of place < 0 ? [] : [...counts].sort(([a], [b]) => a - b)) {
    before += count
    if (place < before) return value
  }
  return 0
}

/** A pause of an hour or more always has whole slots in it, so it lies between the last try of one and the first of the next. */
function gapsOf({ first, last }: SlotColumns, least: number): Stretch[] {
  const gaps: Stretch[] = []
  for (let slot = 1; slot < first.length; slot++) {
    const [start, end] = [last[slot - 1] ?? NaN, first[slot] ?? NaN]
    if (end - start >= least) gaps.push({ start, end })
  }
  return largest(gaps, ({ start, end }) => end - start)
}

function burstsOf(
  { numbers, tries, first, last }: SlotColumns,
  least: number,
): (Stretch & { readonly attempts: number })[] {
  const found: { start: number; end: number; attempts: number; slot: number }[] = []
  for (let slot = 0; slot < numbers.length; slot++) {
    const [attempts, number] = [tries[slot] ?? 0, numbers[slot] ?? 0]
    if (attempts < least) continue
    const [run, end] = [found.at(-1), last[slot] ?? NaN]
    if (run?.slot === number - 1) Object.assign(run, { end, attempts: run.attempts + attempts, slot: number })
    else found.push({ start: first[slot] ?? NaN, end, attempts, slot: number })
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
