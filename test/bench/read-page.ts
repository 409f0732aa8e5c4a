import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import type { LogFile } from './log-file'
import { wrongTotals } from './truth'

/** The built page, watched from inside while it reads: playwright's own polling would cost time and blur it. */
const FILE = resolve(import.meta.dirname, '../../dist/sshscope.html')
const PAGE = pathToFileURL(FILE).href
/** Most time that a reading may take, ms. */
const LONGEST = 30 * 60_000

/** Times on the page's clock, ms since it began; 0: not yet. */
interface Watch {
  started: number
  first: number
  stopped: number
  ended: number
  done: number
  /** Of the longest task that the browser told of: it tells of those from 50 ms on. */
  longest: number
  status: string
}

declare global {
  interface Window {
    bench: Watch
  }
}

/**
 * Notes the choice of a file, the first answer, the end. With `stopAt`, presses Stop when the progress bar has come to
 * so many percent, and notes when the bar is gone. `data-status` says that the final figures are painted.
 */
function watch(stopAt: number | null): string {
  return `
    window.bench = { started: 0, first: 0, stopped: 0, ended: 0, done: 0, longest: 0, status: '' }
    const bar = () => document.querySelector('[role=progressbar]')
    const input = document.querySelector('[data-input=logs]')
    input.addEventListener('change', () => { bench.started = performance.now() }, true)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) if (bench.started > 0) bench.longest = Math.max(bench.longest, duration)
    }).observe({ type: 'longtask' })
    const stopAt = ${String(stopAt)}
    const look = () => {
      if (bench.started === 0) return
      if (bench.first === 0 && document.querySelector('[data-answer]')) bench.first = performance.now()
      if (stopAt !== null && bench.stopped === 0 && Number(bar()?.getAttribute('aria-valuenow') ?? -1) >= stopAt) {
        bench.stopped = performance.now()
        bar().closest('.progress').querySelector('button').click()
      }
      if (bench.stopped > 0 && bench.ended === 0 && bar() === null) bench.ended = performance.now()
      const { status } = document.documentElement.dataset
      if (bench.done > 0 || status === 'empty' || status === 'reading') return
      bench.status = status
      bench.done = performance.now()
    }
    const attributeFilter = ['data-status', ...(stopAt === null ? [] : ['aria-valuenow'])]
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter })
  `
}

/** What one reading took, ms. */
export interface Reading {
  readonly first: number
  readonly painted: number
  /** 0: none of 50 ms or more. */
  readonly longestTask: number
}

/** What stopping half-way took from the press of the button, ms. */
export interface Cancelling {
  /** Until the progress is gone: nothing is read any more. */
  readonly ended: number
  /** Until the figures of what was read are painted. */
  readonly painted: number
}

/** Throws where the page has not been built. */
export function requirePage(): void {
  if (!existsSync(FILE)) throw new Error('dist/sshscope.html is missing: `npm run build` makes it.')
}

/** Opens the built page and lets it come to rest. */
export async function openPage(browser: Browser, settle: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(PAGE)
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))
  await page.waitForTimeout(settle)
  return page
}

/** Chooses the log on a page that rests; resolves when the final figures are painted. */
async function read(page: Page, log: LogFile, stopAt: number | null): Promise<Watch> {
  await page.evaluate(watch(stopAt))
  await page.setInputFiles('[data-input=logs]', log.path)
  await page.waitForFunction(() => window.bench.done > 0, null, { timeout: LONGEST, polling: 250 })
  return page.evaluate(() => window.bench)
}

/** Reads a log to its end. Throws an error with a sentence where that fails. */
export async function readToEnd(page: Page, log: LogFile): Promise<Reading> {
  const { started, first, done, longest, status } = await read(page, log, null)
  if (status !== 'done') throw new Error(`reading ended as ${status}`)
  return { first: first - started, painted: done - started, longestTask: longest }
}

/** Where what the page states differs from what was written. */
export async function wrongOnPage(page: Page, log: LogFile): Promise<string[]> {
  const totals = await page.evaluate(async () => (await window.sshscope.answers()).totals)
  return wrongTotals(totals, log.truth)
}

/** Stops reading half-way. A log that is read before it can be stopped is one that is too small for this. */
export async function stopHalfway(page: Page, log: LogFile): Promise<Cancelling> {
  const isSmall = log.bytes < SMALL
  const { stopped, ended, done, status } = await read(page, log, isSmall ? 0 : HALF)
  if (stopped === 0 || (!isSmall && status !== 'partial')) throw new Error('reading had ended before it was stopped')
  return { ended: ended - stopped, painted: done - stopped }
}

/** Progress at which it is stopped, percent: of a small log nothing is said on the way. */
const HALF = 50
const SMALL = 100e6
