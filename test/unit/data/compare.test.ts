import { describe, expect, it } from 'vitest'
import { judge, toPrefixes64 } from '../../../src/data/compare'
import { layOut, parseRanges, SPACE_V6 } from '../../../src/data/ranges'

const show = (runs: { start: bigint; code: string; certain: boolean }[]) =>
  runs.map(({ start, code, certain }) => `${start}${code}${certain ? '!' : ''}`)

const lay = (csv: string, space: bigint) => layOut(parseRanges(csv, space), space)

describe('judge', () => {
  it('cuts the primary runs where the second begins or ceases to agree', () => {
    const primary = lay('10,19,DE\n20,29,FR', 100n)
    const second = lay('5,14,DE\n15,17,AT\n18,25,DE\n26,40,FR', 100n)
    expect(show(judge(primary, second, 100n))).toEqual(['0', '10DE!', '15DE', '18DE!', '20FR', '26FR!', '30'])
  })
})

describe('toPrefixes64', () => {
  const coarse = (csv: string) => show(toPrefixes64(judge(lay(csv, SPACE_V6), lay(csv, SPACE_V6), SPACE_V6), SPACE_V6))

  it('keeps what whole /64s hold', () => {
    expect(coarse('0:0:0:1::,0:0:0:2:ffff:ffff:ffff:ffff,DE')).toEqual(['0', '1DE!', '3'])
  })

  it('gives a /64 that is cut to its largest part, uncertain', () => {
    const carved = '0:0:0:1::,0:0:0:3:ffff:ffff:ffff:ffff,DE\n0:0:0:2::5,0:0:0:2::9,FR'
    expect(coarse(carved)).toEqual(['0', '1DE!', '2DE', '3DE!', '4'])
    expect(coarse('0:0:0:1::,0:0:0:1:7fff:ffff:ffff:ffff,DE\n0:0:0:1:8000::,0:0:0:1:ffff:ffff:ffff:fffe,FR')).toEqual([
      '0',
      '1DE',
      '2',
    ])
    expect(coarse('0:0:0:1::,0:0:0:1::ffff,DE')).toEqual(['0'])
  })

  it('handles a range that begins and ends within a /64', () => {
    expect(coarse('0:0:0:1:1000::,0:0:0:4:efff:ffff:ffff:ffff,DE')).toEqual(['0', '1DE', '2DE!', '4DE', '5'])
  })
})
