/** Counts, for each of a few places, how many different ids it was given. */
export interface Distinct {
  readonly counts: Uint32Array
  add(place: number, id: number): void
}

/** Bits of a table of all places by all ids: up to 16 MB. Beyond, pairs are kept in a set. */
const MOST_BITS = 1 << 27

export function distinctOf(places: number, ids: number): Distinct {
  return places * ids <= MOST_BITS ? new BitDistinct(places, ids) : new SetDistinct(places)
}

/** A bit for each pair: one look and no hash. */
class BitDistinct implements Distinct {
  readonly counts: Uint32Array
  readonly #ids: number
  readonly #bits: Uint32Array

  constructor(places: number, ids: number) {
    this.counts = new Uint32Array(places)
    this.#ids = ids
    this.#bits = new Uint32Array(Math.ceil((places * ids) / 32))
  }

  add(place: number, id: number): void {
    const at = (Math.imul(place, this.#ids) + id) | 0
    const word = this.#bits[at >>> 5] ?? 0
    // Without a branch: whether a pair is new can't be foretold.
    this.counts[place] = ((this.counts[place] ?? 0) + 1 - ((word >>> (at & 31)) & 1)) | 0
    this.#bits[at >>> 5] = word | (1 << (at & 31))
  }
}

/** A set of pairs: open addressing in two columns, at most half full. */
class SetDistinct implements Distinct {
  readonly counts: Uint32Array
  #places = new Uint32Array(1 << 12)
  /** Ids plus one: 0 marks an empty slot. */
  #ids = new Uint32Array(1 << 12)
  #size = 0

  constructor(places: number) {
    this.counts = new Uint32Array(places)
  }

  add(place: number, id: number): void {
    if (this.#size * 2 >= this.#ids.length) this.#grow()
    if (!this.#insert(place, id + 1)) return
    this.#size++
    this.counts[place] = (this.counts[place] ?? 0) + 1
  }

  #insert(place: number, marked: number): boolean {
    const mask = this.#ids.length - 1
    const hash = Math.imul(place, 0x9e3779b1) ^ Math.imul(marked, 0x85ebca6b)
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.#ids[slot] !== 0) {
      if (this.#ids[slot] === marked && this.#places[slot] === place) return false
      slot = (slot + 1) & mask
    }
    this.#places[slot] = place
    this.#ids[slot] = marked
    return true
  }

  #grow(): void {
    const [places, ids] = [this.#places, this.#ids]
    this.#places = new Uint32Array(ids.length * 4)
    this.#ids = new Uint32Array(ids.length * 4)
    for (let i = 0; i < ids.length; i++) {
      const marked = ids[i] ?? 0
      if (marked !== 0) this.#insert(places[i] ?? 0, marked)
    }
  }
}
