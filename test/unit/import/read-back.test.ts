import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localReader } from '../../../src/import/block-reader'
import { LogImport } from '../../../src/import/import-log'
import { ConnectionLines } from '../../../src/import/read-back/connection-lines'
import { LineStore } from '../../../src/import/read-back/line-store'
import type { ReadFile, Watch } from '../../../src/import/read-back/read-file'
import { blocksOf } from '../../../src/import/read/line-stream'
import type { LogInput } from '../../../src/import/read/log-input'
import { utf8 } from './entries'
import { drawn, inputOf } from './picture'

/** Lines are had again from the files that were read, by their numbers. */

const QUIET: Watch = { signal: new AbortController().signal, onStreaming: () => undefined }

async function readFile(input: LogInput, range?: number): Promise<{ file: ReadFile; log: LogImport }> {
  const log = new LogImport([input], { year: null, zone: null, reference: null }, range)
  await log.run(localReader([input]), 1, () => undefined, new AbortController().signal)
  const [file] = log.readFiles
  if (file === undefined) throw new Error('nothing was read')
  return { file, log }
}

function storeOf(most?: number): LineStore {
  return new LineStore(blocksOf, most)
}

async function lineOf(store: LineStore, file: ReadFile, number: number): Promise<string | null> {
  const place = file.lines.turned(number)
  const lines = await store.load(file, place, QUIET)
  return lines === null ? null : new TextDecoder().decode(lines.bytes.subarray(lines.start(place), lines.end(place)))
}

const packings: readonly ((text: string) => Uint8Array)[] = [
  utf8,
  (text) => gzipSync(text),
  (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  (text) => utf8(`\ufeff${text}`),
]

const line = fc.oneof(
  fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.replace(/[\r\n\0\ufeff]/g, '·')),
  fc
    .nat(99)
    .map((n) => `Mar  1 00:00:0${n % 10} heron sshd[${n}]: Failed password for root from 192.0.2.${n} port ${n} ssh2`),
)

describe('any line of a log', () => {
  it('is had again by its number, whatever the file and however it was cut', async () => {
    const logs = fc.record({
      lines: fc.array(line, { minLength: 1, maxLength: 40 }),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      isEnded: fc.boolean(),
      packing: fc.nat(packings.length - 1),
      range: fc.integer({ min: 1, max: 400 }),
      kept: fc.constantFrom(0, 200, 1 << 20),
      asked: fc.array(fc.nat(39), { minLength: 1, maxLength: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(logs, async ({ lines, lineEnd, isEnded, packing, range, kept, asked }) => {
        // A file begins with a line of sshd's, so that it is taken for a log.
        const all = ['Mar  1 00:00:00 heron sshd[7]: Connection from 192.0.2.7 port 7', ...lines]
        const text = all.join(lineEnd) + (isEnded ? lineEnd : '')
        const content = packings[packing]?.(text) ?? utf8(text)
        const { file } = await readFile(inputOf({ content }), range)
        const store = storeOf(kept)
        const ended = isEnded || all.at(-1) !== '' ? all.length : all.length - 1
        expect(file.lines.length).toBe(ended)
        for (const i of asked.map((each) => each % ended)) expect(await lineOf(store, file, i + 1)).toBe(all[i])
        expect(await lineOf(store, file, ended + 1)).toBeNull()
      }),
      { numRuns: 150, seed: 5 },
    )
  })

  it('is had again under its own number where the newest lines come first', async () => {
    const lines = drawn(
      Array.from({ length: 30 }, (_, i) => `${i} Invalid user u${i} from 192.0.2.${i} port ${i + 1}`).join('\n'),
    )
      .trimEnd()
      .split('\n')
    const turned = lines.toReversed()
    const { file, log } = await readFile(inputOf({ content: turned.join('\n') }))
    const store = storeOf()
    const { table } = log.log()
    expect(table.length).toBe(30)
    for (let row = 0; row < table.length; row++) {
      const number = table.line[row] ?? 0
      expect(await lineOf(store, file, number)).toBe(turned[number - 1])
      expect(turned[number - 1]).toContain(`${table.sources.text(table.source[row] ?? 0)} port`)
    }
  })
})

describe('a stream that is read again', () => {
  // Several blocks of lines.
  const LINES = 30_000
  const content = gzipSync(drawn('1 +0 Invalid user bob from 192.0.2.1 port 1\n'.repeat(LINES)))

  it('goes on where the last question left it, and begins anew for a line before', async () => {
    const { file } = await readFile(inputOf({ content }))
    let opened = 0
    const store = new LineStore((stream) => {
      opened++
      return blocksOf(stream)
    }, 0)
    for (const number of [10, 20_000, LINES]) expect(await lineOf(store, file, number)).toContain('bob')
    expect(opened).toBe(1)
    expect(await lineOf(store, file, 10)).toContain('bob')
    expect(opened).toBe(2)
  })

  it('says how far it is', async () => {
    const { file } = await readFile(inputOf({ content }))
    const said: number[] = []
    const onStreaming = (_: string, bytes: number) => said.push(bytes)
    await storeOf().load(file, LINES, { ...QUIET, onStreaming })
    expect(said.length).toBeGreaterThan(0)
    expect(Math.max(...said)).toBeLessThanOrEqual(content.length)
  })

  it('stops for one who does not wait any more, and serves the next', async () => {
    const { file } = await readFile(inputOf({ content }))
    const store = storeOf()
    const stop = new AbortController()
    const left = store.load(file, 5, { ...QUIET, signal: stop.signal })
    stop.abort()
    await expect(left).rejects.toThrow(/abort/i)
    expect(await lineOf(store, file, 5)).toContain('bob')
  })
})

describe('the lines of a connection', () => {
  const LOG = drawn(`
    7 Connection from 192.0.2.7 port 70 on 198.51.100.1 port 22
    8 Invalid user bob from 192.0.2.8 port 80
    7 Failed password for root from 192.0.2.7 port 70 ssh2
    8 Failed password for invalid user bob from 192.0.2.8 port 80 ssh2
    7 Failed password for root from 192.0.2.7 port 70 ssh2
    7 Connection closed by authenticating user root 192.0.2.7 port 70 [preauth]
    7 Connection from 192.0.2.9 port 90 on 198.51.100.1 port 22
    7 Failed password for root from 192.0.2.9 port 90 ssh2
    - Failed password for root from 192.0.2.5 port 50 ssh2
    - Failed password for root from 192.0.2.6 port 60 ssh2
    - Failed password for admin from 192.0.2.5 port 50 ssh2`)

  async function linesOf(row: number, text = LOG, range?: number): Promise<number[] | null> {
    const { file, log } = await readFile(inputOf({ content: text }), range)
    const { table } = log.log()
    const evidence = {
      file,
      place: table.line[row] ?? 0,
      source: table.sources.text(table.source[row] ?? 0),
      port: table.port[row] ?? 0,
    }
    const found = await new ConnectionLines(storeOf()).of(evidence, QUIET)
    return found?.map(({ place }) => place) ?? null
  }

  it('are those of its process, from its opening on until another opens', async () => {
    expect(await linesOf(0)).toEqual([2, 4])
    expect(await linesOf(1)).toEqual([1, 3, 5, 6])
    expect(await linesOf(3)).toEqual([7, 8])
  })

  it('begin and end where the process opens another of the same source', async () => {
    const reused = drawn(`
      7 Connection from 192.0.2.7 port 70 on 198.51.100.1 port 22
      7 Failed password for root from 192.0.2.7 port 70 ssh2
      7 Connection from 192.0.2.7 port 71 on 198.51.100.1 port 22
      7 Failed password for root from 192.0.2.7 port 71 ssh2`)
    expect(await linesOf(0, reused)).toEqual([1, 2])
    expect(await linesOf(1, reused)).toEqual([3, 4])
  })

  it('are those of its source and port where no process is named', async () => {
    expect(await linesOf(4)).toEqual([9, 11])
  })

  it('are the same however the file was cut', async () => {
    for (const range of [1, 50, 200]) expect(await linesOf(1, LOG, range)).toEqual([1, 3, 5, 6])
  })

  it('leave out what the same process wrote long after', async () => {
    const late = drawn(`
      7 Failed password for root from 192.0.2.7 port 70 ssh2
      7 +700 Connection closed by 192.0.2.7 port 70 [preauth]`)
    expect(await linesOf(0, late)).toEqual([1])
  })

  it('are not given where the line tells of another source than the table', async () => {
    const { file, log } = await readFile(inputOf({ content: LOG }))
    const changed = { ...file, input: inputOf({ content: LOG.replaceAll('192.0.2.7', '192.0.2.3') }) }
    const { table } = log.log()
    const evidence = { file: changed, place: table.line[1] ?? 0, source: '192.0.2.7', port: 70 }
    expect(await new ConnectionLines(storeOf()).of(evidence, QUIET)).toBeNull()
  })
})
