import { floorTo } from '../base/time-bins'

/** Counts of one slot of time, one number a series. */
export interface Bin {
  /** Wall-clock seconds. */
  readonly start: number
  readonly values: readonly number[]
}

export interface Bins {
  readonly bins: readonly Bin[]
  /** Width of each in seconds. */
  readonly seconds: number
}

/** The thinnest bar that is drawn, in layout units. */
const LEAST_BAR = 2.5
const MINUTE = 60
const HOUR = 3_600
const DAY = 86_400
const ROUND_WIDTHS = [
  ...[1, 2, 5, 10, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 4, 6, 8, 12].map((n) => n * HOUR),
  ...[1, 2, 7, 14, 28, 84, 364].map((n) => n * DAY),
]

/** A round width may be this many times wider than needed; bins of odd width have none nearer. */
const COARSEST = 4

/** The round width, a multiple of the given one, at which a bar is not thinner than `leastPx`. */
export function mergedSeconds(binSeconds: number, pxPerSecond: number, leastPx = LEAST_BAR): number {
  const needed = leastPx / pxPerSecond
  if (binSeconds >= needed) return binSeconds
  const fewest = Math.ceil(needed / binSeconds) * binSeconds
  const round = ROUND_WIDTHS.find((width) => width >= fewest && width % binSeconds === 0)
  return round !== undefined && round <= fewest * COARSEST ? round : fewest
}

/** Adds up neighbouring bins until a bar is wide enough to be seen; sums are kept. */
export function mergeBins(bins: readonly Bin[], binSeconds: number, pxPerSecond: number, leastPx = LEAST_BAR): Bins {
  const seconds = mergedSeconds(binSeconds, pxPerSecond, leastPx)
  if (seconds === binSeconds) return { bins, seconds }
  const merged = new Map<number, number[]>()
  for (const { start, values } of bins) {
    const slot = floorTo(start, seconds)
    const sums = merged.get(slot)
    if (sums) values.forEach((value, index) => (sums[index] = (sums[index] ?? 0) + value))
    else merged.set(slot, [...values])
  }
  const starts = [...merged.keys()].sort((a, b) => a - b)
  return { bins: starts.map((start) => ({ start, values: merged.get(start) ?? [] })), seconds }
}

/** All series of a bin together. */
export function binTotal(bin: Bin): number {
  return bin.values.reduce((sum, value) => sum + value, 0)
}

/** Sum of the bins that begin inside start ≤ t < end. */
export function sumBetween(bins: readonly Bin[], start: number, end: number): number {
  return bins.reduce((sum, bin) => (bin.start >= start && bin.start < end ? sum + binTotal(bin) : sum), 0)
}
