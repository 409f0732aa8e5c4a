import { describe, expect, it } from 'vitest'
import { NameTexts } from '../../../src/analysis/name-texts'

/** Names of one text, and how often each was made. */
function countedNames(length: number, text: string) {
  const made = new Uint32Array(length)
  const names = {
    length,
    text: (id: number) => {
      made[id] = (made[id] ?? 0) + 1
      return text
    },
  }
  return { names, made }
}

function askTwice({ length }: { length: number }, texts: NameTexts): void {
  for (let id = 0; id < 2 * length; id++) texts.of(id % length)
}

describe('NameTexts', () => {
  it('makes each text once', () => {
    const { names, made } = countedNames(1000, 'root')
    askTwice(names, NameTexts.of(names))
    expect(new Set(made)).toEqual(new Set([1]))
  })

  it('keeps 32 M characters at most, however few the names: what an attacker made long is made anew', () => {
    const long = 'x'.repeat(1 << 20)
    const { names, made } = countedNames(64, long)
    const texts = NameTexts.of(names)
    askTwice(names, texts)
    expect(made.filter((times) => times === 1)).toHaveLength(32)
    expect(texts.of(63)).toBe(long)
  })

  it('keeps short ones behind one that is too long to be kept', () => {
    const names = { length: 2, text: (id: number) => (id === 0 ? 'x'.repeat(1 << 26) : String(made++)) }
    let made = 0
    const texts = NameTexts.of(names)
    expect([texts.of(0).length, texts.of(1), texts.of(1)]).toEqual([1 << 26, '0', '0'])
  })
})
