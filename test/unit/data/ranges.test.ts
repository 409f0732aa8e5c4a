import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut, parseRanges, SPACE_V4, SPACE_V6 } from '../../../src/data/ranges'

describe('parseRanges', () => {
  it('reads numbers and addresses', () => {
    const range = { start: 0x01000000n, end: 0x010000ffn, code: 'AU' }
    expect(parseRanges('16777216,16777471,AU\n1.0.0.0,1.0.0.255,AU\r\n', SPACE_V4)).toEqual([range, range])
    const [ipv6] = parseRanges('2001:db8::,2001:db8::ffff:ffff:ffff:ffff,JP', SPACE_V6)
    expect(ipv6).toEqual({ start: 0x20010db8n << 96n, end: (0x20010db8n << 96n) + 2n ** 64n - 1n, code: 'JP' })
  })

  it.each(['', '1,2', '1,2,de', '1,2,DE,x', '2,1,DE', '1,4294967296,DE', 'x,y,DE', '-1,2,DE'])('refuses %j', (line) => {
    expect(() => parseRanges(`1,2,DE\n${line}\n`, SPACE_V4)).toThrow('line 2 is not start,end,code')
  })
})

describe('layOut', () => {
  it('lets the later, more specific range win, and returns to the outer one', () => {
    const ranges = parseRanges('10,99,DE\n10,19,FR\n30,39,IT\n35,35,CH\n200,201,NO', SPACE_V4)
    expect(layOut(ranges, SPACE_V4).map(({ start, code }) => `${start}${code}`)).toEqual([
      '0',
      '10FR',
      '20DE',
      '30IT',
      '35CH',
      '36IT',
      '40DE',
      '100',
      '200NO',
      '202',
    ])
  })

  it('answers for any ranges what the last line that holds an address says', () => {
    const space = 64n
    const range = fc.record({
      start: fc.bigInt(0n, 63n),
      size: fc.bigInt(1n, 64n),
      code: fc.constantFrom('DE', 'FR', 'IT'),
    })
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (drawn) => {
        const ranges = drawn.map(({ start, size, code }) => ({ start, end: min(start + size, space) - 1n, code }))
        ranges.sort((a, b) => Number(a.start - b.start) || Number(b.end - a.end))
        const runs = layOut(ranges, space)
        expect(runs.every(({ start }, i) => i === 0 || start > (runs[i - 1]?.start ?? start))).toBe(true)
        for (let address = 0n; address < space; address++) {
          const last = ranges.findLast(({ start, end }) => start <= address && address <= end)
          expect(runs.findLast(({ start }) => start <= address)?.code).toBe(last?.code ?? '')
        }
      }),
    )
  })
})

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b
}
