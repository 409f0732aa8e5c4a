import type { Address, AddressV6 } from './address'
import { COUNTRY_FILE, openCountryFile } from './country-format'
import { decodeValues } from './country-rows'
import { RowFinderV4, RowFinderV6 } from './row-finder'
import { startsV4, startsV6 } from './row-lengths'

export interface CountryLookup {
  /** ISO 3166-1 alpha-2, or a code of the registries that is no country (`EU`, `AP`); null where there is none. */
  readonly country: string | null
  /** Whether a second, independent source names the same country for this very address. */
  readonly certain: boolean
}

/** Rows of a family, and what each answers: country number × 2 + 1 where certain. */
interface Rows<Finder> {
  readonly finder: Finder
  readonly values: Uint16Array
}

/**
 * Address → country, from one buffer (layout in country-format.ts; gunzip is the caller's business).
 *
 * IPv4 is answered per address. IPv6 is answered per /64, the smallest network that hosts are given: where the data
 * are finer than that, the /64 has the country of its largest part and is uncertain.
 */
export class CountryIndex {
  /** ISO 8601 date of the data. */
  readonly date: string
  private readonly codes: readonly string[]
  private readonly ipv4: Rows<RowFinderV4>
  private readonly ipv6: Rows<RowFinderV6>
  private readonly addresses: ReadonlyMap<string, number>

  private constructor(date: string, codes: readonly string[], ipv4: Rows<RowFinderV4>, ipv6: Rows<RowFinderV6>) {
    this.date = date
    this.codes = codes
    this.ipv4 = ipv4
    this.ipv6 = ipv6
    this.addresses = new Map(countAddresses(ipv4, codes.length).map((count, i) => [codes[i] ?? '', count]))
  }

  /** Unpacks an index (about 30 ms). Throws an Error that says what is wrong with the bytes. */
  static from(buffer: ArrayBuffer): CountryIndex {
    const { date, codes, ipv4, ipv6 } = openCountryFile(buffer)
    const [short, long] = [startsV4(ipv4, COUNTRY_FILE), startsV6(ipv6, COUNTRY_FILE)]
    return new CountryIndex(
      date,
      codes,
      { finder: new RowFinderV4(short), values: decodeValues(ipv4, codes.length) },
      { finder: new RowFinderV6(long), values: decodeValues(ipv6, codes.length) },
    )
  }

  /** The country of an address. Reserved addresses are as the data have them: ask `locate` for those. */
  lookup(address: Address): CountryLookup {
    const value = address.family === 4 ? this.lookupV4(address.value) : this.lookupV6(address.words)
    return { country: this.countryOf(value), certain: (value & 1) === 1 }
  }

  /** The fast path: country number × 2 + 1 where certain, and country number 0 for none. See {@link countryOf}. */
  lookupV4(value: number): number {
    return this.ipv4.values[this.ipv4.finder.rowOf(value)] ?? 0
  }

  /** The country code of what {@link lookupV4} returned. */
  countryOf(value: number): string | null {
    return this.codes[(value >> 1) - 1] ?? null
  }

  /** IPv4 addresses that the data give to a country; 0 for codes they do not know. */
  addressesOf(code: string): number {
    return this.addresses.get(code) ?? 0
  }

  private lookupV6([high, low]: AddressV6['words']): number {
    return this.ipv6.values[this.ipv6.finder.rowOf(high, low)] ?? 0
  }
}

function countAddresses({ finder, values }: Rows<RowFinderV4>, codeCount: number): number[] {
  const counts = new Array<number>(codeCount).fill(0)
  for (let row = 0; row < values.length; row++) {
    const country = ((values[row] ?? 0) >> 1) - 1
    if (country >= 0) counts[country] = (counts[country] ?? 0) + finder.sizeOf(row)
  }
  return counts
}
