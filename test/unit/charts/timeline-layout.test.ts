import { describe, expect, it } from 'vitest'
import { countAxis, countTicks, lanePath, stackPaths, timelineFrame } from '../../../src/charts/timeline-layout'
import { placeMarks, placePeak } from '../../../src/charts/timeline-texts'

const HOUR = 3_600
const RANGE = { start: 0, end: 10 * HOUR }
const frame = timelineFrame(1_000, true)
const axis = countAxis(100, frame, 'linear')

describe('stackPaths', () => {
  it('stands the second series on the first', () => {
    const bins = { bins: [{ start: 0, values: [50, 25] }], seconds: HOUR }
    expect(stackPaths(bins, 2, RANGE, axis, 1_000)).toEqual(['M0,316V188h99V316Z', 'M0,188V124h99V188Z'])
  })

  it('divides a bar by shares on a log axis too: of two equal parts none looks larger', () => {
    const bins = { bins: [{ start: 0, values: [50, 50] }], seconds: HOUR }
    const [below = '', above = ''] = stackPaths(bins, 2, RANGE, countAxis(100, frame, 'log'), 1_000, 'log')
    const heightOf = (path: string) => {
      const [, foot, top] = /,([\d.]+)V([\d.]+)h/.exec(path) ?? []
      return Number(foot) - Number(top)
    }
    expect(heightOf(below)).toBeCloseTo(heightOf(above))
    expect(above).toMatch(/V60h/)
  })

  it('fills the height with shares, and leaves out what has nothing', () => {
    const bins = { bins: [{ start: 0, values: [1, 3] }, { start: HOUR, values: [0, 0] }], seconds: HOUR } // prettier-ignore
    expect(stackPaths(bins, 2, RANGE, countAxis(4, frame, 'shares'), 1_000, 'shares')).toEqual([
      'M0,316V252h99V316Z',
      'M0,252V60h99V252Z',
    ])
    expect(countTicks(countAxis(4, frame, 'shares'), frame, 'shares')).toEqual([0.25, 0.5, 0.75])
  })

  it('cuts bars at the ends of the range and draws nothing for nothing', () => {
    const bins = { bins: [{ start: -HOUR / 2, values: [100] }, { start: 20 * HOUR, values: [100] }, { start: HOUR, values: [0] }], seconds: HOUR } // prettier-ignore
    expect(stackPaths(bins, 1, RANGE, axis, 1_000)).toEqual(['M0,316V60h49V316Z'])
  })
})

it('draws a single event in the lane high enough to be seen', () => {
  const bins = {
    bins: [
      { start: 0, values: [1] },
      { start: HOUR, values: [1_000] },
    ],
    seconds: HOUR,
  }
  expect(lanePath(bins, RANGE, 40, 30, 1_000)).toBe('M0,40V38.5h99V40ZM100,40V10h99V40Z')
})

it('labels whole numbers only, and decades on a log axis', () => {
  expect(countTicks(countAxis(2, frame, 'linear'), frame, 'linear')).toEqual([1])
  const log = countAxis(1_200, frame, 'log')
  expect(countTicks(log, frame, 'log')).toEqual([1, 10, 100, 1_000])
  expect(log(0)).toBe(frame.foot)
})

describe('placeMarks', () => {
  const mark = (key: string, time: number) => ({ key, time, label: `${key} got in`, fill: 'breach' as const })

  it('stands labels that would touch below each other, and turns at the edge', () => {
    const placed = placeMarks([mark('b', 1.2 * HOUR), mark('a', HOUR), mark('c', 9.9 * HOUR)], RANGE, frame)
    expect(placed.map(({ key, anchor }) => `${key} ${anchor}`)).toEqual(['a start', 'b start', 'c end'])
    expect(placed[1]?.y).toBe((placed[0]?.y ?? 0) + 34)
    expect(placed[2]?.y).toBe(placed[0]?.y)
  })

  it('leaves the note at the peak out where it would touch a label', () => {
    const stack = { bins: [{ start: 5 * HOUR, values: [100] }], seconds: HOUR }
    expect(placePeak(stack, RANGE, frame, axis, [], 'an hour')?.lines[0]).toBe('100 an hour')
    const crowded = placeMarks([mark('a', 4.5 * HOUR), mark('b', 5.6 * HOUR)], RANGE, frame)
    expect(placePeak(stack, RANGE, frame, axis, crowded, 'an hour')).toBeUndefined()
  })
})

describe('the note at the peak', () => {
  it('stands beside a thin bar with a leader, and above a wide one without', () => {
    const thin = { bins: [{ start: 5 * HOUR, values: [100] }], seconds: HOUR / 10 }
    expect(placePeak(thin, RANGE, frame, axis, [], 'in 6 minutes')).toMatchObject({ anchor: 'end', leader: 505 })
    const wide = { bins: [{ start: 5 * HOUR, values: [100] }], seconds: HOUR }
    const note = placePeak(wide, RANGE, frame, axis, [], 'an hour')
    expect(note).toMatchObject({ anchor: 'start', x: 500, leader: null })
    expect((note?.y ?? Infinity) + 15).toBeLessThan(axis(100))
  })

  it('keeps off the labels of the grid', () => {
    const first = { bins: [{ start: 0, values: [100] }], seconds: HOUR }
    expect(placePeak(first, RANGE, frame, axis, [], 'an hour')).toBeUndefined()
    const whole = { bins: [{ start: 0, values: [100] }], seconds: 10 * HOUR }
    expect(placePeak(whole, RANGE, frame, axis, [], 'in 10 hours')?.x).toBe(112)
  })
})
