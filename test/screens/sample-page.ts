import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from '@playwright/test'
import { browserSwitches, findBrowser } from '../browser/find-browser'

const SINGLE_FILE = resolve(import.meta.dirname, '../../dist/sshscope.html')

export interface Look {
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
}

/** Starts a browser, hands it over, and ends it whatever happens. Throws a sentence where the page is not built. */
export async function withBrowser(look: (browser: Browser) => Promise<void>): Promise<void> {
  if (!existsSync(SINGLE_FILE)) throw new Error('there is no dist/sshscope.html yet: npm run build')
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('there is no browser yet: npm run browser')
  const browser = await chromium.launch({ executablePath, args: browserSwitches() })
  try {
    await look(browser)
  } finally {
    await browser.close()
  }
}

/** Opens the built page, nothing dropped yet. Locale and zone are fixed, so that a picture changes only with the page. */
export async function openEmpty(browser: Browser, { width, height, scheme }: Look): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  await page.goto(pathToFileURL(SINGLE_FILE).href)
  await page.locator('html[data-status=empty]').waitFor()
  return page
}

/** Has the open page read its sample, to the last figure painted. */
export async function readSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await page.locator('html[data-status=done]').waitFor({ timeout: 60_000 })
  // The map comes in a part of its own and is drawn when the browser has time.
  await page.locator('section[data-question="4"] svg path').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
}
