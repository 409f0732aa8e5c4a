import type { App } from './app'
import { expect, test } from './journey'
import { grep, logOf, SMALL, worldLog } from './logs'

const WORLD = worldLog()
const CHINA = WORLD.truth.perCountry.get('CN') ?? 0

/** One try an hour, four days long. */
const HOURLY = logOf(Array.from({ length: 96 }, (_, i) => ({ user: `u${i % 5}`, source: `192.0.2.${1 + (i % 7)}` })))
const HOURLY_START = Date.UTC(2026, 2, 1) / 1000

async function hostile(app: App): Promise<number> {
  return (await app.totals()).hostile
}

test('a click on a country filters the page; a second click takes it back @both', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: WORLD.content })
  expect(await hostile(app)).toBe(WORLD.truth.hostile)
  await app.countryOnMap('CN').click()
  await expect(app.headline).toHaveText(`${CHINA} attempts to log in, under this filter.`)
  await expect(app.chip('country')).toContainText('China')
  await expect(app.page.locator('.chips-count')).toHaveText(
    `${CHINA} of ${WORLD.truth.hostile.toLocaleString('en-US')} attempts`,
  )
  expect(await hostile(app)).toBe(CHINA)
  expect((await app.answers()).sources.every((row) => row.country === 'CN')).toBe(true)
  await expect(app.countryOnMap('CN')).toHaveAttribute('aria-selected', 'true')
  await app.countryOnMap('CN').click()
  await expect(app.chip('country')).toHaveCount(0)
  expect(await hostile(app)).toBe(WORLD.truth.hostile)
})

test('countries by keyboard and by the table', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: WORLD.content })
  // The second and third have as many attempts as each other.
  const [code, attempts] = [...WORLD.truth.perCountry].sort(([, a], [, b]) => b - a)[3] ?? ['', 0]
  await app.countryOnMap('CN').focus()
  for (let i = 0; i < 3; i++) await app.page.keyboard.press('ArrowRight')
  await expect(app.countryOnMap(code)).toBeFocused()
  await app.page.keyboard.press('Enter')
  await expect(app.chip('country')).toHaveCount(1)
  expect(await hostile(app)).toBe(attempts)
  await app.page.keyboard.press('Escape')
  await expect(app.chip('country')).toHaveCount(0)
  await app.rows(4).nth(3).click()
  await expect(app.chip('country')).toHaveCount(1)
  expect(await hostile(app)).toBe(attempts)
})

test('with a key held, countries and sources add up', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: WORLD.content })
  const armenia = WORLD.truth.perCountry.get('AM') ?? 0
  await app.countryOnMap('CN').click()
  await expect(app.chip('country')).toHaveCount(1)
  // The map keeps the others, so that they can be added.
  await app.countryOnMap('AM').click({ modifiers: ['Control'] })
  await expect(app.chip('country')).toHaveCount(2)
  expect(await hostile(app)).toBe(CHINA + armenia)
  await app.countryOnMap('CN').click({ modifiers: ['Control'] })
  await expect(app.chip('country')).toHaveCount(1)
  expect(await hostile(app)).toBe(armenia)
  await app.pick({ name: 'auth.log', content: SMALL })
  await app.rows(5).filter({ hasText: '192.0.2.7' }).click()
  await app
    .rows(5)
    .filter({ hasText: '198.51.100.23' })
    .click({ modifiers: ['Shift'] })
  await expect(app.chip('source')).toHaveCount(2)
  expect(await hostile(app)).toBe(grep(SMALL).tries - 3)
})

test('a brush over the timeline filters the page @both', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: HOURLY })
  const surface = app.question(3).locator('.brush-surface')
  await surface.scrollIntoViewIfNeeded()
  const box = (await surface.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const y = box.y + box.height / 2
  await app.page.mouse.move(box.x + box.width * 0.25, y)
  await app.page.mouse.down()
  await app.page.mouse.move(box.x + box.width * 0.4, y, { steps: 4 })
  await app.page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 })
  await app.page.mouse.up()
  await expect(app.chip('time')).toBeVisible()
  const totals = await app.totals()
  const [first, last] = [totals.first, totals.last].map((time) => Date.parse(`${time ?? ''}Z`) / 3.6e6)
  const start = HOURLY_START / 3600
  expect(Math.abs((first ?? 0) - (start + 24))).toBeLessThanOrEqual(2)
  expect(Math.abs((last ?? 0) - (start + 47))).toBeLessThanOrEqual(2)
  expect(totals.hostile).toBe((last ?? 0) - (first ?? 0) + 1)
  await expect(app.headline).toHaveText(`${totals.hostile} attempts to log in, under this filter.`)
})

test('the brush by keyboard: arrows try a range, Enter keeps it, Escape clears it', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: HOURLY })
  const slider = app.question(3).getByRole('slider')
  await slider.focus()
  await app.page.keyboard.press('ArrowRight')
  await app.page.keyboard.press('ArrowRight')
  await app.page.keyboard.press('Shift+ArrowRight')
  await expect(app.chip('time')).toHaveCount(0)
  await app.page.keyboard.press('Enter')
  await expect(app.chip('time')).toBeVisible()
  const some = await hostile(app)
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(20)
  await app.page.keyboard.press('Escape')
  await expect(app.chip('time')).toHaveCount(0)
  expect(await hostile(app)).toBe(96)
})

test('filters by country, source and name combine; Escape takes them back one by one @both', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  const counted = grep(SMALL)
  await app.rows(5).filter({ hasText: '192.0.2.7' }).click()
  await expect(app.chip('source')).toContainText('192.0.2.7')
  expect(await hostile(app)).toBe(counted.perSource.get('192.0.2.7'))
  await app.rows(6).filter({ hasText: 'admin' }).click()
  await expect(app.chip('name')).toContainText('admin')
  expect(await hostile(app)).toBe(1)
  await app.page.keyboard.press('Escape')
  await expect(app.chip('name')).toHaveCount(0)
  await expect(app.chip('source')).toHaveCount(1)
  expect(await hostile(app)).toBe(counted.perSource.get('192.0.2.7'))
  await app.page.keyboard.press('Escape')
  await expect(app.page.locator('.filters .chip')).toHaveCount(0)
  expect(await hostile(app)).toBe(counted.tries)
  await app.page.keyboard.press('Escape')
  expect(await hostile(app)).toBe(counted.tries)
})

test('a chip takes its filter away, undo brings it back', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  await app.rows(5).filter({ hasText: '198.51.100.23' }).click()
  await app.removeChip('source').click()
  await expect(app.chip('source')).toHaveCount(0)
  expect(await hostile(app)).toBe(grep(SMALL).tries)
  await app.page.getByRole('button', { name: 'undo' }).click()
  await expect(app.chip('source')).toContainText('198.51.100.23')
  expect(await hostile(app)).toBe(2)
})

test('a new drop begins without the old filter', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  await app.rows(6).filter({ hasText: 'oracle' }).click()
  await expect(app.chip('name')).toHaveCount(1)
  await app.pick({ name: 'other.log', content: HOURLY })
  await expect(app.page.locator('.filters .chip')).toHaveCount(0)
  expect(await hostile(app)).toBe(96)
})

test('with Alt held a row is excluded; its chip turns it round', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  const counted = grep(SMALL)
  const six = counted.perSource.get('192.0.2.7') ?? 0
  await app
    .rows(5)
    .filter({ hasText: '192.0.2.7' })
    .click({ modifiers: ['Alt'] })
  await expect(app.chip('not source')).toContainText('192.0.2.7')
  expect(await hostile(app)).toBe(counted.tries - six)
  await app.page.getByRole('button', { name: 'not source 192.0.2.7: turn it round' }).click()
  await expect(app.chip('source')).toContainText('192.0.2.7')
  await expect(app.chip('not source')).toHaveCount(0)
  expect(await hostile(app)).toBe(six)
})

test('a text filters by whatever holds it', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  const field = app.page.getByRole('searchbox', { name: 'part of an address' })
  await field.fill('ORA')
  await field.press('Enter')
  await expect(app.chip('text')).toContainText('ORA')
  expect(await hostile(app)).toBe(grep(SMALL).perUser.get('oracle'))
  await app.removeChip('text').click()
  await field.fill('2001:db8')
  await field.press('Enter')
  expect(await hostile(app)).toBe(grep(SMALL).perSource.get('2001:db8::17'))
})

test('what is counted can be chosen', async ({ app }) => {
  const login = 'Mar  9 01:00:00 heron sshd[9]: Accepted publickey for marit from 192.0.2.99 port 6 ssh2\n'
  await app.pick({ name: 'auth.log', content: login })
  await expect(app.headline).toHaveText('0 attempts to log in.')
  await app.page.getByRole('button', { name: 'hostile only' }).click()
  await app.page.getByRole('checkbox', { name: 'log-ins' }).check()
  await app.page.getByRole('checkbox', { name: 'failed attempts' }).uncheck()
  await expect(app.headline).toHaveText('1 log-in, under this filter.')
  await app.page.keyboard.press('Escape')
  await expect(app.rows(5)).toHaveCount(1)
  expect((await app.answers()).sources).toMatchObject([{ source: '192.0.2.99', attempts: 1 }])
})

test('heads, captions and what pictures are called say what is counted', async ({ app }) => {
  const { page } = app
  await app.pick({ name: 'auth.log', content: WORLD.content })
  await page.getByRole('button', { name: 'hostile only' }).click()
  await page.getByRole('checkbox', { name: 'log-ins' }).check()
  await page.getByRole('checkbox', { name: 'failed attempts' }).uncheck()
  await expect(app.headline).toHaveText(/^[\d,]+ log-ins, under this filter\.$/)
  await page.keyboard.press('Escape')
  await expect(app.table(5).getByRole('columnheader', { name: 'Log-ins' }).first()).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  const named = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(figcaption, .caption, th, [data-answer], [aria-label])')]
      // Files that are taken along have all rows, whatever is counted.
      .filter((node) => node.closest('.take-along') === null)
      .map(
        (node) => `${node.getAttribute('aria-label') ?? ''} ${node.matches('[aria-label]') ? '' : node.textContent}`,
      ),
  )
  expect(named.length).toBeGreaterThan(50)
  // What every line of the log is stays what it is.
  const ofLines = /^(?:lines of failed attempts|tell of an attempt)/
  expect(named.filter((words) => /attempt/i.test(words) && !ofLines.test(words))).toEqual([])
})

test('the address and the history hold the filters, without names; back and forward move through them @both', async ({
  app,
}) => {
  const { page } = app
  const fragment = () => new URL(page.url()).hash
  await app.pick({ name: 'auth.log', content: WORLD.content })
  await app.countryOnMap('CN').click()
  await expect(app.chip('country')).toHaveCount(1)
  expect(fragment()).toBe('#country=CN')
  await app.rows(5).first().click()
  await expect(app.chip('source')).toHaveCount(1)
  expect(fragment()).toBe('#country=CN')
  expect(JSON.stringify(await page.evaluate(() => window.history.state as unknown))).not.toMatch(/\d\.\d/)
  await page.goBack()
  await expect(app.chip('source')).toHaveCount(0)
  expect(await hostile(app)).toBe(CHINA)
  await page.goForward()
  await expect(app.chip('source')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(app.page.locator('.filters .chip')).toHaveCount(0)
  expect(fragment()).toBe('')
  expect(await hostile(app)).toBe(WORLD.truth.hostile)
})

test('a filter that follows an undo at once stays, and is one step of the history', async ({ app }) => {
  const { page } = app
  await app.pick({ name: 'auth.log', content: WORLD.content })
  await app.countryOnMap('CN').click()
  await expect(app.chip('country')).toHaveCount(1)
  await expect(app.rows(5).nth(1)).toBeVisible()
  await page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    document.querySelector<HTMLElement>('[data-question="5"] tbody tr[data-index="1"]')?.click()
  })
  await expect(app.chip('source')).toHaveCount(1)
  await expect(app.chip('country')).toHaveCount(0)
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
  await expect(app.chip('source')).toHaveCount(1)
  await page.goBack()
  await expect(app.page.locator('.filters .chip-close')).toHaveCount(0)
  expect(await hostile(app)).toBe(WORLD.truth.hostile)
})

test('a link within the page leaves the filters alone @both', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  await app.rows(5).filter({ hasText: '192.0.2.7' }).click()
  await expect(app.chip('source')).toHaveCount(1)
  await app.page.getByRole('link', { name: 'Which names?' }).click()
  await expect(app.question(6)).toBeInViewport()
  await expect(app.chip('source')).toHaveCount(1)
})

test('a link can be copied, names and addresses too @both', async ({ app }) => {
  const { page } = app
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.pick({ name: 'auth.log', content: SMALL })
  await app.rows(6).filter({ hasText: 'oracle' }).click()
  await app.rows(5).filter({ hasText: '2001:db8::17' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(`${page.url()}#source=2001:db8::17&name=oracle`)
})

test('a link holds no name that is masked, and says so', async ({ app }) => {
  const { page } = app
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const secret = 'Correct4Horse!'
  const tries = [
    { user: secret, source: '192.0.2.7' },
    { user: 'oracle', source: '192.0.2.8' },
  ]
  await app.pick({ name: 'auth.log', content: logOf(tries) })
  await app.rows(6).filter({ hasText: 'p•••' }).click()
  await app
    .rows(6)
    .filter({ hasText: 'oracle' })
    .click({ modifiers: ['Shift'] })
  await expect(app.chip('name')).toHaveCount(2)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Copied without masked names' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${page.url()}#name=oracle`)
})

test('a link that is opened filters the first drop; its names leave the address then @both', async ({ app }) => {
  const { page } = app
  await page.goto(`${page.url()}#source=2001:db8::17&name=oracle`)
  await page.reload({ waitUntil: 'networkidle' })
  await app.pick({ name: 'auth.log', content: SMALL })
  await expect(app.chip('source')).toContainText('2001:db8::17')
  await expect(app.chip('name')).toContainText('oracle')
  expect(await hostile(app)).toBe(2)
  expect(new URL(page.url()).hash).toBe('')
  await app.pick({ name: 'other.log', content: SMALL })
  expect(await hostile(app)).toBe(grep(SMALL).tries)
})

test('everything can be forgotten @both', async ({ app }) => {
  const { page } = app
  await app.pick({ name: 'auth.log', content: WORLD.content })
  await app.countryOnMap('CN').click()
  await expect(app.chip('country')).toHaveCount(1)
  await page.getByRole('button', { name: 'Forget everything', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-status', 'empty')
  expect(new URL(page.url()).hash).toBe('')
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('data-status', 'empty')
  expect(new URL(page.url()).hash).toBe('')
})

test('a fragment that is written while a log is open filters it, can be taken back, and leaves no name behind @both', async ({
  app,
}) => {
  const { page } = app
  await app.pick({ name: 'auth.log', content: WORLD.content })
  await page.evaluate(() => {
    window.location.hash = 'country=CN&name=root'
  })
  await expect(app.chip('country')).toHaveCount(1)
  await expect(app.chip('name')).toHaveCount(1)
  expect(new URL(page.url()).hash).toBe('#country=CN')
  await page.keyboard.press('Escape')
  await expect(app.page.locator('.filters .chip-close')).toHaveCount(0)
  expect(await hostile(app)).toBe(WORLD.truth.hostile)
  await page.goForward()
  await expect(app.chip('country')).toHaveCount(1)
  expect(new URL(page.url()).hash).toBe('#country=CN')
})
