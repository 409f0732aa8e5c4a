import type { App } from './app'
import { expect, test } from './journey'

/** Presses Tab until what has the focus matches; fails where the whole round does not pass it. */
async function tabTo(app: App, selector: string): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    await app.page.keyboard.press('Tab')
    if (await app.page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
  }
  throw new Error(`the Tab key does not reach ${selector}`)
}

/** Something shows where the focus is: an outline of its own, or one that is drawn beside it. */
async function focusShows(app: App): Promise<boolean> {
  return app.page.evaluate(() => {
    const active = document.activeElement
    if (active === null) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active)
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
    return outlined || boxShadow !== 'none' || document.querySelector('.outline-focus') !== null
  })
}

test('the whole journey without a mouse @both', async ({ app }) => {
  const { page } = app
  const end = await app.read(async () => {
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
  })
  expect(end).toBe('done')
  const whole = (await app.totals()).hostile

  // The map: one stop of the Tab key, arrows between countries, Enter filters, Escape takes it back.
  await tabTo(app, '[data-question="4"] [role=option]')
  expect(await focusShows(app)).toBe(true)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Home')
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-country') ?? '')
  expect(focused).toBe('CN')
  await page.keyboard.press('Enter')
  await expect(app.chip('country')).toContainText('China')
  await expect(app.countryOnMap('CN')).toBeFocused()
  expect((await app.totals()).hostile).toBeLessThan(whole)
  await page.keyboard.press('Escape')
  await expect(app.chip('country')).toHaveCount(0)
  await expect.poll(async () => (await app.totals()).hostile).toBe(whole)

  // A table: search, heads, then its rows by arrows.
  await tabTo(app, '[data-question="5"] input[type=search]')
  await tabTo(app, '[data-question="5"] thead button')
  expect(await focusShows(app)).toBe(true)
  await tabTo(app, '[data-question="5"] tbody tr')
  await page.keyboard.press('ArrowDown')
  await expect(app.rows(5).nth(1)).toBeFocused()
  expect(await focusShows(app)).toBe(true)
  await page.keyboard.press('Enter')
  await expect(app.chip('source')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(app.chip('source')).toHaveCount(0)
  await tabTo(app, '[data-question="5"] .more button')
  await page.keyboard.press('Enter')
  await expect(app.table(5).getByRole('button', { name: 'show the first 10' })).toBeFocused()
})
