import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReaderPool } from '../../../src/engine/reader-pool'
import { inputsOf, serveReader } from '../../../src/engine/reader'
import type { DroppedFile } from '../../../src/engine/protocol'
import { localReader } from '../../../src/import/block-reader'
import { type ImportedLog, LogImport } from '../../../src/import/import-log'
import { generateSample } from '../../../src/sample/generate-sample'
import { collect, SMALL } from '../sample/collect'
import { eventsOf } from '../import/picture'

/** Readers behind ports, any number of them, living or ending: what they read is what one reads. */

const LINES = collect(generateSample({ ...SMALL, days: 1, attemptsPerDay: 60, campaign: false })).lines
const OPTIONS = { year: null, zone: null, reference: null }

function fileOf(lines: readonly string[]): DroppedFile {
  return { blob: new Blob([`${lines.join('\n')}\n`]), name: 'auth.log', modified: (SMALL.start + 86_400) * 1000 }
}

/** A reader in this thread; `end` makes it fall silent, as a worker that is no more. */
function makeReader(): { readonly port: MessagePort; end: () => void } {
  const { port1, port2 } = new MessageChannel()
  serveReader(port2)
  return {
    port: port1,
    end: () => {
      port2.close()
    },
  }
}

async function readBy(pool: ReaderPool, file: DroppedFile, range: number): Promise<ImportedLog> {
  const running = new LogImport(inputsOf([file]), OPTIONS, range)
  pool.setFiles([file])
  await running.run(pool, pool.size * 4, () => undefined, new AbortController().signal)
  return running.log()
}

async function readHere(file: DroppedFile): Promise<ImportedLog> {
  const inputs = inputsOf([file])
  const running = new LogImport(inputs, OPTIONS)
  await running.run(localReader(inputs), 1, () => undefined, new AbortController().signal)
  return running.log()
}

describe('ReaderPool', () => {
  it('gives the same attempts for one to eight readers and any range', async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 100, max: 9000 }),
      fc.nat(LINES.length - 1),
      async (count, range, from) => {
        const file = fileOf(LINES.slice(from))
        const readers = Array.from({ length: count }, makeReader)
        const log = await readBy(new ReaderPool(readers.map(({ port }) => port)), file, range)
        const expected = await readHere(file)
        expect(eventsOf(log)).toEqual(eventsOf(expected))
        expect([log.lines, log.files, log.complete]).toEqual([expected.lines, expected.files, expected.complete])
        for (const reader of readers) reader.end()
      },
    )
    await fc.assert(property, { seed: 21, numRuns: 25 })
  })

  it('gives the same attempts where readers end and others come in their places', async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 500, max: 5000 }),
      fc.nat(3),
      async (count, range, dying) => {
        const file = fileOf(LINES)
        const readers = Array.from({ length: count }, makeReader)
        const pool = new ReaderPool(readers.map(({ port }) => port))
        const reading = readBy(pool, file, range)
        await new Promise((resolve) => setTimeout(resolve, 1))
        const number = dying % count
        readers[number]?.end()
        const next = makeReader()
        readers.push(next)
        pool.replace(number, next.port)
        expect(eventsOf(await reading)).toEqual(eventsOf(await readHere(file)))
        for (const reader of readers) reader.end()
      },
    )
    await fc.assert(property, { seed: 22, numRuns: 25 })
  })

  it('gives a job to another reader once, and not again', async () => {
    const silent = () => new MessageChannel().port1
    const pool = new ReaderPool([silent(), silent()])
    pool.setFiles([fileOf(LINES)])
    const job = pool.read({ kind: 'range', input: 0, start: 0, end: 100, isWhole: false })
    pool.replace(0, silent())
    pool.replace(0, silent())
    await expect(job).rejects.toThrow('A worker of this page ended while it read the file')
  })

  it('can’t have lines read again that went with a reader', async () => {
    const pool = new ReaderPool([new MessageChannel().port1])
    const job = pool.read({ kind: 'lines', bytes: new Uint8Array(10), isWhole: false })
    pool.replace(0, new MessageChannel().port1)
    await expect(job).rejects.toThrow('ended')
  })

  it('refuses where no reader is left, and reads again when there is one', async () => {
    const pool = new ReaderPool([new MessageChannel().port1])
    pool.replace(0, null)
    expect(pool.size).toBe(0)
    const file = fileOf(LINES)
    expect((await readBy(pool, file, 1000)).files[0]?.error).toContain('A worker of this page ended')
    const reader = makeReader()
    pool.replace(0, reader.port)
    expect(eventsOf(await readBy(pool, file, 1000))).toEqual(eventsOf(await readHere(file)))
    reader.end()
  })

  it('drops what was asked for, and reads what is asked then', async () => {
    const reader = makeReader()
    const pool = new ReaderPool([reader.port])
    const file = fileOf(LINES)
    pool.setFiles([file])
    const jobs = [0, 1, 2, 3].map(() =>
      pool.read({ kind: 'range', input: 0, start: 0, end: file.blob.size, isWhole: false }),
    )
    pool.drop()
    for (const job of jobs) await expect(job).rejects.toThrow('stopped')
    expect(eventsOf(await readBy(pool, file, 1000))).toEqual(eventsOf(await readHere(file)))
    reader.end()
  })
})
