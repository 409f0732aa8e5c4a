import { describe, expect, it } from 'vitest'
import { decadeScale, equalScale } from '../../../src/charts/decade-scale'

describe('decadeScale', () => {
  it('gives each decade a class, up to six', () => {
    const scale = decadeScale([1, 102_458])
    expect(scale.steps).toEqual([1, 10, 100, 1_000, 10_000, 100_000].map((from, i) => ({ from, colour: i + 1 })))
    expect([0, 1, 9, 10, 999, 1_000, 100_000].map(scale.colourOf)).toEqual([0, 1, 1, 2, 3, 4, 6])
  })

  it('spreads few decades over the whole sequence', () => {
    expect(decadeScale([3, 250]).steps.map(({ colour }) => colour)).toEqual([1, 4, 6])
    expect(decadeScale([5]).steps).toEqual([{ from: 1, colour: 4 }])
  })

  it('puts the lowest decades together where there are more than six', () => {
    const scale = decadeScale([1, 30_000_000])
    expect(scale.steps[0]?.from).toBe(100)
    expect(scale.steps).toHaveLength(6)
    expect(scale.colourOf(1)).toBe(1)
  })

  it('goes below one for rates', () => {
    expect(decadeScale([0.03, 298]).steps.map(({ from }) => from)).toEqual([0.01, 0.1, 1, 10, 100])
  })

  it('starts each decade exactly at its power of ten', () => {
    for (let power = -3; power <= 9; power++) {
      expect(decadeScale([10 ** power]).steps[0]?.from).toBe(
        Math.min(1, 10 ** power) === 1 ? 10 ** Math.max(0, power - 5) : 10 ** power,
      )
    }
    const scale = decadeScale([1, 999_999])
    expect([999, 1_000].map(scale.colourOf)).toEqual([3, 4])
  })

  it('places values on a legend of equal classes', () => {
    const scale = decadeScale([1, 100_000])
    expect(scale.positionOf(1)).toBe(0)
    expect(scale.positionOf(1_000)).toBeCloseTo(0.5)
    expect(decadeScale([]).colourOf(0)).toBe(0)
  })
})

describe('equalScale', () => {
  it('makes round classes of equal width', () => {
    const scale = equalScale([3, 463])
    expect(scale.steps.map(({ from }) => from)).toEqual([0, 100, 200, 300, 400])
    expect([0, 1, 99, 100, 463].map(scale.colourOf)).toEqual([0, 1, 1, 2, 6])
  })

  it('never has more than six classes', () => {
    for (const max of [1, 6, 7, 59, 61, 102_458]) expect(equalScale([max]).steps.length).toBeLessThanOrEqual(6)
  })
})
