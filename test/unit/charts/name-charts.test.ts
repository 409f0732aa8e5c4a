import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeColumns } from '../../../src/charts/column-layout'
import { panelAxes } from '../../../src/charts/panel-axes'
import { countAt, decadeRanks, decadesTo, rankFrame, rankPath } from '../../../src/charts/rank-frequency'

const columnsOf = (...shares: readonly number[]) => shares.map((share, at) => ({ key: `${at}`, label: `${at}`, share }))

describe('panels side by side', () => {
  it('each have an axis of their own, and say how much larger they are drawn', () => {
    const [first, second] = panelAxes([[0.9842, 0.001], [0.0457, 0.01]]) // prettier-ignore
    expect([first?.max, second?.max]).toEqual([1, 0.05])
    expect([first?.words, second?.words]).toEqual(['', 'bars drawn 20 times larger'])
  })

  it('say so of the first too, and nothing where they are alike or empty', () => {
    expect(panelAxes([[0.2], [0.5]]).map(({ words }) => words)).toEqual(['bars drawn 2.5 times larger', ''])
    expect(panelAxes([[], [0.2]]).map(({ max, words }) => [max, words])).toEqual([[1, ''], [0.2, '']]) // prettier-ignore
    expect(panelAxes([[0.5], [0.45]]).map(({ words }) => words)).toEqual(['', ''])
    expect(panelAxes([[0, 0], [1]]).map(({ max, words }) => [max, words])).toEqual([[1, ''], [1, '']]) // prettier-ignore
  })
})

describe('columns', () => {
  it('stand side by side over the whole width, as high as their share of the axis', () => {
    const placed = placeColumns(columnsOf(0.2, 0, 0.4, 0.0001), 400, 100, 0.5)
    expect(placed.map(({ x, width }) => [x, width])).toEqual([[0, 100], [100, 100], [200, 100], [300, 100]]) // prettier-ignore
    expect(placed.map(({ height }) => height)).toEqual([40, 0, 80, 1.5])
    expect(placeColumns([], 400, 100, 1)).toEqual([])
  })

  it('say the largest shares, the smaller of two that would touch not', () => {
    const wide = placeColumns(columnsOf(0.2, 0.3, 0.4, 0.1), 400, 100, 0.5)
    expect(wide.map(({ value }) => value !== '')).toEqual([true, true, true, false])
    const narrow = placeColumns(columnsOf(0.2, 0.3, 0.4, 0.1), 120, 100, 0.5)
    expect(narrow.map(({ value }) => value !== '')).toEqual([true, false, true, false])
  })

  it('leave out every second label where there is no room, the last never', () => {
    const labels = (width: number) => placeColumns(columnsOf(1, 1, 1, 1), width, 100, 1).map(({ label }) => label)
    expect(labels(400)).toEqual(['0', '1', '2', '3'])
    expect(labels(60)).toEqual(['', '1', '', '3'])
  })
})

describe('counts by rank', () => {
  const counts = { ranks: [1, 2, 3, 10, 100], counts: [5000, 40, 40, 3, 1] }

  it('fall from the top to the foot, from the first rank to the right edge', () => {
    const frame = rankFrame(counts, 470)
    expect(frame.y(5000)).toBe(frame.top)
    expect(frame.y(1)).toBe(frame.foot)
    expect(frame.x(100)).toBe(460)
    expect(rankPath(counts, frame)).toMatch(/^M52\.0,26\.0L.*L460\.0,322\.0$/)
    expect(rankPath({ ranks: [], counts: [] }, frame)).toBe('')
  })

  it('are drawn inside the picture, whatever they are', () => {
    const list = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(list, fc.integer({ min: 300, max: 2000 }), (values, width) => {
        const sorted = values.toSorted((a, b) => b - a)
        const ranked = { ranks: sorted.map((_, i) => i + 1), counts: sorted }
        const frame = rankFrame(ranked, width)
        const points = rankPath(ranked, frame).slice(1).split('L')
        for (const point of points) {
          const [x = NaN, y = NaN] = point.split(',').map(Number)
          expect(x >= 0 && x <= width && y >= frame.top && y <= frame.foot).toBe(true)
        }
      }),
      { seed: 8, numRuns: 60 },
    )
  })

  it('are known at ranks between two points', () => {
    expect([1, 3, 9, 10, 99, 100].map((rank) => countAt(counts, rank))).toEqual([5000, 40, 40, 3, 3, 1])
  })

  it('have powers of ten on both axes, and the last rank', () => {
    expect(decadesTo(9564)).toEqual([1, 10, 100, 1000])
    expect(decadesTo(1)).toEqual([1])
    expect(decadeRanks(1216)).toEqual([1, 10, 100, 1216])
    expect(decadeRanks(1)).toEqual([1])
    expect(decadeRanks(0)).toEqual([])
  })
})
