import { expect, test } from './journey'
import { logOf } from './logs'

/** The report on paper, and in colours that the reader's system chose. */

const SOURCES = Array.from({ length: 3000 }, (_, i) => ({ user: 'root', source: `10.0.${i >> 8}.${i & 255}` }))

test('on paper, a table that is open has the rows in sight, and no room for those that are not', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: logOf(SOURCES) })
  const table = app.table(5)
  await table.getByRole('button', { name: 'show all' }).click()
  await table.locator('.table-scroll').evaluate((node) => {
    node.scrollTop = node.scrollHeight / 2
  })
  await expect(table.locator('tr[data-index="1500"]')).toBeVisible()
  await app.page.emulateMedia({ media: 'print' })
  await expect(table.locator('.spacer').first()).toBeHidden()
  const height = await table.evaluate((node) => node.getBoundingClientRect().height)
  expect(height).toBeLessThan(3000)
  await expect(app.page.locator('.bar')).toBeHidden()
  const paper = await app.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
  expect(paper).toBe('light')
})

test('on paper, what the figures are of is said, and nothing can be pressed @both', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: logOf(SOURCES.slice(0, 20)) })
  await app.rows(5).first().click()
  await expect(app.chip('source')).toHaveCount(1)
  await app.page.emulateMedia({ media: 'print' })
  await expect(app.chip('source')).toContainText('10.0.0.0')
  await expect(app.chip('source')).toBeVisible()
  await expect(app.page.locator('.chips-count')).toHaveText('1 of 20 attempts')
  for (const gone of ['.mini', '.chip-close', '.chip-undo', '.whole-filter', '.tools', '.zoom-tools', '.zoom-buttons'])
    await expect(app.page.locator(gone).first(), gone).toBeHidden()
  // A button is left out of the head that stands again on the next page.
  await expect(app.table(5).locator('th > button').first()).toHaveCSS('display', 'contents')
})

test('in forced colours, what is selected and what is counted stays visible', async ({ app }) => {
  await app.page.emulateMedia({ forcedColors: 'active' })
  await app.pick({ name: 'auth.log', content: logOf(SOURCES.slice(0, 20)) })
  await app.rows(5).first().click()
  await expect(app.chip('source')).toHaveCount(1)
  const outline = await app
    .rows(5)
    .first()
    .evaluate((row) => getComputedStyle(row).outlineStyle)
  expect(outline).toBe('solid')
  const bars = await app
    .rows(5)
    .first()
    .locator('.share-bar-fill')
    .evaluate((bar) => ({
      ground: getComputedStyle(document.body).backgroundColor,
      bar: getComputedStyle(bar).backgroundColor,
    }))
  expect(bars.bar).not.toBe(bars.ground)
})
