import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteInterner, grown } from '../../../src/base/byte-interner'
import { ascii } from '../../../src/base/bytes'

describe('ByteInterner', () => {
  it('gives equal bytes the same id, and gives them back', () => {
    const property = fc.property(fc.array(fc.uint8Array({ maxLength: 6, max: 3 }), { maxLength: 400 }), (words) => {
      const names = new ByteInterner()
      const known = new Map<string, number>()
      for (const word of words) {
        const key = word.join()
        const id = names.intern(word)
        if (known.has(key)) expect(id).toBe(known.get(key))
        else expect(id).toBe(known.size)
        known.set(key, id)
        expect([...names.bytes(id)]).toEqual([...word])
      }
      expect(names.length).toBe(known.size)
    })
    fc.assert(property, { seed: 1, numRuns: 100 })
  })

  it('holds far more than it began with, the empty sequence among them', () => {
    const names = new ByteInterner()
    expect(names.intern(ascii(''))).toBe(0)
    for (let i = 0; i < 50_000; i++) expect(names.intern(ascii(`name-${i}`))).toBe(i + 1)
    expect(names.intern(ascii('name-49999'))).toBe(50_000)
    expect(names.text(0)).toBe('')
    expect(names.text(12_346)).toBe('name-12345')
  })

  it('interns a part of a buffer, and packs what it holds', () => {
    const names = new ByteInterner()
    const bytes = ascii('xrootxroot')
    expect(names.intern(bytes, 1, 5)).toBe(names.intern(bytes, 6, 10))
    names.intern(ascii(''))
    names.intern(ascii('bob'))
    const { arena, ends } = names.pack()
    expect([new TextDecoder().decode(arena), [...ends]]).toEqual(['rootbob', [4, 4, 7]])
  })

  it('forgets on clear', () => {
    const names = new ByteInterner()
    names.intern(ascii('a'))
    names.clear()
    expect(names.length).toBe(0)
    expect(names.intern(ascii('b'))).toBe(0)
    expect(names.intern(ascii('a'))).toBe(1)
    expect(names.text(0)).toBe('b')
  })
})

describe('grown', () => {
  it('keeps what was there', () => {
    expect([...grown(new Uint16Array([1, 2]), 3)]).toEqual([1, 2, 0, 0])
    expect(grown(new Float64Array(2), 100)).toHaveLength(100)
  })
})
