import { type Browser, chromium } from '@playwright/test'
import { browserSwitches, findBrowser } from '../browser/find-browser'

/** Starts the browser that the tests use too, with more switches where they are wanted. */
export function startBrowser(...switches: readonly string[]): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('No Chrome or Chromium found: `npm run browser` gets one.')
  return chromium.launch({ executablePath, args: [...browserSwitches(), ...switches] })
}

/** Process ids of the browser's renderers: pages with their workers. */
export async function renderersOf(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}
