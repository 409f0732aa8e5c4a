import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineIndex } from '../../../src/base/line-index'

/** Bytes that are a line feed, nearly one, or differ from it in one bit: what a trick with words gets wrong first. */
const byte = fc.constantFrom(10, 10, 9, 11, 13, 0, 26, 138, 139, 128, 255)

describe('the index of lines', () => {
  it('finds every line feed, wherever the block lies in its buffer', () => {
    const index = new LineIndex()
    const blocks = fc.tuple(fc.array(byte, { maxLength: 80 }), fc.nat(9), fc.nat(9), fc.nat(7))
    fc.assert(
      fc.property(blocks, ([bytes, from, to, shift]) => {
        const buffer = new Uint8Array(shift + bytes.length)
        buffer.set(bytes, shift)
        const block = buffer.subarray(shift)
        const start = Math.min(from, bytes.length)
        const end = Math.max(start, bytes.length - to)
        index.index(block, start, end)
        const expected = bytes.flatMap((each, i) => (each === 10 && i >= start && i < end ? [i] : []))
        expect([...index.ends.subarray(0, index.count)]).toEqual(expected)
      }),
      { seed: 7, numRuns: 2000 },
    )
  })

  it('grows with the block', () => {
    const index = new LineIndex()
    index.index(new Uint8Array(100_001).fill(10), 0, 100_001)
    expect([index.count, index.ends[100_000]]).toEqual([100_001, 100_000])
  })
})
