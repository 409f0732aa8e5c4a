import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classColour, roundClasses } from '../../../src/charts/round-classes'
import { barOf, hoursAt, nextPlace, weekLayout } from '../../../src/charts/week-layout'

describe('weekLayout', () => {
  it('has hours across where there is room, and down where there is not', () => {
    const [wide, tall] = [weekLayout(760), weekLayout(350)]
    expect([wide.isTall, tall.isTall]).toEqual([false, true])
    // Tuesday 03:00: right of Tuesday's first cell, or below it.
    expect(wide.cells[27]?.y).toBe(wide.cells[24]?.y)
    expect(tall.cells[27]?.x).toBe(tall.cells[24]?.x)
    for (const { width, height, cells, dayBars, clockBars } of [wide, tall]) {
      for (const box of [...cells, ...dayBars, ...clockBars]) {
        expect(box.x + box.width).toBeLessThanOrEqual(width)
        expect(box.y + box.height).toBeLessThanOrEqual(height)
        expect(Math.min(box.x, box.y, box.width)).toBeGreaterThanOrEqual(0)
      }
      expect(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(168)
    }
  })

  it('draws bars from the cells outwards', () => {
    const box = { x: 10, y: 20, width: 40, height: 30 }
    expect(barOf(box, 0.5, true)).toEqual({ ...box, width: 20 })
    expect(barOf(box, 0.5, false)).toEqual({ ...box, y: 35, height: 15 })
  })
})

describe('moving by key', () => {
  it('goes to neighbours and heads, and stays inside', () => {
    expect(nextPlace('ArrowRight', { row: 0, column: 23 }, false)).toEqual({ row: 0, column: 23 })
    expect(nextPlace('ArrowRight', { row: 0, column: 6 }, true)).toEqual({ row: 0, column: 6 })
    expect(nextPlace('ArrowUp', { row: 0, column: 4 }, false)).toEqual({ row: -1, column: 4 })
    expect(nextPlace('ArrowLeft', { row: -1, column: 0 }, false)).toEqual({ row: -1, column: 0 })
    expect(nextPlace('End', { row: 2, column: 4 }, false)).toEqual({ row: 2, column: 23 })
    expect(nextPlace('x', { row: 2, column: 4 }, false)).toBeUndefined()
  })

  it('finds the hours of a cell, a day and an hour of the day, upright or not', () => {
    expect(hoursAt({ row: 2, column: 3 }, false)).toEqual([51])
    expect(hoursAt({ row: 3, column: 2 }, true)).toEqual([51])
    expect(hoursAt({ row: 6, column: -1 }, false)).toEqual(Array.from({ length: 24 }, (_, i) => 144 + i))
    expect(hoursAt({ row: -1, column: 5 }, false)).toEqual([5, 29, 53, 77, 101, 125, 149])
    expect(hoursAt({ row: -1, column: 5 }, true)).toEqual(hoursAt({ row: 5, column: -1 }, false))
  })
})

describe('roundClasses', () => {
  it('begin where the values do, with round breaks', () => {
    expect(roundClasses([122, 463]).map(({ from }) => from)).toEqual([100, 200, 300, 400])
    expect(roundClasses([0.31, 0.52]).map(({ from }) => from)).toEqual([0.3, 0.35, 0.4, 0.45, 0.5].slice(0, 5))
    expect(roundClasses([7])).toHaveLength(1)
    expect(roundClasses([0, 0])).toEqual([])
  })

  it('hold every value in one of at most six, larger ones never in a lower', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const classes = roundClasses(values)
        expect(classes.length).toBeGreaterThan(0)
        expect(classes.length).toBeLessThanOrEqual(6)
        const colours = values.toSorted((a, b) => a - b).map((value) => classColour(value, classes))
        expect(colours).toEqual(colours.toSorted((a, b) => a - b))
        expect(Math.min(...colours)).toBeGreaterThan(0)
      }),
      { seed: 4, numRuns: 300 },
    )
    expect(classColour(0, roundClasses([5, 9]))).toBe(0)
  })
})
