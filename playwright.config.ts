import { defineConfig } from '@playwright/test'
import { browserSwitches, findBrowser } from './test/browser/find-browser'
import type { BuildOptions } from './test/e2e/journey'

const browser = findBrowser()

/**
 * Every journey runs through the single file from disk, offline. Those with `@both` in their title run through the site under
 * a sub-path too: what loads, drops, reads, keeps silent, writes the address, the history, the clipboard or a file, where
 * the two builds differ; and of every question, the servers and the keyboard at least one.
 */
export default defineConfig<BuildOptions>({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/setup.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    locale: 'en-US',
    viewport: { width: 1280, height: 900 },
    launchOptions: { args: browserSwitches(), ...(browser === null ? {} : { executablePath: browser }) },
  },
  projects: [
    { name: 'site', use: { build: 'site' }, grep: /@both/ },
    { name: 'single', use: { build: 'single' } },
  ],
})
