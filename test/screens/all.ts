import { resolve } from 'node:path'
import { openEmpty, readSample, withBrowser, type Look } from './sample-page'

/** `npx tsx test/screens/all.ts`: the empty page and the whole report, wide and narrow, light and dark, for the eye. */
const FOLDER = resolve(import.meta.dirname, 'out')
const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((scheme) => [
  { width: 1440, height: 900, scheme },
  { width: 390, height: 844, scheme },
])

await withBrowser(async (browser) => {
  for (const look of LOOKS) {
    const name = `${look.scheme}-${look.width}`
    const page = await openEmpty(browser, look)
    await page.screenshot({ path: resolve(FOLDER, `empty-${name}.png`), fullPage: true })
    await readSample(page)
    await page.screenshot({ path: resolve(FOLDER, `report-${name}.png`), fullPage: true })
    await page.close()
  }
})
