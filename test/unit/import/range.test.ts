import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LogInput } from '../../../src/import/read/log-input'
import { readLinesFrom } from '../../../src/import/read/range'
import { utf8 } from './entries'

/** An input that gives what it promises and no more: reads that end before they begin are a defect. */
function strictInput(text: string): LogInput {
  const bytes = utf8(text)
  return {
    name: 'auth.log',
    size: bytes.length,
    modified: 0,
    read: (start, end) =>
      end < start ? Promise.reject(new RangeError(`[${start}, ${end})`)) : Promise.resolve(bytes.slice(start, end)),
  }
}

async function readBy(input: LogInput, range: number): Promise<string> {
  const parts: string[] = []
  for (let start = 0; start < input.size; start += range) {
    const lines = await readLinesFrom(input, start, Math.min(start + range, input.size))
    parts.push(new TextDecoder().decode(lines))
  }
  return parts.join('')
}

it('gives each line once, however long the ranges and whether or not the last line ends', async () => {
  const line = fc.integer({ min: 0, max: 9000 }).map((length) => 'x'.repeat(length))
  const property = fc.asyncProperty(
    fc.array(line, { minLength: 1, maxLength: 6 }),
    fc.integer({ min: 1000, max: 9000 }),
    async (lines, range) => {
      const text = lines.join('\n')
      expect(await readBy(strictInput(text), range)).toBe(text)
    },
  )
  await fc.assert(property, { seed: 31, numRuns: 300 })
})
