import { gzipSync } from 'node:zlib'
import { appendFileSync, rmSync, truncateSync } from 'node:fs'
import type { App } from './app'
import { expect, test } from './journey'
import { grep, logOf, OTHER, SMALL } from './logs'
import { beginningOfLargeLog, largeLog } from './setup'

declare global {
  interface Window {
    /** Workers of the page in the order they were made: engine, readers, unpacker, then those in their places. */
    made: Worker[]
    /** How many cores the machine seems to have. */
    cores: number
    /** Ends each reader soon after it was made. */
    areReadersEnded: boolean
  }
}

/** Opens the page anew, on a machine that seems to have so many cores, and keeps its workers at hand. */
async function openWith(app: App, cores: number): Promise<void> {
  await app.page.addInitScript((count) => {
    Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => window.cores })
    window.cores = count
    window.made = []
    window.areReadersEnded = false
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        if (window.made.push(this) === 1) return
        const end = () => {
          this.terminate()
        }
        this.addEventListener('message', () => {
          if (window.areReadersEnded) setTimeout(end, 30)
        })
      }
    }
  }, cores)
  await app.open(app.page.url())
  await app.page.waitForFunction((count) => window.made.length === count, cores + 1)
}

/** Ends a worker as a browser does that has no memory for it: nothing is said to anybody. */
function endWorker(app: App, number: number): Promise<void> {
  return app.page.evaluate((at) => {
    window.made[at]?.terminate()
  }, number)
}

function message(app: App) {
  return app.page.locator('.message')
}

function linesOf(log: Uint8Array): number {
  let count = 0
  for (let at = log.indexOf(10); at >= 0; at = log.indexOf(10, at + 1)) count++
  return count
}

/** Waits for the first figures of a log that takes long. */
async function untilFigures(app: App): Promise<void> {
  await expect(app.headline).toContainText('so far')
}

test.describe('a reader that ends', () => {
  test('has its lines read by another: nothing is missing', async ({ app }) => {
    await openWith(app, 3)
    const paths = app.write({ name: 'auth.log', content: beginningOfLargeLog(150e6) })
    expect(await app.read(() => app.pickPaths(paths))).toBe('done')
    const whole = await app.totals()
    const end = await app.read(async () => {
      await app.pickPaths(paths)
      await untilFigures(app)
      await endWorker(app, 1)
    })
    expect(end).toBe('done')
    expect(await app.page.evaluate(() => window.made.length)).toBe(5)
    expect(await app.totals()).toEqual(whole)
  })

  test('again and again: what was read stays and can be filtered, and another drop is read', async ({ app }) => {
    await openWith(app, 3)
    const end = await app.read(async () => {
      await app.pickPaths([largeLog()])
      await untilFigures(app)
      await app.page.evaluate(() => {
        window.areReadersEnded = true
      })
      await endWorker(app, 1)
      await endWorker(app, 2)
    })
    expect(end).toBe('partial')
    await expect(message(app)).toContainText('A worker of this page ended while it read the file')
    await expect(message(app)).toContainText('What came before it is counted')
    const { hostile } = await app.totals()
    expect(hostile).toBeGreaterThan(0)
    await app.rows(6).filter({ hasText: 'root' }).first().click()
    await expect(app.chip('name')).toContainText('root')
    expect((await app.totals()).hostile).toBeLessThan(hostile)
    await app.page.evaluate(() => {
      window.areReadersEnded = false
    })
    expect(await app.pick({ name: 'other.log', content: OTHER })).toBe('done')
    expect((await app.totals()).hostile).toBe(grep(OTHER).tries)
  })

  test('by an exception is noticed too', async ({ app }) => {
    await openWith(app, 2)
    const reader = app.page.workers().at(1)
    const end = await app.read(async () => {
      await app.pickPaths([largeLog()])
      await untilFigures(app)
      await reader?.evaluate(() => {
        setTimeout(() => {
          throw new Error('planted')
        })
      })
    })
    expect(end).toBe('done')
    expect(await app.page.evaluate(() => window.made.length)).toBe(4)
    app.watch.takeFaults()
  })
})

test('an unpacker that ends is reported, what it had given counts, and another reads the next file', async ({
  app,
}) => {
  await openWith(app, 2)
  const content = gzipSync(beginningOfLargeLog(200e6), { level: 1 })
  const end = await app.read(async () => {
    await app.pickPaths(app.write({ name: 'auth.log.gz', content }))
    await untilFigures(app)
    await endWorker(app, 2)
  })
  expect(end).toBe('partial')
  await expect(message(app)).toContainText('A worker of this page ended while it read the file')
  expect((await app.totals()).hostile).toBeGreaterThan(0)
  expect(await app.page.evaluate(() => window.made.length)).toBe(4)
  expect(await app.pick({ name: 'other.log.gz', content: gzipSync(OTHER) })).toBe('done')
  expect((await app.totals()).hostile).toBe(grep(OTHER).tries)
})

test.describe('an engine that ends', () => {
  test('while it reads: the figures so far stay, and another drop is read, countries and all', async ({ app }) => {
    await openWith(app, 3)
    const end = await app.read(async () => {
      await app.pickPaths([largeLog(), largeLog(), largeLog(), largeLog()])
      await untilFigures(app)
      await expect(app.rows(6).first()).toBeVisible()
      await endWorker(app, 0)
    })
    expect(end).toBe('partial')
    await expect(message(app)).toContainText('Reading broke off: the figures are of what was read until then.')
    await expect(message(app)).toContainText('The part of this page that counts has ended')
    await expect(app.headline).toHaveText(/^[\d,]+ attempts/)
    // What can't be filtered any more must not say that it is.
    await app.rows(6).first().click()
    await expect(app.chip('name')).toHaveCount(0)
    await expect(app.answers()).rejects.toThrow('has ended')
    const content = SMALL.replaceAll('192.0.2.7', '8.8.8.8')
    expect(await app.pick({ name: 'other.log', content })).toBe('done')
    const { totals, sources } = await app.answers()
    expect(totals.hostile).toBe(grep(SMALL).tries)
    expect(sources.find(({ source }) => source === '8.8.8.8')?.country).toBe('US')
  })

  test('by an exception, after it has read: the figures stay, and a sentence says what they can’t', async ({ app }) => {
    await openWith(app, 3)
    const [engine] = app.page.workers()
    expect(await app.pick({ name: 'auth.log', content: SMALL })).toBe('done')
    await engine?.evaluate(() => {
      void Promise.reject(new Error('planted'))
    })
    await expect(message(app)).toContainText('The figures stay, but can’t be filtered any more.')
    await expect(app.headline).toHaveText(`${grep(SMALL).tries} attempts to log in.`)
    expect(await app.pick({ name: 'other.log', content: OTHER })).toBe('done')
    expect((await app.totals()).hostile).toBe(grep(OTHER).tries)
    expect(app.watch.takeFaults().join()).toContain('planted')
  })
})

test.describe('a file that', () => {
  /** Time enough, and more than a stretch that one reader reads. */
  const LONG = 200e6

  /** The last of them is cut off. */
  const linesOfLong = () => linesOf(beginningOfLargeLog(LONG)) + 1

  async function readWhile(app: App, change: (path: string) => void): Promise<void> {
    const paths = app.write({ name: 'auth.log', content: beginningOfLargeLog(LONG) })
    const end = await app.read(async () => {
      await app.pickPaths(paths)
      await untilFigures(app)
      for (const path of paths) change(path)
    })
    expect(end).toBe('partial')
    await expect(message(app)).toContainText('What came before it is counted')
    expect((await app.totals()).hostile).toBeGreaterThan(0)
  }

  async function entries(app: App): Promise<number> {
    return (await app.totals()).entries
  }

  test('is cut off, grows or is deleted while it is read', async ({ app }) => {
    await openWith(app, 2)
    await readWhile(app, (path) => {
      truncateSync(path, 1e6)
    })
    await expect(message(app)).toContainText('The file changed while it was being read')
    expect(await entries(app)).toBeLessThan(linesOfLong())
    await readWhile(app, (path) => {
      appendFileSync(path, SMALL)
    })
    await expect(message(app)).toContainText('as a log does that is still written to')
    expect(await entries(app)).toBe(linesOfLong())
    await readWhile(app, (path) => {
      rmSync(path)
    })
    await expect(message(app)).toContainText('The file is not there any more. What it held when it was chosen was read')
    expect(await entries(app)).toBe(linesOfLong())
  })

  test('grows while several readers read it is read as far as it went', async ({ app }) => {
    await openWith(app, 4)
    await readWhile(app, (path) => {
      appendFileSync(path, SMALL)
    })
    await expect(message(app)).toContainText('as a log does that is still written to')
    expect(await entries(app)).toBe(linesOfLong())
  })

  test('grows before its turn has come is read as far as it went when it was chosen', async ({ app }) => {
    const [path = ''] = app.write({ name: 'auth.log', content: SMALL })
    const end = await app.read(async () => {
      await app.pickPaths([path, largeLog()])
      await untilFigures(app)
      appendFileSync(path, OTHER)
    })
    expect(end).toBe('partial')
    await expect(message(app)).toContainText('as a log does that is still written to')
    const { files } = await app.page.evaluate(() => window.sshscope.answers().then(({ files }) => ({ files })))
    expect(files.find(({ name }) => name === 'auth.log')?.entries).toBe(grep(SMALL).lines)
  })
})

/** All answers in one number: they are long. */
function hashOfAnswers(app: App): Promise<string> {
  return app.page.evaluate(async () => {
    const text = JSON.stringify(await window.sshscope.answers())
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    return `${text.length} ${Array.from(new Uint8Array(hash), (byte) => byte.toString(16)).join(' ')}`
  })
}

test('any number of readers gives the same answers', async ({ app }) => {
  const log = beginningOfLargeLog(24e6)
  const cut = log.indexOf(10, 16e6) + 1
  const paths = app.write(
    { name: 'auth.log', content: log.subarray(cut, log.lastIndexOf(10) + 1) },
    { name: 'auth.log.1.gz', content: gzipSync(log.subarray(0, cut), { level: 1 }) },
    { name: 'auth.log.2', content: log.subarray(0, cut) },
  )
  const answers = new Set<string>()
  await openWith(app, 2)
  expect(await app.pick({ name: 'auth.log', content: SMALL })).toBe('done')
  let engine = 0
  for (const cores of [2, 3, 5, 9]) {
    // The next drop starts new workers.
    await app.page.evaluate((count) => {
      window.cores = count
    }, cores)
    await endWorker(app, engine)
    await expect(message(app)).toBeVisible()
    engine = await app.page.evaluate(() => window.made.length)
    expect(await app.read(() => app.pickPaths(paths))).toBe('done')
    expect(await app.page.evaluate(() => window.made.length)).toBe(engine + cores + 1)
    answers.add(await hashOfAnswers(app))
  }
  expect([...answers]).toHaveLength(1)
})

/** How long it takes is noted and not judged: machines differ. */
test.describe('stop: nothing is read any more, and the figures so far stand', () => {
  for (const { what, file } of [
    { what: 'a plain log', file: () => largeLog() },
    {
      what: 'a gzip file',
      file: (app: App) =>
        app.write({ name: 'a.gz', content: gzipSync(beginningOfLargeLog(200e6), { level: 1 }) })[0] ?? '',
    },
  ]) {
    test(what, async ({ app }, info) => {
      const path = file(app)
      const times: number[] = []
      for (let i = 0; i < 2; i++) {
        const end = await app.read(async () => {
          await app.pickPaths([path, path, path])
          await untilFigures(app)
          await app.page.waitForTimeout(300 * i)
          times.push(await stopAndTime(app))
        })
        expect(end).toBe('partial')
        await expect(
          app.page.getByText('Reading was stopped: the figures are of what was read until then.'),
        ).toBeVisible()
      }
      info.annotations.push({ type: 'stop, ms', description: times.map((ms) => ms.toFixed(0)).join(' ') })
    })
  }
})

/** Presses Stop and says how long it takes until nothing is read any more, ms, by the page's own clock. */
function stopAndTime(app: App): Promise<number> {
  return app.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        const isReading = () => document.querySelector('[role=progressbar]') !== null
        const look = () => {
          if (isReading()) requestAnimationFrame(look)
          else resolve(performance.now() - start)
        }
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Stop reading',
        )
        button?.click()
        look()
      }),
  )
}

test('two thousand files at once', async ({ app }) => {
  const files = Array.from({ length: 2000 }, (_, i) => {
    const source = `192.0.2.${1 + (i % 200)}`
    return { name: `auth.log.${i}`, content: logOf([{ user: `u${i}`, source }], Date.UTC(2026, 2, 1, 0, i)) }
  })
  expect(await app.pick(...files)).toBe('done')
  expect(await app.totals()).toMatchObject({ hostile: 2000, sources: 200, users: 2000, unreadable: 0 })
  await expect(app.page.locator('.bar-files')).toContainText('2,000 files')
})
