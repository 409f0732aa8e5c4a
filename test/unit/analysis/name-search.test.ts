import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NameSearch } from '../../../src/analysis/name-search'

const namesOf = (texts: readonly string[]) => ({ length: texts.length, text: (id: number) => texts[id] ?? '' })

describe('a search in names', () => {
  it('finds a text whatever its case, not where it begins in one name and ends in the next', () => {
    const search = NameSearch.of(namesOf(['root', 'Toor', '', 'ADMIN', 'rootroot']))
    expect([...search.holding('OOT')]).toEqual([1, 0, 0, 0, 1, 0])
    expect([...search.holding('tt')]).toEqual([0, 0, 0, 0, 0, 0])
    expect([...search.holding('')]).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('finds what comes to the names later', () => {
    const texts = ['heron']
    const names = {
      ...namesOf(texts),
      get length() {
        return texts.length
      },
      text: (id: number) => texts[id] ?? '',
    }
    expect([...NameSearch.of(names).holding('ren')]).toEqual([0, 0])
    texts.push('wren')
    expect([...NameSearch.of(names).holding('ren')]).toEqual([0, 1, 0])
  })

  it('finds the same as a look at each name, over more blocks than one', () => {
    const letters = fc.constantFrom('a', 'b', 'A', 'İ', 'ß', '')
    const name = fc.array(letters, { maxLength: 4 }).map((all) => all.join(''))
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 30 }),
        name,
        fc.constantFrom(1, 300),
        (texts, text, times) => {
          const all = Array.from({ length: times }, () => texts).flat()
          const wanted = text.toLowerCase()
          const found = [...NameSearch.of(namesOf(all)).holding(text)].slice(0, -1)
          expect(found).toEqual(all.map((each) => (each.toLowerCase().includes(wanted) ? 1 : 0)))
        },
      ),
      { seed: 5, numRuns: 60 },
    )
  })
})
