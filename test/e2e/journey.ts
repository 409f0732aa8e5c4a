import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test as base } from '@playwright/test'
import { App } from './app'
import { serveSite } from './serve'
import { Watch } from './watch'

/** Which of the two builds a journey goes through. */
export interface BuildOptions {
  readonly build: 'site' | 'single'
}

interface PerTest {
  /** The page, opened and watched; the journey fails when it does what it must not. */
  readonly app: App
}

interface PerWorker {
  /** Address of the site. */
  readonly site: string
  /** A folder for files to drop, gone afterwards. */
  readonly folder: string
}

/** A journey: `app` is open, nothing is dropped yet. The single file is opened from disk, offline. */
export const test = base.extend<PerTest & BuildOptions, PerWorker>({
  build: ['site', { option: true }],
  site: [
    async ({}, run) => {
      const site = await serveSite('dist')
      await run(site.url)
      site.close()
    },
    { scope: 'worker' },
  ],
  folder: [
    async ({}, run) => {
      const folder = mkdtempSync(join(tmpdir(), 'sshscope-e2e-'))
      await run(folder)
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  app: async ({ page, context, build, site, folder }, run) => {
    const url = build === 'site' ? site : pathToFileURL(resolve('dist/sshscope.html')).href
    const watch = await Watch.start(context, page, url)
    if (build === 'single') await context.setOffline(true)
    const app = new App(page, watch, folder)
    await app.open(url)
    await run(app)
    expect(watch.faults(), 'what the page must not do').toEqual([])
    expect(await page.evaluate(() => window.seen.violations), 'attempts that the policy refused').toEqual([])
  },
})

export { expect }
