import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutLabels, layoutSlices, LEAST_SLICE, type LabelledPart } from '../../../src/charts/whole-bar-layout'

const part = (key: string, value: number, line = key): LabelledPart => ({ key, value, number: String(value), line })

describe('layoutSlices', () => {
  it('draws a tiny part 3 px wide and says so', () => {
    const [, tiny] = layoutSlices([part('most', 983_000), part('tiny', 37)], 1_000)
    expect(tiny).toMatchObject({ key: 'tiny', width: LEAST_SLICE, enlarged: true })
    expect(tiny?.x).toBeCloseTo(997)
  })

  it('fills the width exactly, in order, without overlaps, whatever the parts', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(values, fc.integer({ min: 200, max: 2_000 }), (numbers, width) => {
        fc.pre(numbers.some((value) => value > 0))
        const slices = layoutSlices(
          numbers.map((value, index) => part(`p${index}`, value)),
          width,
        )
        const last = slices.at(-1)
        expect(slices.length).toBe(numbers.filter((value) => value > 0).length)
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(width, 6)
        slices.forEach((slice, index) => {
          const before = slices[index - 1]
          expect(slice.width).toBeGreaterThanOrEqual(LEAST_SLICE - 1e-9)
          if (before) expect(slice.x).toBeCloseTo(before.x + before.width + 1, 6)
        })
      }),
    )
  })
})

describe('layoutLabels', () => {
  const parts = [
    part('failed', 167_911, 'failed attempts · 17.1 %'),
    part('more', 402_668, 'more lines of the same attempts · 40.9 %'),
    part('scans', 21_377, 'scans: never named a user · 2.2 %'),
    part('log-ins', 6_214, 'of 1,005 log-ins · 0.6 %'),
    part('other', 385_685, 'other programs · 39.2 %'),
    part('unreadable', 37, 'unreadable: list them'),
  ]

  it('puts wide slices below and thin ones above, hung so that they do not touch', () => {
    const labels = layoutLabels(parts, layoutSlices(parts, 1_040), 1_040)
    expect(labels?.filter(({ side }) => side === 'below').map(({ key }) => key)).toEqual(['failed', 'more', 'other'])
    expect(labels?.filter(({ side }) => side === 'above').map(({ key, anchor }) => `${key} ${anchor}`)).toEqual([
      'scans end',
      'log-ins start',
      'unreadable end',
    ])
  })

  it('gives up where there is no room', () => {
    expect(layoutLabels(parts, layoutSlices(parts, 350), 350)).toBeUndefined()
  })
})
