import type { Locator, Page } from '@playwright/test'
import type { App } from './app'
import { expect, test } from './journey'
import { beginningOfLargeLog } from './setup'

/** Nothing moves under the eyes of somebody who reads, neither by figures that come nor by filters that come and go. */

test.describe.configure({ timeout: 120_000 })

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const

/**
 * Pixels that a block may move at once: less than a line of the smallest text. The browser's own measure, layout shift,
 * counts words too that a longer number pushes to the next line of their sentence, which moves nothing else.
 */
const MOST = 12

/** Of a log whose figures are refined some times while it is read. */
const BYTES = 100e6

/** Where a reader is: at the top, or at a question. */
const PLACES = [null, 3, 4, 5, 6] as const

declare global {
  interface Window {
    /** What the frames that were drawn have shown: headlines, one after the other, and blocks that moved. */
    looks: { headlines: string[]; jumps: string[]; tops: Map<Element, number> }
  }
}

/** Looks at each frame from here on: at blocks in the window, and whether they are where they were. */
async function lookAtFrames(page: Page, most: number): Promise<void> {
  await page.evaluate((limit) => {
    window.looks = { headlines: [], jumps: [], tops: new Map() }
    const isInWindow = (y: number) => y > 0 && y < innerHeight
    const look = () => {
      const { headlines, jumps, tops } = window.looks
      const headline = document.querySelector('h1')?.textContent ?? ''
      if (headline !== headlines.at(-1)) headlines.push(headline)
      for (const block of document.querySelectorAll('.question > h2, .figure, .table-block, .summary > h2')) {
        const [before, now] = [tops.get(block), block.getBoundingClientRect().top]
        tops.set(block, now)
        if (before === undefined || !isInWindow(before) || Math.abs(now - before) < limit) continue
        const name = block.textContent.slice(0, 30)
        jumps.push(
          `${document.documentElement.dataset['status'] ?? ''}: ${name} ${Math.round(before)} → ${Math.round(now)}`,
        )
      }
      requestAnimationFrame(look)
    }
    look()
  }, most)
}

/** Takes what was seen, and begins anew where the reader is now. */
function takeFrames(page: Page): Promise<{ jumps: string[]; headlines: string[] }> {
  return page.evaluate(() => {
    const { jumps, headlines } = window.looks
    window.looks = { jumps: [], headlines: [], tops: new Map() }
    return { jumps, headlines }
  })
}

for (const size of SIZES) {
  test(`${size.width} px: figures that are refined while a log is read move nothing`, async ({ app }, info) => {
    const { page } = app
    await page.setViewportSize(size)
    await lookAtFrames(page, MOST)
    const paths = app.write({ name: 'auth.log', content: beginningOfLargeLog(BYTES) })
    for (const place of PLACES) {
      await app.read(async () => {
        await app.pickPaths(paths)
        await app.page.locator('#holds').waitFor()
        await page.evaluate(
          (id) => {
            if (id === null) scrollTo(0, 0)
            else document.getElementById(id)?.scrollIntoView()
          },
          place && `q${place}`,
        )
        await takeFrames(page)
      })
      await page.waitForTimeout(500)
      const { jumps, headlines } = await takeFrames(page)
      const sets = headlines.filter((text) => /\d/.test(text)).length
      info.annotations.push({ type: `question ${place ?? 'none'}`, description: `${sets} headlines` })
      expect(jumps, `at question ${place ?? 'none'}`).toEqual([])
    }
  })

  test(`${size.width} px: what was pressed stays where it is when its filter comes and goes`, async ({ app }) => {
    const { page } = app
    await page.setViewportSize(size)
    expect(await app.read(() => page.getByRole('button', { name: 'Try the sample' }).click())).toBe('done')
    for (const question of [3, 4, 5, 6]) {
      const row = app.rows(question).first()
      await row.scrollIntoViewIfNeeded()
      await stays(app, row, () => row.click())
      await expect(page.locator('.chip-close')).toHaveCount(1)
      await stays(app, row, () => page.keyboard.press('Escape'))
      await expect(page.locator('.chip-close')).toHaveCount(0)
    }
  })

  test(`${size.width} px: a filter that comes and goes at the top moves nothing below the headline`, async ({
    app,
  }) => {
    const { page } = app
    await page.setViewportSize(size)
    expect(await app.read(() => page.getByRole('button', { name: 'Try the sample' }).click())).toBe('done')
    const top = () => page.locator('.whole-filter').evaluate((node) => node.getBoundingClientRect().top)
    const before = await top()
    await page.evaluate(() => {
      window.location.hash = 'country=CN'
    })
    await expect(app.headline).toHaveText(/, under this filter\.$/)
    await app.totals()
    expect(Math.abs((await top()) - before), 'pixels that it moved').toBeLessThan(3)
    await page.goBack()
    await expect(app.headline).toHaveText(/to log\sin\.$/)
    expect(Math.abs((await top()) - before), 'pixels that it moved').toBeLessThan(3)
  })
}

/** Fails where a row is elsewhere in the window when all is drawn that follows from an act. */
async function stays(app: App, row: Locator, act: () => Promise<void>): Promise<void> {
  const top = () => row.evaluate((node) => node.getBoundingClientRect().top)
  const before = await top()
  await act()
  await app.totals()
  await app.page.waitForTimeout(1000)
  expect(Math.abs((await top()) - before), 'pixels that it moved').toBeLessThan(3)
}
