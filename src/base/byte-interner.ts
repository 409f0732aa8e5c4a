import { decodeText } from './bytes'

const EMPTY = -1

/** FNV-1a's own. */
const BASIS = 0x811c9dc5 | 0
const PRIME = 0x01000193
/** How far from its slot a sequence may stand: chance brings none so far, not among ten millions. */
const FAR = 512

/** Gives equal byte sequences the same small number, from 0 in order of first appearance. */
export interface NameTable {
  readonly length: number
  /** The id of `bytes[start, end)`, new or known. */
  intern(bytes: Uint8Array, start?: number, end?: number): number
  /** Whether an id stands for `bytes[start, end)`. */
  holds(id: number, bytes: Uint8Array, start: number, end: number): boolean
  /** All sequences: what travels between workers. */
  pack(): PackedNames
}

/**
 * Gives equal byte sequences the same small number, without a string for any of them: an arena of bytes and an
 * open-addressing hash table (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/), at most half full. Sequences can be
 * made to have one hash, and attackers choose them: where many do, another hash is drawn. Ids don't depend on it.
 */
export class ByteInterner implements NameTable {
  #arena = new Uint8Array(1 << 12)
  /** Where each sequence begins in the arena; the one behind the last is the arena's end in use. */
  #starts = new Uint32Array(1 << 8)
  #hashes = new Int32Array(1 << 8)
  #slots = new Int32Array(1 << 9).fill(EMPTY)
  #length = 0
  #basis = BASIS
  #prime = PRIME
  /** Another hash is drawn for no fewer sequences: so all that costs no more than to grow. */
  #nextDraw = 0

  /** How many distinct sequences there are; their ids run from 0. */
  get length(): number {
    return this.#length
  }

  /** The id of `bytes[start, end)`, new or known. The hottest of loops: fields are read once, nothing is called. */
  intern(bytes: Uint8Array, start = 0, end = bytes.length): number {
    const length = end - start
    // Signed, so that the hash stays a small integer for the engine.
    let hash = this.#basis
    const prime = this.#prime
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), prime)
    hash ^= hash >>> 15
    const slots = this.#slots
    const hashes = this.#hashes
    const starts = this.#starts
    const arena = this.#arena
    const mask = slots.length - 1
    let slot = hash & mask
    for (;;) {
      const id = slots[slot] ?? EMPTY
      if (id === EMPTY) return this.#add(bytes, start, end, hash, slot)
      if (hashes[id] === hash) {
        const from = starts[id] ?? 0
        if ((starts[id + 1] ?? 0) - from === length) {
          let i = 0
          while (i < length && arena[from + i] === bytes[start + i]) i++
          if (i === length) return id
        }
      }
      slot = (slot + 1) & mask
    }
  }

  /** Whether an id stands for `bytes[start, end)`. */
  holds(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[id] ?? 0
    const length = end - start
    if ((this.#starts[id + 1] ?? 0) - from !== length) return false
    const arena = this.#arena
    for (let i = 0; i < length; i++) if (arena[from + i] !== bytes[start + i]) return false
    return true
  }

  /** A view of an id's bytes: valid until the next `intern`. */
  bytes(id: number): Uint8Array {
    return this.#arena.subarray(this.#starts[id], this.#starts[id + 1])
  }

  /** An id's text for display, see {@link decodeText}. */
  text(id: number): string {
    return decodeText(this.#arena, this.#starts[id], this.#starts[id + 1])
  }

  /** Forgets everything, keeping the memory for the next block. */
  clear(): void {
    this.#slots.fill(EMPTY)
    this.#length = 0
  }

  /** All sequences as one buffer and the end of each: what travels between workers. */
  pack(): PackedNames {
    const used = this.#length === 0 ? 0 : this.#starts[this.#length]
    return { arena: this.#arena.slice(0, used), ends: this.#starts.slice(1, this.#length + 1) }
  }

  /** Notes a new sequence. All room is made before anything is noted: where there is none, the table stays as it was. */
  #add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const id = this.#length
    if (id + 1 >= this.#hashes.length) {
      this.#starts = grown(this.#starts, id + 2)
      this.#hashes = grown(this.#hashes, id + 2)
    }
    const from = this.#starts[id] ?? 0
    const to = from + end - start
    if (to > this.#arena.length) this.#arena = grown(this.#arena, to)
    const isFull = (id + 1) * 2 > this.#slots.length
    if (isFull) this.#slots = this.#slotted(this.#slots.length * 4)
    const place = isFull ? freeSlot(this.#slots, hash) : slot
    for (let i = start; i < end; i++) this.#arena[from + i - start] = bytes[i] ?? 0
    this.#starts[id + 1] = to
    this.#hashes[id] = hash
    this.#slots[place] = id
    this.#length = id + 1
    if (((place - hash) & (this.#slots.length - 1)) > FAR) this.#drawHash()
    return id
  }

  #slotted(count: number): Int32Array<ArrayBuffer> {
    const slots = new Int32Array(count).fill(EMPTY)
    for (let id = 0; id < this.#length; id++) slots[freeSlot(slots, this.#hashes[id] ?? 0)] = id
    return slots
  }

  /** Another basis and another odd factor: what was made to have one hash has many. */
  #drawHash(): void {
    if (this.#length < this.#nextDraw) return
    this.#nextDraw = this.#length * 2
    this.#basis = randomBits()
    // 3 or 5 modulo 8 is what gives a product of many factors its longest period.
    this.#prime = (randomBits() & ~7) | 3
    for (let id = 0; id < this.#length; id++) {
      const end = this.#starts[id + 1] ?? 0
      let hash = this.#basis
      for (let i = this.#starts[id] ?? 0; i < end; i++) hash = Math.imul(hash ^ (this.#arena[i] ?? 0), this.#prime)
      this.#hashes[id] = hash ^ (hash >>> 15)
    }
    this.#slots = this.#slotted(this.#slots.length)
  }
}

/** The first empty slot for a hash. */
function freeSlot(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1
  let slot = hash & mask
  while (slots[slot] !== EMPTY) slot = (slot + 1) & mask
  return slot
}

function randomBits(): number {
  return Math.floor(Math.random() * 0x1_0000_0000) | 0
}

/** Byte sequences in one buffer: sequence i is `arena[ends[i - 1] ?? 0, ends[i])`. */
export interface PackedNames {
  readonly arena: Uint8Array<ArrayBuffer>
  readonly ends: Uint32Array<ArrayBuffer>
}

export type Growable =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>

/** A copy of a typed array, at least twice as long and at least `least` long. */
export function grown<T extends Growable>(array: T, least: number): T {
  const bigger = new (array.constructor as new (length: number) => T)(Math.max(array.length * 2, least))
  bigger.set(array)
  return bigger
}
