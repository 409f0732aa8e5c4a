import { decodeText } from './bytes'

const EMPTY = -1

/**
 * Gives equal byte sequences the same small number, without a string for any of them: an arena of bytes and an
 * open-addressing hash table (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/), at most half full.
 */
export class ByteInterner {
  #arena = new Uint8Array(1 << 12)
  #ends = new Uint32Array(1 << 8)
  #hashes = new Int32Array(1 << 8)
  #slots = new Int32Array(1 << 9).fill(EMPTY)
  #length = 0
  /** The id given out last: neighbouring lines are often of one source. */
  #last = 0

  /** How many distinct sequences there are; their ids run from 0. */
  get length(): number {
    return this.#length
  }

  /** The id of `bytes[start, end)`, new or known. */
  intern(bytes: Uint8Array, start = 0, end = bytes.length): number {
    if (this.#length > 0 && this.#equals(this.#last, bytes, start, end)) return this.#last
    // Signed, so that the hash stays a small integer for the engine.
    let hash = 0x811c9dc5 | 0
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193)
    hash ^= hash >>> 15
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (;;) {
      const id = this.#slots[slot] ?? EMPTY
      if (id === EMPTY) return (this.#last = this.#add(bytes, start, end, hash, slot))
      if (this.#hashes[id] === hash && this.#equals(id, bytes, start, end)) return (this.#last = id)
      slot = (slot + 1) & mask
    }
  }

  /** A view of an id's bytes: valid until the next `intern`. */
  bytes(id: number): Uint8Array {
    return this.#arena.subarray(this.#start(id), this.#ends[id])
  }

  /** An id's text for display, see {@link decodeText}. */
  text(id: number): string {
    return decodeText(this.#arena, this.#start(id), this.#ends[id])
  }

  /** Forgets everything, keeping the memory for the next block. */
  clear(): void {
    this.#slots.fill(EMPTY)
    this.#length = 0
    this.#last = 0
  }

  /** All sequences as one buffer and the end of each: what travels between workers. */
  pack(): PackedNames {
    return { arena: this.#arena.slice(0, this.#start(this.#length)), ends: this.#ends.slice(0, this.#length) }
  }

  #start(id: number): number {
    return id === 0 ? 0 : (this.#ends[id - 1] ?? 0)
  }

  #equals(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#start(id)
    const length = (this.#ends[id] ?? 0) - from
    if (length !== end - start) return false
    for (let i = 0; i < length; i++) if (this.#arena[from + i] !== bytes[start + i]) return false
    return true
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const id = this.#length++
    const from = this.#start(id)
    const to = from + end - start
    if (to > this.#arena.length) this.#arena = grown(this.#arena, to)
    if (id >= this.#ends.length) {
      this.#ends = grown(this.#ends, id + 1)
      this.#hashes = grown(this.#hashes, id + 1)
    }
    for (let i = start; i < end; i++) this.#arena[from + i - start] = bytes[i] ?? 0
    this.#ends[id] = to
    this.#hashes[id] = hash
    this.#slots[slot] = id
    if (this.#length * 2 > this.#slots.length) this.#rehash()
    return id
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(EMPTY)
    const mask = slots.length - 1
    for (let id = 0; id < this.#length; id++) {
      let slot = (this.#hashes[id] ?? 0) & mask
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask
      slots[slot] = id
    }
    this.#slots = slots
  }
}

/** Byte sequences in one buffer: sequence i is `arena[ends[i - 1] ?? 0, ends[i])`. */
export interface PackedNames {
  readonly arena: Uint8Array<ArrayBuffer>
  readonly ends: Uint32Array<ArrayBuffer>
}

type Growable =
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
