import { STRIDE } from '../../model/evidence'
import { TABLE_WORDS } from './kernel-names'

/** No row is of fewer bytes of a block: the shortest message that counts, and a line read in two ways is longer yet. */
const SHORTEST_ROW = 10
/** A line can have its user in two readings, and a name that a message implies. */
const READINGS = 2
/** The kernel reads up to so many bytes behind what it is given. */
export const PADDING = 64
export const PAGE = 1 << 16

/** The slots of a table of `count` names, at most half full: see assembly/names.ts. */
function slotsFor(count: number): number {
  let slots = 512
  while (count * 2 > slots - 1) slots *= 4
  return slots
}

/** The addresses of one table of names. */
export interface NamesLayout {
  readonly table: number
  readonly arena: number
  readonly starts: number
  readonly hashes: number
  readonly slots: number
}

/**
 * Where everything lies while a block is read: laid out for the most that a block of its length can hold, so that nothing
 * has to grow. Memory that is never touched costs nothing.
 */
export class Layout {
  readonly capacity: number
  readonly input: number
  readonly records: number
  readonly times: number
  readonly sources: NamesLayout
  readonly users: NamesLayout
  readonly scratch: number
  /** Pages of 64 KiB that this takes. */
  readonly pages: number
  #next: number

  /** `heap` is the first free address, `length` the block's bytes, `longest` those of the longest name. */
  constructor(heap: number, length: number, longest: number) {
    this.#next = heap
    this.capacity = Math.floor(length / SHORTEST_ROW) + PADDING
    this.input = this.#take(length)
    this.records = this.#take(this.capacity * STRIDE * 4)
    this.times = this.#take(this.capacity * 8)
    this.sources = this.#names(length)
    this.users = this.#names(length)
    this.scratch = this.#take(longest)
    this.pages = Math.ceil(this.#next / PAGE)
  }

  #names(length: number): NamesLayout {
    return {
      table: this.#take(TABLE_WORDS * 4),
      arena: this.#take(length * READINGS),
      starts: this.#take((this.capacity + 1) * 4),
      hashes: this.#take(this.capacity * 4),
      slots: this.#take(slotsFor(this.capacity) * 4),
    }
  }

  #take(bytes: number): number {
    const at = Math.ceil(this.#next / PADDING) * PADDING
    this.#next = at + bytes + PADDING
    return at
  }
}
