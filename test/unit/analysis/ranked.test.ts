import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { byAttempts } from '../../../src/analysis/by-attempts'
import { NameOrder } from '../../../src/analysis/name-order'
import { RankedSlots } from '../../../src/analysis/ranked'

/** Names whose order is not that of their ids. */
const textOf = (id: number) => `n${(id * 7919) % 10_007}`
const namesOf = (length: number) => ({ length, text: textOf })

/** Attempts of slots, the last of which has no name; `of` gives those of an id. */
const attemptsOf = (ids: number, of: (id: number) => number) =>
  Uint32Array.from({ length: ids + 1 }, (_, id) => (id === ids ? 0 : of(id)))

/** Most attempts first, ties by name: what a ranking has to give. */
function ranked(attempts: Uint32Array): number[] {
  const ids = [...attempts.keys()].filter((id) => attempts[id] !== 0)
  return ids.sort((a, b) => (attempts[b] ?? 0) - (attempts[a] ?? 0) || (textOf(a) < textOf(b) ? -1 : 1))
}

const slotsOf = (slots: RankedSlots) => Array.from({ length: slots.length }, (_, rank) => slots.at(rank))

describe('RankedSlots', () => {
  const IDS = 3000

  it('goes through the order of all names once, not once for each tie', () => {
    const order = new NameOrder(namesOf(IDS), 1)
    const attempts = attemptsOf(IDS, (id) => 1 + (id >> 1))
    const slots = RankedSlots.of(attempts, order)
    order.all()
    const looks = vi.spyOn(order, 'all')
    expect(slotsOf(slots)).toEqual(ranked(attempts))
    expect(looks.mock.calls.length).toBeLessThanOrEqual(1)
  })

  it('goes through it once where a tie of many was what it was worked out for', () => {
    const order = new NameOrder(namesOf(IDS), 1)
    const attempts = attemptsOf(IDS, (id) => (id < IDS / 2 ? 9999 : 1 + (id >> 1)))
    const looks = vi.spyOn(order, 'all')
    expect(slotsOf(RankedSlots.of(attempts, order))).toEqual(ranked(attempts))
    expect(looks.mock.calls.length).toBe(1)
  })

  it('compares few by themselves: the order of all is not worked out for them', () => {
    const order = new NameOrder(namesOf(IDS), 1)
    const attempts = attemptsOf(IDS, (id) => 1 + (id >> 1))
    expect(slotsOf(RankedSlots.of(attempts, order))).toEqual(ranked(attempts))
    expect(order.known).toBeNull()
  })
})

describe('byAttempts', () => {
  it('gives every slot once, whether the order is of fewer slots, of more, or none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 1, 2, 70_000), { maxLength: 20 }),
        fc.nat({ max: 20 }).chain((length) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length })),
        (counts, order) => {
          const attempts = Uint32Array.from(counts)
          const wanted = [...attempts.keys()].filter((slot) => attempts[slot] !== 0)
          for (const places of [null, Uint32Array.from(order)]) {
            const sorted = [...byAttempts(attempts, places)]
            expect(sorted.toSorted((a, b) => a - b)).toEqual(wanted)
            const falling = sorted.map((slot) => attempts[slot] ?? 0)
            expect(falling).toEqual(falling.toSorted((a, b) => b - a))
          }
        },
      ),
      { seed: 11, numRuns: 200 },
    )
  })
})
