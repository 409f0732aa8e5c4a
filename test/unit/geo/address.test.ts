import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAddress, sourceKind } from '../../../src/geo/address'

const V4 = 0x01020304

describe('parseAddress', () => {
  it.each([
    ['1.2.3.4', V4],
    ['255.255.255.255', 0xffffffff],
    ['192.030.0.6', 0xc01e0006],
    ['::ffff:1.2.3.4', V4],
    ['::FFFF:1.2.3.4', V4],
    ['::ffff:102:304', V4],
    ['0:0:0:0:0:ffff:1.2.3.4', V4],
    ['::ffff:192.030.0.6', 0xc01e0006],
    ['::ffff:1.2.3.4%eth0', V4],
  ])('reads %s as an IPv4 address', (text, value) => {
    expect(parseAddress(text)).toEqual({ family: 4, value })
  })

  it.each([
    ['2001:db8::1', [0x20010db8, 0, 0, 1]],
    ['2001:DB8:0:0:0:0:0:1', [0x20010db8, 0, 0, 1]],
    ['fe80::1%eth0', [0xfe800000, 0, 0, 1]],
    ['fe80::1%br-lan.100', [0xfe800000, 0, 0, 1]],
    ['64:ff9b::192.030.0.6', [0x64ff9b, 0, 0, 0xc01e0006]],
    ['::', [0, 0, 0, 0]],
    ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff]],
  ])('reads %s as an IPv6 address', (text, words) => {
    expect(parseAddress(text)).toEqual({ family: 6, words })
  })

  it.each([
    '',
    '256.1.1.1',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.0004',
    '0x1.2.3.4',
    '1.2.3.4 ',
    ' 1.2.3.4',
    '1.2.3.4\n',
    '16909060',
    'host.example',
    '1-2-3-4.example',
    ':',
    ':::',
    '1::2::3',
    '::1%',
    '::1%a b',
    '::1%%',
    '::ffff:1.2.3',
    '::1.2.3.256',
    '::ffff:0x1.2.3.4',
    '::ffff:1.2.3.0004',
    '12345::',
    '1:2:3:4:5:6:7:8:9',
    '[::1]',
    '::1/64',
    '1.2.3.4%eth0',
    '١.٢.٣.٤',
    `::${'0'.repeat(1000)}`,
  ])('takes %j for no address', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })

  it('never throws', () => {
    const hostile = fc.string({
      unit: fc.mapToConstant(
        { num: 16, build: (n) => n.toString(16) },
        { num: 7, build: (n) => ':.%xg \u202e\0'.charAt(n) },
      ),
    })
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        parseAddress(text)
      }),
    )
  })

  it('reads every IPv4 address that is printed, bare and mapped', () => {
    fc.assert(
      fc.property(fc.ipV4(), (text) => {
        const value = text.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0)
        expect(parseAddress(text)).toEqual({ family: 4, value })
        expect(parseAddress(`::ffff:${text}`)).toEqual({ family: 4, value })
      }),
    )
  })

  it('reads every IPv6 address that is printed', () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        expect(parseAddress(text)).toBeDefined()
      }),
    )
  })
})

describe('sourceKind', () => {
  it.each([
    ['1.2.3.4', 'ipv4'],
    ['::ffff:1.2.3.4', 'ipv4'],
    ['2001:db8::1', 'ipv6'],
    ['mail.example', 'name'],
    ['', 'name'],
  ])('says what %j is', (text, kind) => {
    expect(sourceKind(text)).toBe(kind)
  })
})
