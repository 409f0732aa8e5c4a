import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { App } from './app'
import { expect, test } from './journey'
import { grep, logOf, SMALL } from './logs'

/** Saves a question's table as CSV and returns the file. */
async function csvOf(app: App, question: number): Promise<{ name: string; bytes: Buffer }> {
  const downloading = app.page.waitForEvent('download')
  await app.table(question).getByRole('button', { name: 'CSV' }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

type Row = Readonly<Record<string, string>>

function parse(bytes: Buffer): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(bytes.toString('utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

test('CSV: every row, with a byte order mark and CRLF @both', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  const { name, bytes } = await csvOf(app, 5)
  expect(name).toBe('sshscope-sources.csv')
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(bytes.toString('utf8').split('\r\n').length).toBe(bytes.toString('utf8').split('\n').length)
  const rows = parse(bytes)
  expect(new Map(rows.map((row) => [row['source'], Number(row['attempts'])]))).toEqual(grep(SMALL).perSource)
})

test('CSV: a name that a spreadsheet would run gets an apostrophe; the page shows it as it is', async ({ app }) => {
  const names = ['=cmd()', '+1', '@x', '-2', 'a,"b"']
  await app.pick({ name: 'auth.log', content: logOf(names.map((user) => ({ user, source: '192.0.2.1' }))) })
  const rows = parse((await csvOf(app, 6)).bytes)
  expect(rows.map((row) => row['user']).sort()).toEqual(["'+1", "'-2", "'=cmd()", "'@x", 'a,"b"'])
  expect((await app.column(6, 'User')).sort()).toEqual([...names].sort())
})

test('CSV follows search, order and filter', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  await app.rows(5).filter({ hasText: '2001:db8::17' }).click()
  await expect(app.chip('source')).toHaveCount(1)
  expect(parse((await csvOf(app, 6)).bytes).map((row) => row['user'])).toEqual(['oracle', 'admin'])
  await app.table(6).getByRole('searchbox').fill('adm')
  await expect(app.rows(6)).toHaveCount(1)
  expect(parse((await csvOf(app, 6)).bytes).map((row) => row['user'])).toEqual(['admin'])
})

test('the column that rows come sorted by is marked before anybody sorts, and another once somebody does', async ({
  app,
}) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  const sorted = app.table(5).locator('th[aria-sort]')
  await expect(sorted).toHaveText(['Attempts ↓'])
  await expect(app.question(3).locator('th[aria-sort=ascending]')).toHaveText(['From ↑'])
  expect((await app.column(5, 'Attempts')).map(Number)).toEqual([7, 3, 2])
  await sorted.getByRole('button').click()
  await expect(sorted).toHaveAttribute('aria-sort', 'ascending')
  await expect.poll(() => app.column(5, 'Attempts')).toEqual(['2', '3', '7'])
  await app.table(5).getByRole('columnheader', { name: 'Source' }).getByRole('button').click()
  await expect(sorted).toHaveText(['Source ↑'])
})

test('a copy that can’t be made is said under the table, until the next @both', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  await app.page.evaluate(() => {
    let isFirst = true
    navigator.clipboard.writeText = () => {
      if (!isFirst) return Promise.resolve()
      isFirst = false
      return Promise.reject(new Error('The clipboard may not be written to.'))
    }
  })
  const copy = app.table(5).getByRole('button', { name: 'copy', exact: true })
  await copy.click()
  await expect(app.table(5).getByRole('alert')).toHaveText('The clipboard may not be written to.')
  await copy.click()
  await expect(app.table(5).getByRole('alert')).toHaveCount(0)
})

test('sort and search a table', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  const table = app.table(6)
  expect(await app.column(6, 'Attempts')).toEqual(['6', '3', '2', '1'])
  await table.getByRole('button', { name: 'User' }).click()
  await expect(table.locator('th[aria-sort]')).toHaveText(/^User/)
  await expect.poll(() => app.column(6, 'User')).toEqual(['admin', 'oracle', 'root', 'test'])
  await table.getByRole('button', { name: /^User/ }).click()
  await expect.poll(() => app.column(6, 'User')).toEqual(['test', 'root', 'oracle', 'admin'])
  const search = table.getByRole('searchbox')
  await search.fill('ORA')
  await expect.poll(() => app.column(6, 'User')).toEqual(['oracle'])
  await search.press('Escape')
  await expect.poll(() => app.column(6, 'User')).toEqual(['test', 'root', 'oracle', 'admin'])
})

test('a hundred thousand sources: shown, scrolled, sorted, searched; few rows are in the page', async ({
  app,
}, info) => {
  const count = 100_000
  const address = (i: number) => `10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}`
  const lines = Array.from(
    { length: count },
    (_, i) => `Mar  1 00:00:01 heron sshd[${i + 1}]: Failed password for root from ${address(i)} port 1000 ssh2\n`,
  )
  const more = `Mar  1 00:00:02 heron sshd[7]: Failed password for root from ${address(4711)} port 1001 ssh2\n`
  expect(await app.pick({ name: 'auth.log', content: lines.join('') + more })).toBe('done')
  expect(await app.totals()).toMatchObject({ hostile: count + 1, sources: count })
  const table = app.table(5)
  await expect(table.locator('tbody tr[data-index]').first()).toContainText('10.0.18.103')
  await expect(table.getByText('10 of 100,000')).toBeVisible()
  await app.page.evaluate(() => window.seen.longTasks.splice(0))
  await table.getByRole('button', { name: 'show all' }).click()
  const scroller = table.locator('.table-scroll')
  for (const share of [0.2, 0.5, 0.8, 1]) {
    await scroller.evaluate((node, at) => {
      node.scrollTop = node.scrollHeight * at
    }, share)
  }
  await expect(table.locator(`tr[data-index="${count - 1}"]`)).toContainText(/10\.\d+/)
  expect(await app.rows(5).count()).toBeLessThan(60)
  await table.getByRole('button', { name: 'Source' }).click()
  await expect(table.locator('th[aria-sort]')).toHaveText(/^Source/)
  await table.getByRole('searchbox').fill('10.1.134.159')
  await expect.poll(() => app.column(5, 'Source')).toEqual(['10.1.134.159'])
  const longTasks = await app.page.evaluate(() => window.seen.longTasks)
  info.annotations.push({ type: 'long tasks, ms', description: longTasks.join(' ') })
})
