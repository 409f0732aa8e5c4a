import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeCountries } from '../../../src/data/encode-countries'
import { addressText, parseAddress } from '../../../src/geo/address'
import { countryOfTopLevel } from '../../../src/geo/country-domains'
import { CountryIndex } from '../../../src/geo/country-index'
import { readHostName } from '../../../src/geo/host-name'
import { reservedKind } from '../../../src/geo/reserved'

/** 20/8, 222/8 and 2a01::/16 are Norway's, 81/8 is Sweden's, most is of the United States. */
const V4 = [
  { start: 0n, code: 'US', certain: true },
  { start: 20n << 24n, code: 'NO', certain: true },
  { start: 21n << 24n, code: 'US', certain: true },
  { start: 81n << 24n, code: 'SE', certain: true },
  { start: 82n << 24n, code: 'US', certain: true },
  { start: 90n << 24n, code: '', certain: false },
  { start: 91n << 24n, code: 'US', certain: true },
  { start: 0xden << 24n, code: 'NO', certain: true },
  { start: 0xdfn << 24n, code: 'US', certain: true },
]
const V6 = [
  { start: 0n, code: 'SE', certain: true },
  { start: 0x2a01n << 48n, code: 'NO', certain: true },
  { start: 0x2a02n << 48n, code: 'SE', certain: true },
]
const INDEX = CountryIndex.from(new Uint8Array(encodeCountries(V4, V6, '2026-06-17')).buffer)
const REAL = CountryIndex.from(new Uint8Array(gunzipSync(readFileSync('src/data/countries.bin.gz'))).buffer)

const read = (name: string) => readHostName(name, INDEX)

describe('the address that a host name tells, under a domain of its own country', () => {
  it.each([
    ['20-1-2-130.dsl.heron.no', 'forward', '20.1.2.130'],
    ['dyn-20-1-2-130.heron.no', 'forward', '20.1.2.130'],
    ['host20-1-2-130.heron.no', 'forward', '20.1.2.130'],
    ['customer-20-1-2-130-sta.heron.no', 'forward', '20.1.2.130'],
    ['20_1_2_130.heron.no', 'forward', '20.1.2.130'],
    ['HOST-020-001-002-130.Heron.NO', 'forward', '20.1.2.130'],
    ['ip020001002130.heron.no', 'forward', '20.1.2.130'],
    ['ec2-20-1-2-130.north-1.heron.no', 'forward', '20.1.2.130'],
    ['wren-2-20-1-2-130.heron.no', 'forward', '20.1.2.130'],
    ['20.1.2.130.dynamic.heron.no', 'forward', '20.1.2.130'],
    ['abts-20.1.2.130-sta.heron.no', 'forward', '20.1.2.130'],
    ['20-1-2-29.dsl.heron.no', 'forward', '20.1.2.29'],
    ['130-2-1-20.dsl.heron.no', 'reversed', '20.1.2.130'],
    ['static.130.2.1.20.clients.heron.no', 'reversed', '20.1.2.130'],
    ['130.2-1-20.adsl.heron.no', 'reversed', '20.1.2.130'],
    ['host130-2-static.1-20-b.heron.no', 'reversed', '20.1.2.130'],
    ['130.net-20-1-2.staticip.heron.no', 'network', '20.1.2.130'],
    ['130.20-1-2.staticip.heron.no', 'network', '20.1.2.130'],
    ['p14010a82.dip0.heron.no', 'hex', '20.1.10.130'],
    ['c14010a82.heron.no', 'hex', '20.1.10.130'],
    ['dyn-2a01-db8-0-0-0-0-0-7.heron.no', 'ipv6', '2a01:db8::7'],
    ['2a01-db8--7.pool.heron.no', 'ipv6', '2a01:db8::7'],
    ['2a010db8000000000000000000000007.heron.no', 'ipv6', '2a01:db8::7'],
  ])('%s: %s', (name, form, address) => {
    expect(read(name)).toEqual({ domain: 'heron.no', address, form, country: 'NO', countryFrom: 'address' })
  })

  it.each([
    ['20-1-2-20.dsl.heron.no', 'both orders lie in the country'],
    ['10-1-2-224.dsl.heron.no', 'a private network'],
    ['90-1-2-224.dsl.heron.no', 'nobody’s'],
    ['20-1-2-256.dsl.heron.no', 'no octet'],
    ['2020-1-2-3.dsl.heron.no', 'no octet'],
    ['20-1-2.dsl.heron.no', 'three numbers'],
    ['20-1-2-130-9-8-7.dsl.heron.no', 'too many numbers'],
    ['mail7.heron.no', 'one number'],
    ['p14010218.heron.no', 'digits alone are somebody’s number'],
    ['deadbee1.heron.no', 'a word with a number behind'],
    ['14010a82-e29b-41d4-a716-446655440000.heron.no', 'no address beside other digits'],
    ['cpe0012140a8203.heron.no', 'the number of a device'],
    ['x91010a82.heron.no', 'a number that fits another country'],
  ])('is not told by %s: %s', (name) => {
    expect(read(name)).toMatchObject({ address: null, form: null, country: 'NO', countryFrom: 'domain' })
  })

  it.each(['81-1-2-130.dsl.heron.no', 'dyn-91010a82.heron.no', '2a02-db8--7.heron.no'])(
    'and no country either where its address lies in another one: %s',
    (name) => {
      expect(read(name)).toMatchObject({ domain: 'heron.no', address: null, country: null, countryFrom: null })
    },
  )

  it('where so much of the Internet lies in the country that a chance fit proves nothing', () => {
    expect(read('40-1-2-81.dsl.heron.us')).toMatchObject({ address: '40.1.2.81', country: 'US' })
    expect(read('81-1-2-40.dsl.heron.us')).toMatchObject({ address: null, country: null })
    expect(read('p28010a82.heron.us')).toMatchObject({ address: null, country: 'US', countryFrom: 'domain' })
    expect(read('p28010a82.dip0.heron.us')).toMatchObject({ address: '40.1.10.130', country: 'US' })
  })
})

describe('under a domain that says no country', () => {
  it.each([
    ['20-1-2-3.dsl.heron.net', null, null],
    ['20-1-2-224.dsl.heron.net', '20.1.2.224', 'NO'],
    ['20-1-2-29.dsl.heron.net', '20.1.2.29', 'NO'],
    ['20-1-2-20.dsl.heron.net', null, 'NO'],
    ['130.red-20-1-2.heron.net', '20.1.2.130', 'NO'],
    ['130.20-1-2.heron.net', null, null],
    ['12.ip-20-1-2.eu', '20.1.2.12', 'NO'],
    ['dyn-14010a82.heron.com', '20.1.10.130', 'NO'],
    ['p14010a82.heron.com', null, null],
    ['wren-2-20-1-2-224.heron.com', null, null],
    ['10-20-1-10-224.heron.com', null, null],
    ['mail.heron.org', null, null],
    ['20-1-2-130.heron.lan', null, null],
    ['ec2-20-1-2-3.compute-1.amazonaws.com', '20.1.2.3', 'NO'],
    ['3.2.1.20.bc.googleusercontent.com', '20.1.2.3', 'NO'],
    ['3.2.1.20.in-addr.arpa', '20.1.2.3', 'NO'],
    ['3.2.1.20.in-addr.heron.net', '20.1.2.3', 'NO'],
    ['c-20-1-2-3.comcast.net', null, null],
    ['c-40-1-2-3.comcast.net', '40.1.2.3', 'US'],
  ])('%s: %s', (name, address, country) => {
    const countryFrom = country === null ? null : 'address'
    expect(read(name)).toMatchObject({ address, country, countryFrom })
  })
})

describe('the domain of a host name', () => {
  it.each([
    ['mail.heron.co.uk', 'heron.co.uk', 'GB'],
    ['a.b.heron.sk.ca', 'heron.sk.ca', 'CA'],
    ['wren.heron.gov', 'heron.gov', 'US'],
    ['wren.telstra.net', 'telstra.net', 'AU'],
    ['wren.heron.edu', 'heron.edu', null],
    ['wren.heron.com', 'heron.com', null],
    ['wren.heron.eu', 'heron.eu', null],
    ['wren.heron.su', 'heron.su', null],
    ['wren.heron.io', 'heron.io', null],
    ['wren.heron.tv', 'heron.tv', null],
    ['co.uk', null, null],
    ['localhost', null, null],
    ['heron', null, null],
    ['wren.heron.lan', null, null],
    ['wren.heron.local', null, null],
    ['', null, null],
  ])('%s: %s, %s', (name, domain, country) => {
    expect(read(name)).toMatchObject({ domain, country, countryFrom: country === null ? null : 'domain' })
  })

  it('is all that is told without an index', () => {
    expect(readHostName('20-1-2-130.heron.no', null)).toEqual({
      domain: 'heron.no',
      address: null,
      form: null,
      country: null,
      countryFrom: null,
    })
  })
})

const OCTET = fc.nat({ max: 255 })
const pad = (octet: number) => String(octet).padStart(3, '0')
type Octets = readonly [number, number, number, number]
const valueOf = ([a, b, c, d]: Octets) => ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
const reversed = ([a, b, c, d]: Octets): Octets => [d, c, b, a]
const FORMS: readonly ((octets: Octets) => string)[] = [
  (octets) => octets.join('-'),
  (octets) => `host${octets.join('-')}`,
  (octets) => `dyn-${octets.map(pad).join('-')}-sta`,
  (octets) => `ip${octets.map(pad).join('')}`,
  (octets) => `${octets.join('.')}.static`,
  (octets) => `${reversed(octets).join('-')}.rev`,
  (octets) => `${reversed(octets).join('.')}.rev`,
  ([a, b, c, d]) => `${d}.red-${a}-${b}-${c}`,
  ([a, b, c, d]) => `${d}.${a}-${b}-${c}`,
  (octets) => `p${octets.map((octet) => octet.toString(16).padStart(2, '0')).join('')}`,
]

describe('any address', () => {
  it('comes out of any form under a domain of its own country, or none does where two readings lie in it', () => {
    let told = 0
    fc.assert(
      fc.property(fc.tuple(OCTET, OCTET, OCTET, OCTET), fc.constantFrom(...FORMS), (octets, form) => {
        const countryAt = (of: Octets) => {
          const address = { family: 4, value: valueOf(of) } as const
          return reservedKind(address) === null ? REAL.lookup(address).country : null
        }
        const country = countryAt(octets) ?? ''
        const tld = country === 'GB' ? 'uk' : country.toLowerCase()
        fc.pre(countryOfTopLevel(tld) === country && !DEFENCE.has(octets[0]))
        const { address } = readHostName(`${form(octets)}.ftth.wren.net.${tld}`, REAL)
        if (address === null) {
          const isDigits = /^p\d{8}|^p[a-f]*\d?[a-f]*$/.test(form(octets))
          const others = [reversed(octets), [octets[2], octets[1], octets[0], octets[3]] as const]
          const isOften = REAL.addressesOf(country) > 2 ** 28
          expect(isDigits || isOften || others.some((other) => countryAt(other) === country)).toBe(true)
        } else {
          expect(address).toBe(octets.join('.'))
          told++
        }
      }),
      { seed: 6, numRuns: 3000 },
    )
    expect(told).toBeGreaterThan(1500)
  })

  it('has a text that is read as it again', () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        const address = parseAddress(text)
        expect(address === undefined ? undefined : parseAddress(addressText(address))).toEqual(address)
      }),
      { seed: 6, numRuns: 300 },
    )
  })
})

/** Whole networks of the U.S. Department of Defense are read from no name. */
const DEFENCE = new Set([6, 7, 11, 21, 22, 26, 28, 29, 30, 33, 55, 214, 215])

describe('a hostile name', () => {
  const piece = fc.constantFrom(
    '1',
    '20',
    '255',
    '256',
    '-',
    '-',
    '.',
    '.',
    '_',
    'a',
    'ip',
    '2a01',
    'red',
    'é',
    '\u0000',
  )
  const pieces = fc.array(piece, { maxLength: 120 }).map((parts) => parts.join(''))
  const tail = fc.constantFrom('', '.no', '.heron.no', '.heron.net', '.in-addr.arpa')

  it('never throws, and tells no address but one of the country that it tells', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' })), tail, (text, end) => {
        const { address, country, domain } = readHostName(text + end, INDEX)
        const parsed = address === null ? undefined : parseAddress(address)
        if (parsed !== undefined) {
          expect(INDEX.lookup(parsed).country).toBe(country)
          expect(reservedKind(parsed)).toBeNull()
          if (domain === 'heron.no') expect(country).toBe('NO')
        }
      }),
      { seed: 6, numRuns: 2000 },
    )
  })

  it.each([
    ['a megabyte of hyphens', '-'.repeat(1e6) + '.heron.no'],
    ['a megabyte of numbers', '1-'.repeat(5e5) + '.heron.no'],
    ['4,000 labels', '1.'.repeat(4000) + 'heron.no'],
    ['labels without an end', 'a.'.repeat(5e5)],
    ['another script', '२०-१-२-१३०.heron.no'],
  ])('of %s is none', (_, name) => {
    expect(read(name)).toMatchObject({ domain: null, address: null, country: null })
  })

  it.each(['1.', '1-', '20-1-2-130.', '20-1-2-130-', '20.1.2.130.', '14010a82.', '2a01-'])(
    'of the longest that the DNS has, made of %s, is looked at no further',
    (part) => {
      const labels =
        part
          .repeat(100)
          .slice(0, 240)
          .match(/.{1,60}/g) ?? []
      const name = `${labels.join('.').replaceAll(/[.-]+(?=\.|$)/g, '')}.heron.no`
      expect(name.length).toBeGreaterThan(200)
      expect(read(name)).toMatchObject({ domain: expect.stringMatching(/heron.no$/) as string, address: null })
    },
  )
})
