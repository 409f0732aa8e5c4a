/** Rows in their order, made when they are looked at: a log can have a million sources, a screen shows ten. */
export interface Ranked<Row> {
  readonly length: number
  /** The row at a rank from 0; only ranks below `length` may be asked for. */
  row(rank: number): Row
}

/** Rows `[start, end)` of a ranking. */
export function rowsOf<Row>(ranked: Ranked<Row>, start = 0, end = ranked.length): Row[] {
  const count = Math.max(0, Math.min(end, ranked.length) - start)
  return Array.from({ length: count }, (_, i) => ranked.row(start + i))
}

/** A list as it stands. */
export function listed<Row>(rows: readonly Row[]): Ranked<Row> {
  return {
    length: rows.length,
    row(rank) {
      const row = rows[rank]
      if (row === undefined) throw new Error('defect: a rank behind the last')
      return row
    },
  }
}

/** A ranking with other rows, each made when it is looked at. */
export function mapped<From, To>(ranked: Ranked<From>, of: (row: From) => To): Ranked<To> {
  return { length: ranked.length, row: (rank) => of(ranked.row(rank)) }
}

/**
 * The slots that have attempts, most first, ties by name; what has no name comes last among its equals. Names are
 * made only for slots that tie, and only as far down as somebody looks: most sources of a large log tie.
 */
export class RankedSlots {
  readonly length: number
  readonly #attempts: Uint32Array
  readonly #nameOf: (slot: number) => string | null
  readonly #slots: Uint32Array
  /** Ranks below are in order by name too. */
  #named = 0

  constructor(attempts: Uint32Array, nameOf: (slot: number) => string | null) {
    this.#attempts = attempts
    this.#nameOf = nameOf
    this.#slots = byAttempts(attempts)
    this.length = this.#slots.length
  }

  /** The slot at a rank from 0. */
  at(rank: number): number {
    this.#nameUntil(rank)
    return this.#slots[rank] ?? 0
  }

  /** The slots of the first ranks. */
  first(count: number): Uint32Array {
    this.#nameUntil(count - 1)
    return this.#slots.subarray(0, count)
  }

  /** The slots in no promised order among equals: for sums. */
  unnamed(): Uint32Array {
    return this.#slots
  }

  #nameUntil(rank: number): void {
    while (this.#named <= rank && this.#named < this.length) {
      const start = this.#named
      const count = this.#attempts[this.#slots[start] ?? 0]
      let end = start + 1
      while (end < this.length && this.#attempts[this.#slots[end] ?? 0] === count) end++
      if (end - start > 1) sortByName(this.#slots.subarray(start, end), this.#nameOf)
      this.#named = end
    }
  }
}

/** The slots with attempts, most first, those with as many by slot. */
function byAttempts(attempts: Uint32Array): Uint32Array {
  const { length } = attempts
  const keys = new Float64Array(length)
  let [used, most] = [0, 0]
  for (let slot = 0; slot < length; slot++) {
    const count = attempts[slot] ?? 0
    if (count > 0) keys[used++] = slot - count * length
    if (count > most) most = count
  }
  const sorted = keys.subarray(0, used)
  // One number each, which a typed array sorts by itself, several times faster than by a function.
  if (most * length < Number.MAX_SAFE_INTEGER) {
    return Uint32Array.from(sorted.sort(), (key) => ((key % length) + length) % length)
  }
  const slots = Uint32Array.from(attempts.keys()).filter((slot) => (attempts[slot] ?? 0) > 0)
  return slots.sort((a, b) => (attempts[b] ?? 0) - (attempts[a] ?? 0) || a - b)
}

function sortByName(slots: Uint32Array, nameOf: (slot: number) => string | null): void {
  const named = Array.from(slots, (slot) => ({ slot, name: nameOf(slot) }))
  named.sort((a, b) => compareNames(a.name, b.name) || a.slot - b.slot)
  named.forEach(({ slot }, i) => (slots[i] = slot))
}

function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
