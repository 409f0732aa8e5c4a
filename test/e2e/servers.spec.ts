import type { Locator } from '@playwright/test'
import type { App } from './app'
import { expect, test } from './journey'

/** Logs of several servers: side by side, who hit several of them, and files added and removed without starting over. */

interface Visit {
  readonly at: string
  readonly source: string
  readonly user?: string
}

/** One failed password a line, on 1 March 2026. */
function logOf(host: string, visits: readonly Visit[]): string {
  return visits
    .map(
      ({ at, source, user = 'root' }, i) =>
        `2026-03-01T${at}+00:00 ${host} sshd[${1000 + i}]: Failed password for ${user} from ${source} port ${20_000 + i} ssh2\n`,
    )
    .join('')
}

const HERON = logOf('heron', [
  { at: '10:00:00', source: '192.0.2.7' },
  { at: '10:00:05', source: '192.0.2.7', user: 'admin' },
  { at: '11:00:00', source: '198.51.100.23' },
  { at: '12:00:00', source: '203.0.113.5' },
  { at: '12:30:00', source: '203.0.113.5' },
])
const WREN = logOf('wren', [
  { at: '09:59:00', source: '198.51.100.23' },
  { at: '10:10:00', source: '192.0.2.7' },
  { at: '13:00:00', source: '2001:db8::9' },
])
const LARK = logOf('lark', [{ at: '10:20:00', source: '192.0.2.7', user: 'git' }])
const FILES = [
  { name: 'heron.log', content: HERON },
  { name: 'wren.log', content: WREN },
]

/** What `grep -h 'Failed password' … | awk '{print $2}' | sort | uniq -c` says. */
function perHost(text: string): [string, number][] {
  const counts = new Map<string, number>()
  for (const [, host = ''] of text.matchAll(/^\S+ (\S+) sshd\[\d+\]: Failed password/gm)) {
    counts.set(host, (counts.get(host) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)
}

const section = ({ page }: App): Locator => page.locator('#servers')
const dialog = ({ page }: App): Locator => page.getByRole('dialog', { name: 'The files that are read' })
const server = (app: App, name: string): Locator => section(app).getByRole('button', { name: new RegExp(`^${name}, `) })
const add = (app: App, paths: readonly string[]) => () =>
  dialog(app)
    .locator('input[data-input=logs]')
    .setInputFiles([...paths])

async function openFiles(app: App): Promise<void> {
  await app.page.locator('.bar-files').click()
  await expect(dialog(app)).toBeVisible()
}

test('two servers’ logs stand side by side, with totals as sort | uniq -c has them @both', async ({ app }) => {
  await app.pick(...FILES)
  const { logHosts, severalHosts } = await app.answers()
  expect(logHosts.map(({ logHost, attempts }) => [logHost, attempts])).toEqual(perHost(HERON + WREN))
  expect(logHosts.map(({ sources, users }) => [sources, users])).toEqual([
    [3, 2],
    [3, 1],
  ])
  await expect(section(app).locator('[data-answer]')).toHaveText(
    'heron took 63\u202f% of the attempts at 2 servers; 2 of 4 sources hit several.',
  )
  await expect(server(app, 'heron')).toHaveAccessibleName('heron, 5 attempts, 62.5\u202f%')
  expect(severalHosts.map(({ source, visits }) => [source, visits.map(({ logHost }) => logHost)])).toEqual([
    ['192.0.2.7', ['heron', 'wren']],
    ['198.51.100.23', ['wren', 'heron']],
  ])
  const rows = section(app).locator('.table-block', { hasText: 'Sources that hit several' }).locator('tbody tr')
  await expect(rows.first()).toContainText('heron → wren')
  await expect(rows.first()).toContainText('10 min')
  await expect(app.page.locator('nav.summary')).toContainText('2 sources hit several')
})

test('a click on a server filters everything else, and the servers stay to be chosen', async ({ app }) => {
  await app.pick(...FILES)
  await server(app, 'wren').focus()
  await app.page.keyboard.press('Enter')
  await expect(app.chip('server')).toContainText('wren')
  await expect(server(app, 'wren')).toHaveAttribute('aria-pressed', 'true')
  expect((await app.totals()).hostile).toBe(3)
  expect((await app.answers()).logHosts.map(({ attempts }) => attempts)).toEqual([5, 3])
  await app.page.keyboard.press('Escape')
  await expect(app.chip('server')).toHaveCount(0)
})

test('a log of one server has no such part', async ({ app }) => {
  await app.pick({ name: 'heron.log', content: HERON })
  await expect(section(app)).toHaveCount(0)
  await expect(app.page.locator('nav.summary')).not.toContainText('servers')
  expect((await app.answers()).logHosts).toEqual([])
})

test('a file is added: the filter, its history and the place on the page stay @both', async ({ app }) => {
  const { page } = app
  await app.pick(...FILES)
  await app.rows(5).first().click()
  await expect(app.chip('source')).toHaveCount(1)
  const place = async () => (await app.table(5).boundingBox())?.y ?? NaN
  await app.table(5).scrollIntoViewIfNeeded()
  // Playwright scrolls to what it clicks, the sticky bar too.
  await openFiles(app)
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500)
  const before = await place()
  const paths = app.write({ name: 'lark.log', content: LARK })
  expect(await app.read(add(app, paths))).toBe('done')
  await expect(dialog(app).getByRole('row')).toHaveCount(4)
  await expect(dialog(app).getByRole('row', { name: /lark/ })).toContainText('1')
  await page.keyboard.press('Escape')
  await expect(dialog(app)).toHaveCount(0)
  await expect(app.chip('source')).toContainText('192.0.2.7')
  expect((await app.totals()).hostile).toBe(4)
  // The browser holds what is in sight where it is, whatever grows above it.
  expect(Math.abs((await place()) - before)).toBeLessThan(2)
  await page.goBack()
  await expect(app.chip('source')).toHaveCount(0)
  await expect(app.headline).toHaveText('9 attempts to log in.')
  await expect(section(app).locator('[data-answer]')).toContainText('2 of 4 sources hit several, 1 all of them.')
})

test('a file is removed by keyboard, the last of them with everything', async ({ app }) => {
  const { page } = app
  await app.pick(...FILES, { name: 'lark.log', content: LARK })
  await openFiles(app)
  const remove = dialog(app).getByRole('button', { name: /^Remove/ })
  await remove.nth(1).focus()
  expect(await app.read(() => page.keyboard.press('Enter'))).toBe('done')
  await expect(remove).toHaveCount(2)
  await expect(dialog(app).getByRole('button', { name: 'Remove lark.log' })).toBeFocused()
  expect((await app.answers()).logHosts.map(({ logHost }) => logHost)).toEqual(['heron', 'lark'])
  expect(await app.read(() => page.keyboard.press('Enter'))).toBe('done')
  await expect(section(app)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(app.headline).toContainText('Drop your SSH server’s logs here.')
  await expect(dialog(app)).toHaveCount(0)
})

test('what is there already is not added twice, and that is said', async ({ app }) => {
  const paths = app.write(...FILES)
  expect(await app.read(() => app.pickPaths(paths))).toBe('done')
  const statuses = () => app.page.evaluate(() => window.seen.statuses.join(' '))
  const before = await statuses()
  await openFiles(app)
  await add(app, paths.slice(1))()
  await expect(dialog(app).getByRole('status')).toContainText('wren.log is there already')
  await expect(dialog(app).getByRole('row')).toHaveCount(3)
  expect(await statuses()).toBe(before)
})

test('a drop on the right half of the window adds, on the left half it replaces @both', async ({ app }) => {
  const { page } = app
  await app.pick({ name: 'heron.log', content: HERON })
  const [wren = '', lark = ''] = app.write({ name: 'wren.log', content: WREN }, { name: 'lark.log', content: LARK })
  expect(await app.read(() => app.drag([wren], { x: 1000, y: 300 }))).toBe('done')
  expect((await app.totals()).hostile).toBe(8)
  expect(await app.read(() => app.drag([lark]))).toBe('done')
  expect((await app.totals()).hostile).toBe(1)
  await expect(page.locator('.bar-files')).toContainText('lark.log')
})

test('lines pasted into a log that is there are asked about @both', async ({ app }) => {
  const { page } = app
  const paste = (text: string) =>
    page.evaluate((lines) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', lines)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, text)
  await app.pick({ name: 'heron.log', content: HERON })
  await paste(WREN)
  const asked = page.getByRole('dialog', { name: 'What was pasted' })
  await expect(asked).toContainText('3 lines of text.')
  expect(await app.read(() => asked.getByRole('button', { name: 'Add to what is there' }).click())).toBe('done')
  await expect(asked).toHaveCount(0)
  expect((await app.answers()).logHosts.map(({ attempts }) => attempts)).toEqual([5, 3])
  await paste(LARK)
  expect(await app.read(() => asked.getByRole('button', { name: /instead/ }).click())).toBe('done')
  expect((await app.totals()).hostile).toBe(1)
})

test('a file beside the sample, and the sample taken away from it', async ({ app }) => {
  const { page } = app
  await app.read(() => page.getByRole('button', { name: 'Try the sample' }).click())
  const sample = (await app.totals()).hostile
  await openFiles(app)
  expect(await app.read(add(app, app.write({ name: 'wren.log', content: WREN })))).toBe('done')
  expect((await app.totals()).hostile).toBe(sample + 3)
  await expect(page.locator('.synthetic')).toContainText('One of these files is a synthetic log')
  const remove = dialog(app).getByRole('button', { name: 'Remove a synthetic log' })
  expect(await app.read(() => remove.click())).toBe('done')
  expect((await app.totals()).hostile).toBe(3)
  await expect(page.locator('.synthetic')).toHaveCount(0)
})

test('the zone of one file follows it when another is removed', async ({ app }) => {
  const { page } = app
  await app.pick(...FILES, { name: 'lark.log', content: LARK })
  const files = (await app.answers()).assumed.files.map(({ name }) => name)
  expect(files.at(-1)).toBe('lark.log')
  await page.getByRole('button', { name: 'as the server wrote them' }).click()
  const times = page.getByRole('dialog', { name: 'Times in this log' })
  await times.getByLabel('Zone of lark.log').fill('Asia/Tokyo')
  await times.getByLabel('Zone of lark.log').blur()
  await expect
    .poll(async () => (await app.answers()).assumed.files.map(({ zone }) => zone))
    .toEqual([null, null, 'Asia/Tokyo'])
  await page.keyboard.press('Escape')
  await openFiles(app)
  expect(await app.read(() => dialog(app).getByRole('button', { name: 'Remove heron.log' }).click())).toBe('done')
  const { assumed } = await app.answers()
  expect(assumed.files.map(({ name, zone }) => [name, zone])).toEqual([
    ['wren.log', null],
    ['lark.log', 'Asia/Tokyo'],
  ])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('servers and files have room, and files can be reached under a filter too', async ({ app }) => {
    await app.pick(...FILES)
    await server(app, 'wren').click()
    await expect(app.chip('server')).toHaveCount(1)
    await openFiles(app)
    await expect(dialog(app).getByRole('rowheader')).toHaveCount(2)
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})
