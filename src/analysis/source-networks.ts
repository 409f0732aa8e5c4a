import { grown } from '../base/byte-interner'
import { parseAddress } from '../geo/address'
import type { NetworkIndex, NetworkLabel } from '../geo/network-index'
import { NO_NETWORK } from '../geo/network-rows'
import { reservedKind } from '../geo/reserved'
import type { Names } from '../model/attempt-table'

/** No number of a network: a source that nobody has asked for yet. */
const UNASKED = 2 ** 32 - 1

/**
 * Which network each source is in, looked up once, when it is first asked for, by the source's id. Host names and
 * reserved addresses are in none, whatever the data say of them; nor is anything without data.
 */
export class SourceNetworks {
  readonly #sources: Names
  readonly #index: NetworkIndex | null
  #numbers = new Uint32Array(1024).fill(UNASKED)

  constructor(sources: Names, index: NetworkIndex | null) {
    this.#sources = sources
    this.#index = index
  }

  /** Numbers of networks are below this: what sums are indexed by. */
  get size(): number {
    return 1 + (this.#index?.length ?? 0)
  }

  /** What the network of a source is called; null where it is in none. */
  of(source: number): NetworkLabel | null {
    return this.labelOf(this.numberOf(source))
  }

  /** The number of a source's network, {@link NO_NETWORK} where it is in none. */
  numberOf(source: number): number {
    if (this.#index === null) return NO_NETWORK
    if (source >= this.#numbers.length) {
      const known = this.#numbers.length
      this.#numbers = grown(this.#numbers, source + 1).fill(UNASKED, known)
    }
    const number = this.#numbers[source] ?? UNASKED
    return number === UNASKED ? (this.#numbers[source] = find(this.#sources.text(source), this.#index)) : number
  }

  /** The AS number of a network's number; null for {@link NO_NETWORK}. */
  asnOf(network: number): number | null {
    return this.#index?.asnOf(network) ?? null
  }

  /** What the network of a number is called; null for {@link NO_NETWORK}. */
  labelOf(network: number): NetworkLabel | null {
    return this.#index?.labelOf(network) ?? null
  }
}

function find(source: string, index: NetworkIndex): number {
  const address = parseAddress(source)
  return address === undefined || reservedKind(address) !== null ? NO_NETWORK : index.lookup(address)
}
