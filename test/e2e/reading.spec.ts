import { appendFileSync } from 'node:fs'
import { expect, test } from './journey'
import { grep, OTHER, SMALL } from './logs'
import { beginningOfLargeLog, largeLog } from './setup'

/** A gigabyte to read, from a quarter of it on disk: no machine is done before it can be interrupted. */
const long = () => [1, 2, 3, 4].map(() => largeLog())

test('a second drop during the first: its figures stand, and none of the first @both', async ({ app }) => {
  await app.read(async () => {
    await app.pickPaths(long())
    await expect(app.page.getByRole('button', { name: 'Stop reading' })).toBeVisible()
    // The first figures of the first are there.
    await expect(app.headline).toContainText('attempts so far')
    await app.pickPaths(app.write({ name: 'second.log', content: SMALL }))
    await expect(app.page.locator('.bar-files')).toContainText('second.log')
  })
  const counted = grep(SMALL)
  const { totals, files, sources } = await app.answers()
  expect(totals).toMatchObject({ entries: counted.lines, hostile: counted.tries, successes: 0 })
  expect(files.map((file) => file.name)).toEqual(['second.log'])
  expect(new Map(sources.map((row) => [row.source, row.attempts]))).toEqual(counted.perSource)
  await expect(app.headline).toHaveText(`${counted.tries} attempts to log in.`)
  // Nothing of the first comes late.
  await app.page.waitForTimeout(1500)
  await expect(app.headline).toHaveText(`${counted.tries} attempts to log in.`)
  await expect(app.page.locator('html')).toHaveAttribute('data-status', 'done')
})

test('stop: the figures of a part stand, and say so; a filter still works; then another drop @both', async ({
  app,
}) => {
  const end = await app.read(async () => {
    await app.pickPaths(long())
    await expect(app.headline).toContainText('attempts so far')
    await app.page.getByRole('button', { name: 'Stop reading' }).click()
  })
  expect(end).toBe('partial')
  await expect(app.page.getByText('Reading was stopped: the figures are of what was read until then.')).toBeVisible()
  const totals = await app.totals()
  expect(totals.hostile).toBeGreaterThan(0)
  const told = await app.page.evaluate(() =>
    window.sshscope.answers().then(({ complete, files }) => ({ complete, files })),
  )
  expect(told.complete).toBe(false)
  expect(told.files[0]?.entries).toBe(totals.entries)
  await expect(app.headline).toHaveText(`${totals.hostile.toLocaleString('en-US')} attempts to log in.`)
  await app.page.waitForTimeout(700)
  expect(await app.totals()).toEqual(totals)
  await app.rows(6).filter({ hasText: 'root' }).first().click()
  await expect(app.chip('name')).toContainText('root')
  await expect(app.page.locator('html')).toHaveAttribute('data-status', 'partial')
  expect(await app.pick({ name: 'other.log', content: OTHER })).toBe('done')
  expect((await app.totals()).hostile).toBe(grep(OTHER).tries)
})

test('while a large log is read, the page answers and nothing jumps @both', async ({ app }, info) => {
  const shift = await app.page.evaluate(() => window.seen.shift)
  expect(shift).toBe(0)
  await app.read(async () => {
    await app.pickPaths([largeLog()])
    await expect(app.headline).toContainText('so far')
    const bar = app.page.getByRole('progressbar', { name: 'Reading' })
    await expect(bar).toHaveAttribute('aria-valuenow', /^[1-9]/)
    expect((await app.totals()).hostile).toBeGreaterThan(0)
  })
  const seen = await app.page.evaluate(() => window.seen)
  info.annotations.push({ type: 'long tasks, ms', description: seen.longTasks.join(' ') })
  info.annotations.push({ type: 'layout shift', description: seen.shift.toFixed(4) })
  expect(seen.shift).toBeLessThan(0.05)
  await expect(app.page.locator('html')).toHaveAttribute('data-status', 'done')
})

test('a log that grows while it is read: what was read stays, and a sentence says what to do @both', async ({
  app,
}) => {
  const [path = ''] = app.write({ name: 'auth.log', content: beginningOfLargeLog(40e6) })
  const end = await app.read(async () => {
    await app.pickPaths([path, path, path, path, path, path])
    await expect(app.headline).toContainText('attempts so far')
    appendFileSync(path, SMALL)
  })
  // Where it grew between two of the files, no file is read in part.
  expect(['partial', 'done']).toContain(end)
  await expect(app.page.locator('.message')).toContainText('Not everything could be read.')
  await expect(app.page.locator('.message')).toContainText('The file changed while it was being read')
  expect((await app.totals()).hostile).toBeGreaterThan(0)
})

test('a log that grows after it was read: filters and tables still answer @both', async ({ app }) => {
  const [path = ''] = app.write({ name: 'auth.log', content: SMALL })
  await app.read(() => app.pickPaths([path]))
  appendFileSync(path, SMALL)
  await app.rows(5).first().click()
  await expect(app.chip('source')).toHaveCount(1)
  await app.page.keyboard.press('Escape')
  await expect(app.chip('source')).toHaveCount(0)
  expect((await app.totals()).hostile).toBe(grep(SMALL).tries)
})
