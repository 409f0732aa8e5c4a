import { ensure } from '../base/assert'
import { weightedPicker, type Random } from './random'
import { COUNTRY_BLOCKS, PREFIXES_6, type CountryBlocks } from './source-blocks'

/** Where tries come from. */
export interface Source {
  /** What `from …` says: an address, or a host name where the log has nothing else. */
  readonly address: string
  /** What `rhost=` says: the address, or its name where the log host looks names up (`UseDNS yes`). */
  readonly rhost: string
  /** ISO 3166-1 alpha-2 of the block it was drawn from; null for documentation addresses and host names. */
  readonly country: string | null
}

/** A source without a country: documentation addresses (RFC 5737, RFC 3849) and names under `.example` (RFC 2606). */
export function nowhere(address: string, rhost = address): Source {
  return { address, rhost, country: null }
}

/** Deals out sources, no address twice. */
export interface SourceMaker {
  /** A new IPv4 source of this country. */
  inCountry(country: CountryBlocks): Source
  /** A new IPv4 source, its country drawn by weight. */
  anywhere(): Source
  /** A new IPv6 source. */
  six(): Source
}

function dotted(address: number): string {
  return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`
}

/** An address of one of the country's blocks, never ending in .0 or .255. */
function addressIn(random: Random, country: CountryBlocks): string {
  const block = random.pick(country.blocks)
  const network = block.first + 256 * random.int(0, block.size / 256 - 1)
  return dotted(network + random.int(1, 254))
}

/** The looked-up name of a few sources; never a name that somebody could own. */
function lookedUp(random: Random, address: string, country: string): string {
  return random.chance(0.06) ? `host-${address.replaceAll('.', '-')}.dyn.${country.toLowerCase()}.example` : address
}

export function createSourceMaker(random: Random): SourceMaker {
  const seen = new Set<string>()
  const pickCountry = weightedPicker(random, COUNTRY_BLOCKS, (country) => country.weight)
  const fresh = (make: () => string): string => {
    for (;;) {
      const address = make()
      if (seen.has(address)) continue
      seen.add(address)
      return address
    }
  }
  const inCountry = (country: CountryBlocks): Source => {
    const address = fresh(() => addressIn(random, country))
    return { address, rhost: lookedUp(random, address, country.code), country: country.code }
  }
  const six = (): Source => {
    const { code, prefix } = random.pick(PREFIXES_6)
    const hex = (low: number, high: number) => random.int(low, high).toString(16)
    const address = fresh(() => `${prefix}:${hex(1, 0xfff)}:${hex(1, 0xffff)}::${hex(1, 0xffff)}`)
    return { address, rhost: address, country: code }
  }
  return { inCountry, anywhere: () => inCountry(pickCountry()), six }
}

/** The country that the story of the heavy hitters needs. */
export function countryBlocks(code: string): CountryBlocks {
  return ensure(
    COUNTRY_BLOCKS.find((country) => country.code === code),
    `blocks of ${code}`,
  )
}
