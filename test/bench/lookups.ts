import { parseAddress } from '../../src/geo/address'
import { CountryIndex } from '../../src/geo/country-index'
import { locate } from '../../src/geo/locate'
import { NetworkIndex } from '../../src/geo/network-index'
import { createRandom } from '../../src/sample/random'
import { countryBytes, networkBytes } from './synthetic-data'

/** `npx tsx test/bench/lookups.ts`: address → country and network, and unpacking the data, the least of several passes. */
const PASSES = 9
const ADDRESSES = 1_000_000

export interface LookupFigures {
  /** Million lookups a second of IPv4 numbers, of IPv6 addresses, and of addresses as a log writes them. */
  readonly ipv4: number
  readonly ipv6: number
  readonly texts: number
  /** The same of numbers and addresses to networks. */
  readonly networksV4: number
  readonly networksV6: number
  /** Milliseconds to unpack the data set, once it is unzipped: the first time, and the least. */
  readonly decodingFirst: number
  readonly decoding: number
  readonly decodingNetworks: number
}

export function measureLookups(seed = 1): LookupFigures {
  const bytes = countryBytes()
  const decoded = timesOf(() => CountryIndex.from(bytes))
  const index = CountryIndex.from(bytes)
  const packedNetworks = networkBytes()
  const decodedNetworks = timesOf(() => NetworkIndex.from(packedNetworks))
  const networks = NetworkIndex.from(packedNetworks)
  const random = createRandom(seed)
  const word = () => Math.floor(random.next() * 2 ** 32)
  const values = Uint32Array.from({ length: ADDRESSES }, word)
  const texts = Array.from(values.subarray(0, ADDRESSES / 10), dotted)
  const long = Array.from({ length: ADDRESSES / 10 }, () => ({
    family: 6 as const,
    words: [0x20000000 + (word() >>> 3), word(), word(), word()] as const,
  }))
  const perSecond = (count: number, times: readonly number[]) => count / 1000 / Math.min(...times)
  return {
    ipv4: perSecond(
      values.length,
      timesOf(() => values.reduce((sum, value) => sum + index.lookupV4(value), 0)),
    ),
    ipv6: perSecond(
      long.length,
      timesOf(() => long.reduce((sum, address) => sum + (index.lookup(address).certain ? 1 : 0), 0)),
    ),
    texts: perSecond(
      texts.length,
      timesOf(() => texts.reduce((sum, text) => sum + (locate(text, index).certain ? 1 : 0), 0)),
    ),
    networksV4: perSecond(
      values.length,
      timesOf(() => values.reduce((sum, value) => sum + networks.lookupV4(value), 0)),
    ),
    networksV6: perSecond(
      long.length,
      timesOf(() => long.reduce((sum, address) => sum + networks.lookup(address), 0)),
    ),
    decodingFirst: decoded[0] ?? NaN,
    decoding: Math.min(...decoded),
    decodingNetworks: decodedNetworks[0] ?? NaN,
  }
}

function dotted(value: number): string {
  const text = [24, 16, 8, 0].map((bits) => (value >>> bits) & 255).join('.')
  if (parseAddress(text) === undefined) throw new Error(`defect: ${text} is no address`)
  return text
}

/** Milliseconds of each pass. */
function timesOf(work: () => unknown): number[] {
  return Array.from({ length: PASSES }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}

if (process.argv[1] === import.meta.filename) {
  const { ipv4, ipv6, texts, networksV4, networksV6, decodingFirst, decoding, decodingNetworks } = measureLookups()
  const rate = (millions: number) => `${millions.toFixed(1)} M/s`
  process.stdout.write(
    `IPv4 numbers ${rate(ipv4)}, IPv6 ${rate(ipv6)}, texts ${rate(texts)}; ` +
      `to networks ${rate(networksV4)} and ${rate(networksV6)}, decoding them ${decodingNetworks.toFixed(0)} ms at first; ` +
      `decoding ${decodingFirst.toFixed(0)} ms at first, ${decoding.toFixed(0)} ms at best\n`,
  )
}
