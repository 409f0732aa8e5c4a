import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ascii,
  decimal,
  decodeText,
  endsWith,
  indexOfBytes,
  lastIndexOfBytes,
  startsWith,
} from '../../../src/base/bytes'

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 30 })

describe('searching', () => {
  it('finds what strings find', () => {
    const property = fc.property(
      text,
      fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 3 }),
      (hay, needle) => {
        const [bytes, wanted] = [ascii(hay), ascii(needle)]
        expect(indexOfBytes(bytes, 0, bytes.length, wanted)).toBe(hay.indexOf(needle))
        expect(lastIndexOfBytes(bytes, 0, bytes.length, wanted)).toBe(hay.lastIndexOf(needle))
        expect(startsWith(bytes, 0, bytes.length, wanted)).toBe(hay.startsWith(needle))
        expect(endsWith(bytes, 0, bytes.length, wanted)).toBe(hay.endsWith(needle))
      },
    )
    fc.assert(property, { seed: 1, numRuns: 500 })
  })

  it('stays within its range', () => {
    const bytes = ascii('abcabc')
    expect(indexOfBytes(bytes, 1, 5, ascii('abc'))).toBe(-1)
    expect(indexOfBytes(bytes, 1, 6, ascii('abc'))).toBe(3)
    expect(lastIndexOfBytes(bytes, 0, 5, ascii('abc'))).toBe(0)
    expect(endsWith(bytes, 4, 6, ascii('abc'))).toBe(false)
  })
})

describe('decimal', () => {
  it.each([
    ['0', 0],
    ['4711', 4711],
    ['999999999', 999_999_999],
    ['1000000000', -1],
    ['', -1],
    ['12a', -1],
    ['-1', -1],
  ])('%j is %d', (digits, value) => {
    expect(decimal(ascii(digits), 0, digits.length)).toBe(value)
  })
})

describe('decodeText', () => {
  it('reads UTF-8, and Latin-1 where that is not valid, so that no byte vanishes', () => {
    expect(decodeText(new TextEncoder().encode('é'))).toBe('é')
    expect(decodeText(new Uint8Array([0x61, 0xe9]))).toBe('aé')
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('\uFEFFa')
  })
})
