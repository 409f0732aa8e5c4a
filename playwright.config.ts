import { defineConfig } from '@playwright/test'
import { browserSwitches, findBrowser } from './test/browser/find-browser'
import type { BuildOptions } from './test/e2e/journey'

const browser = findBrowser()

/**
 * Every journey runs twice: through the site under a sub-path, and through the single file from disk, offline. Those to the
 * edges take longest and see the workers, which are the same in both: they run through the file, where locks are the rarer.
 * So does what looks at the markup, the keys and what moves, which are the same too.
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
    { name: 'site', use: { build: 'site' }, testIgnore: ['**/{edges,axe,stability,tab-order}.spec.ts'] },
    { name: 'single', use: { build: 'single' } },
  ],
})
