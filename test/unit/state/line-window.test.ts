import { expect, it } from 'vitest'
import type { LineGroup, LinesReply } from '../../../src/model/lines'
import { endOf, joinedBefore, joinedBehind, MOST_GROUPS, placeInstead } from '../../../src/state/line-window'

/** The window of connections that is in the page. */

function windowOf(start: number, end: number, dropped: readonly number[] = []): LinesReply {
  const groups = Array.from({ length: end - start }, (_, i): LineGroup => {
    const place = { index: start + i, line: start + i + 1, time: null, file: 'auth.log', isFirstOfFile: false }
    return { ...place, lines: [], more: 0, problem: null }
  })
  const changed = dropped.map((each) => ({ dropped: each, name: `file ${each}` }))
  return { total: 1000, files: 1, start, groups, changed, hasMasked: dropped.length > 0 }
}

const rangeOf = (window: LinesReply) => [window.start, endOf(window)]
const isWhole = ({ start, groups }: LinesReply) => groups.every(({ index }, i) => index === start + i)

it('takes in what follows or comes before, and lets go at the other end', () => {
  const most = windowOf(100, 100 + MOST_GROUPS)
  const behind = joinedBehind(most, windowOf(endOf(most), endOf(most) + 10))
  expect([rangeOf(behind), isWhole(behind)]).toEqual([[110, 110 + MOST_GROUPS], true])
  const before = joinedBefore(most, windowOf(90, 100))
  expect([rangeOf(before), isWhole(before)]).toEqual([[90, 90 + MOST_GROUPS], true])
})

it('leaves out what is not its neighbour', () => {
  const window = windowOf(10, 20)
  expect(joinedBehind(window, windowOf(21, 30))).toBe(window)
  expect(joinedBefore(window, windowOf(0, 9))).toBe(window)
})

it('names each changed file once', () => {
  const joined = joinedBehind(windowOf(0, 5, [1]), windowOf(5, 9, [1, 2]))
  expect(joined.changed.map(({ dropped }) => dropped)).toEqual([1, 2])
  expect(joined.hasMasked).toBe(true)
})

it('goes to the last that there are where all it asked for lies behind them', () => {
  const empty = { ...windowOf(400, 400), total: 40 }
  expect(placeInstead(empty, 16)).toBe(24)
  expect(placeInstead({ ...empty, total: 5 }, 16)).toBe(0)
  expect(placeInstead({ ...empty, total: 0 }, 16)).toBeNull()
  expect(placeInstead({ ...windowOf(24, 40), total: 40 }, 16)).toBeNull()
})
