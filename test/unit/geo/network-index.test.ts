import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensure } from '../../../src/base/assert'
import { encodeNetworks } from '../../../src/data/encode-networks'
import type { Run } from '../../../src/data/ranges'
import { type Address, parseAddress } from '../../../src/geo/address'
import { NetworkIndex } from '../../../src/geo/network-index'
import { bufferOf, edges, runAt, startsOf } from './runs'

const NAMES = new Map([
  ['3', 'Heron Telecom LLC'],
  ['70', 'Wren Telecom LLC'],
  ['4200000000', 'Télécom du Merle'],
])
const NOTHING: Run[] = [{ start: 0n, code: '' }]
const SOME: Run[] = [
  { start: 0n, code: '' },
  { start: 5n, code: '70' },
  { start: 0x10000n, code: '3' },
  { start: 0x10003n, code: '70' },
  { start: 0xffffffffn, code: '4200000000' },
]

function indexOf(ipv4: Run[], ipv6: Run[], names: ReadonlyMap<string, string> = NAMES): NetworkIndex {
  return NetworkIndex.from(bufferOf(encodeNetworks(ipv4, ipv6, names, '2026-06-17')))
}

const addressOf = (text: string) => ensure(parseAddress(text), text)
const v4 = (value: bigint): Address => ({ family: 4, value: Number(value) })
const v6 = (prefix: bigint, rest: number): Address => ({
  family: 6,
  words: [Number(prefix >> 32n), Number(prefix & 0xffffffffn), rest, rest],
})
const asnAt = (index: NetworkIndex, address: Address) => String(index.labelOf(index.lookup(address))?.asn ?? '')

describe('the built index', () => {
  let index: NetworkIndex
  const packed = readFileSync('src/data/networks.bin.gz')
  beforeAll(() => {
    index = NetworkIndex.from(bufferOf(gunzipSync(packed)))
  })

  it('gives each address of the sample the network that its source gives', () => {
    const lines = readFileSync('test/unit/geo/networks.sample.csv', 'utf8').trim().split('\n')
    expect(lines.filter((line) => line.includes('.'))).toHaveLength(10_000)
    expect(lines.filter((line) => line.includes(':'))).toHaveLength(2000)
    const wrong = lines.filter((line) => {
      const [text = '', asn = ''] = line.split(',')
      return asnAt(index, addressOf(text)) !== asn
    })
    expect(wrong).toEqual([])
  })

  it('names networks, and knows what they announce', () => {
    const google = index.lookup(addressOf('8.8.8.8'))
    expect(index.labelOf(google)).toEqual({ asn: 15169, name: 'Google LLC' })
    expect(index.lookup(addressOf('2001:4860:4860::8888'))).toBe(google)
    expect(index.addressesOf(google)).toBeGreaterThan(1e6)
    expect(index.rangeOf(addressOf('8.8.8.8'))).toEqual({ first: addressOf('8.8.8.0'), last: addressOf('8.8.8.255') })
  })

  it('names them all', () => {
    const labels = Array.from({ length: index.length }, (_, i) => ensure(index.labelOf(i + 1), `network ${i + 1}`))
    expect(new Set(labels.map(({ asn }) => asn)).size).toBe(labels.length)
    expect(labels.filter(({ name }) => name.trim() === '' || name.includes('\uFFFD'))).toEqual([])
  })

  it('is the file that the manifest describes, of its date', () => {
    const manifest: unknown = JSON.parse(readFileSync('src/data/manifest.json', 'utf8'))
    const sha256 = createHash('sha256').update(packed).digest('hex')
    expect(manifest).toMatchObject({ networks: { packed: { sha256 }, source: { date: index.date } } })
  })

  it('is at most 4 MB together with the other data sets', () => {
    const files = ['countries.bin.gz', 'networks.bin.gz', 'world.json'].map((file) => statSync(`src/data/${file}`).size)
    expect(files.reduce((sum, size) => sum + size, 0)).toBeLessThan(4e6)
  })
})

describe('lookups', () => {
  it('answer at both ends of rows', () => {
    const index = indexOf(SOME, NOTHING)
    const ends = [4n, 5n, 0xffffn, 0x10000n, 0x10002n, 0x10003n, 0xfffffffen, 0xffffffffn]
    expect(ends.map((end) => asnAt(index, v4(end)))).toEqual(['', '70', '70', '3', '3', '70', '70', '4200000000'])
    expect(index.length).toBe(3)
    expect(index.labelOf(0)).toBeNull()
    expect(index.labelOf(4)).toBeNull()
  })

  it('answer like a walk through the rows, for any IPv4 rows', () => {
    fc.assert(
      fc.property(runsOf(32n), (runs) => {
        const index = indexOf(runs, NOTHING, namesOf(runs))
        for (const address of edges(runs, 32n)) expect(asnAt(index, v4(address))).toBe(runAt(runs, address).code)
      }),
    )
  })

  it('answer like a walk through the rows, for any IPv6 rows, whatever the lower half', () => {
    fc.assert(
      fc.property(runsOf(64n), fc.nat(), (runs, rest) => {
        const index = indexOf(NOTHING, runs, namesOf(runs))
        for (const prefix of edges(runs, 64n)) expect(asnAt(index, v6(prefix, rest))).toBe(runAt(runs, prefix).code)
      }),
    )
  })

  it('find networks again that are long gone, and those far from all others', () => {
    const asns = Array.from({ length: 66_000 }, (_, i) => String(2 * i + 1))
    const order = [...asns, ...asns.slice(0, 40), ...asns.slice(0, 40).reverse(), '131999', '1', '131999']
    const runs = order.map((code, i) => ({ start: BigInt(256 * i), code }))
    const index = indexOf(runs, NOTHING, namesOf(runs))
    expect(order.filter((asn, i) => asnAt(index, v4(BigInt(256 * i + 1))) !== asn)).toEqual([])
  })
})

describe('a network', () => {
  it('announces as many IPv4 addresses as its rows have', () => {
    const index = indexOf(SOME, SOME.slice(0, 3))
    const counts = ['70', '3', '4200000000'].map((asn) => index.addressesOf(numberOf(index, asn)))
    expect(counts).toEqual([0x10000 - 5 + 0xffffffff - 0x10003, 3, 1])
    expect(index.addressesOf(0)).toBe(0)
  })

  it('announces the addresses around one up to where another begins, for any rows', () => {
    fc.assert(
      fc.property(runsOf(32n), runsOf(64n), (short, long) => {
        const index = indexOf(short, long, namesOf([...short, ...long]))
        for (const address of edges(short, 32n)) {
          const { code, first, last } = spanAt(short, address, 2n ** 32n)
          expect(index.rangeOf(v4(address))).toEqual(code === '' ? null : { first: v4(first), last: v4(last) })
        }
        for (const prefix of edges(long, 64n)) {
          const { code, first, last } = spanAt(long, prefix, 2n ** 64n)
          const range = { first: v6(first, 0), last: v6(last, 0xffffffff) }
          expect(index.rangeOf(v6(prefix, 7))).toEqual(code === '' ? null : range)
        }
      }),
    )
  })
})

describe('names', () => {
  const namesIn = (names: readonly string[]) => {
    const runs = names.map((_, i) => ({ start: BigInt(i), code: String(i + 1) }))
    const index = indexOf(runs, NOTHING, new Map(names.map((name, i) => [String(i + 1), name])))
    return names.map((_, i) => index.labelOf(i + 1)?.name)
  }

  it('come back as they were, whatever their words and letters', () => {
    const letters = fc.string({ unit: 'binary', maxLength: 6 })
    const word = fc.oneof(letters, fc.constantFrom('LLC', 'Télécom', 'Ltd.', '𝕏𝕐', '𝕏𝕑', '1', '\uFEFFx'))
    const name = fc.array(word, { maxLength: 5 }).map((words) => words.join(' ').split(/\s+/).join(' ').trim())
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), (names) => {
        expect(namesIn(names)).toEqual(names)
      }),
      { numRuns: 40 },
    )
  })

  it('come back where there are more words than the list holds', () => {
    const names = Array.from({ length: 50_000 }, (_, i) => `heron${i % 25_000} wren`)
    const found = namesIn(names)
    expect(names.filter((name, i) => found[i] !== name)).toEqual([])
  })

  it('are refused where more of their words are not ASCII than the list holds', () => {
    expect(() => namesIn(Array.from({ length: 21_000 }, (_, i) => `é${i}`))).toThrow('not ASCII')
  })

  it('must not be missing', () => {
    expect(() => encodeNetworks(SOME, NOTHING, new Map([['3', 'Heron']]), '2026-06-17')).toThrow('AS 70 has no name')
  })
})

describe('a damaged index', () => {
  const good = encodeNetworks(SOME, SOME.slice(0, 4), NAMES, '2026-06-17')
  const changed = (change: (view: DataView) => void) => {
    const buffer = bufferOf(good)
    change(new DataView(buffer))
    return () => NetworkIndex.from(buffer)
  }
  const size = (at: number) => new DataView(bufferOf(good)).getUint32(at, true)
  const [ASNS, WORDS] = [56, 56 + size(16)]
  const NAMES_AT = WORDS + size(20) + size(24)
  const SHAPES = NAMES_AT + size(28)
  const RECENTS = SHAPES + size(32)

  it.each<[string, (view: DataView) => void]>([
    ['wrong magic', byteAt(0, 0)],
    ['version 9, but version 1', byteAt(4, 9)],
    ['is no date', byteAt(8, 7, 4)],
    ['bytes, but its counts need', byteAt(32, 1)],
    ['its AS numbers are not 4294967295', byteAt(12, 0xff, 4)],
    ['its AS numbers are not 3', byteAt(ASNS, 0x83)],
    ['its AS numbers are not 3', byteAt(ASNS + size(16) - 1, 127)],
    ['words, but its counts need', byteAt(WORDS + size(20), 10)],
    ['name 0 has word 12181 of 3', byteAt(NAMES_AT, 0xdf)],
    ['whole names for 3 networks', byteAt(NAMES_AT, 0)],
    ['whole names for 3 networks', byteAt(SHAPES - 1, 65)],
    ['IPv4 rows do not fill', byteAt(SHAPES, 31)],
    ['row 0 names network 0 of 3', byteAt(RECENTS, 9)],
    ['row 0 names network 65538 of 3', byteAt(RECENTS, 34)],
    ['its rows name 2 far networks of 3', byteAt(RECENTS + 4, 1)],
  ])('says %s', (message, change) => {
    expect(changed(change)).toThrow(message)
  })

  it('says where it is cut short, anywhere', () => {
    for (let end = 0; end < good.length; end++) {
      expect(() => NetworkIndex.from(bufferOf(good.slice(0, end)))).toThrow(/^network index: \d+ bytes/)
    }
  })

  it('is refused with a sentence or answers something, whatever its bytes', () => {
    const hostile = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(hostile, (changes) => {
        const bytes = new Uint8Array(good)
        for (const [at, byte] of changes) bytes[at] = byte
        const { index, message } = opened(bufferOf(bytes))
        if (index === null) expect(message).toMatch(/^network index: /)
        else for (const { start } of SOME) index.labelOf(index.lookup(v4(start)))
      }),
    )
  })
})

function opened(buffer: ArrayBuffer): { index: NetworkIndex | null; message: string } {
  try {
    return { index: NetworkIndex.from(buffer), message: '' }
  } catch (error) {
    return { index: null, message: error instanceof Error ? error.message : 'no error' }
  }
}

/** A change of one byte, or of so many. */
function byteAt(at: number, byte: number, count = 1): (view: DataView) => void {
  return (view) => {
    for (let i = 0; i < count; i++) view.setUint8(at + i, byte)
  }
}

function numberOf(index: NetworkIndex, asn: string): number {
  const numbers = Array.from({ length: index.length }, (_, i) => i + 1)
  return ensure(
    numbers.find((number) => String(index.labelOf(number)?.asn) === asn),
    asn,
  )
}

function namesOf(runs: readonly Run[]): Map<string, string> {
  return new Map(runs.map(({ code }) => [code, `AS ${code}`]))
}

/** Rows with starts all over a space of so many bits; neighbours can have the same network. */
function runsOf(bits: bigint): fc.Arbitrary<Run[]> {
  const code = fc.constantFrom('', '3', '70', '64000', '4200000000')
  return startsOf(bits).chain((starts) => {
    const codes = fc.array(code, { minLength: starts.length, maxLength: starts.length })
    return codes.map((given) => starts.map((start, i) => ({ start, code: given[i] ?? '' })))
  })
}

/** The addresses around one that have its network, found by walking. */
function spanAt(runs: readonly Run[], address: bigint, space: bigint): { code: string; first: bigint; last: bigint } {
  const { code } = runAt(runs, address)
  const before = runs.findLastIndex((run) => run.start <= address && run.code !== code)
  const first = runs[before + 1]?.start ?? 0n
  const after = runs.find((run) => run.start > address && run.code !== code)
  return { code, first, last: (after?.start ?? space) - 1n }
}
