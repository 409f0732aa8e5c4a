import { expect, test } from './journey'
import { SMALL, worldLog } from './logs'

test('title, language, one headline; nothing moves', async ({ app }) => {
  await expect(app.page).toHaveTitle(/sshscope/)
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(app.page.locator('html')).toHaveAttribute('data-status', 'empty')
  await expect(app.page.locator('h1')).toHaveCount(1)
  await expect(app.page.getByText('Nothing leaves this machine.')).toBeVisible()
  expect(await app.page.evaluate(() => window.seen.shift)).toBe(0)
})

test('by keyboard: theme, files, folder, sample, in this order', async ({ app }) => {
  const names: string[] = []
  for (let i = 0; i < 4; i++) {
    await app.page.keyboard.press('Tab')
    names.push(
      await app.page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      ),
    )
  }
  expect(names).toEqual(['Theme', 'Choose files…', 'A folder…', 'Try the sample'])
})

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme })

    test('paper and ink stand apart, empty and with a report', async ({ app }) => {
      const brightness = (property: 'color' | 'backgroundColor') =>
        app.page.evaluate((key) => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
          if (canvas === null) return NaN
          const paper = getComputedStyle(document.documentElement).backgroundColor
          const shown = getComputedStyle(document.body)[key]
          canvas.fillStyle = key === 'backgroundColor' && shown.endsWith(', 0)') ? paper : shown
          canvas.fillRect(0, 0, 1, 1)
          const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data
          return (r + g + b) / 3
        }, property)
      const check = async () => {
        const [ink, paper] = [await brightness('color'), await brightness('backgroundColor')]
        expect(Math.abs(ink - paper)).toBeGreaterThan(150)
        expect(paper > ink).toBe(scheme === 'light')
      }
      await check()
      await app.pick({ name: 'auth.log', content: SMALL })
      await check()
    })
  })
}

test('the theme switch', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Theme' }).click()
  await app.page.getByLabel('Dark').check()
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await app.pick({ name: 'auth.log', content: SMALL })
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

for (const width of [390, 768, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } })

    test('nothing to scroll sideways, empty, with a report and a filter', async ({ app }) => {
      const fits = () => app.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
      expect(await fits()).toBe(true)
      await app.pick({ name: 'auth.log', content: worldLog().content })
      expect(await fits()).toBe(true)
      await app.rows(5).first().click()
      await expect(app.removeChip('source')).toBeInViewport({ ratio: 1 })
      expect(await fits()).toBe(true)
    })
  })
}

test('what a screen reader is told', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: worldLog().content })
  const { page } = app
  for (const number of [2, 3, 4, 5, 6]) {
    await expect(app.question(number)).toHaveAccessibleName(/\?$/)
    await expect(app.sentence(number)).toHaveText(/\w.*\.$/)
    for (const table of await app.table(number).getByRole('table').all()) {
      await expect(table).toHaveAccessibleName(/\w/)
    }
  }
  for (const picture of await page.locator('[data-chart]').all()) await expect(picture).toHaveAccessibleName(/\w{3}/)
  await expect(page.getByRole('listbox', { name: /^World map of attempts: / })).toBeVisible()
  await expect(page.getByRole('option', { name: /^China, \d/ })).toBeAttached()
  await expect(app.question(3).getByRole('slider')).toHaveAttribute('aria-valuetext', /all of the time/)
  for (const button of await page.getByRole('button').all()) await expect(button).toHaveAccessibleName(/\w/)
  await expect(page.getByRole('navigation', { name: 'In short' })).toBeVisible()
})
