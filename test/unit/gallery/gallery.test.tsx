import { describe, expect, it } from 'vitest'
import { GALLERY } from '../../gallery/cases'
import { drawCase, textOfCase } from '../../gallery/draw-case'
import { expectedOf, isAsExpected, leftOver } from '../../gallery/expected-files'
import { widthsOf } from '../../gallery/gallery-case'
import { faultsIn } from '../../gallery/integrity'
import { parseMarkup } from '../../gallery/markup'

/** Besides a case's own widths: from the narrowest phone to a wall. */
const WIDTHS = [320, 430, 600, 860, 1_240, 2_560]
/** Longer texts nobody reads. */
const MOST_CHARACTERS = 7_500

const cases = GALLERY.flatMap((group) => group.cases)

describe('the gallery', () => {
  it.each(cases)('$name is sound at any width', (one) => {
    for (const width of [...widthsOf(one), ...WIDTHS]) {
      expect(faultsIn(parseMarkup(drawCase(one, width)), width), `at ${width} px`).toEqual([])
    }
  })

  it.each(cases)('$name is as expected', (one) => {
    const text = textOfCase(one)
    const isSame = isAsExpected(one.name, text)
    expect(text, 'see it with npm run gallery, accept it with npm run gallery -- --update').toBe(expectedOf(one.name))
    expect(isSame).toBe(true)
  })

  it.each(cases)('$name can be read: its text is short', (one) => {
    expect(textOfCase(one).length).toBeLessThan(MOST_CHARACTERS)
  })

  it('has a name for each case, and no expected file without a case', () => {
    const names = cases.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z\d-]+$/.test(name))).toEqual([])
    expect(leftOver(names)).toEqual([])
  })
})
