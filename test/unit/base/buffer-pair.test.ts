import { expect, it } from 'vitest'
import { BufferPair } from '../../../src/base/buffer-pair'

it('takes two buffers in turn, however often', () => {
  const pair = new BufferPair()
  const taken = Array.from({ length: 10 }, () => {
    const buffer = pair.take(100)
    pair.giveBack(buffer)
    return buffer
  })
  expect(new Set(taken).size).toBe(2)
  expect(taken.slice(1).some((buffer, i) => buffer === taken[i])).toBe(false)
})

it('never gives out what has not come back, nor what was given back last', () => {
  const pair = new BufferPair()
  const [first, second] = [pair.take(10), pair.take(10)]
  pair.giveBack(first)
  const third = pair.take(10)
  expect([first, second]).not.toContain(third)
  pair.giveBack(second)
  expect(pair.take(10)).toBe(first)
})

it('makes a larger buffer where the one at hand is too small', () => {
  const pair = new BufferPair()
  for (const length of [10, 10, 50, 20]) {
    const buffer = pair.take(length)
    expect(buffer.byteLength).toBeGreaterThanOrEqual(length)
    pair.giveBack(buffer)
  }
})
