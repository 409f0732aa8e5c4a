import { expect, it } from 'vitest'
import { ReaderPool } from '../../../src/engine/reader-pool'
import { serveReaderOf, type StreamedInput } from '../../../src/engine/reader'
import { LogImport } from '../../../src/import/import-log'
import { utf8 } from '../import/entries'

const OPTIONS = { year: null, zone: null, reference: null }

/** A log of one line that notes in `open` whether it is. */
function watched(name: string, open: Set<string>): StreamedInput {
  const bytes = utf8(`Mar  1 00:${name}:00 heron sshd[${name}]: Invalid user bob from 192.0.2.1 port ${name}\n`)
  return {
    name,
    size: bytes.length,
    modified: Date.UTC(2024, 2, 2),
    read(start, end) {
      open.add(name)
      return Promise.resolve(bytes.slice(start, end))
    },
    close() {
      open.delete(name)
    },
  }
}

it('has one file open at a time, however many are dropped', async () => {
  const open = new Set<string>()
  const most: number[] = []
  const inputs = Array.from({ length: 40 }, (_, i) => watched(String(i + 10), open))
  const { port1, port2 } = new MessageChannel()
  serveReaderOf<string>(port2, () => inputs)
  const pool = new ReaderPool<string>([port1])
  pool.setFiles(inputs.map(({ name }) => name))
  // The engine looks into files too: with inputs of its own.
  const looked = inputs.map(({ name }) => watched(name, new Set()))
  const running = new LogImport(looked, OPTIONS)
  await running.run(pool, pool.atOnce, () => most.push(open.size), new AbortController().signal)
  expect(running.log().table.length).toBe(40)
  expect(Math.max(...most)).toBeLessThanOrEqual(2)
  port1.close()
})
