import type { Page } from '@playwright/test'
import { renderersOf, startBrowser } from './browser'
import type { LogFile } from './log-file'
import { proportionalSet, watchPeak } from './proportional-set'
import { openPage, type Reading, readToEnd, wrongOnPage } from './read-page'

/** Time between two samples, ms. */
const EVERY = 50
/** How long freed memory may take on its way back to the system, ms. */
const GIVE_BACK = 1000

/** Bytes over those of the idle page, and what reading took. */
export interface MemoryReading extends Reading {
  readonly peak: number
  /** At rest again, garbage collected. */
  readonly after: number
  /** What the page counted wrongly. */
  readonly wrong: readonly string[]
}

/** Whether memory can be counted here. */
export const HAS_MEMORY = process.platform === 'linux'

/**
 * Reads a log in a browser of its own, since another page's renderer would count too, and counts the renderers that
 * are there when the page rests: page and workers.
 */
export async function readWithMemory(log: LogFile, settle: number): Promise<MemoryReading> {
  const browser = await startBrowser('--js-flags=--expose-gc')
  try {
    const page = await openPage(browser, settle)
    const pids = await renderersOf(browser)
    await collectGarbage(page)
    const idle = await proportionalSet(pids)
    const peakUntilNow = watchPeak(pids, EVERY)
    const reading = await readToEnd(page, log).finally(peakUntilNow)
    const peak = await peakUntilNow()
    await collectGarbage(page)
    await page.waitForTimeout(GIVE_BACK)
    const after = await proportionalSet(pids)
    const wrong = await wrongOnPage(page, log)
    return { ...reading, peak: peak - idle, after: after - idle, wrong }
  } finally {
    await browser.close()
  }
}

/** Collects in the page and in each of its workers: `gc` is there by --expose-gc. */
async function collectGarbage(page: Page): Promise<void> {
  await page.evaluate('gc()')
  for (const worker of page.workers()) await worker.evaluate('gc()')
}
