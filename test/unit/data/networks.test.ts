import { describe, expect, it } from 'vitest'
import { checkNetworks, measureAnnounced } from '../../../src/data/check-networks'
import { parseNetworks } from '../../../src/data/network-ranges'
import { SPACE_V4 } from '../../../src/data/ranges'

describe('parseNetworks', () => {
  it('reads ranges with AS numbers, and the name of each network', () => {
    const csv = '16777216,16777471,64500,"Heron, ""the"" Telecom"\r\n16777472,16777480,64501,Wren - Wren\r\n'
    const { ranges, names } = parseNetworks(csv, SPACE_V4)
    expect(ranges).toEqual([
      { start: 16777216n, end: 16777471n, code: '64500' },
      { start: 16777472n, end: 16777480n, code: '64501' },
    ])
    expect([...names]).toEqual([
      ['64500', 'Heron, "the" Telecom'],
      ['64501', 'Wren'],
    ])
  })

  it.each([
    '1,2,3',
    '1,2,0,Heron',
    '1,2,4294967296,Heron',
    '1,2,AS3,Heron',
    '2,1,3,Heron',
    '1,2,3, ',
    '1,2,3,Heron,x',
    '',
  ])('refuses %j', (line) => {
    expect(() => parseNetworks(`1,2,64500,Heron\n${line}\n1,2,3,Wren`, SPACE_V4)).toThrow(
      'line 2 is not start,end,asn,name',
    )
  })

  it('refuses ranges beyond the space, and two names of one network', () => {
    expect(() => parseNetworks('1,4294967296,3,Heron', SPACE_V4)).toThrow('line 1')
    expect(() => parseNetworks('1,2,3,Heron\n3,4,3,Wren', SPACE_V4)).toThrow('AS 3 is called Heron, on line 2 Wren')
  })
})

describe('checkNetworks', () => {
  const sound = { addresses: 3e9, share: 0.75, networks: 90_000 }

  it('measures what is announced', () => {
    const ipv4 = [
      { start: 0n, code: '' },
      { start: 25n, code: '3' },
      { start: 50n, code: '' },
      { start: 75n, code: '70' },
    ]
    const announced = measureAnnounced(ipv4, [{ start: 0n, code: '9' }], 100n)
    expect(announced).toEqual({ addresses: 50, share: 0.5, networks: 3 })
  })

  it('passes sound data, and refuses those that lost part of them or fill the space', () => {
    const check = (part: Partial<typeof sound>) => () => {
      checkNetworks({ ...sound, ...part })
    }
    expect(check({})).not.toThrow()
    expect(check({ share: 0.5 })).toThrow('say that 50.00 % of the IPv4 addresses are announced')
    expect(check({ share: 0.9 })).toThrow('90.00 %')
    expect(check({ networks: 60_000 })).toThrow('only 60000 networks')
  })
})
