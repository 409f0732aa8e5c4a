import { describe, expect, it } from 'vitest'
import { ensure } from '../../../src/base/assert'
import { parseAddress } from '../../../src/geo/address'
import { reservedKind } from '../../../src/geo/reserved'

describe('reservedKind', () => {
  it.each([
    ['0.0.0.0', 'unspecified'],
    ['0.0.0.1', 'reserved'],
    ['10.0.0.0', 'private'],
    ['10.255.255.255', 'private'],
    ['100.64.0.0', 'carrier NAT'],
    ['100.127.255.255', 'carrier NAT'],
    ['127.0.0.1', 'loopback'],
    ['169.254.1.1', 'link-local'],
    ['172.16.0.0', 'private'],
    ['172.31.255.255', 'private'],
    ['192.0.2.1', 'documentation'],
    ['192.168.255.255', 'private'],
    ['198.19.255.255', 'benchmarking'],
    ['198.51.100.7', 'documentation'],
    ['203.0.113.9', 'documentation'],
    ['239.255.255.255', 'multicast'],
    ['240.0.0.0', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['::ffff:10.0.0.1', 'private'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::2', 'reserved'],
    ['64:ff9b::1.2.3.4', 'translation'],
    ['2001:db8:ffff::1', 'documentation'],
    ['3fff:fff:ffff::', 'documentation'],
    ['fdff::1', 'unique local'],
    ['fe80::1%eth0', 'link-local'],
    ['febf::1', 'link-local'],
    ['fec0::1', 'reserved'],
    ['ff02::1', 'multicast'],
    ['4000::', 'reserved'],
  ])('%s is %s', (text, kind) => {
    expect(reservedKind(ensure(parseAddress(text), text))).toBe(kind)
  })

  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2001:4860:4860::8888',
    '2000::',
    '2001:db7::',
    '2001:db9::',
    '3ffe::1',
    '3fff:1000::',
  ])('%s is anyone’s', (text) => {
    expect(reservedKind(ensure(parseAddress(text), text))).toBeNull()
  })
})
