import { INVALID_NAMES, type Target } from './names'
import { shuffled, type Random } from './random'
import { createSourceMaker, type Source } from './sources'

/** Each how many-th draw takes the next new item, until all have been drawn once. */
const NEW_EVERY = 5

/**
 * Draws from a pool whose first items come most: the index is n·u³, so the chance of rank r falls like r^(-2/3).
 * New items come in steadily, so that a long enough log holds the whole pool.
 */
export function createPool<T>(random: Random, items: readonly T[]): () => T {
  let draws = 0
  let fresh = 0
  const index = () => {
    if (draws++ % NEW_EVERY === 0 && fresh < items.length) return fresh++
    return Math.floor(items.length * random.next() ** 3)
  }
  return () => items[index()] as T
}

/** Distinct sources, addresses of all countries. */
export function bulkSources(random: Random, count: number): Source[] {
  const makers = createSourceMaker(random)
  return Array.from({ length: count }, () => makers.anywhere())
}

/** Distinct names that the log host does not have: those of the sample, then the same with numbers. */
export function bulkNames(random: Random, count: number): Target[] {
  const [leaders, rest] = [INVALID_NAMES.slice(0, 40), shuffled(random, INVALID_NAMES.slice(40))]
  const plain = [...leaders, ...rest].map((item) => item.name)
  const taken = new Set(plain)
  const names = [...plain]
  for (let turn = 0; names.length < count; turn++) {
    const name = `${plain[turn % plain.length] ?? ''}${10 + Math.floor(turn / plain.length)}`
    if (taken.has(name)) continue
    taken.add(name)
    names.push(name)
  }
  return names.slice(0, count).map((user) => ({ user, valid: false }))
}
