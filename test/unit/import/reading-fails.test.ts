import { expect, it } from 'vitest'
import { type BlockReader, localReader } from '../../../src/import/block-reader'
import { LogImport } from '../../../src/import/import-log'
import { blocksOf } from '../../../src/import/read/line-stream'
import { bytesInput, inputOf } from './picture'

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

it('opens no stream where somebody stopped while files were opened', async () => {
  const stop = new AbortController()
  const input = bytesInput(new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([65, 66, 10]).buffer)]))
  const opened: string[] = []
  const reader: BlockReader = {
    ...localReader([input]),
    unpack(stream) {
      opened.push(stream.input.name)
      return blocksOf(stream)
    },
  }
  const reading = new LogImport([input], OPTIONS).run(reader, 1, () => undefined, stop.signal)
  stop.abort()
  await reading
  expect(opened).toEqual([])
})
