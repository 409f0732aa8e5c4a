import { byAttempts } from './by-attempts'

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
 * put in order only for slots that tie, and only as far down as somebody looks: most sources of a large log tie.
 */
export class RankedSlots {
  readonly length: number
  readonly #attempts: Uint32Array
  readonly #order: TieOrder
  readonly #slots: Uint32Array
  /** Ranks below are in order by name too. */
  #named = 0

  /** `slots` are those of `byAttempts`, or some of them; they are put in order in place. */
  constructor(attempts: Uint32Array, order: TieOrder, slots = byAttempts(attempts)) {
    this.#attempts = attempts
    this.#order = order
    this.#slots = slots
    this.length = slots.length
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
      if (end - start > 1) this.#order.sort(this.#slots.subarray(start, end))
      this.#named = end
    }
  }
}

/** Puts slots that tie in order. */
export interface TieOrder {
  sort(slots: Uint32Array): void
}
