import type { Page } from '@playwright/test'
import type { App } from './app'
import { expect, test } from './journey'
import { worldLog } from './logs'

/** The Tab key through a whole report: every stop shows itself, none is a trap, and their order is the page's. */

test.describe.configure({ timeout: 180_000 })

/** What the Tab key has come to. */
interface Stop {
  /** In words, for whoever reads a failure. */
  readonly name: string
  readonly hasRing: boolean
  /** Part of it is in the window and not under the bar. */
  readonly isInSight: boolean
  /** Comes after the stop before in the document. */
  readonly isAfter: boolean
}

declare global {
  interface Window {
    /** The stop before. */
    before: Element | null
  }
}

/** What has the focus, or null outside of the page. */
function stopOf(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const active = document.activeElement
    if (active === null || active === document.body) return null
    const outlined = active.matches('.search input') ? active.closest('.search') : active
    const { outlineStyle, outlineWidth } = getComputedStyle(outlined ?? active)
    // In a picture neighbours would cover half of the browser's ring: it is drawn above all, or is the mark's own.
    const drawn = active.closest('svg')?.querySelector('.outline-focus, .legend-class:focus-visible') ?? null
    const box = active.getBoundingClientRect()
    const bar = document.querySelector('.bar')
    const under = Math.max(
      0,
      ...[bar, ...(bar?.children ?? [])].map((part) => part?.getBoundingClientRect().bottom ?? 0),
    )
    const before = window.before
    window.before = active
    const section = active.closest('section[id]')?.id ?? ''
    const text = active.getAttribute('aria-label') ?? active.textContent
    return {
      name: `${section} ${active.tagName.toLowerCase()} ${text.trim().slice(0, 40)}`,
      hasRing: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || drawn !== null,
      isInSight: bar?.contains(active) === true || (box.bottom > under && box.top < innerHeight),
      isAfter: before === null || (before.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    }
  })
}

/** Presses Tab until the focus leaves the page; fails where it never does. */
async function there(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    if (stop === null) return stops
    stops.push(stop)
  }
  throw new Error(`trapped; the last were ${namesOf(stops.slice(-5)).join(', ')}`)
}

/** Presses Shift and Tab so many times. */
async function back(page: Page, presses: number): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let i = 0; i < presses; i++) {
    await page.keyboard.press('Shift+Tab')
    const stop = await stopOf(page)
    if (stop !== null) stops.push(stop)
  }
  return stops
}

function namesOf(stops: readonly Stop[]): string[] {
  return stops.map(({ name }) => name)
}

async function sampleUnderFilter(app: App): Promise<void> {
  await app.page.setViewportSize({ width: 1440, height: 900 })
  expect(await app.read(() => app.page.getByRole('button', { name: 'Try the sample' }).click())).toBe('done')
  await expect(app.countryOnMap('CN')).toBeVisible()
  await app.rows(6).filter({ hasText: 'root' }).first().click()
  await app
    .rows(4)
    .filter({ hasText: 'India' })
    .first()
    .click({ modifiers: ['Alt'] })
  await expect(app.page.locator('.chip-close')).toHaveCount(2)
}

test('there and back: each stop has a ring, is in sight, and follows the one before', async ({ app }, info) => {
  const { page } = app
  await sampleUnderFilter(app)
  await page.evaluate(() => {
    scrollTo(0, 0)
    // The round begins at the beginning of the page.
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    window.before = null
  })
  const forth = await there(page)
  info.annotations.push({ type: 'stops', description: String(forth.length) })
  expect(namesOf(forth.filter(({ hasRing }) => !hasRing)), 'without a ring').toEqual([])
  expect(namesOf(forth.filter(({ isInSight }) => !isInSight)), 'out of sight').toEqual([])
  expect(namesOf(forth.filter(({ isAfter }) => !isAfter)), 'out of order').toEqual([])
  const names = namesOf(forth).join('\n')
  for (const id of ['q2', 'q3', 'q4', 'q5', 'q6', 'holds']) expect(names).toContain(`\n${id} `)
  await page.locator('a[href]').last().focus()
  const home = await back(page, forth.length - 1)
  expect(namesOf(home.filter(({ hasRing }) => !hasRing)), 'without a ring').toEqual([])
  expect(namesOf(home.filter(({ isInSight }) => !isInSight)), 'out of sight').toEqual([])
  expect(namesOf(home).reverse()).toEqual(namesOf(forth).slice(0, -1))
})

/** Gives the focus to what a selector finds, as the Tab key would. */
async function focus(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().focus()
}

function chips(page: Page) {
  return page.locator('.filters .chip:has(.chip-close)')
}

/** Everything that can be pressed in a picture or a table: where it is, and the kind of the chip that it makes. */
const MARKS = [
  { what: 'a country', at: '[data-question="4"] [role=option][data-country][tabindex="0"]', kind: 'country' },
  { what: 'a class of the legend', at: '[data-question="4"] .legend-class[data-class="3"]', kind: 'country' },
  { what: 'an hour of the week', at: '[data-question="3"] [role=gridcell][tabindex="0"]', kind: 'hours' },
  { what: 'a strip', at: '[data-question="5"] .strip [tabindex="0"]', kind: 'source' },
  { what: 'a row', at: '[data-question="5"] tr[tabindex="0"]', kind: 'source' },
] as const

test('all marks by keys: Enter and Space choose, Alt+Enter leaves out, Ctrl+Enter adds', async ({ app }) => {
  const { page } = app
  await page.setViewportSize({ width: 1440, height: 900 })
  expect(await app.read(() => page.getByRole('button', { name: 'Try the sample' }).click())).toBe('done')
  await expect(app.countryOnMap('CN')).toBeVisible()
  for (const { what, at, kind } of MARKS) {
    for (const { key, words } of [
      { key: 'Enter', words: kind },
      { key: 'Space', words: kind },
      { key: 'Alt+Enter', words: `not ${kind}` },
    ]) {
      await focus(page, at)
      await page.keyboard.press(key)
      await expect(chips(page).first().locator('.chip-kind'), `${what}: ${key}`).toHaveText(words)
      await page.keyboard.press('Escape')
      await expect(chips(page), what).toHaveCount(0)
    }
    await focus(page, at)
    await page.keyboard.press('Enter')
    await expect(chips(page), what).not.toHaveCount(0)
    const one = await chips(page).allInnerTexts()
    // The last class of the legend has its neighbour before it.
    await page.keyboard.press(what === 'a class of the legend' ? 'ArrowLeft' : 'ArrowDown')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => chips(page).allInnerTexts(), what).not.toEqual(one)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(chips(page), what).toHaveCount(0)
  }
})

test('a range of time by keys: arrows try it, Enter keeps it, Escape drops it', async ({ app }) => {
  const { page } = app
  expect(await app.pick({ name: 'auth.log', content: worldLog().content })).toBe('done')
  for (const brush of ['.bar .brush', '[data-question="3"] .brush']) {
    await focus(page, brush)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(app.chip('time')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(app.chip('time')).toHaveCount(0)
  }
})

test('chips by keys: turned round, taken away, and the focus goes to the next', async ({ app }) => {
  const { page } = app
  await sampleUnderFilter(app)
  await page.getByRole('button', { name: /name root: turn it round/ }).focus()
  await page.keyboard.press('Enter')
  await expect(app.chip('not name')).toContainText('root')
  await page.getByRole('button', { name: /Remove .*root/ }).focus()
  await page.keyboard.press('Enter')
  await expect(chips(page)).toHaveCount(1)
  await expect(page.getByRole('button', { name: /Remove .*India/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chips(page)).toHaveCount(0)
  await expect(page.locator('.chip-undo')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chips(page)).toHaveCount(1)
})

test('what opens gives the focus back: popovers, the dialogue of times', async ({ app }) => {
  const { page } = app
  await sampleUnderFilter(app)
  for (const name of ['Theme', 'hostile only', '72,641', 'as the server wrote them']) {
    const opener = page.getByRole('button', { name, exact: true }).first()
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.popover, dialog[open]')).toHaveCount(1)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await expect(page.locator('.popover, dialog[open]')).toHaveCount(0)
    await expect(opener).toBeFocused()
    // Escape closed it, and took no filter away.
    await expect(chips(page)).toHaveCount(2)
  }
})
