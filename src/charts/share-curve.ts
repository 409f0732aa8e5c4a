/** A point of the cumulative curve. */
export interface CurvePoint {
  /** How many of the largest: 1 … n. */
  readonly rank: number
  /** Their share of the whole, 0–1. */
  readonly share: number
}

/** A list or a typed array of numbers. */
export type Counts = Iterable<number> & ArrayLike<number>

/** Shares at which the curve is marked. */
export const MARKED_SHARES = [0.25, 0.5, 0.9] as const

/**
 * Cumulative shares of counts that are sorted, largest first, thinned to ranks that differ on a logarithmic axis
 * of `steps` positions: the first and the last rank are always there.
 */
export function shareCurve(counts: Counts, steps = 400): CurvePoint[] {
  const { length } = counts
  const whole = sumOf(counts)
  if (whole === 0) return []
  const points: CurvePoint[] = []
  const perStep = Math.log(length + 1) / steps
  let sum = 0
  let drawn = -1
  for (let rank = 1; rank <= length; rank++) {
    sum += counts[rank - 1] ?? 0
    const step = Math.floor(Math.log(rank) / perStep)
    if (step > drawn || rank === length) {
      points.push({ rank, share: sum / whole })
      drawn = step
    }
  }
  return points
}

/** The smallest number of counts, largest first, whose sum reaches a share of the whole; with the share they make. */
export function reaching(counts: Counts, share: number): CurvePoint | undefined {
  const whole = sumOf(counts)
  let sum = 0
  let rank = 0
  for (const count of counts) {
    sum += count
    rank += 1
    if (whole > 0 && sum >= share * whole) return { rank, share: sum / whole }
  }
  return undefined
}

function sumOf(counts: Counts): number {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}

/** Round ranks for the axis, and the last one; none so near the last that their labels would touch. */
export function rankTicks(length: number, narrow: boolean): number[] {
  const round = [1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000]
  const wanted = round.filter((rank) => (narrow ? Number.isInteger(Math.log10(rank)) : true) && rank * 2 < length)
  return [...wanted, length].filter((rank) => rank > 0)
}
