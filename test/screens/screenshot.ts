import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { indexedPng } from './indexed-png'
import { openEmpty, readSample, withBrowser } from './sample-page'

/** `npm run screenshot`: the README's picture, from the built page and its sample. Needs `npm run build` before. */
const PICTURE = resolve(import.meta.dirname, '../../docs/screenshot.png')
const MOST_BYTES = 250_000

await withBrowser(async (browser) => {
  const page = await openEmpty(browser, { width: 1440, height: 1480, scheme: 'light' })
  await readSample(page)
  // The question with the map, under the sticky bar and beside the answers in short.
  await page.locator('section[data-question="4"]').evaluate((section) => {
    window.scrollTo(0, section.getBoundingClientRect().top + window.scrollY - 60)
  })
  const png = indexedPng(await page.screenshot())
  if (png.length > MOST_BYTES) throw new Error(`the picture has ${png.length} bytes, more than ${MOST_BYTES}`)
  writeFileSync(PICTURE, png)
  process.stdout.write(`docs/screenshot.png: ${png.length} bytes\n`)
})
