import type { Address } from './address'
import { NETWORK_FILE, openNetworkFile } from './network-format'
import { NetworkNames } from './network-names'
import { decodeAsns, decodeNetworks, NO_NETWORK } from './network-rows'
import { RowFinderV4, RowFinderV6 } from './row-finder'
import { startsV4, startsV6 } from './row-lengths'

/** Rows of a family, and the number of each one's network. */
interface Rows<Finder> {
  readonly finder: Finder
  readonly numbers: Uint32Array
}

/** What a network is called. */
export interface NetworkLabel {
  /** AS number. */
  readonly asn: number
  /** Its operator. */
  readonly name: string
}

/** Addresses from the first to the last, both included, that a network announces. */
export interface AnnouncedRange {
  readonly first: Address
  readonly last: Address
}

/**
 * Address → network, from one buffer (layout in network-format.ts; gunzip is the caller's business): the autonomous
 * system that announces the address to the Internet's routers, and its operator. A network is known by a small number,
 * {@link NO_NETWORK} where nobody announces an address.
 *
 * IPv4 is answered per address, IPv6 per /64: where the data are finer than that, the /64 has the network of its largest
 * part. Reserved addresses are as the data have them.
 */
export class NetworkIndex {
  /** ISO 8601 date of the data. */
  readonly date: string
  /** How many networks there are: numbers run from 1 to this. */
  readonly length: number
  readonly #asns: Uint32Array
  readonly #names: NetworkNames
  readonly #ipv4: Rows<RowFinderV4>
  readonly #ipv6: Rows<RowFinderV6>
  #addresses: Float64Array | null = null

  private constructor(
    date: string,
    asns: Uint32Array,
    names: NetworkNames,
    ipv4: Rows<RowFinderV4>,
    ipv6: Rows<RowFinderV6>,
  ) {
    this.date = date
    this.length = asns.length
    this.#asns = asns
    this.#names = names
    this.#ipv4 = ipv4
    this.#ipv6 = ipv6
  }

  /** Unpacks an index. Throws an Error that says what is wrong with the bytes, which are kept and must not change. */
  static from(buffer: ArrayBuffer): NetworkIndex {
    const file = openNetworkFile(buffer)
    const { networks, ipv4, ipv6 } = file
    const [short, long] = [startsV4(ipv4, NETWORK_FILE), startsV6(ipv6, NETWORK_FILE)]
    return new NetworkIndex(
      file.date,
      decodeAsns(file.asns, networks),
      new NetworkNames(file, networks),
      { finder: new RowFinderV4(short), numbers: decodeNetworks(ipv4, networks) },
      { finder: new RowFinderV6(long), numbers: decodeNetworks(ipv6, networks) },
    )
  }

  /** The number of the network that announces an address. */
  lookup(address: Address): number {
    return address.family === 4 ? this.lookupV4(address.value) : this.#lookupV6(address.words)
  }

  /** The fast path of {@link lookup}, for an IPv4 address as an unsigned 32-bit number. */
  lookupV4(value: number): number {
    return this.#ipv4.numbers[this.#ipv4.finder.rowOf(value)] ?? NO_NETWORK
  }

  /** The AS number of a network; null for numbers that no network has. */
  asnOf(network: number): number | null {
    return this.#asns[network - 1] ?? null
  }

  /** What a network is called; null for numbers that no network has. */
  labelOf(network: number): NetworkLabel | null {
    const asn = this.#asns[network - 1]
    return asn === undefined ? null : { asn, name: this.#names.at(network - 1) }
  }

  /** How many IPv4 addresses a network announces. */
  addressesOf(network: number): number {
    this.#addresses ??= countAddresses(this.#ipv4, this.length)
    return this.#addresses[network] ?? 0
  }

  /**
   * The addresses around an address that its network announces without a gap; null where nobody announces it. The data
   * tell whose they are and not by which prefixes, so that neighbouring announcements of a network are one range.
   */
  rangeOf(address: Address): AnnouncedRange | null {
    return address.family === 4 ? this.#rangeV4(address.value) : this.#rangeV6(address.words)
  }

  #lookupV6([high, low]: Words): number {
    return this.#ipv6.numbers[this.#ipv6.finder.rowOf(high, low)] ?? NO_NETWORK
  }

  #rangeV4(value: number): AnnouncedRange | null {
    const { finder, numbers } = this.#ipv4
    const rows = rowsAround(finder.rowOf(value), numbers)
    if (rows === null) return null
    const at = (row: number) => finder.starts[row] ?? 2 ** 32
    return { first: { family: 4, value: at(rows.first) }, last: { family: 4, value: at(rows.last + 1) - 1 } }
  }

  #rangeV6([high, low]: Words): AnnouncedRange | null {
    const { finder, numbers } = this.#ipv6
    const rows = rowsAround(finder.rowOf(high, low), numbers)
    if (rows === null) return null
    const { highs, lows } = finder.starts
    const [endHigh, endLow] = [highs[rows.last + 1] ?? 2 ** 32, lows[rows.last + 1] ?? 0]
    const last = endLow === 0 ? ([endHigh - 1, LAST_WORD] as const) : ([endHigh, endLow - 1] as const)
    return {
      first: { family: 6, words: [highs[rows.first] ?? 0, lows[rows.first] ?? 0, 0, 0] },
      last: { family: 6, words: [...last, LAST_WORD, LAST_WORD] },
    }
  }
}

type Words = readonly [number, number, number, number]

const LAST_WORD = 2 ** 32 - 1

/** The rows around a row that have its network; null where it has none. */
function rowsAround(row: number, numbers: Uint32Array): { first: number; last: number } | null {
  const number = numbers[row]
  if (number === undefined || number === NO_NETWORK) return null
  let [first, last] = [row, row]
  while (numbers[first - 1] === number) first--
  while (numbers[last + 1] === number) last++
  return { first, last }
}

/** IPv4 addresses by network number. */
function countAddresses({ finder, numbers }: Rows<RowFinderV4>, networks: number): Float64Array {
  const counts = new Float64Array(networks + 1)
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? NO_NETWORK
    if (number !== NO_NETWORK) counts[number] = (counts[number] ?? 0) + finder.sizeOf(row)
  }
  return counts
}
