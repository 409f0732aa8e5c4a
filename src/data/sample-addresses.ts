import { SPACE_V4, type AddressRange } from './ranges'

const PREFIX_64 = 2n ** 64n

/**
 * Seeded addresses with the code that the source's own lines give them, as CSV lines of `address,code`: what an index
 * must answer, found without its code. Half are drawn evenly from the IPv4 space and half from
 * random ranges, so that small ones are asked too; IPv6 ones come from ranges that hold whole /64s.
 */
export function sampleAddresses(ipv4: readonly AddressRange[], ipv6: readonly AddressRange[], seed: number): string {
  const random = randomFrom(seed)
  const anywhere = Array.from({ length: 5000 }, () => below(SPACE_V4, random))
  const inRanges = Array.from({ length: 5000 }, () => addressIn(pick(ipv4, random), random))
  const whole = ipv6.map(wholePrefixes).filter(({ start, end }) => start <= end)
  const prefixes = Array.from({ length: 2000 }, () => addressIn(pick(whole, random), random))
  const linesV4 = label([...anywhere, ...inRanges], ipv4).map(([address, code]) => `${textV4(address)},${code}`)
  const linesV6 = label(prefixes, whole).map(([prefix, code]) => {
    return `${textV6(prefix * PREFIX_64 + below(PREFIX_64, random))},${code}`
  })
  return [...linesV4, ...linesV6, ''].join('\n')
}

/** Sorted addresses, each with the code of the last line that holds it (nested lines come after the outer one). */
function label(addresses: readonly bigint[], ranges: readonly AddressRange[]): [address: bigint, code: string][] {
  const labelled = [...addresses].sort((a, b) => (a < b ? -1 : 1)).map((address): [bigint, string] => [address, ''])
  for (const { start, end, code } of ranges) {
    for (let i = firstFrom(labelled, start); i < labelled.length; i++) {
      const entry = labelled[i]
      if (entry === undefined || entry[0] > end) break
      entry[1] = code
    }
  }
  return labelled
}

function firstFrom(labelled: readonly [bigint, string][], start: bigint): number {
  let low = 0
  let high = labelled.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((labelled[middle]?.[0] ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}

function wholePrefixes({ start, end, code }: AddressRange): AddressRange {
  return { start: (start + PREFIX_64 - 1n) / PREFIX_64, end: (end + 1n) / PREFIX_64 - 1n, code }
}

function pick(ranges: readonly AddressRange[], random: () => number): AddressRange {
  return ranges[Math.floor(random() * ranges.length)] ?? { start: 0n, end: 0n, code: '' }
}

function addressIn({ start, end }: AddressRange, random: () => number): bigint {
  return start + below(end - start + 1n, random)
}

/** An integer from 0 up to a limit of at most 2^64, not included. */
function below(limit: bigint, random: () => number): bigint {
  const bits = (BigInt(Math.floor(random() * 2 ** 32)) << 32n) | BigInt(Math.floor(random() * 2 ** 32))
  return (bits * limit) >> 64n
}

/** Mulberry32: small, seeded, even enough for drawing examples. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function textV4(address: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join('.')
}

function textV6(address: bigint): string {
  const groups = Array.from({ length: 8 }, (_, i) => (address >> BigInt(112 - 16 * i)) & 0xffffn)
  return groups.map((group) => group.toString(16)).join(':')
}
