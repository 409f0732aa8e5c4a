/** A small seeded source of random numbers. The same seed gives the same numbers on every machine. */
export interface Random {
  /** Uniform in [0, 1), 32 bits. */
  next(): number
  /** Uniform integer in [low, high], both ends included. */
  int(low: number, high: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  /** Exponential with the given mean: the gaps of a Poisson process. */
  exponential(mean: number): number
  /** One of the items; the list must not be empty. */
  pick<T>(items: readonly T[]): T
}

/**
 * The four-word state of sfc32, *Small Fast Counting* by Chris Doty-Humphrey (PractRand, public domain): three mixed
 * words and a counter; seeded as there, with twelve rounds thrown away.
 */
function sfc32(seed: number): () => number {
  let a = 0
  let b = seed | 0
  let c = Math.floor(seed / 2 ** 32) | 0
  let counter = 1
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let round = 0; round < 12; round++) next()
  return next
}

/** Makes a generator from an integer seed (up to 2^53). */
export function createRandom(seed: number): Random {
  const next = sfc32(seed)
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    exponential: (mean) => -mean * Math.log(1 - next()),
    pick: (items) => {
      const item = items[int(0, items.length - 1)]
      if (item === undefined) throw new Error('defect: nothing to pick from')
      return item
    },
  }
}

/** Fisher and Yates: a shuffled copy, each order equally likely. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const copy = [...items]
  for (let end = copy.length - 1; end > 0; end--) {
    const other = random.int(0, end)
    const held = copy[end] as T
    copy[end] = copy[other] as T
    copy[other] = held
  }
  return copy
}

/** Draws items in proportion to their weights (cumulative sums, binary search). */
export function weightedPicker<T>(random: Random, items: readonly T[], weight: (item: T) => number): () => T {
  const sums = new Float64Array(items.length)
  let total = 0
  items.forEach((item, index) => {
    total += weight(item)
    sums[index] = total
  })
  return () => {
    const target = random.next() * total
    let low = 0
    let high = items.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > target) high = middle
      else low = middle + 1
    }
    return items[low] as T
  }
}
