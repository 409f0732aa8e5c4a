import type { NameTable, PackedNames } from '../../base/byte-interner'
import type { KernelExports } from './instance'

/** Words of a table's record, see assembly/names.ts. */
export const TABLE_WORDS = 8
const COUNT = 0
const ARENA = 1
const STARTS = 2

/** A table of names in the kernel's memory: the reader that knows every line, and the kernel, fill it together. */
export class KernelNames implements NameTable {
  readonly #kernel: KernelExports
  readonly #words: Uint32Array
  readonly #bytes: Uint8Array
  readonly #table: number
  readonly #scratch: number

  /** `table` is the address of its record, `scratch` that of room for the longest name. */
  constructor(kernel: KernelExports, table: number, scratch: number) {
    this.#kernel = kernel
    this.#words = new Uint32Array(kernel.memory.buffer)
    this.#bytes = new Uint8Array(kernel.memory.buffer)
    this.#table = table
    this.#scratch = scratch
  }

  get length(): number {
    return this.#words[(this.#table >> 2) + COUNT] ?? 0
  }

  intern(bytes: Uint8Array, start = 0, end = bytes.length): number {
    return this.#kernel.intern(this.#table, this.#addressOf(bytes, start, end), end - start)
  }

  holds(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    return this.#kernel.holdsName(this.#table, id, this.#addressOf(bytes, start, end), end - start) !== 0
  }

  pack(): PackedNames {
    const arena = this.#word(ARENA)
    const starts = this.#word(STARTS) >> 2
    const used = this.#words[starts + this.length] ?? 0
    return {
      arena: this.#bytes.slice(arena, arena + used),
      ends: this.#words.slice(starts + 1, starts + this.length + 1),
    }
  }

  #word(at: number): number {
    return this.#words[(this.#table >> 2) + at] ?? 0
  }

  /** Where the text stands in the kernel's memory: where it is not there, it is copied. */
  #addressOf(bytes: Uint8Array, start: number, end: number): number {
    if (bytes.buffer === this.#bytes.buffer) return bytes.byteOffset + start
    this.#bytes.set(bytes.subarray(start, end), this.#scratch)
    return this.#scratch
  }
}
