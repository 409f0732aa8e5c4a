import type { Concentration } from '../model/answers'
import { sumOf } from './totals'

/** The smallest number of sources that make a quarter, half and nine tenths. `attempts` come largest first. */
export function summariseConcentration(attempts: Uint32Array): Concentration {
  return {
    sourcesFor25: sourcesFor(attempts, 0.25),
    sourcesFor50: sourcesFor(attempts, 0.5),
    sourcesFor90: sourcesFor(attempts, 0.9),
  }
}

/** How many of the largest make at least a share of the whole; 0 where there is nothing. */
export function sourcesFor(attempts: Uint32Array, share: number): number {
  const total = sumOf(attempts)
  let sum = 0
  for (let i = 0; i < attempts.length; i++) {
    sum += attempts[i] ?? 0
    // The tolerance keeps a quarter of four equal ones at one, whatever the rounding.
    if (sum >= total * share - 1e-9) return i + 1
  }
  return 0
}
