import type { Address, AddressV6 } from './address'
import { openCountryFile } from './country-format'
import { decodeRowsV4, decodeRowsV6, type RowsV4, type RowsV6 } from './country-rows'

export interface CountryLookup {
  /** ISO 3166-1 alpha-2, or a code of the registries that is no country (`EU`, `AP`); null where there is none. */
  readonly country: string | null
  /** Whether a second, independent source names the same country for this very address. */
  readonly certain: boolean
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
  private readonly ipv4: RowsV4
  private readonly ipv6: RowsV6
  /** For each value of an address's first 16 bits, the row that holds its first address; one more at the end. */
  private readonly firstRows: Uint32Array
  /** For each value of the first 16 bits of an IPv6 address, the last row that begins before; one more at the end. */
  private readonly rowsBefore: Uint32Array
  private readonly addresses: ReadonlyMap<string, number>

  private constructor(date: string, codes: readonly string[], ipv4: RowsV4, ipv6: RowsV6) {
    this.date = date
    this.codes = codes
    this.ipv4 = ipv4
    this.ipv6 = ipv6
    this.firstRows = tableOfFirst16Bits(ipv4.starts, 0)
    this.rowsBefore = tableOfFirst16Bits(ipv6.highs, 1)
    this.addresses = new Map(countAddresses(ipv4, codes.length).map((count, i) => [codes[i] ?? '', count]))
  }

  /** Unpacks an index (about 30 ms). Throws an Error that says what is wrong with the bytes. */
  static from(buffer: ArrayBuffer): CountryIndex {
    const file = openCountryFile(buffer)
    const ipv4 = decodeRowsV4(file.ipv4, file.codes.length)
    const ipv6 = decodeRowsV6(file.ipv6, file.codes.length)
    return new CountryIndex(file.date, file.codes, ipv4, ipv6)
  }

  /** The country of an address. Reserved addresses are as the data have them: ask `locate` for those. */
  lookup(address: Address): CountryLookup {
    const value = address.family === 4 ? this.lookupV4(address.value) : this.lookupV6(address)
    return { country: this.countryOf(value), certain: (value & 1) === 1 }
  }

  /** The fast path: country number × 2 + 1 where certain, and country number 0 for none. See {@link countryOf}. */
  lookupV4(value: number): number {
    const { starts, values } = this.ipv4
    let low = this.firstRows[value >>> 16] ?? 0
    let high = this.firstRows[(value >>> 16) + 1] ?? 0
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((starts[middle] ?? 0) <= value) low = middle
      else high = middle - 1
    }
    return values[low] ?? 0
  }

  /** The country code of what {@link lookupV4} returned. */
  countryOf(value: number): string | null {
    return this.codes[(value >> 1) - 1] ?? null
  }

  /** IPv4 addresses that the data give to a country; 0 for codes they do not know. */
  addressesOf(code: string): number {
    return this.addresses.get(code) ?? 0
  }

  private lookupV6({ words: [high, low] }: AddressV6): number {
    const { highs, lows, values } = this.ipv6
    let first = this.rowsBefore[high >>> 16] ?? 0
    let last = this.rowsBefore[(high >>> 16) + 1] ?? 0
    while (first < last) {
      const middle = (first + last + 1) >>> 1
      const upper = highs[middle] ?? 0
      if (upper < high || (upper === high && (lows[middle] ?? 0) <= low)) first = middle
      else last = middle - 1
    }
    return values[first] ?? 0
  }
}

/** For each block of 2^16 the last row that starts at its first value, or below it by `less`; the last row at the end. */
function tableOfFirst16Bits(starts: Uint32Array, less: number): Uint32Array {
  const table = new Uint32Array(0x10001)
  let row = 0
  for (let block = 0; block < 0x10000; block++) {
    while (row + 1 < starts.length && (starts[row + 1] ?? 0) <= block * 0x10000 - less) row++
    table[block] = row
  }
  table[0x10000] = starts.length - 1
  return table
}

function countAddresses({ starts, values }: RowsV4, codeCount: number): number[] {
  const counts = new Array<number>(codeCount).fill(0)
  for (let row = 0; row < starts.length; row++) {
    const country = ((values[row] ?? 0) >> 1) - 1
    if (country >= 0) counts[country] = (counts[country] ?? 0) + (starts[row + 1] ?? 2 ** 32) - (starts[row] ?? 0)
  }
  return counts
}
