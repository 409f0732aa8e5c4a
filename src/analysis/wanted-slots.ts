import { NO_ID } from '../model/attempt-table'
import type { Slots } from './counted-sums'
import { VALIDITY_BITS } from './row-codes'
import { CHUNK } from './time-chunks'

/** Picks the rows of a few slots, at most 255, out of lists of rows. */
export class WantedSlots {
  /** How many there are. */
  readonly length: number
  /** The rows picked last, as offsets, and the place of each among the wanted: valid until others are picked. */
  readonly offsets = OFFSETS
  readonly placesOfRows = PLACES
  readonly #slots: Slots
  readonly #codes: Uint8Array
  /** By slot, one more than its place. */
  readonly #places: Uint8Array
  /** A bit for each slot, set for those wanted: few enough to stay in the processor's nearest cache. */
  readonly #bits: Uint32Array

  constructor(codes: Uint8Array, slots: Slots, wanted: Iterable<number>) {
    this.#codes = codes
    this.#slots = slots
    this.#places = new Uint8Array(slots.size)
    this.#bits = new Uint32Array(Math.ceil(slots.size / 32))
    let place = 0
    for (const slot of wanted) {
      this.#places[slot] = ++place
      this.#bits[slot >>> 5] = (this.#bits[slot >>> 5] ?? 0) | (1 << (slot & 31))
    }
    this.length = place
  }

  /** The place of a slot in the order of the wanted, from 0; below 0 where it is none of them. */
  placeOf(slot: number): number {
    return (this.#places[slot] ?? 0) - 1
  }

  /** Picks the rows of wanted slots; how many there are. */
  pick(start: number, offsets: Uint16Array): number {
    const { ids, states, size } = this.#slots
    const [bits, codes, places] = [this.#bits, this.#codes, this.#places]
    const none = (size / states - 1) | 0
    const stateBits = states === 1 ? 0 : VALIDITY_BITS
    let picked = 0
    const { length } = offsets
    // Without a branch: up to half of the rows are of wanted slots, and which can't be foretold.
    for (let i = 0; i < length; i++) {
      const offset = offsets[i] ?? 0
      const row = start + offset
      const id = ids[row] ?? NO_ID
      const slot = (Math.imul(id === NO_ID ? none : id, states) + ((codes[row] ?? 0) & stateBits)) | 0
      OFFSETS[picked] = offset
      SLOTS[picked] = slot
      picked += ((bits[slot >>> 5] ?? 0) >>> (slot & 31)) & 1
    }
    for (let i = 0; i < picked; i++) PLACES[i] = (places[SLOTS[i] ?? 0] ?? 0) - 1
    return picked
  }
}

/** Rows of one chunk, the same memory for all: their offsets, slots and places. */
const OFFSETS = new Uint16Array(CHUNK)
const SLOTS = new Uint32Array(CHUNK)
const PLACES = new Uint8Array(CHUNK)
