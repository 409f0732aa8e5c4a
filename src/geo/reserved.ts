import { ensure } from '../base/assert'
import { parseAddress, type Address, type AddressV4, type AddressV6 } from './address'

/** Why an address belongs to nobody on the public Internet. */
export type ReservedKind =
  | 'private'
  | 'loopback'
  | 'carrier NAT'
  | 'documentation'
  | 'link-local'
  | 'unique local'
  | 'multicast'
  | 'unspecified'
  | 'benchmarking'
  | 'translation'
  | 'reserved'

/**
 * The special-purpose registries of IANA (RFC 6890 and its successors), without the blocks that are globally
 * reachable (anycast, AS112, AMT). The first prefix that holds an address names it.
 */
const PREFIXES: readonly (readonly [prefix: string, kind: ReservedKind])[] = [
  ['0.0.0.0/32', 'unspecified'],
  ['0.0.0.0/8', 'reserved'],
  ['10.0.0.0/8', 'private'],
  ['100.64.0.0/10', 'carrier NAT'],
  ['127.0.0.0/8', 'loopback'],
  ['169.254.0.0/16', 'link-local'],
  ['172.16.0.0/12', 'private'],
  ['192.0.0.0/24', 'reserved'],
  ['192.0.2.0/24', 'documentation'],
  ['192.88.99.0/24', 'reserved'],
  ['192.168.0.0/16', 'private'],
  ['198.18.0.0/15', 'benchmarking'],
  ['198.51.100.0/24', 'documentation'],
  ['203.0.113.0/24', 'documentation'],
  ['224.0.0.0/4', 'multicast'],
  ['240.0.0.0/4', 'reserved'],
  ['::/128', 'unspecified'],
  ['::1/128', 'loopback'],
  ['64:ff9b::/96', 'translation'],
  ['64:ff9b:1::/48', 'translation'],
  ['2001:2::/48', 'benchmarking'],
  ['2001:db8::/32', 'documentation'],
  ['3fff::/20', 'documentation'],
  ['fc00::/7', 'unique local'],
  ['fe80::/10', 'link-local'],
  ['ff00::/8', 'multicast'],
]

interface Block<A extends Address> {
  readonly base: A
  readonly bits: number
  readonly kind: ReservedKind
}

const BLOCKS = PREFIXES.map(([prefix, kind]) => {
  const [text = '', bits = ''] = prefix.split('/')
  return { base: ensure(parseAddress(text), prefix), bits: Number(bits), kind }
})
const BLOCKS_V4 = BLOCKS.filter((block): block is Block<AddressV4> => block.base.family === 4)
/** By first octet, 1 where a block begins with it: most addresses need no further look. */
const OCTETS_V4 = Uint8Array.from({ length: 256 }, (_, octet) =>
  BLOCKS_V4.some(({ base, bits }) => sharesBits(octet << 24, base.value, Math.min(bits, 8))) ? 1 : 0,
)
const BLOCKS_V6 = BLOCKS.filter((block): block is Block<AddressV6> => block.base.family === 6)

/** The kind of a reserved address; null for one that the public Internet can route. */
export function reservedKind(address: Address): ReservedKind | null {
  return address.family === 4 ? reservedV4(address) : reservedV6(address)
}

function reservedV4(address: AddressV4): ReservedKind | null {
  if (OCTETS_V4[address.value >>> 24] === 0) return null
  return BLOCKS_V4.find(({ base, bits }) => sharesBits(address.value, base.value, bits))?.kind ?? null
}

function reservedV6(address: AddressV6): ReservedKind | null {
  const block = BLOCKS_V6.find(({ base, bits }) =>
    base.words.every((word, i) => sharesBits(address.words[i] ?? 0, word, bits - 32 * i)),
  )
  if (block !== undefined) return block.kind
  // IANA gives out global unicast addresses from 2000::/3 only (RFC 4291, 2.4).
  return address.words[0] >>> 29 === 1 ? null : 'reserved'
}

/** Whether the first `bits` of two 32-bit words are the same: none of them where `bits` ≤ 0, all where ≥ 32. */
function sharesBits(a: number, b: number, bits: number): boolean {
  if (bits <= 0) return true
  return (a ^ b) >>> Math.max(0, 32 - bits) === 0
}
