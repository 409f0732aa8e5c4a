import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { App, TestFile } from './app'
import { expect, test } from './journey'
import { grep, logOf, SMALL } from './logs'

const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(500, 7)])
const OTHERS_ONLY = Array.from(
  { length: 30 },
  (_, i) => `Mar  1 00:00:${10 + i} heron CRON[${i}]: pam_unix(cron:session): session opened for user root\n`,
).join('')

function utf16(text: string): Buffer {
  return Buffer.from(`\uFEFF${text}`, 'utf16le')
}

/** Half of a compressed log: its blocks are small, so that lines come before the cut. */
function halfOfGzip(text: string): Buffer {
  const whole = gzipSync(text)
  return whole.subarray(0, Math.floor(whole.length / 2))
}

function message(app: App) {
  return app.page.locator('.message')
}

/** What each unreadable file is told, alone and beside a good one. */
const UNREADABLE: readonly { readonly what: string; readonly file: TestFile; readonly says: RegExp }[] = [
  { what: 'an empty file', file: { name: 'empty.log', content: '' }, says: /The file is empty/ },
  { what: 'a picture', file: { name: 'screenshot.png', content: PNG }, says: /This is a PNG picture/ },
  {
    what: 'random bytes',
    file: { name: 'noise.log', content: Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31) % 29)) },
    says: /This is binary data/,
  },
  {
    what: 'a picture in gzip',
    file: { name: 'auth.log.gz', content: gzipSync(PNG) },
    says: /This is a PNG picture/,
  },
]

for (const { what, file, says } of UNREADABLE) {
  test(`${what}: a sentence; beside a good file, the good one’s figures stand`, async ({ app }) => {
    expect(await app.pick(file)).toBe('error')
    await expect(message(app).getByRole('heading')).toHaveText('The file could not be read.')
    await expect(message(app)).toContainText(says)
    await expect(message(app)).toContainText(file.name)
    await expect(message(app)).toContainText('Expected')
    expect(await app.pick(file, { name: 'auth.log', content: SMALL })).toBe('done')
    await expect(message(app)).toContainText('Not everything could be read.')
    await expect(message(app)).toContainText(says)
    await expect(app.headline).toHaveText(`${grep(SMALL).tries} attempts to log in.`)
    expect(await app.totals()).toMatchObject({ entries: grep(SMALL).lines, hostile: grep(SMALL).tries })
  })
}

test('a log without sshd: found, expected and the first line are said', async ({ app }) => {
  expect(await app.pick({ name: 'cron.log', content: OTHERS_ONLY })).toBe('error')
  await expect(message(app).getByRole('heading')).toHaveText('No line of sshd was found.')
  await expect(message(app)).toContainText('30 log lines, all of other programs')
})

test('a text that is no log: found, expected and the first line are said', async ({ app }) => {
  expect(await app.pick({ name: 'letter.txt', content: 'Dear Ms. Example,\nit rains.\n' })).toBe('error')
  await expect(message(app).getByRole('heading')).toHaveText('No line of sshd was found.')
  await expect(message(app)).toContainText('2 lines, none of them a log line that is known here')
  await expect(message(app)).toContainText('Dear Ms. Example,')
  await expect(message(app)).toContainText('Failed password for root from')
})

test('a gzip file that is cut off: the lines before the cut count @both', async ({ app }) => {
  const long = logOf(Array.from({ length: 3000 }, (_, i) => ({ user: `u${(i * 7919) % 997}`, source: '192.0.2.9' })))
  expect(await app.pick({ name: 'auth.log.gz', content: halfOfGzip(long) })).toBe('partial')
  await expect(message(app)).toContainText('What came before it is counted')
  const { hostile } = await app.totals()
  expect(hostile).toBeGreaterThan(500)
  expect(hostile).toBeLessThan(3000)
  await expect(app.headline).toContainText('attempts to log in.')
})

test('UTF-16, as Windows writes it', async ({ app }) => {
  expect(await app.pick({ name: 'auth.log', content: utf16(SMALL) })).toBe('done')
  expect(await app.totals()).toMatchObject({ entries: grep(SMALL).lines, hostile: grep(SMALL).tries, unreadable: 0 })
})

test('a line of 50 MB', async ({ app }) => {
  const content = Buffer.concat([Buffer.from(SMALL), Buffer.alloc(50e6, 'x'), Buffer.from(`\n${SMALL}`)])
  expect(await app.pick({ name: 'auth.log', content })).toBe('done')
  const totals = await app.totals()
  expect(totals.entries).toBe(2 * grep(SMALL).lines + 1)
  expect(totals.unreadable).toBe(1)
})

test('NUL bytes, as a crash leaves them', async ({ app }) => {
  const content = SMALL + '\0'.repeat(5000) + logOf([{ user: 'after', source: '192.0.2.99' }])
  expect(await app.pick({ name: 'auth.log', content })).toBe('done')
  const { hostile } = await app.totals()
  expect(hostile).toBeGreaterThanOrEqual(grep(SMALL).tries)
  expect(await app.column(6, 'User')).toContain('root')
})

test('an empty folder, dragged', async ({ app }) => {
  const [file = ''] = app.write({ name: 'empty/x', content: '' })
  rmSync(file)
  expect(await app.read(() => app.drag([dirname(file)]))).toBe('error')
  await expect(message(app)).toContainText('folder')
  expect(await app.pick({ name: 'auth.log', content: SMALL })).toBe('done')
})

test('a folder with a good file and a bad one @both', async ({ app }) => {
  const [file = ''] = app.write({ name: 'logs/auth.log', content: SMALL }, { name: 'logs/a.png', content: PNG })
  expect(await app.read(() => app.drag([dirname(file)]))).toBe('done')
  await expect(message(app)).toContainText('This is a PNG picture')
  expect((await app.totals()).hostile).toBe(grep(SMALL).tries)
})

test('hostile names are text and nothing else @both', async ({ app }) => {
  const image = '<img/src=x/onerror=window.hit=1>'
  const names = ['__proto__', 'constructor', 'toString', image, '=cmd()', '\u202Etoor', '<script>window.hit=1</script>']
  const tries = names.map((user) => ({ user, source: '192.0.2.50' }))
  expect(await app.pick({ name: `${image.replaceAll('/', '_')}.log`, content: logOf(tries) })).toBe('done')
  const { users } = await app.answers()
  expect(users.invalid.map((row) => row.user).sort()).toEqual([...names].sort())
  expect(users.invalid.every((row) => row.attempts === 1)).toBe(true)
  const shown = await app.column(6, 'User')
  expect(shown).toContain(image)
  expect(shown).toContain('__proto__')
  // The mark that turns the direction is in a box, as its number.
  await expect(app.rows(6).filter({ hasText: 'toor' }).locator('.escape')).toHaveText('U+202E')
  await app.rows(6).filter({ hasText: '__proto__' }).click()
  await expect(app.chip('name')).toContainText('__proto__')
  expect((await app.totals()).hostile).toBe(1)
  await expect(app.page.locator('img')).toHaveCount(0)
  expect(await app.page.evaluate(() => 'hit' in window)).toBe(false)
})

test('a name of 5,000 characters is cut, and whole on demand', async ({ app }) => {
  const long = 'n'.repeat(5000)
  expect(await app.pick({ name: 'auth.log', content: logOf([{ user: long, source: '192.0.2.50' }]) })).toBe('done')
  const cell = app.rows(6).first()
  await expect(cell).toContainText('4,960 more')
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await cell.getByRole('button', { name: '4,960 more' }).click()
  await expect(cell).toContainText(long)
  await expect(app.chip('name')).toHaveCount(0)
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})
