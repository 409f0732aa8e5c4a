import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensure } from '../../../src/base/assert'
import type { JudgedRun } from '../../../src/data/compare'
import { encodeCountries } from '../../../src/data/encode-countries'
import { parseAddress } from '../../../src/geo/address'
import { CountryIndex } from '../../../src/geo/country-index'
import { locate } from '../../../src/geo/locate'
import { bufferOf, edges, runAt, startsOf } from './runs'

function indexOf(ipv4: JudgedRun[], ipv6: JudgedRun[]): CountryIndex {
  return CountryIndex.from(bufferOf(encodeCountries(ipv4, ipv6, '2026-06-17')))
}

const NOTHING: JudgedRun[] = [{ start: 0n, code: '', certain: false }]
const SOME: JudgedRun[] = [
  { start: 0n, code: '', certain: false },
  { start: 5n, code: 'DE', certain: true },
  { start: 7n, code: 'DE', certain: false },
  { start: 0x10000n, code: 'EU', certain: false },
  { start: 0xffffffffn, code: 'NO', certain: true },
]

describe('the built index', () => {
  let index: CountryIndex
  beforeAll(() => {
    index = CountryIndex.from(bufferOf(gunzipSync(readFileSync('src/data/countries.bin.gz'))))
  })

  it('gives each address of the sample the country that its source gives', () => {
    const lines = readFileSync('test/unit/geo/countries.sample.csv', 'utf8').trim().split('\n')
    expect(lines.filter((line) => line.includes('.'))).toHaveLength(10_000)
    expect(lines.filter((line) => line.includes(':'))).toHaveLength(2000)
    const wrong = lines.filter((line) => {
      const [text = '', country = ''] = line.split(',')
      return (index.lookup(ensure(parseAddress(text), text)).country ?? '') !== country
    })
    expect(wrong).toEqual([])
  })

  it('knows its date, and how many addresses a country has', () => {
    expect(index.date).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(index.addressesOf('US')).toBeGreaterThan(1e9)
    expect(index.addressesOf('VA')).toBeLessThan(1e6)
    expect(index.addressesOf('VA')).toBeGreaterThan(0)
    expect(index.addressesOf('QQ')).toBe(0)
  })

  it('is certain where both sources agree, and not where they differ', () => {
    expect(locate('8.8.8.8', index)).toEqual({
      kind: 'ipv4',
      country: 'US',
      certain: true,
      fromName: false,
      reserved: null,
    })
    expect(locate('2a01:4f8::1', index)).toMatchObject({ kind: 'ipv6', country: 'DE', certain: true })
    const manifest = readFileSync('src/data/manifest.json', 'utf8')
    expect(manifest).toContain(index.date)
  })
})

describe('lookups', () => {
  it('answer at both ends of IPv4 rows', () => {
    const index = indexOf(SOME, NOTHING)
    const at = (value: number) => index.lookup({ family: 4, value })
    expect(at(4)).toEqual({ country: null, certain: false })
    expect(at(5)).toEqual({ country: 'DE', certain: true })
    expect(at(7)).toEqual({ country: 'DE', certain: false })
    expect(at(0xffff)).toEqual({ country: 'DE', certain: false })
    expect(at(0x10000)).toEqual({ country: 'EU', certain: false })
    expect(at(0xfffffffe)).toEqual({ country: 'EU', certain: false })
    expect(at(0xffffffff)).toEqual({ country: 'NO', certain: true })
    expect(index.countryOf(index.lookupV4(6))).toBe('DE')
    expect(index.countryOf(index.lookupV4(4))).toBeNull()
    expect([index.addressesOf('DE'), index.addressesOf('NO')]).toEqual([0xffff - 4, 1])
  })

  it('answer like a walk through the rows, for any IPv4 rows', () => {
    fc.assert(
      fc.property(runsOf(32n), (runs) => {
        const index = indexOf(runs, NOTHING)
        for (const address of edges(runs, 32n)) {
          expect(index.lookup({ family: 4, value: Number(address) })).toEqual(walk(runs, address))
        }
      }),
    )
  })

  it('answer like a walk through the rows, for any IPv6 rows, whatever the lower half', () => {
    fc.assert(
      fc.property(runsOf(64n), fc.nat(), (runs, rest) => {
        const index = indexOf(NOTHING, runs)
        for (const prefix of edges(runs, 64n)) {
          const words = [Number(prefix >> 32n), Number(prefix & 0xffffffffn), rest, rest] as const
          expect(index.lookup({ family: 6, words })).toEqual(walk(runs, prefix))
        }
      }),
    )
  })
})

describe('a damaged index', () => {
  const good = encodeCountries(SOME, NOTHING, '2026-06-17')
  const broken = (change: (view: DataView) => void) => {
    const buffer = bufferOf(good)
    change(new DataView(buffer))
    return () => CountryIndex.from(buffer)
  }
  /** Offsets after the header of 28 bytes, three codes and, for IPv4, five rows. */
  const SHAPES = 28 + 6

  it.each<[RegExp, (view: DataView) => void]>([
    [
      /wrong magic/,
      (view) => {
        view.setUint8(0, 0)
      },
    ],
    [
      /version 9, but version 1/,
      (view) => {
        view.setUint8(4, 9)
      },
    ],
    [
      /7 is no date/,
      (view) => {
        view.setUint32(8, 7, true)
      },
    ],
    [
      /bytes, but its counts need/,
      (view) => {
        view.setUint32(12, 6, true)
      },
    ],
    [
      /IPv4 rows do not fill/,
      (view) => {
        view.setUint8(SHAPES, 31)
      },
    ],
    [
      /IPv4 rows do not fill/,
      (view) => {
        view.setUint8(SHAPES, 127)
      },
    ],
    [
      /row 1 names country 4 of 3/,
      (view) => {
        view.setUint8(SHAPES + 5 + 1, 4)
      },
    ],
    [
      /IPv6 rows do not fill/,
      (view) => {
        view.setUint8(good.length - 3, 63)
      },
    ],
  ])('says %s', (message, change) => {
    expect(broken(change)).toThrow(message)
  })

  it('says where it is cut short', () => {
    expect(() => CountryIndex.from(bufferOf(good.slice(0, -1)))).toThrow(/bytes, but its counts need/)
    expect(() => CountryIndex.from(new ArrayBuffer(27))).toThrow('27 bytes are less than its header')
  })
})

/** Rows with starts all over a space of so many bits. */
function runsOf(bits: bigint): fc.Arbitrary<JudgedRun[]> {
  const answer = fc.record({ code: fc.constantFrom('', 'DE', 'FR', 'ZZ'), certain: fc.boolean() })
  return startsOf(bits).chain((starts) => {
    const answers = fc.array(answer, { minLength: starts.length, maxLength: starts.length })
    return answers.map((given) => starts.map((start, i) => ({ start, ...ensure(given[i], 'answer') })))
  })
}

function walk(runs: JudgedRun[], address: bigint) {
  const run = runAt(runs, address)
  return { country: run.code === '' ? null : run.code, certain: run.certain }
}
