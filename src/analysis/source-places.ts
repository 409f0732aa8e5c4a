import { grown } from '../base/byte-interner'
import type { CountryIndex } from '../geo/country-index'
import { type HostNameReading, readHostName } from '../geo/host-name'
import { locate } from '../geo/locate'
import type { SourceKind } from '../model/answers'
import type { Names } from '../model/attempt-table'

/** Where a source is. */
interface Place {
  readonly kind: SourceKind
  readonly country: string | null
  /** Whether the sources of the country data agree. */
  readonly certain: boolean
  /** Whether the country is read from a host name. */
  readonly fromName: boolean
  readonly isReserved: boolean
}

const SOURCE_KINDS: readonly SourceKind[] = ['name', 'ipv4', 'ipv6']
const KIND_BITS = 3
const CERTAIN = 4
const RESERVED = 8
const FROM_NAME = 16

/** The number of no country, see {@link SourcePlaces.numberOf}. */
export const NO_COUNTRY = 0

/** Where each source is, looked up once, by the source's id, in columns. */
export class SourcePlaces {
  readonly #sources: Names
  readonly #index: CountryIndex | null
  readonly #codes: (string | null)[] = [null]
  readonly #numbers = new Map<string, number>()
  #countries = new Uint16Array(1024)
  #facts = new Uint8Array(1024)
  #located = 0

  constructor(sources: Names, index: CountryIndex | null) {
    this.#sources = sources
    this.#index = index
  }

  /** The place of a source id. */
  of(source: number): Place {
    this.#locateUntil(source + 1)
    const facts = this.#facts[source] ?? 0
    return {
      kind: SOURCE_KINDS[facts & KIND_BITS] ?? 'name',
      country: this.#codes[this.#countries[source] ?? 0] ?? null,
      certain: (facts & CERTAIN) !== 0,
      fromName: (facts & FROM_NAME) !== 0,
      isReserved: (facts & RESERVED) !== 0,
    }
  }

  country(source: number): string | null {
    return this.#codes[this.numberOf(source)] ?? null
  }

  /** Whether the sources of the country data agree on a source. */
  isCertain(source: number): boolean {
    return this.#has(source, CERTAIN)
  }

  /** Whether the country of a source is read from its name: it is neither certain nor uncertain then. */
  isFromName(source: number): boolean {
    return this.#has(source, FROM_NAME)
  }

  /** What the text of a source tells as a host name; nothing where it is an address. */
  nameReading(source: number): HostNameReading | null {
    return this.of(source).kind === 'name' ? readHostName(this.#sources.text(source), this.#index) : null
  }

  /** A number for the country of a source, {@link NO_COUNTRY} where it has none: what sums are indexed by. */
  numberOf(source: number): number {
    if (source >= this.#located) this.#locateUntil(source + 1)
    return this.#countries[source] ?? NO_COUNTRY
  }

  /** The codes of the countries of all sources, by number; the first is null. */
  codes(): readonly (string | null)[] {
    this.#locateUntil(this.#sources.length)
    return this.#codes
  }

  /** IPv4 addresses of a country, 0 where the data set is not loaded. */
  addressesOf(country: string): number {
    return this.#index?.addressesOf(country) ?? 0
  }

  #has(source: number, fact: number): boolean {
    if (source >= this.#located) this.#locateUntil(source + 1)
    return ((this.#facts[source] ?? 0) & fact) !== 0
  }

  #locateUntil(end: number): void {
    if (end > this.#countries.length) {
      this.#countries = grown(this.#countries, end)
      this.#facts = grown(this.#facts, end)
    }
    for (; this.#located < end; this.#located++) {
      const { kind, country, certain, fromName, reserved } = locate(this.#sources.text(this.#located), this.#index)
      this.#countries[this.#located] = country === null ? NO_COUNTRY : this.#number(country)
      this.#facts[this.#located] =
        SOURCE_KINDS.indexOf(kind) |
        (certain ? CERTAIN : 0) |
        (reserved === null ? 0 : RESERVED) |
        (fromName ? FROM_NAME : 0)
    }
  }

  #number(code: string): number {
    let number = this.#numbers.get(code)
    if (number === undefined) {
      number = this.#codes.push(code) - 1
      this.#numbers.set(code, number)
    }
    return number
  }
}
