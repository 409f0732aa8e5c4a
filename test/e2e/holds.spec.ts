import { readFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import type { App } from './app'
import { expect, test } from './journey'
import { grep, logOf, SMALL, type Try } from './logs'

const MASK = 'p•••••••'
const PASSWORD = 'Winter-2031-Kestrel'
const ACCOUNT = 'Anna+Wren7'
const FOOL = 'x from 203.0.113.9 port 22 ssh2'
const AT = '198.51.100.7'

/** Lines of any program, each a second after the one before. */
function linesOf(...lines: readonly (readonly [program: string, message: string])[]): string {
  return lines
    .map(([program, message], i) => {
      const time = new Date(Date.UTC(2026, 2, 5) + i * 1000).toISOString().slice(0, 19)
      return `${time}+00:00 heron ${program}[${4000 + i}]: ${message}\n`
    })
    .join('')
}

/** Five lines that no form fits, two of other programs, and one that is no line of a log. */
const STRANGE =
  linesOf(
    ['sshd', `Quorum of wombats reached for user ${PASSWORD} after 3 tries by ${AT}`],
    ['sshd', 'Quorum of wombats reached for user olaf after 12 tries by 192.0.2.9'],
    ['sshd', 'Quorum of wombats reached for user olaf after 13 tries by 192.0.2.9'],
    ['sshd', `Spline of ${ACCOUNT} is bent`],
    ['sshd', 'Spline of heron is bent'],
    ['CRON', 'pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)'],
    ['systemd', 'Started Session 17 of user root.'],
    ['sshd', 'Unable to negotiate with 192.0.2.3 port 7: no matching cipher found. Their offer: wren-cbc,wren-ctr'],
  ) + 'no line of a log\n'

/** The leader among the names that do not exist is a typed password; an account of the server looks like one. */
const TYPED: readonly Try[] = [
  ...Array.from({ length: 3 }, () => ({ user: PASSWORD, source: AT })),
  { user: 'Tr0ub4dor&3', source: AT },
  { user: ACCOUNT, source: AT, exists: true },
  { user: 'root', source: '192.0.2.1', exists: true },
  { user: 'oracle', source: '192.0.2.1' },
]

function holds(app: App): Locator {
  return app.page.locator('#holds')
}

/** A table by its title. */
function table(app: App, title: string): Locator {
  return app.page.locator('.table-block', { has: app.page.getByRole('table', { name: title, exact: true }) })
}

async function cells(app: App, title: string): Promise<string[][]> {
  const rows = table(app, title).locator('tbody tr[data-index]')
  await expect(rows.first()).toBeVisible()
  return Promise.all((await rows.all()).map((row) => row.locator('td').allInnerTexts()))
}

/** Saves a table and returns the file's text. */
async function saved(app: App, title: string, format: 'CSV' | 'JSON'): Promise<string> {
  const downloading = app.page.waitForEvent('download')
  await table(app, title).getByRole('button', { name: format }).click()
  return readFileSync(await (await downloading).path(), 'utf8')
}

/** Everything in the page, what only screen readers are told too. */
function source(app: App): Promise<string> {
  return app.page.evaluate(() => document.body.outerHTML)
}

test('what the log holds: every line is accounted for', async ({ app }) => {
  expect(await app.pick({ name: 'auth.log', content: SMALL + STRANGE })).toBe('done')
  const { lines } = grep(SMALL)
  const ofServer = lines + 6
  const answer = holds(app).locator('[data-answer]')
  await expect(answer).toContainText(`Of ${lines + 9} entries, ${ofServer} are the SSH server’s: `)
  await expect(answer).toContainText('of them were understood; 5 were not.')
  await expect(holds(app)).toContainText('2 entries are of other programs; 1 line could not be read.')
  await expect(app.page.getByRole('navigation', { name: 'In short' })).toContainText('understood, 5 not')
  expect((await cells(app, 'Programs')).map((row) => row.slice(0, 2))).toEqual([
    ['sshd', String(ofServer)],
    ['CRON', '1'],
    ['systemd', '1'],
  ])
  const forms = await cells(app, 'Forms of message')
  expect(forms.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(ofServer - 5)
  expect(forms.map((row) => row[1])).toContain('a scan')
  expect(await cells(app, 'What clients said of themselves')).toEqual([['wren-cbc,wren-ctr', '1']])
  const [file] = await cells(app, 'Files')
  expect(file).toEqual(['auth.log', expect.stringMatching(/kB$/), String(lines + 9), 'rfc3339', '', ''])
})

test('what was not understood: shapes, an example, its line; other sections find the way @both', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: STRANGE + SMALL })
  expect(await cells(app, 'Not understood')).toEqual([
    [
      'Quorum of wombats reached for user … after N tries by …',
      '3',
      `Quorum of wombats reached for user ${MASK} after 3 tries by ${AT}`,
      'auth.log:1',
    ],
    ['Spline of … is bent', '2', `Spline of ${MASK} is bent`, 'auth.log:4'],
  ])
  await holds(app).getByRole('link', { name: 'not', exact: true }).click()
  await expect(table(app, 'Not understood')).toBeInViewport()
  await holds(app).getByRole('link', { name: 'as others count' }).click()
  await expect(app.table(2)).toBeInViewport()
  await app.page.getByRole('navigation', { name: 'In short' }).getByRole('link', { name: 'What the log holds' }).click()
  await expect(holds(app).getByRole('heading', { level: 2 })).toBeInViewport()
})

test('a bug report: shapes, version and forms of line; no line, no name, no address @both', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const accounts = logOf([{ user: 'marit', source: AT, exists: true }])
  const strange = linesOf(['sshd', 'Spline marit on heron is bent']) + STRANGE
  await app.pick({ name: 'secret-name.log', content: accounts + strange })
  await table(app, 'Not understood').getByRole('button', { name: 'copy for a bug report' }).click()
  await expect(table(app, 'Not understood').getByRole('button', { name: 'copied' })).toBeVisible()
  const report = await app.page.evaluate(() => navigator.clipboard.readText())
  expect(report).toMatch(/^sshscope \d+\.\d+\.\d+: 6 lines of the SSH server were not understood\.$/m)
  expect(report).toMatch(/^Forms of line in this log: rfc3339 \d+\.$/m)
  expect(report).toMatch(/^ +3 {2}Quorum of wombats reached for user … after N tries by …$/m)
  expect(report).toMatch(/^ +1 {2}Spline … on … is bent$/m)
  for (const secret of [PASSWORD, ACCOUNT, MASK, AT, 'olaf', 'marit', 'heron', 'secret-name', '192.0.2']) {
    expect(report).not.toContain(secret)
  }
})

test('a log that is understood whole says so, and has no table of what is not', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  await expect(holds(app).locator('[data-answer]')).toContainText('all of them were understood.')
  await expect(table(app, 'Not understood')).toHaveCount(0)
  await expect(app.page.locator('.message, .file-note, .masked, .include-masked')).toHaveCount(0)
})

test('names made to fool: an alarm that says what they try; they count at their true source', async ({ app }) => {
  const tries = [FOOL, FOOL, 'root rhost=203.0.113.77', '\\033[31mroot'].map((user) => ({ user, source: AT }))
  await app.pick({ name: 'auth.log', content: logOf(tries) + SMALL })
  const alarm = app.question(6).locator('.message')
  await expect(alarm.getByRole('heading', { level: 3 })).toHaveText('3 names are made to fool what reads this log.')
  await expect(alarm).toContainText('They were tried 4 times.')
  await expect(alarm.getByRole('listitem')).toHaveText([
    `${FOOL}2 tries: a tool that reads the first “from” of a line would ban 203.0.113.9 instead`,
    'root rhost=203.0.113.771 try: a tool that reads the last “rhost=” of a line would ban 203.0.113.77 instead',
    '\\033[31mroot1 try: holds control characters, which a terminal obeys',
  ])
  await expect(app.page.getByRole('navigation', { name: 'In short' })).toContainText('3 names imitate a log')
  const sources = await app.column(5, 'Source')
  expect(sources).toContain(AT)
  expect(sources.join()).not.toContain('203.0.113')
  await table(app, 'Names').getByRole('searchbox').fill('imitates')
  await expect(table(app, 'Names').locator('tbody tr[data-index]')).toHaveCount(3)
})

test('ambiguous attempts are listed with their lines', async ({ app }) => {
  const forged = `Failed password for invalid user x from 203.0.113.9 port 22 ssh2: from ${AT} port 4711 ssh2`
  await app.pick({ name: 'auth.log', content: SMALL + linesOf(['sshd', forged]) })
  await app.page.locator('.masthead').getByRole('link', { name: 'ambiguous' }).click()
  await expect(table(app, 'Ambiguous attempts')).toBeInViewport()
  expect(await cells(app, 'Ambiguous attempts')).toEqual([
    [`auth.log:${grep(SMALL).lines + 1}`, '5 Mar 00:00', AT, 'x from 203.0.113.9 port 22 ssh2:', 'failure'],
  ])
})

test('typed passwords: masked everywhere until asked, and again with the next drop', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: logOf(TYPED) + STRANGE })
  await expect(app.sentence(6)).toContainText(`Of names that don’t, ${MASK} leads`)
  await expect(app.question(6)).toContainText('2 names look like passwords that somebody typed in the wrong place')
  expect(await app.column(6, 'User')).toEqual([MASK, ACCOUNT, 'oracle', MASK, 'root'])
  await app.rows(6).first().click()
  await expect(app.chip('name')).toContainText(MASK)
  await expect(app.headline).toContainText('3 attempts')
  for (const secret of [PASSWORD, 'Tr0ub4dor']) expect(await source(app)).not.toContain(secret)
  expect((await app.answers()).users.invalid[0]?.user).toBe(PASSWORD)
  await app.question(6).getByRole('button', { name: 'show' }).first().click()
  await expect(app.sentence(6)).toContainText(`Of names that don’t, ${PASSWORD} leads`)
  await expect(app.chip('name')).toContainText(PASSWORD)
  await expect.poll(() => app.column(6, 'User')).toContain('Tr0ub4dor&3')
  expect((await cells(app, 'Not understood'))[0]?.[2]).toContain(PASSWORD)
  await app.question(6).getByRole('button', { name: 'mask again' }).click()
  await expect.poll(() => source(app)).not.toContain(PASSWORD)
  await app.question(6).getByRole('button', { name: 'show names' }).click()
  await app.pick({ name: 'auth.log', content: logOf(TYPED) })
  await expect(app.sentence(6)).toContainText(MASK)
  expect(await source(app)).not.toContain(PASSWORD)
})

test('what is told to screen readers is as visible as what is shown', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: logOf([{ user: '\u202etoor', source: AT }]) })
  await app.rows(6).first().click()
  await expect(app.removeChip('name')).toHaveAccessibleName('Remove name ‹U+202E›toor')
})

test('a typed password in the first line of what is no log of sshd is masked', async ({ app }) => {
  const content = linesOf(['su', `no such user=${PASSWORD}`])
  expect(await app.pick({ name: 'auth.log', content })).toBe('error')
  await expect(app.page.locator('.message')).toContainText(`heron su[4000]: no such user=${MASK}`)
  expect(await source(app)).not.toContain(PASSWORD)
})

test('an account that looks like a password is none, as a filter too; the rule is a click away', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: logOf(TYPED) })
  await app.rows(6).filter({ hasText: ACCOUNT }).click()
  await expect(app.chip('name')).toContainText(ACCOUNT)
  await app.question(6).getByRole('button', { name: 'look like passwords', exact: true }).click()
  await expect(app.page.getByRole('dialog')).toContainText('8 to 40 characters')
  await expect(app.page.getByRole('dialog')).toContainText('accounts that the server has')
})

test('typed passwords are in no file unless somebody asks @both', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: logOf(TYPED) + STRANGE })
  await app.question(6).getByRole('button', { name: 'show names' }).click()
  await expect(app.sentence(6)).toContainText(PASSWORD)
  for (const format of ['CSV', 'JSON'] as const) {
    for (const title of ['Names', 'Not understood']) {
      const text = await saved(app, title, format)
      expect(text).toContain(MASK)
      expect(text).not.toContain(PASSWORD)
    }
    expect(await saved(app, 'Names', format)).toContain(ACCOUNT)
  }
  await app.question(6).getByRole('button', { name: 'mask again' }).click()
  await table(app, 'Names')
    .getByRole('checkbox', { name: /put masked names into copies and files/ })
    .check()
  const text = await saved(app, 'Names', 'CSV')
  expect(text).toContain(PASSWORD)
  expect(text).not.toContain(MASK)
  expect(await saved(app, 'Not understood', 'CSV')).not.toContain(PASSWORD)
})

test('the same lines twice and a file that is missing: said under the headline', async ({ app }) => {
  const day = (n: number) => logOf([{ user: `u${n}`, source: AT }], Date.UTC(2026, 2, n))
  const set = [
    { name: 'auth.log', content: day(9) },
    { name: 'auth.log.1', content: day(6) },
    { name: 'auth.log.4', content: day(1) },
    { name: 'syslog', content: day(9) },
  ]
  await app.pick(...set)
  const notes = app.page.locator('.masthead .file-note')
  await expect(notes).toHaveText([
    /^3 lines of (auth\.log|syslog) stand in (auth\.log|syslog) too: they count once\.$/,
    'auth.log.2 and 1 more seem to be missing between auth.log.4 and auth.log.1: nothing is known of the time between.',
  ])
  expect((await app.totals()).hostile).toBe(3)
  await expect(holds(app)).toContainText('3 lines that tell of connections stand in another file too: entries in each')
  expect((await app.answers()).overlaps).toMatchObject([{ lines: 3 }])
  expect((await app.answers()).missing).toMatchObject([{ name: 'auth.log.2', count: 2 }])
  expect((await cells(app, 'Files')).map((row) => row[5]).join('')).toMatch(/^3 lines stand in .* and count once\.$/)
  const [, , , long] = set
  await app.pick({ name: 'a.log', content: long?.content ?? '' }, { name: `${'n'.repeat(60)}.log`, content: day(9) })
  await expect(notes).toContainText('… 32 more')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('nothing to scroll sideways; a row opens for what has no room', async ({ app }) => {
    const fooling = logOf([{ user: `${FOOL}${'a'.repeat(200)}`, source: AT }])
    await app.pick({ name: `${'n'.repeat(80)}.log`, content: logOf(TYPED) + fooling + STRANGE })
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await table(app, 'Not understood').locator('tbody tr').first().click()
    await expect(table(app, 'Not understood').locator('.detail')).toContainText(`for user ${MASK} after 3 tries`)
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})
