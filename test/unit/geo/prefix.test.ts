import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Address, parseAddress } from '../../../src/geo/address'
import { liesIn, parsePrefix, prefixOf, prefixText } from '../../../src/geo/prefix'

const addressOf = (text: string): Address => parseAddress(text) ?? { family: 4, value: 0 }
const inPrefix = (address: string, text: string) => {
  const prefix = parsePrefix(text)
  return prefix !== undefined && liesIn(addressOf(address), prefix)
}

describe('a prefix', () => {
  it('is written as usual', () => {
    expect(prefixText(prefixOf(addressOf('203.0.113.77'), 24))).toBe('203.0.113.0/24')
    expect(prefixText(prefixOf(addressOf('203.0.113.77'), 16))).toBe('203.0.0.0/16')
    expect(prefixText(prefixOf(addressOf('2001:db8:1:2:3::4'), 64))).toBe('2001:db8:1:2::/64')
    expect(prefixText(prefixOf(addressOf('2001:db8:1:2:3::4'), 48))).toBe('2001:db8:1::/48')
  })

  it('holds what begins with its bits, of its own family', () => {
    expect(inPrefix('203.0.113.0', '203.0.113.0/24')).toBe(true)
    expect(inPrefix('203.0.114.0', '203.0.113.9/24')).toBe(false)
    expect(inPrefix('128.0.0.1', '128.0.0.0/1')).toBe(true)
    expect(inPrefix('127.0.0.1', '128.0.0.0/1')).toBe(false)
    expect(inPrefix('0.0.0.1', '::/0')).toBe(false)
    expect(inPrefix('::1', '0.0.0.0/0')).toBe(false)
    expect(inPrefix('2001:db8:1:3::', '2001:db8:1:2::/64')).toBe(false)
  })

  it.each(['203.0.113.0', '203.0.113.0/33', '2001:db8::/129', 'heron/24', '/24', '1.2.3.4/24/8', '1.2.3.4/-1'])(
    'is none: %s',
    (text) => {
      expect(parsePrefix(text)).toBeUndefined()
    },
  )

  it('of an address holds it, and comes back from its text', () => {
    const words = fc.tuple(...Array.from({ length: 4 }, () => fc.nat(0xffffffff)))
    const address = fc.oneof(
      fc.nat(0xffffffff).map((value): Address => ({ family: 4, value })),
      words.map(([a = 0, b = 0, c = 0, d = 0]): Address => ({
        family: 6,
        words: [(a % 0xc0000000) + 0x20000000, b, c, d],
      })),
    )
    fc.assert(
      fc.property(address, fc.nat(128), (of, length) => {
        const prefix = prefixOf(of, of.family === 4 ? length % 33 : length)
        expect(liesIn(of, prefix)).toBe(true)
        // Fewer bits than 8 can leave what is written as an IPv4-mapped address.
        if (of.family === 4 || prefix.bits >= 8) expect(parsePrefix(prefixText(prefix))).toEqual(prefix)
      }),
      { seed: 3, numRuns: 200 },
    )
  })
})
