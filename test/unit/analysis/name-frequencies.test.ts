import { describe, expect, it } from 'vitest'
import { summariseFrequencies, thinnedRanks } from '../../../src/analysis/name-frequencies'

/** Sums by user: three slots a name, by what the log says of it, and three of no name. */
const nameOf = (id: number) => ({ user: `u${id}`, masked: id === 2 })
const sums = (...names: readonly (readonly [number, number, number])[]) => Uint32Array.from(names.flat())

describe('how often names are tried', () => {
  it('is by rank, whatever the log says of a name, without what names nobody', () => {
    const of = sums([0, 6, 0], [1, 0, 0], [2, 1, 1], [0, 0, 0], [0, 0, 1], [90, 0, 9])
    expect(summariseFrequencies(of, nameOf)).toEqual({
      names: 4,
      attempts: 12,
      half: 1,
      once: 2,
      ranks: [1, 2, 3, 4],
      counts: [6, 4, 1, 1],
      leaders: [nameOf(0), nameOf(2), nameOf(1)],
    })
  })

  it('is nothing where nobody is named', () => {
    const nothing = { names: 0, attempts: 0, half: 0, once: 0, ranks: [], counts: [], leaders: [] }
    expect(summariseFrequencies(sums([0, 0, 0], [5, 0, 0]), nameOf)).toEqual(nothing)
  })

  it('is thinned to some hundred ranks that are close on a logarithmic axis', () => {
    const ranks = thinnedRanks(1_000_000)
    expect(ranks.length).toBeLessThan(900)
    expect([ranks[0], ranks.at(-1)]).toEqual([1, 1_000_000])
    expect(ranks.slice(0, 60)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1))
    const steps = ranks.slice(1).map((rank, i) => rank / (ranks[i] ?? 0))
    expect(Math.max(...steps.slice(100))).toBeLessThan(1.03)
    expect(Math.min(...steps)).toBeGreaterThan(1)
  })
})
