import { expect, it } from 'vitest'
import { type BlockReader, localReader } from '../../../src/import/block-reader'
import { LogImport } from '../../../src/import/import-log'
import { inputOf } from './picture'

const LINES = Array.from(
  { length: 8 },
  (_, i) => `Mar  1 00:00:0${i} heron sshd[${i}]: Failed password for root from 192.0.2.${i} port 4711 ssh2\n`,
)
const OPTIONS = { year: null, zone: null, reference: null }

/** A reader that has several blocks under way before the first is there. */
function slowly(reader: BlockReader): BlockReader {
  return {
    ...reader,
    async read(job) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      return reader.read(job)
    },
  }
}

it('folds nothing behind a block that could not be folded: its lines would have wrong numbers', async () => {
  const input = inputOf({ content: LINES.join('') })
  const log = new LogImport([input], OPTIONS, LINES[0]?.length)
  let blocks = 0
  const onBlock = () => {
    if (++blocks === 3) throw new RangeError('Array buffer allocation failed')
  }
  await log.run(slowly(localReader([input])), 6, onBlock, new AbortController().signal)
  const { table, files } = log.log()
  expect([...table.line]).toEqual([1, 2, 3])
  expect(files[0]?.error).toContain('memory')
})
