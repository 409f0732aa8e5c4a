import { readFileSync } from 'node:fs'
import type { App } from './app'
import { expect, test } from './journey'
import { logOf, SMALL, worldLog } from './logs'

/** Findings taken along as files, and files of attempts dropped again. */

/** Saves a file by its button and returns its path. */
async function save({ page }: App, name: string): Promise<{ readonly path: string; readonly file: string }> {
  const coming = page.waitForEvent('download')
  await page.locator('#take-along').getByRole('button', { name }).click()
  const download = await coming
  return { path: await download.path(), file: download.suggestedFilename() }
}

/** What a file of attempts holds of the totals. */
async function figuresOf(app: App) {
  const { attempts, failures, hostile, honest, successes, scans, sources, users, first, last } = await app.totals()
  return { attempts, failures, hostile, honest, successes, scans, sources, users, first, last }
}

test('attempts saved as Parquet and as CSV open again with the same headline figures', async ({ app }) => {
  const { content } = worldLog()
  await app.pick({ name: 'auth.log', content })
  const before = await figuresOf(app)
  const map = await app.sentence(4).innerText()
  const files = [await save(app, 'Save attempts as Parquet'), await save(app, 'Save attempts as CSV')]
  expect(files.map(({ file }) => file)).toEqual(['sshscope-attempts.parquet', 'sshscope-attempts.csv'])
  for (const { path, file } of files) {
    expect(await app.pick({ name: file, content: readFileSync(path) })).toBe('done')
    expect(await figuresOf(app)).toEqual(before)
    expect(await app.sentence(4).innerText()).toBe(map)
    await app.question(9).scrollIntoViewIfNeeded()
    await expect(app.question(9)).toContainText('came from an export')
  }
})

test('exports of two servers are looked at together', async ({ app }) => {
  const logs = [SMALL, SMALL.replaceAll('heron', 'wren')]
  const exports = []
  for (const [nth, content] of logs.entries()) {
    await app.pick({ name: 'auth.log', content })
    const { path } = await save(app, 'Save attempts as Parquet')
    exports.push({ name: `server-${nth}.parquet`, content: readFileSync(path) })
  }
  await app.pick(...exports)
  const { logHosts, totals } = await app.answers()
  expect(logHosts.map(({ logHost, attempts }) => [logHost, attempts])).toEqual([
    ['heron', 12],
    ['wren', 12],
  ])
  expect(totals.hostile).toBe(24)
})

test('files hold what passes the filter, with masks for what looks like a typed password', async ({ app }) => {
  await app.pick({
    name: 'auth.log',
    content: logOf([
      { user: 'Pa55!word', source: '192.0.2.7' },
      { user: 'admin', source: '192.0.2.7' },
      { user: 'test', source: '198.51.100.23' },
    ]),
  })
  const usersIn = async (name: string) => {
    const lines = readFileSync((await save(app, name)).path, 'utf8')
      .trim()
      .split('\n')
    return lines.map((line) => (JSON.parse(line) as { user: { name: string } }).user.name)
  }
  expect(await usersIn('Save attempts as JSON lines')).toEqual(['p•••••••', 'admin', 'test'])
  await app.page.locator('#take-along').getByRole('checkbox').check()
  await app.page.evaluate(() => {
    location.hash = 'source=192.0.2.7'
  })
  await expect(app.page.locator('#take-along [data-answer]')).toContainText('2 attempts')
  expect(await usersIn('Save attempts as JSON lines')).toEqual(['Pa55!word', 'admin'])
  const answers = JSON.parse(readFileSync((await save(app, 'Save answers as JSON')).path, 'utf8')) as unknown
  expect(answers).toEqual(await app.answers())
})
