import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_LINE } from '../../../src/import/max-line'
import { BlockBuffers, LARGEST_BLOCK } from '../../../src/import/read/block-buffers'
import { LineBlocks } from '../../../src/import/read/line-blocks'
import { concatenated, utf8 } from './archives'

/** Streams are cut into blocks of whole lines, each in memory of its own. */

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** All blocks of some bytes that come in pieces of `size`. */
function blocksOf(blocks: LineBlocks, bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer>[] {
  const given: Uint8Array<ArrayBuffer>[] = []
  for (let p = 0; p < bytes.length; p += size) given.push(...blocks.push(bytes.subarray(p, p + size)))
  return [...given, ...blocks.finish()]
}

describe('blocks of lines', () => {
  it('hold all bytes in order and end with lines, whatever the size of blocks and pieces', () => {
    const lines = fc.array(fc.stringMatching(/^[a-z]{0,40}$/), { maxLength: 60 })
    const size = fc.integer({ min: 1, max: 100 })
    const property = fc.property(lines, fc.constantFrom('\n', '\r\n'), size, size, (each, end, first, piece) => {
      const bytes = utf8(each.join(end))
      const given = blocksOf(new LineBlocks(undefined, first), bytes, piece)
      expect(text(concatenated(given))).toBe(text(bytes))
      for (const block of given.slice(0, -1)) expect(text(block.subarray(-1))).toBe('\n')
      expect(new Set(given.map(({ buffer }) => buffer)).size).toBe(given.length)
    })
    fc.assert(property, { seed: 31, numRuns: 300 })
  })

  it('begin small and grow, so that the first figures come soon', () => {
    const bytes = utf8('a line of a log\n'.repeat(1_200_000))
    const lengths = blocksOf(new LineBlocks(), bytes, 65_536).map(({ length }) => length)
    expect(lengths.slice(0, 6)).toEqual([1 << 19, 1 << 20, 1 << 21, 1 << 22, 1 << 22, 1 << 22])
  })

  it('are written into memory that was given back', () => {
    const buffers = new BlockBuffers()
    const blocks = new LineBlocks(buffers, LARGEST_BLOCK)
    const used = new Set<ArrayBuffer>()
    const line = utf8(`${'x'.repeat(99)}\n`.repeat(10_000))
    for (let i = 0; i < 50; i++) {
      for (const { buffer } of blocks.push(line)) {
        used.add(buffer)
        buffers.giveBack(buffer)
      }
    }
    expect(used.size).toBe(2)
  })

  it('lack the line that a stream breaks off in', () => {
    const blocks = new LineBlocks()
    expect(blocks.push(utf8('one\ntwo\nthr'))).toEqual([])
    expect(blocks.whole().map(text)).toEqual(['one\ntwo\n'])
    expect(blocks.finish()).toEqual([])
  })
})

describe('a line that is too long', () => {
  const long = (length: number) =>
    concatenated([utf8('before\n'), new Uint8Array(length).fill(120), utf8('\nbehind\n')])
  /** The lines that are given of it, as their lengths. */
  const lengths = (bytes: Uint8Array, first: number, piece: number) =>
    text(concatenated(blocksOf(new LineBlocks(undefined, first), bytes, piece)))
      .split('\n')
      .map((line) => line.length)

  it.each([1 << 10, 1 << 19, 1 << 21])('is never held whole: blocks from %i bytes on', (first) => {
    const blocks = new LineBlocks(undefined, first)
    let held = 0
    for (let i = 0; i < 200; i++) {
      for (const block of blocks.push(new Uint8Array(1 << 18).fill(120))) held += block.buffer.byteLength
    }
    expect(held).toBeGreaterThan(MAX_LINE)
    expect(held).toBeLessThanOrEqual(LARGEST_BLOCK)
    expect(blocks.push(utf8('x\nnext\n'))).toEqual([])
    expect(blocks.finish().map(text)).toEqual(['next\n'])
  })

  it.each([1 << 10, 1 << 19, 1 << 21])(
    'stays too long, and one that is not stays: blocks from %i bytes on',
    (first) => {
      for (const piece of [1 << 16, (1 << 20) + 1]) {
        expect(lengths(long(MAX_LINE), first, piece)).toEqual([6, MAX_LINE, 6, 0])
        const [before, cut = 0] = lengths(long(10 * MAX_LINE), first, piece)
        expect([before, cut > MAX_LINE + 1]).toEqual([6, true])
      }
    },
  )
})

it('keeps only memory of the size that is asked for again and again', () => {
  const buffers = new BlockBuffers()
  const usual = new ArrayBuffer(LARGEST_BLOCK)
  for (const buffer of [new ArrayBuffer(LARGEST_BLOCK * 16), usual, new ArrayBuffer(100)]) buffers.giveBack(buffer)
  expect(buffers.take(LARGEST_BLOCK).buffer).toBe(usual)
  expect(buffers.take(LARGEST_BLOCK).buffer.byteLength).toBe(LARGEST_BLOCK)
})
