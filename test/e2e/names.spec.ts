import { execFileSync } from 'node:child_process'
import type { App } from './app'
import { expect, test } from './journey'
import { logOf, SMALL } from './logs'

/** Names of all kinds and lengths; each stands at sources of its own, so that lists differ. */
const KINDS = logOf([
  ...many(6, 'root', 1, true),
  ...many(4, 'postgres', 2),
  ...many(3, 'admin', 3),
  ...many(2, 'ubnt', 4),
  ...many(2, 'test', 5),
  ...many(2, 'maria', 6),
  ...many(1, 'xq', 7),
  ...many(1, 'Winter2031', 8),
  ...many(1, 'wrenhouse', 9),
])

function many(count: number, user: string, net: number, exists = false) {
  return Array.from({ length: count }, (_, i) => ({ user, source: `198.51.100.${net * 10 + (i % 2)}`, exists }))
}

/** What a pipe of the shell says, line by line. */
function shell(pipe: string, path: string): string[] {
  const text = execFileSync('sh', ['-c', pipe, 'sh', path], { encoding: 'utf8' })
  return text.split('\n').filter((line) => line !== '')
}

function kindRow(app: App, kind: string) {
  return app.question(6).locator(`.panels tr[data-key="${kind}"]`)
}

function lengthColumn(app: App, label: string, length: string) {
  return app
    .question(6)
    .getByRole('region', { name: `${label}: how long they are` })
    .locator(`[data-key="${length}"]`)
}

async function names(app: App): Promise<string[]> {
  return app.column(6, 'User')
}

test('a kind picks its names, and the picture keeps the others @both', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: KINDS })
  const kinds = (await app.answers()).names.kinds.filter(({ attempts }) => attempts > 0)
  expect(kinds.map(({ kind, names, attempts }) => [kind, names, attempts])).toEqual([
    ['password', 1, 1],
    ['service', 2, 10],
    ['default', 2, 5],
    ['role', 1, 2],
    ['first-name', 1, 2],
    ['two-letters', 1, 1],
    ['other', 1, 1],
  ])
  await kindRow(app, 'default').click()
  await expect(app.rows(6)).toHaveCount(2)
  expect(await names(app)).toEqual(['admin', 'ubnt'])
  expect((await app.totals()).hostile).toBe(5)
  await expect(kindRow(app, 'default')).toHaveAttribute('aria-selected', 'true')
  await expect(kindRow(app, 'service')).toContainText('100.0')
  await kindRow(app, 'first-name').click({ modifiers: ['Shift'] })
  await expect(app.rows(6)).toHaveCount(3)
  expect((await app.totals()).hostile).toBe(7)
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('Escape')
  await expect(app.rows(6)).toHaveCount(9)
})

test('a length picks its names, by keyboard; masked names have none', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: KINDS })
  const lengths = (await app.answers()).names.lengths.filter(({ attempts }) => attempts > 0)
  expect(lengths.map(({ length, attempts }) => [length, attempts])).toEqual([
    [2, 1],
    [4, 10],
    [5, 5],
    [8, 4],
    [9, 1],
    [null, 1],
  ])
  const four = lengthColumn(app, 'Names that don’t', '4')
  await lengthColumn(app, 'Names that don’t', '1').focus()
  for (let i = 0; i < 3; i++) await app.page.keyboard.press('ArrowRight')
  await expect(four).toBeFocused()
  await app.page.keyboard.press('Enter')
  await expect(four).toHaveAttribute('aria-pressed', 'true')
  await expect(app.rows(6)).toHaveCount(3)
  expect((await names(app)).sort()).toEqual(['root', 'test', 'ubnt'])
  expect((await app.totals()).hostile).toBe(10)
})

test('how often names are tried stands in a sentence and a picture', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: KINDS })
  const figure = app.question(6).locator('figure', { hasText: 'How often each name is tried' })
  const sentence = '3 names make half of the attempts; 3 of 9 names were tried once.'
  await expect(figure.locator('.figure-sentence')).toHaveText(sentence)
  await expect(figure.getByRole('img', { name: sentence })).toContainText('root')
})

test('a name opens by keyboard below its row, and says what grep and awk say @both', async ({ app }) => {
  const [path = ''] = app.write({ name: 'auth.log', content: SMALL })
  await app.read(() => app.pickPaths([path]))
  const lines = `grep -E 'Failed password for (invalid user )?admin from' "$1"`
  const tries = Number(shell(`${lines} | wc -l`, path)[0])
  const sources = shell(`${lines} | awk '{ print $(NF - 3) }' | sort | uniq -c | awk '{ print $2, $1 }'`, path)
  const row = app.rows(6).filter({ hasText: 'admin' })
  await app.rows(6).first().focus()
  await app.page.keyboard.press('ArrowDown')
  await app.page.keyboard.press('ArrowRight')
  const panel = app.question(6).locator('.detail .name-panel')
  await expect(panel.locator('.name-sentence')).toContainText(`${tries} attempts, from 1 Mar 06:00 to 1 Mar 09:00`)
  await expect(row.getByRole('button', { name: 'more about admin' })).toHaveAttribute('aria-expanded', 'true')
  const listed = await panel
    .getByRole('region', { name: `${sources.length} sources` })
    .locator('li')
    .allInnerTexts()
  expect(listed.map((text) => text.replace(/\s*\(.*\)/, '').replace(/\s+/g, ' ')).sort()).toEqual(sources.sort())
  await expect(panel).toContainText('doesn’t exist')
  await expect(panel).toContainText(`${tries} hostile failures, no log-in`)
  await expect(panel.getByRole('region', { name: 'Log hosts' })).toContainText('heron')
  expect(await app.page.locator('.filters .chip').count()).toBe(0)
  await app.page.keyboard.press('ArrowLeft')
  await expect(panel).toHaveCount(0)
})

test('what is open follows the filter, and its sources filter', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  await app.question(6).getByRole('button', { name: 'more about admin' }).click()
  const panel = app.question(6).locator('.detail .name-panel')
  await expect(panel.locator('.name-sentence')).toContainText('3 attempts')
  await panel.getByRole('button', { name: '198.51.100.23' }).click()
  await expect(app.chip('source')).toContainText('198.51.100.23')
  await expect(panel.locator('.name-sentence')).toContainText('1 attempt')
})

test('a masked name opens without its text', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: KINDS })
  await app.question(6).getByRole('button', { name: 'more about the masked name' }).click()
  const panel = app.question(6).locator('.detail .name-panel')
  await expect(panel.locator('.name-sentence')).toContainText('1 attempt')
  await expect(panel).toContainText('looks like a typed password')
  await expect(panel).not.toContainText('characters')
  expect(await app.question(6).innerHTML()).not.toContain('Winter2031')
})

test('with all rows shown, a row opens and the others stay in reach', async ({ app }) => {
  const users = Array.from({ length: 300 }, (_, i) => ({
    user: `wren-${String(i).padStart(3, '0')}`,
    source: '192.0.2.9',
  }))
  await app.pick({ name: 'auth.log', content: logOf(users) })
  await app.table(6).getByRole('button', { name: 'show all' }).click()
  await app.question(6).getByRole('button', { name: 'more about wren-002' }).click()
  await expect(app.question(6).locator('.detail .name-sentence')).toBeVisible()
  // What is open keeps its room when it is scrolled out of sight and leaves the page.
  const height = () =>
    app
      .question(6)
      .locator('.table-open')
      .evaluate((box) => box.scrollHeight)
  const before = await height()
  await app.rows(6).nth(3).focus()
  await app.page.keyboard.press('End')
  await expect(app.rows(6).last()).toContainText('wren-299')
  await expect(app.rows(6).last()).toBeInViewport()
  await expect(app.question(6).locator('.detail')).toHaveCount(0)
  expect(Math.abs((await height()) - before)).toBeLessThan(20)
})

test('question 6 fits a phone, open rows too', async ({ app }) => {
  await app.page.setViewportSize({ width: 390, height: 844 })
  await app.pick({ name: 'auth.log', content: KINDS })
  await app.question(6).getByRole('button', { name: 'more about root' }).click()
  const panel = app.question(6).locator('.detail .name-panel')
  await expect(panel.locator('.name-sentence')).toBeVisible()
  const overflow = await app
    .question(6)
    .locator('.table-scroll, .figure, .name-panel, .panels')
    .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).length)
  expect(overflow).toBe(0)
})
