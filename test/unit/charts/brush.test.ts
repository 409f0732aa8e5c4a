import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gripAt, IDLE, reduceBrush, snap, type BrushEvent, type BrushLimits } from '../../../src/charts/brush-state'

const HOUR = 3_600
const LIMITS: BrushLimits = { domain: { start: 0, end: 100 * HOUR }, step: HOUR }
const hours = (start: number, end: number) => ({ start: start * HOUR, end: end * HOUR })
const run = (...events: BrushEvent[]) => events.reduce((state, event) => reduceBrush(state, event, LIMITS), IDLE)

describe('a drag', () => {
  it('draws a new range that snaps to bins, in either direction', () => {
    const press: BrushEvent = { type: 'press', grip: 'new', at: 10.2 * HOUR, from: null }
    expect(run(press, { type: 'drag', at: 20.7 * HOUR }).preview).toEqual(hours(10, 21))
    expect(run(press, { type: 'drag', at: 4.4 * HOUR }).preview).toEqual(hours(4, 10))
    expect(run(press, { type: 'drag', at: 10.3 * HOUR }).preview).toEqual(hours(10, 11))
  })

  it('moves a range without changing its length, and stops at the ends', () => {
    const press: BrushEvent = { type: 'press', grip: 'move', at: 15 * HOUR, from: hours(10, 20) }
    expect(run(press, { type: 'drag', at: 18 * HOUR }).preview).toEqual(hours(13, 23))
    expect(run(press, { type: 'drag', at: 99 * HOUR }).preview).toEqual(hours(90, 100))
    expect(run(press, { type: 'drag', at: 0 }).preview).toEqual(hours(0, 10))
  })

  it('moves one edge, also across the other', () => {
    const press: BrushEvent = { type: 'press', grip: 'end', at: 20 * HOUR, from: hours(10, 20) }
    expect(run(press, { type: 'drag', at: 30 * HOUR }).preview).toEqual(hours(10, 30))
    expect(run(press, { type: 'drag', at: 5 * HOUR }).preview).toEqual(hours(5, 10))
  })

  it('leaves the kept range alone until it moves', () => {
    const kept = hours(10, 20)
    expect(run({ type: 'press', grip: 'new', at: 50 * HOUR, from: kept }, { type: 'release' }).preview).toBe(kept)
  })
})

describe('the keyboard', () => {
  it('begins with a twelfth of the time', () => {
    expect(run({ type: 'step', by: 1, resize: false, from: null }).preview).toEqual(hours(0, 8))
  })

  it('moves and resizes by bins, never to nothing', () => {
    expect(run({ type: 'step', by: 2, resize: false, from: hours(10, 20) }).preview).toEqual(hours(12, 22))
    expect(run({ type: 'step', by: -3, resize: true, from: hours(10, 20) }).preview).toEqual(hours(10, 17))
    expect(run({ type: 'step', by: -30, resize: true, from: hours(10, 20) }).preview).toEqual(hours(10, 11))
  })
})

it('never leaves the domain, whatever happens', () => {
  const time = fc.integer({ min: -10 * HOUR, max: 110 * HOUR })
  const grip = fc.constantFrom('new' as const, 'move' as const, 'start' as const, 'end' as const)
  fc.assert(
    fc.property(grip, time, time, fc.integer({ min: -200, max: 200 }), (hold, from, to, by) => {
      const dragged = run({ type: 'press', grip: hold, at: from, from: hours(10, 20) }, { type: 'drag', at: to })
      const { preview } = reduceBrush(
        dragged,
        { type: 'step', by, resize: by % 2 === 0, from: dragged.preview },
        LIMITS,
      )
      expect(preview?.start).toBeGreaterThanOrEqual(0)
      expect(preview?.end).toBeLessThanOrEqual(100 * HOUR)
      expect((preview?.end ?? 0) - (preview?.start ?? 0)).toBeGreaterThan(0)
    }),
  )
})

it('takes hold of what is under a press', () => {
  expect(gripAt(50, null, 7)).toBe('new')
  expect([93, 106, 150, 197, 206, 300].map((x) => gripAt(x, [100, 200], 7))).toEqual([
    'start',
    'start',
    'move',
    'end',
    'end',
    'new',
  ])
  expect(gripAt(104, [100, 103], 7)).toBe('end')
})

it('snaps to the nearest edge of a bin', () => {
  expect(snap(1.49 * HOUR, LIMITS)).toBe(HOUR)
  expect(snap(1.5 * HOUR, LIMITS)).toBe(2 * HOUR)
  expect(snap(-5, LIMITS)).toBe(0)
})
