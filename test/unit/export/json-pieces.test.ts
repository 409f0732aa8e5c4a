import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonPieces } from '../../../src/export/json-pieces'

const textOf = (value: unknown) => [...jsonPieces(value)].join('')

it('is what JSON.stringify gives, for any value', () => {
  const property = fc.property(fc.jsonValue(), (value) => {
    expect(textOf(value)).toBe(JSON.stringify(value, null, 2))
  })
  fc.assert(property, { seed: 31, numRuns: 300 })
})

it('is the same for long lists, lists of lists and what is not there', () => {
  const rows = Array.from({ length: 2500 }, (_, i) => ({ name: `a\n${i}`, list: [i, null], none: undefined }))
  for (const value of [
    rows,
    { rows, empty: [], gone: undefined },
    [rows],
    { in: [{ deep: { rows } }] },
    { a: { b: { c: { rows, one: [{}] } } } },
    rows.slice(0, 2000),
    { gone: undefined },
  ]) {
    expect(textOf(value)).toBe(JSON.stringify(value, null, 2))
  }
})
