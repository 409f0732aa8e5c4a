import type { Locator } from '@playwright/test'
import type { App } from './app'
import { expect, test } from './journey'
import { logOf, worldLog } from './logs'

const WORLD = worldLog()

/** A try an hour for ten days from a Sunday on, by two sources. */
const HOURLY = logOf(
  Array.from({ length: 240 }, (_, i) => ({ user: `u${i % 5}`, source: `192.0.2.${1 + (i % 2)}`, exists: i % 3 === 0 })),
)

const figure = (app: App) => app.question(3).locator('figure').first()
const button = (app: App, name: string) => figure(app).getByRole('button', { name, exact: true })
const keys = (app: App) => figure(app).locator('.key-buttons li')
const bins = (app: App) => app.table(3).first()

async function drag(app: App, from: number, to: number): Promise<void> {
  const surface = figure(app).locator('.brush-surface')
  await surface.scrollIntoViewIfNeeded()
  const box = (await surface.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const y = box.y + box.height / 2
  await app.page.mouse.move(box.x + box.width * from, y)
  await app.page.mouse.down()
  await app.page.mouse.move(box.x + box.width * ((from + to) / 2), y)
  await app.page.mouse.move(box.x + box.width * to, y)
}

async function pathOf(path: Locator): Promise<string> {
  return (await path.getAttribute('d')) ?? ''
}

test('the stack can be told apart by country, as counts or as shares @both', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: WORLD.content })
  await expect(keys(app).first()).toContainText('at names that exist')
  await button(app, 'country').click()
  const [[, most] = ['', 0]] = [...WORLD.truth.perCountry].sort(([, a], [, b]) => b - a)
  await expect(keys(app).first()).toHaveText(`China, ${most.toLocaleString('en-US')}`)
  await expect(keys(app).filter({ hasText: 'other countries' })).toBeVisible()
  const first = figure(app).locator('path.fill-rank1')
  const counts = await pathOf(first)
  await button(app, 'shares').click()
  await expect(figure(app).getByText('75', { exact: false }).first()).toBeVisible()
  await expect.poll(() => pathOf(first)).not.toBe(counts)
  await keys(app).first().getByRole('button').click()
  await expect(app.chip('country')).toContainText('China')
  expect((await app.totals()).hostile).toBe(most)
  // The picture isn't filtered by what is chosen in it.
  await expect(keys(app).filter({ hasText: 'other countries' })).toBeVisible()
  await expect(keys(app).first().getByRole('button')).toHaveAttribute('aria-pressed', 'true')
})

test('a drag tells what it would choose; Escape drops it, letting go keeps it', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: HOURLY })
  await drag(app, 0.25, 0.5)
  const readout = figure(app).locator('.tooltip')
  await expect(readout).toContainText(/\d+ attempts, 2\d\.\d.% of those shown/)
  await expect(readout).toContainText('Letting go keeps it, Escape drops it')
  await app.page.keyboard.press('Escape')
  await app.page.mouse.up()
  await expect(app.chip('time')).toHaveCount(0)
  await drag(app, 0.25, 0.5)
  await app.page.mouse.up()
  await expect(app.chip('time')).toHaveCount(1)
})

test('a zoom shows finer bins of picture and table, and leaves the filter alone', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: HOURLY })
  await expect(bins(app)).toContainText('attempts in 15 minutes')
  await drag(app, 0.25, 0.5)
  await app.page.mouse.up()
  await expect(app.chip('time')).toHaveCount(1)
  const { hostile } = await app.totals()
  await button(app, 'zoom in to the selection').click()
  await expect(bins(app)).toContainText('attempts in 5 minutes')
  expect((await app.totals()).hostile).toBe(hostile)
  const within = (await keys(app).locator('span').allInnerTexts()).map((text) =>
    Number(/, ([\d,]+)$/.exec(text)?.[1] ?? 0),
  )
  expect(within.reduce((sum, count) => sum + count, 0)).toBe(hostile)
  await button(app, 'whole log').click()
  await expect(bins(app)).toContainText('attempts in 15 minutes')
  await expect(app.chip('time')).toHaveCount(1)
  await expect(button(app, 'whole log')).toBeDisabled()
  await figure(app).getByRole('slider').focus()
  await app.page.keyboard.press('+')
  await expect(bins(app)).toContainText('attempts in 5 minutes')
  await app.page.keyboard.press('0')
  await expect(bins(app)).toContainText('attempts in 15 minutes')
})

test('a row of the bins chooses its time, and the same row takes it back', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: HOURLY })
  const row = bins(app).locator('tbody tr[data-index]').nth(4)
  await row.click()
  await expect(app.chip('time')).toContainText('1 Mar 2026 01:00 – 01:15')
  expect((await app.totals()).hostile).toBe(1)
  await row.click()
  await expect(app.chip('time')).toHaveCount(0)
})

test('cells and heads of the week have means, and choose by click and by key', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: HOURLY })
  const week = app.question(3).locator('figure[data-week]')
  const cell = (hour: number) => week.locator(`[role=gridcell][data-hour="${hour}"]`)
  await expect(week.locator('[role=gridcell]')).toHaveCount(168)
  await expect(cell(0)).toHaveAttribute(
    'aria-label',
    /Monday 00:00–01:00, 1 attempt an hour on average, 2 attempts in 2/,
  )
  await cell(50).click()
  await expect(cell(50)).toHaveAttribute('aria-selected', 'true')
  await app.page.keyboard.press('ArrowRight')
  await expect(cell(51)).toBeFocused()
  await expect(week.locator('.tooltip')).toContainText('Wednesday 03:00–04:00')
  await app.page.keyboard.press('Shift+Enter')
  await expect(week.locator('[aria-selected=true]')).toHaveCount(2)
  await week.locator('[role=rowheader]').first().click()
  await expect(week.locator('[aria-selected=true]')).toHaveCount(24)
  await week.locator('[role=rowheader]').first().click()
  await expect(week.locator('[aria-selected=true]')).toHaveCount(0)
})

test('the clock can be another: the log’s offset, UTC or the reader’s own @both', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: HOURLY.replaceAll('+00:00', '+02:00') })
  await expect(app.question(3)).toContainText('times as the server wrote them')
  expect((await app.totals()).first).toBe('2026-03-01T00:00:00')
  await button(app, 'UTC').click()
  await expect(app.question(3)).toContainText('times on the clock of UTC')
  expect((await app.totals()).first).toBe('2026-02-28T22:00:00')
  await button(app, 'as written').click()
  await expect(app.question(3)).toContainText('times as the server wrote them')
  await button(app, 'other…').click()
  await expect(app.page.getByRole('dialog', { name: 'Times in this log' })).toBeVisible()
})

test('a log without zones says so', async ({ app }) => {
  const zoneless = HOURLY.replaceAll(
    /2026-03-(\d\d)T(\S{8})\+00:00/g,
    (_, day, clock) => `Mar ${String(Number(day)).padStart(2)} ${clock}`,
  )
  await app.pick({ name: 'auth.log', content: zoneless })
  await expect(figure(app)).toContainText('The log carries no zone')
  await expect(button(app, 'say its zone…')).toBeVisible()
})

test('gaps and bursts are named, in a sentence and on the picture, with their rules', async ({ app }) => {
  const start = Date.UTC(2026, 2, 5, 12, 0)
  const burst = Array.from({ length: 300 }, (_, i) => {
    const time = new Date(start + i * 3000).toISOString().slice(0, 19)
    return `${time}+00:00 heron sshd[${7000 + i}]: Failed password for root from 203.0.113.9 port ${3000 + i} ssh2\n`
  })
  const later = logOf([{ user: 'x', source: '192.0.2.9' }], Date.UTC(2026, 2, 20))
  await app.pick({ name: 'auth.log', content: HOURLY + later }, { name: 'burst.log', content: burst.join('') })
  const sentence = app.question(3).locator('[data-rhythm]')
  await expect(sentence).toContainText('301 attempts in 15 min from 203.0.113.9, 5 Mar 12:00')
  await expect(sentence).toContainText('Longest gap: 9 days from 10 Mar 23:00')
  await expect(figure(app).locator('.notes')).toContainText('burst: 301 in 15 min')
  await expect(figure(app).locator('.notes')).toContainText('quiet for 9 days')
  await sentence.getByRole('button', { name: 'gap' }).click()
  await expect(sentence.getByRole('dialog')).toContainText('20 times the mean')
})
