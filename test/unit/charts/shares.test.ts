import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enlargement, shareAxis } from '../../../src/charts/bar-scale'
import { rankTicks, reaching, shareCurve } from '../../../src/charts/share-curve'

describe('shareCurve', () => {
  it('starts with the largest and ends with all', () => {
    expect(shareCurve([50, 30, 20])).toEqual([
      { rank: 1, share: 0.5 },
      { rank: 2, share: 0.8 },
      { rank: 3, share: 1 },
    ])
    expect(shareCurve([])).toEqual([])
  })

  it('thins long tails and only ever rises', () => {
    const points = shareCurve(new Uint32Array(100_000).fill(3), 300)
    expect(points.length).toBeLessThan(320)
    expect(points.at(-1)).toEqual({ rank: 100_000, share: 1 })
    points.forEach((point, index) => {
      expect(point.share).toBeGreaterThan(points[index - 1]?.share ?? 0)
    })
  })

  it('finds the smallest number that reaches a share', () => {
    expect(reaching([50, 30, 20], 0.5)).toEqual({ rank: 1, share: 0.5 })
    expect(reaching([50, 30, 20], 0.51)).toEqual({ rank: 2, share: 0.8 })
    expect(reaching([], 0.5)).toBeUndefined()
    const counts = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1 })
    fc.assert(
      fc.property(counts, fc.double({ min: 0.01, max: 1, noNaN: true }), (list, share) => {
        const whole = list.reduce((a, b) => a + b)
        const rank = reaching(list, share)?.rank ?? 0
        const sum = (n: number) => list.slice(0, n).reduce((a, b) => a + b, 0)
        expect(sum(rank)).toBeGreaterThanOrEqual(share * whole)
        expect(sum(rank - 1)).toBeLessThan(share * whole)
      }),
    )
  })

  it('labels round ranks and the last', () => {
    expect(rankTicks(2_962, false)).toEqual([1, 3, 10, 30, 100, 300, 1_000, 2_962])
    expect(rankTicks(2_962, true)).toEqual([1, 10, 100, 1_000, 2_962])
    expect(rankTicks(1, false)).toEqual([1])
  })
})

describe('shareAxis', () => {
  it('ends at a round percentage above the largest share', () => {
    expect(shareAxis([0.9842]).ticks).toEqual([0, 0.25, 0.5, 0.75, 1])
    expect(shareAxis([0.0457, 0.01]).max).toBe(0.05)
    expect(shareAxis([0.0034]).max).toBeCloseTo(0.004)
  })

  it('has round parts below a percent, and an end where there is nothing', () => {
    for (const largest of [0.0009, 0.0015, 0.0027, 0.0034, 0.0051, 0.0066, 0.0078, 0.0089, 0.0095]) {
      const [, first = NaN] = shareAxis([largest]).ticks
      expect(first * 10_000).toBeCloseTo(Math.round(first * 10_000))
    }
    expect(shareAxis([]).max).toBe(1)
  })

  it('says how much larger the second table is drawn', () => {
    expect(enlargement(shareAxis([0.9842]), shareAxis([0.0457]))).toBe(20)
    expect(enlargement(shareAxis([0.3]), shareAxis([0.4]))).toBe(1)
  })
})
