import { grown } from '../base/byte-interner'
import { type Address, parseAddress } from '../geo/address'
import { type Prefix, prefixOf, prefixText } from '../geo/prefix'
import type { Names } from '../model/attempt-table'

/** How wide prefixes are, bits of either family: what one customer mostly has, and what one site or provider has. */
export const PREFIX_WIDTHS = { narrow: { 4: 24, 6: 64 }, wide: { 4: 16, 6: 48 } } as const
export type PrefixWidth = keyof typeof PREFIX_WIDTHS

/** The number of no prefix: host names. */
export const NO_PREFIX = 0

const KNOWN = { narrow: new WeakMap<Names, SourcePrefixes>(), wide: new WeakMap<Names, SourcePrefixes>() }

/** Which prefix each source lies in, worked out once, by the source's id. */
export class SourcePrefixes {
  readonly #sources: Names
  readonly #width: PrefixWidth
  readonly #prefixes: (Prefix | null)[] = [null]
  readonly #numberOf = new Map<number | string, number>()
  #numbers = new Uint32Array(1024)
  #length = 0

  private constructor(sources: Names, width: PrefixWidth) {
    this.#sources = sources
    this.#width = width
  }

  static of(sources: Names, width: PrefixWidth): SourcePrefixes {
    const known = KNOWN[width].get(sources) ?? new SourcePrefixes(sources, width)
    KNOWN[width].set(sources, known)
    known.#update()
    return known
  }

  /** Numbers of prefixes are below this. */
  get size(): number {
    return this.#prefixes.length
  }

  /** The number of a source's prefix, {@link NO_PREFIX} for a host name. */
  numberOf(source: number): number {
    return this.#numbers[source] ?? NO_PREFIX
  }

  /** The text of a prefix; null for {@link NO_PREFIX}. */
  text(number: number): string | null {
    const prefix = this.#prefixes[number] ?? null
    return prefix === null ? null : prefixText(prefix)
  }

  /** Names come to those that there are while a log is read. */
  #update(): void {
    const { length } = this.#sources
    if (length > this.#numbers.length) this.#numbers = grown(this.#numbers, length)
    for (; this.#length < length; this.#length++) {
      const address = parseAddress(this.#sources.text(this.#length))
      this.#numbers[this.#length] = address === undefined ? NO_PREFIX : this.#number(address)
    }
  }

  #number(address: Address): number {
    const prefix = prefixOf(address, PREFIX_WIDTHS[this.#width][address.family])
    const { first } = prefix
    const key = first.family === 4 ? first.value : first.words.join()
    let number = this.#numberOf.get(key)
    if (number === undefined) {
      this.#numberOf.set(key, (number = this.#prefixes.length))
      this.#prefixes.push(prefix)
    }
    return number
  }
}
