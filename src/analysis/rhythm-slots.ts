import type { AttemptTable } from '../model/attempt-table'
import type { ChunkRows } from './chunk-rows'
import type { RowSink } from './row-pass'
import { TIMELINE_KEYS } from './timeline-counts'

/** Seconds of a slot: ten minutes of the clock, 00:00, 00:10, … */
const SLOT = 600

/** Ten minutes of the clock with tries in them. */
export interface Slot {
  /** Counted in slots since 1970. */
  readonly number: number
  tries: number
  /** The first and last time in it, wall-clock seconds. */
  first: number
  last: number
}

/** Counted tries by ten minutes of the clock: what gaps and bursts are found from. */
export class RhythmSlots implements RowSink {
  readonly keys = TIMELINE_KEYS
  readonly #table: AttemptTable
  readonly #slots = new Map<number, Slot>()

  constructor(table: AttemptTable) {
    this.#table = table
  }

  take(start: number, { counted }: ChunkRows): void {
    const { time, count } = this.#table
    // Neighbours mostly share a slot.
    let slot: Slot | null = null
    let [slotStart, slotEnd] = [NaN, NaN]
    for (const offset of counted) {
      const row = start + offset
      const at = time[row] ?? NaN
      if (at !== at) continue
      if (slot === null || !(at >= slotStart && at < slotEnd)) {
        slot = this.#slotOf(Math.floor(at / SLOT), at)
        slotStart = slot.number * SLOT
        slotEnd = slotStart + SLOT
      }
      slot.tries += count[row] ?? 1
      if (at < slot.first) slot.first = at
      if (at > slot.last) slot.last = at
    }
  }

  /** Those with tries, in order of time. */
  sorted(): Slot[] {
    return [...this.#slots.values()].sort((a, b) => a.number - b.number)
  }

  #slotOf(number: number, at: number): Slot {
    let slot = this.#slots.get(number)
    if (slot === undefined) this.#slots.set(number, (slot = { number, tries: 0, first: at, last: at }))
    return slot
  }
}
