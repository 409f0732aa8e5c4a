import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inLogOrder, RowBits } from '../../../src/analysis/row-bits'

/** Sets of rows, a bit each. */

it('give the rows at any ranks, in order', () => {
  const rows = fc.uniqueArray(fc.nat(20_000), { maxLength: 200 }).map((list) => list.sort((a, b) => a - b))
  fc.assert(
    fc.property(rows, fc.nat(210), fc.nat(60), (list, from, length) => {
      const bits = new RowBits(20_001)
      for (const row of list) bits.add(row)
      expect(bits.length).toBe(list.length)
      expect(bits.slice(from, from + length)).toEqual(list.slice(from, from + length))
      for (let row = 0; row < 64; row++) expect(bits.has(row)).toBe(list.includes(row))
    }),
    { seed: 7 },
  )
})

it('take the two lists of a chunk as one', () => {
  const lists = { counted: Uint16Array.of(1, 4, 5), others: Uint16Array.of(0, 2, 9) }
  expect([...inLogOrder(lists)]).toEqual([0, 1, 2, 4, 5, 9])
  expect([...inLogOrder({ ...lists, others: Uint16Array.of() })]).toEqual([1, 4, 5])
})
