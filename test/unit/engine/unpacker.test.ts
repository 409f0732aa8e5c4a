import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { DroppedFile, FromUnpacker, ToUnpacker } from '../../../src/engine/protocol'
import { inputsOf, serveReader } from '../../../src/engine/reader'
import { ReaderPool } from '../../../src/engine/reader-pool'
import { serveUnpacker } from '../../../src/engine/unpacker'
import { Unpacking } from '../../../src/engine/unpacking'
import { localReader } from '../../../src/import/block-reader'
import { type ImportedLog, LogImport } from '../../../src/import/import-log'
import { FIRST_BLOCK, LARGEST_BLOCK } from '../../../src/import/read/block-buffers'
import type { LineStream } from '../../../src/import/read/line-stream'
import { openInput } from '../../../src/import/read/open-input'
import { tarOf, utf8, zipOf } from '../import/archives'
import { drawn, eventsOf } from '../import/picture'

/** Streams are unpacked behind a port: the lines that come of it are those that one thread finds. */

const OPTIONS = { year: null, zone: null, reference: null }
const S = '203.0.113.9'
const MODIFIED = Date.UTC(2026, 3, 1)

const tries = (count: number) =>
  drawn(
    Array.from({ length: count }, (_, i) => `${i + 1} Invalid user u${i * 7919} from ${S} port ${i + 1}`).join('\n'),
  )
const FEW = tries(200)
/** Some blocks. */
const LINES = 60_000
const MANY = tries(LINES)
const MANY_ZIPPED = new Uint8Array(gzipSync(MANY, { level: 1 }))

const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'auth.log'): DroppedFile => {
  return { blob: new Blob([content]), name, modified: MODIFIED }
}

const ports: MessagePort[] = []

/** The two ends of a channel that is closed behind the test. */
function channel(): MessageChannel {
  const made = new MessageChannel()
  ports.push(made.port1, made.port2)
  return made
}

afterEach(() => {
  for (const port of ports.splice(0)) port.close()
})

function unpackerHere(): MessagePort {
  const { port1, port2 } = channel()
  serveUnpacker(port2)
  return port1
}

/** Readers in this thread, so many, and what unpacks for them. */
function poolOf(count: number, unpacking: Unpacking | null = new Unpacking(unpackerHere())): ReaderPool {
  const readers = Array.from({ length: count }, () => {
    const { port1, port2 } = channel()
    serveReader(port2)
    return port1
  })
  return new ReaderPool(readers, unpacking)
}

async function readBy(pool: ReaderPool, files: readonly DroppedFile[], onBlock = (): void => undefined) {
  const running = new LogImport(inputsOf(files), OPTIONS)
  pool.setFiles(files)
  await running.run(pool, pool.atOnce, onBlock, new AbortController().signal)
  return running.log()
}

async function readHere(files: readonly DroppedFile[]): Promise<ImportedLog> {
  const inputs = inputsOf(files)
  const running = new LogImport(inputs, OPTIONS)
  await running.run(localReader(inputs), 1, () => undefined, new AbortController().signal)
  return running.log()
}

const csvOf = (lines: readonly string[]) => `source,_raw\n${lines.map((line) => `auth.log,"${line}"\n`).join('')}`
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (c) => c.charCodeAt(0)).buffer)
const linesOf = (text: string) => text.trimEnd().split('\n')
const zipOfLogs = () =>
  zipOf([
    { path: 'auth.log.1', content: utf8(FEW) },
    { path: 'auth.log', content: utf8(tries(50)) },
  ])

describe('what is read as a stream', () => {
  it.each<[string, DroppedFile, RegExp | null]>([
    ['gzip', fileOf(MANY_ZIPPED), null],
    ['gzip cut short', fileOf(MANY_ZIPPED.slice(0, MANY_ZIPPED.length >> 1)), /stop at byte [\d,]+ without their end/],
    ['gzip with something behind it', fileOf(Uint8Array.from([...gzipSync(FEW), 1, 2, 3])), /^Behind the gzip data/],
    ['UTF-16', fileOf(utf16(FEW)), null],
    ['CSV', fileOf(csvOf(linesOf(FEW))), null],
    ['a log whose newest lines come first', fileOf(`${linesOf(FEW).toReversed().join('\n')}\n`), null],
    ['a zip archive', fileOf(zipOfLogs(), 'logs.zip'), null],
    [
      'a tar archive that is cut short',
      fileOf(tarOf([{ path: 'a', content: utf8(FEW) }]).slice(0, 5000), 'a.tar'),
      /./,
    ],
    ['a compressed tar archive', fileOf(new Uint8Array(gzipSync(tarOf([{ path: 'a', content: utf8(FEW) }])))), null],
  ])('gives the same attempts and sentences for any number of readers: %s', async (_, file, error) => {
    const expected = await readHere([file])
    expect(eventsOf(expected).length).toBeGreaterThan(9)
    const sentences = expected.files.map((each) => each.error ?? '').join('')
    expect(sentences).toMatch(error ?? /^$/)
    for (const count of [1, 3, 8]) {
      const log = await readBy(poolOf(count), [file])
      expect(eventsOf(log)).toEqual(eventsOf(expected))
      expect([log.lines, log.files, log.complete]).toEqual([expected.lines, expected.files, expected.complete])
    }
  })

  it('gives the same attempts for several files, some of them streams', async () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean()), { minLength: 1, maxLength: 5 })
    const property = fc.asyncProperty(parts, fc.integer({ min: 1, max: 4 }), async (each, count) => {
      const files = each.map(([lines, isZipped], i) => {
        const text = tries(lines + i).replaceAll('Mar  1', `Mar  ${i + 1}`)
        return fileOf(isZipped ? new Uint8Array(gzipSync(text)) : text, `auth.log.${each.length - i}`)
      })
      expect(eventsOf(await readBy(poolOf(count), files))).toEqual(eventsOf(await readHere(files)))
    })
    await fc.assert(property, { seed: 41, numRuns: 20 })
  })

  it('gives figures after a small block, and progress to the end', async () => {
    const entries: number[] = []
    const file = fileOf(MANY_ZIPPED)
    const running = new LogImport(inputsOf([file]), OPTIONS)
    const pool = poolOf(1)
    pool.setFiles([file])
    const bytes: number[] = []
    const look = (at: { bytes: number }) => {
      entries.push(running.log().files[0]?.entries ?? 0)
      bytes.push(at.bytes)
    }
    await running.run(pool, 1, look, new AbortController().signal)
    expect(linesOf(MANY).slice(0, entries[0]).join('\n').length).toBeLessThanOrEqual(FIRST_BLOCK)
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b))
    expect(bytes.at(-1)).toBe(file.blob.size)
  })

  it('moves with its memory, which comes back', async () => {
    const { port1, port2 } = channel()
    const spent: number[] = []
    port2.addEventListener('message', ({ data }: MessageEvent<ToUnpacker>) => {
      if (data.type === 'spent') spent.push(data.buffer.byteLength)
      if (data.type !== 'open') return
      const block = { bytes: utf8(FEW).slice(), consumed: 1 }
      port2.postMessage({ type: 'block', stream: data.stream, block } satisfies FromUnpacker, [block.bytes.buffer])
      port2.postMessage({ type: 'end', stream: data.stream } satisfies FromUnpacker)
    })
    port2.start()
    const log = await readBy(poolOf(1, new Unpacking(port1)), [fileOf(new Uint8Array(gzipSync(FEW)))])
    expect(eventsOf(log)).toHaveLength(200)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(spent).toEqual([FEW.length])
  })
})

/** A stream of zipped text, as it is opened. */
async function streamOf(zipped: Uint8Array<ArrayBuffer>): Promise<LineStream> {
  const [input] = inputsOf([fileOf(zipped)])
  const opened = input === undefined ? null : await openInput(input)
  if (opened?.kind !== 'stream') throw new Error('no stream')
  return opened.stream
}

/** An unpacker, and what it says when it is told something. */
function watched() {
  const { port1, port2 } = channel()
  serveUnpacker(port2)
  const heard: FromUnpacker[] = []
  port1.addEventListener('message', ({ data }: MessageEvent<FromUnpacker>) => heard.push(data))
  port1.start()
  const tell = (message: ToUnpacker) => {
    port1.postMessage(message)
  }
  const open = async (zipped: Uint8Array<ArrayBuffer>, ahead: number) => {
    const { input: _, ...how } = await streamOf(zipped)
    tell({ type: 'open', stream: 7, file: fileOf(zipped), how, ahead })
    await rest()
  }
  /** Time enough for all that can happen by itself. */
  const rest = () => new Promise((resolve) => setTimeout(resolve, 150))
  return { heard, tell, open, rest }
}

describe('an unpacker', () => {
  it('sends as many blocks as may wait, of bounded size, and one more for each that is asked for', async () => {
    const { heard, tell, open, rest } = watched()
    await open(MANY_ZIPPED, 2)
    expect(heard.map(({ type }) => type)).toEqual(['block', 'block'])
    tell({ type: 'more', stream: 7 })
    await rest()
    expect(heard).toHaveLength(3)
    for (let i = 0; i < 9; i++) tell({ type: 'more', stream: 7 })
    await rest()
    expect(heard.at(-1)).toEqual({ type: 'end', stream: 7 })
    const sizes = heard.map((news) => (news.type === 'block' ? news.block.bytes.buffer.byteLength : 0))
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LARGEST_BLOCK)
  })

  it('moves its blocks instead of copying them', async () => {
    const moved: boolean[] = []
    let hear: (event: { readonly data: ToUnpacker }) => void = () => undefined
    const ended = new Promise<void>((resolve) => {
      const postMessage = (message: FromUnpacker, transfer: ArrayBuffer[]) => {
        if (message.type === 'block') moved.push(transfer.includes(message.block.bytes.buffer))
        else resolve()
      }
      serveUnpacker({ postMessage, addEventListener: (_, listener) => (hear = listener), start: () => undefined })
    })
    const { input: _, ...how } = await streamOf(MANY_ZIPPED)
    hear({ data: { type: 'open', stream: 0, file: fileOf(MANY_ZIPPED), how, ahead: 99 } })
    await ended
    expect(moved.length).toBeGreaterThan(2)
    expect(moved).not.toContain(false)
  })

  it('leaves off when it is told so', async () => {
    const { heard, tell, open, rest } = watched()
    await open(MANY_ZIPPED, 1)
    tell({ type: 'close', stream: 7 })
    for (let i = 0; i < 9; i++) tell({ type: 'more', stream: 7 })
    await rest()
    expect(heard.map(({ type }) => type)).toEqual(['block'])
  })

  it('says what is wrong with a file that can’t be read', async () => {
    const { heard, tell, open, rest } = watched()
    await open(MANY_ZIPPED.slice(0, 4000), 9)
    expect(heard.at(-1)).toMatchObject({ type: 'error', error: { name: 'DamagedData' } })
    tell({ type: 'more', stream: 7 })
    await rest()
    expect(heard.at(-1)).toMatchObject({ type: 'error' })
  })
})

/** An unpacker that ends, as a worker that is no more, when it has been asked for so many blocks. */
function dyingAfter(blocks: number, onEnd: () => void): MessagePort {
  const outer = channel()
  const inner = channel()
  serveUnpacker(inner.port2)
  let left = blocks
  inner.port1.addEventListener('message', ({ data }: MessageEvent<FromUnpacker>) => {
    if (left-- > 0) outer.port2.postMessage(data)
    // What it has said before arrives first.
    else if (left === -1) setTimeout(onEnd, 20)
  })
  outer.port2.addEventListener('message', ({ data }: MessageEvent<ToUnpacker>) => {
    inner.port1.postMessage(data)
  })
  inner.port1.start()
  outer.port2.start()
  return outer.port1
}

describe('an unpacker that ends', () => {
  const ENDED = 'A worker of this page ended while it read the file'

  it('is reported with what it had given, and another reads the next file', async () => {
    const unpacking: Unpacking = new Unpacking(
      dyingAfter(2, () => {
        unpacking.replace(unpackerHere())
      }),
    )
    const next = drawn(`9 Invalid user bob from 192.0.2.77 port 9`).replace('Mar  1', 'Mar 20')
    const log = await readBy(poolOf(2, unpacking), [
      fileOf(MANY_ZIPPED, 'auth.log.1'),
      fileOf(new Uint8Array(gzipSync(next)), 'auth.log'),
    ])
    expect(log.files.map(({ error }) => error?.startsWith(ENDED) ?? false)).toEqual([true, false])
    const events = eventsOf(log)
    const given = events.filter(({ source }) => source === S).length
    expect(linesOf(MANY).slice(0, given).join('\n').length).toBeGreaterThan(2 * FIRST_BLOCK)
    expect(given).toBeLessThan(LINES)
    expect(events.at(-1)).toMatchObject({ user: 'bob' })
    expect(log.complete).toBe(false)
  })

  it('without a successor: streams are reported, plain logs read', async () => {
    const unpacking = new Unpacking(unpackerHere())
    unpacking.replace(null)
    const pool = poolOf(1, unpacking)
    const log = await readBy(pool, [fileOf(FEW, 'auth.log'), fileOf(MANY_ZIPPED, 'auth.log.1.gz')])
    expect(log.files.map(({ error }) => error?.startsWith(ENDED) ?? false)).toEqual([false, true])
    expect(eventsOf(log)).toHaveLength(200)
    unpacking.replace(unpackerHere())
    expect(eventsOf(await readBy(pool, [fileOf(MANY_ZIPPED)]))).toHaveLength(LINES)
  })
})

it('a stop lets go of a stream at once, and the next drop is read', async () => {
  const silent = channel().port1
  const unpacking = new Unpacking(silent)
  const pool = poolOf(1, unpacking)
  const file = fileOf(MANY_ZIPPED)
  const stop = new AbortController()
  const running = new LogImport(inputsOf([file]), OPTIONS)
  pool.setFiles([file])
  const reading = running.run(pool, pool.atOnce, () => undefined, stop.signal)
  await new Promise((resolve) => setTimeout(resolve, 50))
  stop.abort()
  pool.drop()
  await reading
  expect(running.log()).toMatchObject({ complete: false, files: [{ error: null, entries: 0 }] })
  unpacking.replace(unpackerHere())
  expect(eventsOf(await readBy(pool, [file]))).toHaveLength(LINES)
})
