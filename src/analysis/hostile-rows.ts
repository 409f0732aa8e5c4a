import { isoTime } from '../base/calendar'
import { type AttemptTable, FAILURE, HOSTILE, NO_ID } from '../model/attempt-table'
import type { RankedSlots } from './ranked'
import type { Selection } from './selection'

/**
 * Sums over the hostile attempts that pass a filter. Ids are dense, so sums live in columns indexed by id, with one
 * slot behind the last for what has no id: no object and no hash for any row.
 */

/** Whether a row is a hostile attempt. */
export function isHostile(table: AttemptTable, row: number): boolean {
  return table.kind[row] === FAILURE && ((table.flags[row] ?? 0) & HOSTILE) !== 0
}

/** Hostile attempts of a whole table. */
export function countHostile(table: AttemptTable): number {
  let hostile = 0
  for (let row = 0; row < table.length; row++) if (isHostile(table, row)) hostile += table.count[row] ?? 1
  return hostile
}

/** What is summed up per slot. */
export interface Aggregate {
  readonly attempts: Uint32Array
  /** Wall-clock seconds; NaN where no attempt of the slot has a time. */
  readonly first: Float64Array
  readonly last: Float64Array
}

/** The slot of each row: its id, or `size` where it has none. */
export function slotsOf(ids: Uint32Array, size: number): Uint32Array {
  const slots = new Uint32Array(ids.length)
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] ?? NO_ID
    slots[row] = id === NO_ID ? size : id
  }
  return slots
}

/** Sums up by slots below `size`. */
export function aggregateHostile(
  table: AttemptTable,
  selection: Selection,
  slots: Uint32Array,
  size: number,
): Aggregate {
  const attempts = new Uint32Array(size)
  const first = new Float64Array(size).fill(NaN)
  const last = new Float64Array(size).fill(NaN)
  for (let row = 0; row < table.length; row++) {
    if (selection[row] === 0 || !isHostile(table, row)) continue
    const slot = slots[row] ?? 0
    attempts[slot] = (attempts[slot] ?? 0) + (table.count[row] ?? 1)
    const at = table.time[row] ?? NaN
    if (at !== at) continue
    if (!((first[slot] ?? NaN) <= at)) first[slot] = at
    if (!((last[slot] ?? NaN) >= at)) last[slot] = at
  }
  return { attempts, first, last }
}

/** Ranks whose distinct counts are made first: what a screen shows. */
const SHOWN = 256

/**
 * For each slot, how many different ids of another column its hostile attempts have. Counting all pairs of a large log
 * takes longer than everything else, so the first ranks are counted alone, and all only when a later one is asked for.
 */
export class DistinctCounts {
  readonly #count: (slots: Uint32Array | null) => Uint32Array
  readonly #order: RankedSlots
  #first: Uint32Array | null = null
  #all: Uint32Array | null = null

  /** `slots` is the slot of each row, `size` their number, `order` the slots by rank, `others` the ids to tell apart. */
  constructor(
    table: AttemptTable,
    selection: Selection,
    slots: Uint32Array,
    size: number,
    order: RankedSlots,
    others: Uint32Array,
  ) {
    this.#order = order
    this.#count = (wanted) => countDistinct(table, selection, slots, size, others, wanted)
  }

  /** The count of a rank's slot. */
  ofRank(rank: number): number {
    const slot = this.#order.at(rank)
    if (rank >= SHOWN || this.#all !== null) return (this.#all ??= this.#count(null))[slot] ?? 0
    return (this.#first ??= this.#count(this.#order.first(SHOWN)))[slot] ?? 0
  }
}

function countDistinct(
  table: AttemptTable,
  selection: Selection,
  slots: Uint32Array,
  size: number,
  others: Uint32Array,
  wanted: Uint32Array | null,
): Uint32Array {
  const counts = new Uint32Array(size)
  const isWanted = new Uint8Array(size)
  if (wanted === null) isWanted.fill(1)
  else for (const slot of wanted) isWanted[slot] = 1
  const pairs = new PairSet()
  for (let row = 0; row < table.length; row++) {
    const slot = slots[row] ?? 0
    const other = others[row] ?? NO_ID
    if (isWanted[slot] === 0 || selection[row] === 0 || other === NO_ID || !isHostile(table, row)) continue
    if (pairs.add(slot, other)) counts[slot] = (counts[slot] ?? 0) + 1
  }
  return counts
}

/** A set of number pairs: open addressing in two columns, at most half full. */
class PairSet {
  #firsts = new Uint32Array(1 << 12)
  /** Seconds plus one: 0 marks an empty place. */
  #seconds = new Uint32Array(1 << 12)
  #size = 0

  /** Whether the pair is new. */
  add(first: number, second: number): boolean {
    if (this.#size * 2 >= this.#firsts.length) this.#grow()
    if (!this.#insert(first, second + 1)) return false
    this.#size++
    return true
  }

  #insert(first: number, marked: number): boolean {
    const mask = this.#firsts.length - 1
    const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(marked, 0x85ebca6b)
    let place = (hash ^ (hash >>> 15)) & mask
    while (this.#seconds[place] !== 0) {
      if (this.#seconds[place] === marked && this.#firsts[place] === first) return false
      place = (place + 1) & mask
    }
    this.#firsts[place] = first
    this.#seconds[place] = marked
    return true
  }

  #grow(): void {
    const [firsts, seconds] = [this.#firsts, this.#seconds]
    this.#firsts = new Uint32Array(firsts.length * 4)
    this.#seconds = new Uint32Array(firsts.length * 4)
    for (let i = 0; i < firsts.length; i++) {
      const marked = seconds[i] ?? 0
      if (marked !== 0) this.#insert(firsts[i] ?? 0, marked)
    }
  }
}

/** ISO 8601 text of a time, or null. */
export function isoOrNull(seconds: number | undefined): string | null {
  return seconds === undefined || Number.isNaN(seconds) ? null : isoTime(seconds)
}

/** part ÷ whole, 0 where there is nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
