import type { NameFrequencies } from '../model/name-kinds'
import { byAttempts } from './by-attempts'
import { sourcesFor } from './concentration'
import { STATES } from './counted-sums'
import { sumOf } from './totals'

/** Ranks on a logarithmic axis: neighbours are so many times each other apart, less than a pixel in any picture. */
const STEP = 1.015

const LEADERS = 3

/** How often names are tried, of sums by user. Attempts that name nobody are left out. */
export function summariseFrequencies(
  byUser: Uint32Array,
  nameOf: (id: number) => NameFrequencies['leaders'][number],
): NameFrequencies {
  const perName = sumsOfNames(byUser)
  const ids = byAttempts(perName)
  const sorted = ids.map((id) => perName[id] ?? 0)
  const ranks = thinnedRanks(sorted.length)
  return {
    names: sorted.length,
    attempts: sumOf(sorted),
    half: sourcesFor(sorted, 0.5),
    once: onesBehind(sorted),
    ranks,
    counts: ranks.map((rank) => sorted[rank - 1] ?? 0),
    leaders: Array.from(ids.subarray(0, LEADERS), nameOf),
  }
}

/** Attempts of each name, whatever the log says of it. */
function sumsOfNames(byUser: Uint32Array): Uint32Array {
  const perName = new Uint32Array(byUser.length / STATES - 1)
  for (let id = 0; id < perName.length; id++) {
    let sum = 0
    for (let state = 0; state < STATES; state++) sum += byUser[id * STATES + state] ?? 0
    perName[id] = sum
  }
  return perName
}

/** Ranks from 1 to a length, the first and the last always among them: about 150 for each power of ten. */
export function thinnedRanks(length: number): number[] {
  const ranks: number[] = []
  for (let rank = 1; rank < length; rank = Math.max(rank + 1, Math.floor(rank * STEP))) ranks.push(rank)
  return length === 0 ? [] : [...ranks, length]
}

/** How many ones end a list that is sorted, largest first. */
function onesBehind(sorted: Uint32Array): number {
  const first = sorted.indexOf(1)
  return first < 0 ? 0 : sorted.length - first
}
