import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeptPause, type PauseFinder, SortedPause, StretchPause } from '../../../src/analysis/longest-pause'

const found = (finder: PauseFinder, times: readonly number[]) => {
  for (const at of times) finder.add(at)
  return finder.find()
}

describe('the longest pause', () => {
  it('is found in order, and by sorting', () => {
    expect(found(new SortedPause(), [0, 5, 20, 35])).toEqual({ start: 5, seconds: 15 })
    expect(found(new KeptPause(), [35, 5, 20, 0])).toEqual({ start: 5, seconds: 15 })
    expect(found(new SortedPause(), [7])).toBeNull()
    expect(found(new SortedPause(), [7, 7])).toEqual({ start: 7, seconds: 0 })
  })

  it('is found between stretches, whatever the order', () => {
    const finder = new StretchPause({ first: 0, last: 1000 }, 10)
    expect(found(finder, [1000, 0, 450, 90, 650])).toEqual({ start: 90, seconds: 360 })
  })

  it('is not told where it may lie within a stretch', () => {
    const finder = new StretchPause({ first: 0, last: 1000 }, 10)
    expect(found(finder, [101, 0, 90])).toBeUndefined()
  })

  it('is never told wrongly', () => {
    const times = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 200 }), (times, most) => {
        const told = found(new StretchPause({ first: 0, last: 1000 }, most), times)
        if (told !== undefined) expect(told).toEqual(found(new KeptPause(), times))
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})
