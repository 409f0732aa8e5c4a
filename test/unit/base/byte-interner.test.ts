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

  it('is not slowed down by sequences that an attacker has made to have one hash', () => {
    const names = new ByteInterner()
    const colliding = collidingNames(14)
    expect(new Set(colliding.map((name) => fnv(name))).size).toBe(1)
    const start = performance.now()
    expect(colliding.every((name, i) => names.intern(name) === i)).toBe(true)
    expect(colliding.every((name, i) => names.intern(name) === i)).toBe(true)
    // Comparing each with all takes ten seconds and more.
    expect(performance.now() - start).toBeLessThan(2000)
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

/** FNV-1a of 32 bits. */
function fnv(bytes: Uint8Array, hash = 0x811c9dc5 | 0): number {
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash
}

/**
 * 2 ** `steps` names of one hash, by A. Joux, Multicollisions in Iterated Hash Functions, CRYPTO 2004: two pieces that
 * lead from one state to the same, as often as one likes.
 */
function collidingNames(steps: number): Uint8Array[] {
  let names: Uint8Array[] = [new Uint8Array(0)]
  let state = 0x811c9dc5 | 0
  for (let i = 0; i < steps; i++) {
    const pair = collidingPair(state)
    state = fnv(pair[0], state)
    names = names.flatMap((name) => pair.map((piece) => Uint8Array.from([...name, ...piece])))
  }
  return names
}

function collidingPair(state: number): [Uint8Array, Uint8Array] {
  const seen = new Map<number, number>()
  for (let n = 0; ; n++) {
    const hash = fnv(pieceOf(n), state)
    const other = seen.get(hash)
    if (other !== undefined) return [pieceOf(other), pieceOf(n)]
    seen.set(hash, n)
  }
}

/** Eight letters for each number, another eight for another. */
function pieceOf(n: number): Uint8Array {
  const scattered = Math.imul(n, 0x9e3779b1)
  return Uint8Array.from({ length: 8 }, (_, i) => 97 + ((scattered >>> (4 * i)) & 15))
}
