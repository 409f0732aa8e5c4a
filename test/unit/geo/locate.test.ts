import { describe, expect, it } from 'vitest'
import { encodeCountries } from '../../../src/data/encode-countries'
import { CountryIndex } from '../../../src/geo/country-index'
import { locate } from '../../../src/geo/locate'

const ALL_NO = [{ start: 0n, code: 'NO', certain: true }]
const index = CountryIndex.from(new Uint8Array(encodeCountries(ALL_NO, ALL_NO, '2026-06-17')).buffer)

describe('locate', () => {
  it.each([
    ['1.2.3.4', { kind: 'ipv4', country: 'NO', certain: true, fromName: false, reserved: null }],
    ['::ffff:1.2.3.4', { kind: 'ipv4', country: 'NO', certain: true, fromName: false, reserved: null }],
    ['2001:4860::1', { kind: 'ipv6', country: 'NO', certain: true, fromName: false, reserved: null }],
    ['192.168.1.1', { kind: 'ipv4', country: null, certain: false, fromName: false, reserved: 'private' }],
    ['fe80::1%eth0', { kind: 'ipv6', country: null, certain: false, fromName: false, reserved: 'link-local' }],
    ['mail.heron.no', { kind: 'name', country: 'NO', certain: false, fromName: true, reserved: null }],
    ['a.example', { kind: 'name', country: null, certain: false, fromName: false, reserved: null }],
  ])('places %s', (text, location) => {
    expect(locate(text, index)).toEqual(location)
  })

  it('tells kind and reserved addresses without an index', () => {
    expect(locate('1.2.3.4', null)).toEqual({
      kind: 'ipv4',
      country: null,
      certain: false,
      fromName: false,
      reserved: null,
    })
    expect(locate('::1', null)).toEqual({
      kind: 'ipv6',
      country: null,
      certain: false,
      fromName: false,
      reserved: 'loopback',
    })
    expect(locate('mail.heron.no', null)).toMatchObject({ kind: 'name', country: null, fromName: false })
  })
})
