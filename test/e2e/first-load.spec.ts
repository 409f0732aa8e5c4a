import { expect, test } from './journey'
import { SMALL, worldLog } from './logs'

test('title, language, one headline; nothing moves @both', async ({ app }) => {
  await expect(app.page).toHaveTitle(/sshscope/)
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(app.page.locator('html')).toHaveAttribute('data-status', 'empty')
  await expect(app.page.locator('h1')).toHaveCount(1)
  await expect(app.page.getByText('Nothing leaves this machine.')).toBeVisible()
  expect(await app.page.evaluate(() => window.seen.shift)).toBe(0)
})

test('by keyboard: theme, files, folder, sample, in this order @both', async ({ app }) => {
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

test('the theme switch @both', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Theme' }).click()
  await app.page.getByLabel('Dark').check()
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await app.pick({ name: 'auth.log', content: SMALL })
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('nothing to scroll sideways at 390 to 1440 px, empty, with a report and a filter', async ({ app }) => {
  const { page } = app
  const atEach = async (look: () => Promise<void>) => {
    for (const width of [1440, 768, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await look()
    }
  }
  const fits = async () => {
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
  await atEach(fits)
  await app.pick({ name: 'auth.log', content: worldLog().content })
  await atEach(fits)
  await app.rows(5).first().click()
  await atEach(async () => {
    await expect(app.removeChip('source')).toBeInViewport({ ratio: 1 })
    await fits()
  })
})

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
  await expect(page.getByRole('button', { name: /\w/ })).not.toHaveCount(0)
  await expect(page.getByRole('button', { name: /^\W*$/ })).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: 'In short' })).toBeVisible()
})
