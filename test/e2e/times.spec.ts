import type { Locator } from '@playwright/test'
import type { App } from './app'
import { expect, test } from './journey'

/** Years and zones that the log leaves open: what was assumed is said, and can be changed without reading again. */

/** One failed attempt a time; a head is what stands before the log host. */
function logOf(heads: readonly string[], pid = 1): string {
  return heads
    .map((head, i) => `${head} heron sshd[${pid + i}]: Failed password for root from 192.0.2.7 port ${pid + i} ssh2\n`)
    .join('')
}

const YEARLESS = logOf(['Dec 30 10:00:00', 'Dec 31 23:30:00', 'Jan  1 00:30:00', 'Jan  2 12:00:00'])
const EXACT = logOf(['2020-01-02T20:00:00+01:00', '2020-01-03T06:00:00Z'], 100)

const dialog = ({ page }: App): Locator => page.getByRole('dialog', { name: 'Times in this log' })
const field = (app: App, label: string | RegExp): Locator => dialog(app).getByLabel(label, { exact: true })
const kicker = ({ page }: App): Locator => page.locator('.masthead .kicker')

/** What the page went through: it must not read again. */
const statuses = ({ page }: App) => page.evaluate(() => window.seen.statuses.join(' '))

test('the year of a log without one is changed, and everything follows at once @both', async ({ app }) => {
  const { page } = app
  await app.pick({ name: 'auth.log', content: YEARLESS })
  const before = await statuses(app)
  const year = (await app.answers()).assumed.year ?? 0
  await expect(page.locator('.standfirst').first()).toContainText(`The year ${year} was assumed`)
  await expect(page.locator('.bar-times')).toHaveText(/^30 Dec \d{4} .*2 Jan \d{4} .*year assumed$/)
  await page.getByRole('button', { name: String(year) }).click()
  await expect(dialog(app)).toContainText('Times carry neither a year nor a zone.')
  await field(app, 'Year of the last entry').fill('2016')
  await expect(kicker(app)).toContainText('30 December 2015 – 2 January 2016')
  await expect(page.locator('.standfirst').first()).toContainText('The year 2016 was chosen')
  await expect(page.locator('.bar-times')).toHaveText(/^30 Dec 2015 .*2 Jan 2016 /)
  await expect(page.locator('.bar-times')).not.toContainText('assumed')
  expect(await app.totals()).toMatchObject({ first: '2015-12-30T10:00:00', last: '2016-01-02T12:00:00', hostile: 4 })
  await field(app, 'Year of the last entry').fill('20')
  await expect(kicker(app)).toContainText('2016')
  await dialog(app).getByRole('button', { name: 'Back to what was assumed' }).click()
  await expect(kicker(app)).toContainText(`2 January ${year}`)
  await expect(field(app, 'Year of the last entry')).toHaveValue('')
  expect(await statuses(app)).toBe(before)
})

test('a zone for one of two files puts both on one clock', async ({ app }) => {
  await app.pick({ name: 'syslog', content: YEARLESS }, { name: 'journal.log', content: EXACT })
  await app.page.getByRole('button', { name: 'choose the server’s zone' }).click()
  await expect(dialog(app)).toContainText('Some times carry no zone, others carry UTC and +01:00.')
  const before = await statuses(app)
  await field(app, 'Year of the last entry').fill('2020')
  await field(app, 'Zone').fill('UTC')
  await field(app, 'Zone of syslog').fill('America/Santiago')
  const row = dialog(app).getByRole('row', { name: /syslog/ })
  await expect(row).toContainText('30 Dec 2019 13:00 – 2 Jan 2020 15:00')
  await expect(dialog(app).getByRole('row', { name: /journal/ })).toContainText('2 Jan 19:00 – 3 Jan 2020 06:00')
  const { totals, assumed } = await app.answers()
  expect([totals.first, totals.last]).toEqual(['2019-12-30T13:00:00', '2020-01-03T06:00:00'])
  expect(assumed).toMatchObject({ year: 2020, zone: 'UTC', offsets: ['Z', '+01:00'] })
  await field(app, 'Year of the last entry of syslog').fill('2012')
  await expect(row).toContainText('30 Dec 2011 13:00')
  expect(await statuses(app)).toBe(before)
  await app.page.keyboard.press('Escape')
  await expect(app.question(3)).toContainText('times on the clock of UTC')
})

test('the dialog by keyboard: it keeps the focus, says what is no zone, and Escape gives the focus back', async ({
  app,
}) => {
  const { page } = app
  await app.pick({ name: 'auth.log', content: EXACT })
  await app.rows(6).first().click()
  await expect(app.chip('name')).toHaveCount(1)
  const opener = page.getByRole('button', { name: 'as the server wrote them' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(dialog(app)).toContainText('Times carry UTC and +01:00, so they are exact.')
  await expect(field(app, 'Year of the last entry')).toHaveCount(0)
  await field(app, 'Zone').focus()
  await page.keyboard.type('Europe/Heron')
  await page.keyboard.press('Tab')
  await expect(dialog(app)).toContainText('No such zone')
  await expect(field(app, 'Zone')).toHaveAttribute('aria-invalid', 'true')
  await field(app, 'Zone').fill('europe/berlin')
  await field(app, 'Zone').blur()
  await expect(field(app, 'Zone')).toHaveValue('Europe/Berlin')
  expect((await app.totals()).last).toBe('2020-01-03T07:00:00')
  await page.keyboard.press('Escape')
  await expect(dialog(app)).toHaveCount(0)
  // Escape closed the dialog only: the filter is still there.
  await expect(app.chip('name')).toHaveCount(1)
  await page.locator('.masthead').getByRole('button', { name: 'Europe/Berlin' }).click()
  await dialog(app).getByRole('button', { name: 'Close' }).click()
  await expect(dialog(app)).toHaveCount(0)
  await expect(page.locator('.masthead').getByRole('button', { name: 'Europe/Berlin' })).toBeFocused()
})

test('a filter of time that would let nothing pass goes, and the dialog says so', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: YEARLESS })
  const slider = app.question(3).getByRole('slider')
  await slider.focus()
  await app.page.keyboard.press('Shift+ArrowRight')
  await app.page.keyboard.press('Enter')
  await expect(app.chip('time')).toHaveCount(1)
  await app.page.locator('.standfirst').first().getByRole('button').first().click()
  await field(app, 'Year of the last entry').fill('2003')
  await expect(dialog(app).getByRole('status')).toContainText('was taken away')
  await expect(app.chip('time')).toHaveCount(0)
  expect((await app.totals()).hostile).toBe(4)
})

test('a new drop forgets what was chosen', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: YEARLESS })
  const { year } = (await app.answers()).assumed
  await app.page.locator('.standfirst').first().getByRole('button').first().click()
  await field(app, 'Year of the last entry').fill('2003')
  await expect(kicker(app)).toContainText('2003')
  await app.pick({ name: 'auth.log', content: YEARLESS })
  expect((await app.answers()).assumed.year).toBe(year)
  await expect(dialog(app)).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the files are a table to screen readers, whatever the rows look like', async ({ app }) => {
    await app.pick({ name: 'syslog', content: YEARLESS }, { name: 'journal.log', content: EXACT })
    await app.page.getByRole('button', { name: 'choose the server’s zone' }).click()
    const { roles, ignored } = await app.page.evaluate(() => {
      const parts = [...document.querySelectorAll('.times-files :is(thead, tbody, tr, th, td)')]
      const shown = (part: Element) => getComputedStyle(part).display !== 'none'
      return {
        roles: parts.map((part) => part.getAttribute('role')),
        ignored: parts.filter((part) => !shown(part)).length,
      }
    })
    const row = ['row', 'rowheader', 'cell', 'cell', 'cell', 'cell']
    expect(roles).toEqual(['rowgroup', 'row', ...Array<string>(5).fill('columnheader'), 'rowgroup', ...row, ...row])
    expect(ignored).toBe(0)
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})
