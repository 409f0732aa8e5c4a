import type { Concentration } from '../model/answers'

/** Ranks at which the curve of {@link shareCurve} is sampled, at most. */
const CURVE_POINTS = 240

/** The smallest number of sources that make a quarter, half and nine tenths. `attempts` come largest first. */
export function summariseConcentration(attempts: readonly number[]): Concentration {
  return {
    sourcesFor25: sourcesFor(attempts, 0.25),
    sourcesFor50: sourcesFor(attempts, 0.5),
    sourcesFor90: sourcesFor(attempts, 0.9),
  }
}

/** How many of the largest make at least a share of the whole; 0 where there is nothing. */
export function sourcesFor(attempts: readonly number[], share: number): number {
  const total = attempts.reduce((sum, n) => sum + n, 0)
  let sum = 0
  for (let i = 0; i < attempts.length; i++) {
    sum += attempts[i] ?? 0
    // The tolerance keeps a quarter of four equal ones at one, whatever the rounding.
    if (sum >= total * share - 1e-9) return i + 1
  }
  return 0
}

/** Cumulative share at log-spaced ranks: [rank, share] from the first source to the last. */
export function shareCurve(attempts: readonly number[]): [number, number][] {
  const total = attempts.reduce((sum, n) => sum + n, 0)
  const points: [number, number][] = []
  const step = Math.log(Math.max(2, attempts.length)) / CURVE_POINTS
  let sum = 0
  let next = 0
  attempts.forEach((n, i) => {
    sum += n
    const rank = i + 1
    if (Math.log(rank) < next && rank !== attempts.length) return
    points.push([rank, sum / total])
    next = Math.log(rank) + step
  })
  return points
}
