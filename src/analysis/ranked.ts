import { byAttempts } from './by-attempts'

/** Rows in their order, made when they are looked at: a log can have a million sources, a screen shows ten. */
export interface Ranked<Row> {
  readonly length: number
  /** The row at a rank from 0; only ranks below `length` may be asked for. */
  row(rank: number): Row
}

/** Rows `[start, end)` of a ranking. */
export function rowsOf<Row>(ranked: Ranked<Row>, start = 0, end = ranked.length): Row[] {
  const rows: Row[] = []
  for (let rank = start; rank < Math.min(end, ranked.length); rank++) rows.push(ranked.row(rank))
  return rows
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

/** The order of slots among those with as many attempts. */
export interface SlotOrder {
  /** All slots in their order, where it has been worked out. */
  readonly known: Uint32Array | null
  /** The same, worked out: to go through it costs the time of all slots. */
  all(): Uint32Array
  /** Whether so many slots are put in order sooner by themselves than as part of all. */
  isFew(count: number): boolean
  /** Puts some slots in order by themselves. */
  sort(slots: Uint32Array): void
}

/**
 * The slots that have attempts, most first, ties by name; what has no name comes last among its equals. Where the order
 * of all names is not known, names are put in order only for slots that tie, and only as far down as somebody looks:
 * most sources of a large log tie.
 */
export class RankedSlots {
  readonly length: number
  readonly #attempts: Uint32Array
  readonly #order: SlotOrder
  readonly #slots: Uint32Array
  /** Ranks below are in order by name too. */
  #named = 0

  /** `slots` are some of those of `byAttempts`, in its order; they are put in order in place. */
  constructor(attempts: Uint32Array, order: SlotOrder, slots: Uint32Array, isNamed: boolean) {
    this.#attempts = attempts
    this.#order = order
    this.#slots = slots
    this.length = slots.length
    if (isNamed) this.#named = slots.length
  }

  /** The slots with attempts of sums. */
  static of(attempts: Uint32Array, order: SlotOrder): RankedSlots {
    return new RankedSlots(attempts, order, byAttempts(attempts, order.known), order.known !== null)
  }

  /** The slot at a rank from 0. */
  at(rank: number): number {
    if (rank >= this.#named) this.#nameUntil(rank)
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

  /** Those of `kinds` kinds apart, by the kind of each slot. */
  parted(kinds: number, kindOf: (slot: number) => number): RankedSlots[] {
    const parts = Array.from({ length: kinds }, () => ({ slots: new Uint32Array(this.length), length: 0 }))
    for (const slot of this.#slots) {
      const part = parts[kindOf(slot)]
      if (part !== undefined) part.slots[part.length++] = slot
    }
    const isNamed = this.#named === this.length
    return parts.map(
      ({ slots, length }) => new RankedSlots(this.#attempts, this.#order, slots.slice(0, length), isNamed),
    )
  }

  /** Puts all in order at once: for whoever is going to look at all. */
  nameAll(): void {
    if (this.#named < this.length) this.#slots.set(this.#sorted())
    this.#named = this.length
  }

  #sorted(): Uint32Array {
    const order = this.#order.all()
    const counts = new Uint32Array(this.#attempts.length)
    for (const slot of this.#slots) counts[slot] = this.#attempts[slot] ?? 0
    return byAttempts(counts, order)
  }

  /** Tie by tie, each by itself; where that isn't sooner, all ties at once. */
  #nameUntil(rank: number): void {
    while (this.#named <= rank && this.#named < this.length) {
      const [start, end] = [this.#named, this.#endOfTie()]
      if (!this.#order.isFew(end - start)) {
        this.nameAll()
        return
      }
      if (end - start > 1) this.#order.sort(this.#slots.subarray(start, end))
      this.#named = end
    }
  }

  /** The rank behind those that have as many attempts as the first that isn't in order by name. */
  #endOfTie(): number {
    const count = this.#attempts[this.#slots[this.#named] ?? 0]
    let end = this.#named + 1
    while (end < this.length && this.#attempts[this.#slots[end] ?? 0] === count) end++
    return end
  }
}
