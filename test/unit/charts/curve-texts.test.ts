import { scaleLinear, scaleLog } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CurvePlane, placeEqual, placeMarks } from '../../../src/charts/curve-texts'
import { textWidth } from '../../../src/charts/text-width'

const EQUAL = 'if all sources were equal'

function plane(width: number, ranks: number): CurvePlane {
  return { x: scaleLog([1, Math.max(2, ranks)], [40, width - 12]), y: scaleLinear([0, 1], [212, 14]), width }
}

const TOP = { x: 4, y: 9, anchor: 'start', text: '100 % of the attempts' } as const
const mark = (rank: number, share: number, wanted: number) => ({ rank, share, wanted, text: `${rank} make ${wanted}` })

describe('placeEqual', () => {
  it('keeps off the curve', () => {
    const wide = plane(470, 40)
    const free = placeEqual(EQUAL, 40, wide, [], [])
    const through = [1, 40].map((rank) => ({ rank, share: (212 - (free?.y ?? 0) + 4) / 198 }))
    expect(placeEqual(EQUAL, 40, wide, [], through)?.y).not.toBe(free?.y)
    // Between two points far apart the curve is a line.
    const [start, end] = [
      { rank: 1, share: 0.02 },
      { rank: 40, share: 1 },
    ]
    expect(placeEqual(EQUAL, 40, wide, [], [start, end])?.y).not.toBe(free?.y)
  })

  it('names the dotted line as low as there is room left of it', () => {
    expect(placeEqual(EQUAL, 10_000, plane(470, 10_000), [], [])?.y).toBeCloseTo(plane(470, 10_000).y(0.1))
    expect(placeEqual(EQUAL, 40, plane(350, 40), [], [])?.y).toBeLessThan(plane(350, 40).y(0.1))
  })

  it('keeps off the marks', () => {
    const wide = plane(470, 5)
    expect(placeEqual('if equal', 5, wide, [], [])?.y).toBe(wide.y(0.35))
    const there = { x: 110, y: wide.y(0.35), anchor: 'start' } as const
    expect(placeEqual('if equal', 5, wide, [{ ...mark(1, 0.4, 25), place: there }], [])?.y).toBe(wide.y(0.6))
  })

  it('never leaves the picture, and says nothing of a single one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 1_200 }), fc.integer({ min: 0, max: 5_000 }), (width, ranks) => {
        const place = placeEqual(EQUAL, ranks, plane(width, ranks), [], [])
        expect((place?.x ?? Infinity) - textWidth(EQUAL, 11.5)).toBeGreaterThanOrEqual(24)
      }),
    )
    expect(placeEqual(EQUAL, 1, plane(470, 1), [], [])).toBeUndefined()
  })
})

describe('placeMarks', () => {
  it('lets the mark of the largest share speak for those at its point', () => {
    const placed = placeMarks([mark(1, 0.99, 25), mark(1, 0.99, 50), mark(1, 0.99, 90)], TOP, plane(470, 30))
    expect(placed.map(({ wanted }) => wanted)).toEqual([90])
  })

  it('stands left above its point, right below at the left edge, and not at all where a text stands', () => {
    const wide = plane(470, 1_000)
    const anchors = placeMarks([mark(1, 0.3, 25), mark(60, 0.6, 50)], TOP, wide).map(({ place }) => place?.anchor)
    expect(anchors).toEqual(['end', 'start'])
    const point = { x: wide.x(60) - 60, y: wide.y(0.6), anchor: 'start', text: 'something that stands there' } as const
    expect(placeMarks([mark(60, 0.6, 50)], point, wide)[0]?.place).toBeUndefined()
  })
})
