import { describe, expect, it } from 'vitest'
import type { SeveralSummary } from '../../../src/model/summary'
import { placesOf } from '../../../src/views/servers/places'

const several = (count: number, hasMore: boolean, counts: readonly number[]): SeveralSummary => ({
  sources: 10,
  ofSources: 20,
  most: { hosts: count, sources: 1 },
  order: null,
  beginning: null,
  places: { count, hasMore },
  positions: [{ logHost: 'heron', counts }],
})

describe('places in an order', () => {
  it('stand each by itself where there is room', () => {
    expect(placesOf(several(3, false, [5, 4, 1]), 8)).toEqual({
      names: ['first', 'second', 'third'],
      rows: [{ logHost: 'heron', counts: [5, 4, 1] }],
    })
  })

  it('share the last column where there is none, and it says so', () => {
    expect(placesOf(several(5, false, [5, 4, 3, 2, 1]), 3)).toEqual({
      names: ['first', 'second', 'third or later'],
      rows: [{ logHost: 'heron', counts: [5, 4, 6] }],
    })
    expect(placesOf(several(3, true, [5, 4, 1]), 8).names.at(-1)).toBe('third or later')
    expect(placesOf(several(0, false, []), 8)).toEqual({ names: [], rows: [{ logHost: 'heron', counts: [] }] })
  })
})
