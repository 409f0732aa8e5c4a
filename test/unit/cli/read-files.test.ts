import { mkdtempSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleOf } from '../../../src/cli/bundle'
import { type CliInput, fileInput } from '../../../src/cli/files'
import { readFiles } from '../../../src/cli/read-files'
import type { ImportedLog } from '../../../src/engine/batch'
import { generateBulk } from '../../../src/sample/generate-bulk'
import { eventsOf } from '../import/picture'
import { collect } from '../sample/collect'

/** Threads that read for a command, any number of them, living or ending. */

const SOURCES = resolve(import.meta.dirname, '../../../src')
const OPTIONS = { year: null, zone: null, reference: null }
const END = Date.UTC(2026, 5, 1) / 1000

const folder = mkdtempSync(join(tmpdir(), 'sshscope-read-files-'))
const at = (name: string) => join(folder, name)

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content)
  utimesSync(at(name), END, END)
  return at(name)
}

/** A pipe's bytes, which no other thread can read. */
function heldInput(name: string, text: string): CliInput {
  const bytes = new TextEncoder().encode(text)
  const file = { path: name, name, size: bytes.length, modified: END * 1000 }
  return { ...file, file, isHeld: true, read: (start, end) => Promise.resolve(bytes.slice(start, end)) }
}

function pictureOf(log: ImportedLog): string[] {
  const events = eventsOf(log).map((event) => JSON.stringify(event))
  return [...events, JSON.stringify([log.lines, log.files, log.assumed, log.overlaps, log.complete])]
}

let script = ''
const { lines } = collect(generateBulk({ seed: 5, bytes: 9e6, bytesPerDay: 2e6 }))
const text = (from: number, to: number) => `${lines.slice(from * lines.length, to * lines.length).join('\n')}\n`

beforeAll(async () => {
  script = await bundleOf(join(SOURCES, 'cli/events.ts'), [SOURCES])
}, 60_000)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('readFiles', { timeout: 60_000 }, () => {
  it('gives the same log for any number of threads, of files, compressed ones and pipes', async () => {
    const files = [
      write('auth.log.3', text(0, 0.6)),
      write('auth.log.2', `${text(0.6, 0.7)}an unfinished li`),
      write('auth.log.1.gz', gzipSync(text(0.7, 0.9))),
      write('twice.log', text(0.65, 0.75)),
      at('gone.log'),
    ]
    const inputs = [...(await Promise.all(files.map(fileInput))), heldInput('-', text(0.9, 1))]
    const alone = pictureOf(await readFiles(inputs, OPTIONS, { count: 0, script }))
    expect(alone.length).toBeGreaterThan(10_000)
    for (const count of [1, 2, 3]) {
      expect(pictureOf(await readFiles(inputs, OPTIONS, { count, script })), `${count} threads`).toEqual(alone)
    }
  })

  it.each([0, 1])('says of a file that is cut while it is read what it lacks, with %i threads', async (count) => {
    const path = write('cut.log', text(0, 0.6))
    const input = await fileInput(path)
    truncateSync(path, 4.5e6)
    const { files, complete } = await readFiles([input], OPTIONS, { count, script })
    expect(files[0]?.error).toMatch(/^The file changed while it was being read/)
    expect(files[0]?.entries).toBeGreaterThan(10_000)
    expect(complete).toBe(false)
  })

  it.each([
    ['ends', 'process.exit(3)', 'with status 3'],
    ['fails', 'throw new Error("a fault")', 'a fault'],
    [
      'ends with its first job',
      'workerData.on("message", ({ type }) => type === "job" && process.exit(4))',
      'status 4',
    ],
    ['fails without being waited for', 'workerData.on("message", async () => { throw Error("late") })', 'late'],
  ])('rejects with a sentence where a thread %s', async (_, code, reason) => {
    const broken = write('broken.mjs', `import { workerData } from 'node:worker_threads'\n${code}\n`)
    const inputs = [await fileInput(write('short.log', text(0, 0.01)))]
    const reading = readFiles(inputs, OPTIONS, { count: 1, script: broken })
    await expect(reading).rejects.toThrow(/^a thread that read the log has ended \(.*\), so nothing could be counted$/)
    await expect(reading).rejects.toThrow(reason)
  })

  it('rejects where there is no script for a thread', async () => {
    const reading = readFiles([heldInput('-', text(0, 0.01))], OPTIONS, { count: 1, script: at('gone.mjs') })
    await expect(reading).rejects.toThrow('Cannot find module')
  })
})
