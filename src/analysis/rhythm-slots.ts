import { grown } from '../base/byte-interner'
import type { AttemptTable } from '../model/attempt-table'
import type { ChunkRows } from './chunk-rows'
import type { RowSink } from './row-pass'
import { TIMELINE_KEYS } from './timeline-counts'

/** Seconds of a slot: ten minutes of the clock, 00:00, 00:10, … */
const SLOT = 600

/** Ten minutes of the clock with tries in them, side by side in columns, in order of time. */
export interface SlotColumns {
  /** Counted in slots since 1970. */
  readonly numbers: Int32Array
  readonly tries: Float64Array
  /** The first and last time in each, wall-clock seconds. */
  readonly first: Float64Array
  readonly last: Float64Array
}

/** Counted tries by ten minutes of the clock: what gaps and bursts are found from. */
export class RhythmSlots implements RowSink {
  readonly keys = TIMELINE_KEYS
  readonly #table: AttemptTable
  #numbers = new Int32Array(64)
  #tries = new Float64Array(64)
  #first = new Float64Array(64)
  #last = new Float64Array(64)
  #length = 0
  /** Where each number stands, once one has come that is less than one before it: most logs are in order. */
  #places: Map<number, number> | null = null

  constructor(table: AttemptTable) {
    this.#table = table
  }

  take(start: number, { counted }: ChunkRows): void {
    const { time, count } = this.#table
    // Neighbours mostly share a slot.
    let [place, slotStart, slotEnd] = [-1, NaN, NaN]
    let [tries, first, last] = [this.#tries, this.#first, this.#last]
    const { length } = counted
    for (let i = 0; i < length; i++) {
      const row = start + (counted[i] ?? 0)
      const at = time[row] ?? NaN
      if (at !== at) continue
      if (!(at >= slotStart && at < slotEnd)) {
        const number = Math.floor(at / SLOT)
        place = this.#placeOf(number, at)
        ;[tries, first, last] = [this.#tries, this.#first, this.#last]
        slotStart = number * SLOT
        slotEnd = slotStart + SLOT
      }
      tries[place] = (tries[place] ?? 0) + (count[row] ?? 1)
      if (at < (first[place] ?? NaN)) first[place] = at
      if (at > (last[place] ?? NaN)) last[place] = at
    }
  }

  sorted(): SlotColumns {
    const numbers = this.#numbers.subarray(0, this.#length)
    const columns = { numbers, tries: this.#tries, first: this.#first, last: this.#last }
    if (this.#places === null) return cut(columns, this.#length)
    const order = Uint32Array.from(numbers.keys()).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0))
    return {
      numbers: Int32Array.from(order, (place) => numbers[place] ?? 0),
      tries: Float64Array.from(order, (place) => this.#tries[place] ?? 0),
      first: Float64Array.from(order, (place) => this.#first[place] ?? NaN),
      last: Float64Array.from(order, (place) => this.#last[place] ?? NaN),
    }
  }

  #placeOf(number: number, at: number): number {
    const newest = this.#length - 1
    const last = this.#numbers[newest] ?? 0
    if (newest >= 0 && number === last) return newest
    if (this.#places === null && newest >= 0 && number < last) {
      this.#places = new Map(Array.from(this.#numbers.subarray(0, this.#length), (each, place) => [each, place]))
    }
    return this.#places?.get(number) ?? this.#push(number, at)
  }

  #push(number: number, at: number): number {
    const place = this.#length++
    if (place === this.#numbers.length) this.#grow()
    this.#numbers[place] = number
    this.#first[place] = this.#last[place] = at
    this.#places?.set(number, place)
    return place
  }

  #grow(): void {
    const least = this.#length
    this.#numbers = grown(this.#numbers, least)
    this.#tries = grown(this.#tries, least)
    this.#first = grown(this.#first, least)
    this.#last = grown(this.#last, least)
  }
}

function cut({ numbers, tries, first, last }: SlotColumns, length: number): SlotColumns {
  const [from, to] = [0, length]
  return {
    numbers: numbers.subarray(from, to),
    tries: tries.subarray(from, to),
    first: first.subarray(from, to),
    last: last.subarray(from, to),
  }
}
