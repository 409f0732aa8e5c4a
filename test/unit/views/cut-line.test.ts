import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LinePart } from '../../../src/model/lines'
import { cutLine } from '../../../src/views/lines/cut-line'

/** Long lines are cut until somebody asks for the rest. */

const part = fc.record({ kind: fc.constant<'rest'>('rest'), text: fc.string({ unit: 'binary', maxLength: 20 }) })
const textOf = (parts: readonly LinePart[]) => parts.map(({ text }) => text).join('')

it('shows the beginning of a line and says how much more there is', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.integer({ min: 1, max: 60 }), (parts, limit) => {
      const whole = textOf(parts)
      const cut = cutLine({ parts }, limit)
      const shown = textOf(cut.parts)
      expect(whole.startsWith(shown)).toBe(true)
      expect(shown.length + cut.more).toBe(whole.length)
      if (cut.more > 0) expect(shown.length).toBeLessThanOrEqual(limit)
      expect(shown).not.toMatch(/\p{Surrogate}/u)
    }),
    { seed: 3 },
  )
})

it('cuts no line for a few characters', () => {
  expect(cutLine({ parts: [{ kind: 'rest', text: 'x'.repeat(110) }] }, 100).more).toBe(0)
  expect(cutLine({ parts: [{ kind: 'rest', text: 'x'.repeat(200) }] }, 100).more).toBe(100)
})
