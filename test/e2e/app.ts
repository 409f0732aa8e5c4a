import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Answers } from '../../src/model/answers'
import type { Watch } from './watch'

/** Where a drop is let go: over the headline. */
const OVER = { x: 400, y: 300 }

/** How reading ends. */
type End = 'done' | 'partial' | 'error'

/** A file to drop: its name, and what is in it. */
export interface TestFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** The page, in the words of someone who uses it. */
export class App {
  readonly page: Page
  readonly watch: Watch
  readonly #folder: string

  constructor(page: Page, watch: Watch, folder: string) {
    this.page = page
    this.watch = watch
    this.#folder = folder
  }

  /** Opens the page and waits until it has loaded its own parts, which it does when the browser is idle. */
  async open(url: string): Promise<void> {
    await this.page.goto(url)
    const parts = url.startsWith('http') ? 3 : 0
    await this.page.waitForFunction((count) => {
      const data = /(?:world|countries|networks)-/
      const loaded = performance.getEntriesByType('resource').filter(({ name }) => data.test(name))
      return loaded.length === count
    }, parts)
    await this.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  }

  /** Writes files to disk, into a new folder, and returns their paths. */
  write(...files: readonly TestFile[]): string[] {
    const folder = mkdtempSync(join(this.#folder, 'drop-'))
    return files.map(({ name, content }) => {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return path
    })
  }

  /** Picks files in the browser's file dialogue and waits until they are read. */
  async pick(...files: readonly TestFile[]): Promise<End> {
    return this.read(() => this.pickPaths(this.write(...files)))
  }

  async pickPaths(paths: readonly string[]): Promise<void> {
    await this.page
      .locator('input[data-input=logs]')
      .first()
      .setInputFiles([...paths])
  }

  /** Drags files or folders from disk over the window and lets go: what the browser itself does then happens. */
  async drag(paths: readonly string[], over = OVER): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page)
    const data = { items: [], files: [...paths], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, ...over, data })
    }
    await session.detach()
  }

  /** Lets go of files that exist in memory only, by the events that a drop fires. */
  async dropFromMemory(files: readonly { name: string; text: string }[]): Promise<void> {
    const data = await this.page.evaluateHandle((given) => {
      const transfer = new DataTransfer()
      for (const { name, text } of given) transfer.items.add(new File([text], name))
      return transfer
    }, files)
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.page.dispatchEvent('body', type, { dataTransfer: data })
    }
  }

  /** Does what makes the page read something, and waits for the end of reading. From here on it must be silent. */
  async read(begin: () => Promise<void>): Promise<End> {
    this.watch.seal()
    const before = await this.page.evaluate(() => window.seen.statuses.length)
    await begin()
    const end = await this.page.waitForFunction((length) => {
      const [first, ...rest] = window.seen.statuses.slice(length)
      const last = rest.at(-1)
      return first === 'reading' && (last === 'done' || last === 'partial' || last === 'error') ? last : false
    }, before)
    return end.evaluate((status) => status as End)
  }

  /** The answers for the current filter, as scripts get them. */
  answers(): Promise<Answers> {
    return this.page.evaluate(() => window.sshscope.answers())
  }

  /** The totals alone: handing all answers of a large log to a test takes it many seconds. */
  totals(): Promise<Answers['totals']> {
    return this.page.evaluate(() => window.sshscope.answers().then(({ totals }) => totals))
  }

  question(number: number): Locator {
    return this.page.locator(`section[data-question="${number}"]`)
  }

  /** The sentence that answers a question. */
  sentence(number: number): Locator {
    return this.question(number).locator('[data-answer]')
  }

  get headline(): Locator {
    return this.page.locator('h1')
  }

  /** The table of a question, with its caption, tools and footer. */
  table(question: number): Locator {
    return this.question(question).locator('.table-block')
  }

  rows(question: number): Locator {
    return this.table(question).locator('tbody tr[data-index]')
  }

  /** What stands in a column of a question's table, in the rows that are in the page. */
  async column(question: number, label: string): Promise<string[]> {
    const heads = await this.table(question).locator('thead th').allInnerTexts()
    const at = heads.findIndex((head) => head.replace(/ [↓↑]$/, '').trim() === label)
    return this.rows(question)
      .locator(`td:nth-child(${at + 1})`)
      .allInnerTexts()
  }

  chip(kind: string): Locator {
    return this.page.locator('.chip', { has: this.page.locator(`.chip-kind:text-is("${kind}")`) })
  }

  /** The button of a chip that takes it away. */
  removeChip(kind: string): Locator {
    return this.chip(kind).locator('.chip-close')
  }

  countryOnMap(alpha2: string): Locator {
    return this.question(4).locator(`[role=option][data-country="${alpha2}"]`)
  }
}
