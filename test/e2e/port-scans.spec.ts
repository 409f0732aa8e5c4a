import { NORMAL, TEXT, XML } from '../unit/import/nmap'
import { violations } from './axe'
import { expect, test } from './journey'
import { SMALL } from './logs'

const LOG = { name: 'auth.log', content: SMALL }

test('results of nmap attach to their sources, are shown and filter the page @both', async ({ app, page }) => {
  await app.pick(LOG)
  const before = await app.answers()
  expect((await app.table(5).locator('thead th').allInnerTexts()).join()).not.toContain('Open ports')

  // Dropped beside the log: it is not read again, and no line or entry comes with them.
  const paths = app.write({ name: 'hosts.xml', content: XML }, { name: 'hosts.nmap', content: NORMAL })
  await app.read(async () => {
    await page.locator('.bar-files').click()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('dialog').getByText('Add files…').click(),
    ])
    await chooser.setFiles(paths)
  })
  const rows = page.getByRole('dialog').locator('table.files tbody tr')
  await expect(rows.nth(1)).toContainText('nmap result: 2 hosts, 2 of them among the sources.')
  await expect(rows.nth(2)).toContainText('nmap result: 3 hosts, 2 of them among the sources.')
  expect(await violations(page, 'all')).toEqual([])
  await page.keyboard.press('Escape')
  const after = await app.answers()
  expect({ ...after, files: [] }).toEqual({ ...before, files: [] })
  expect(after.files.map(({ entries }) => entries)).toEqual([before.files[0]?.entries, 0, 0])

  // The newest of two results counts, and ports that answer nothing are not open.
  await expect(app.rows(5)).toHaveCount(3)
  expect(await app.column(5, 'Open ports')).toEqual([
    expect.stringMatching(/^25, 993$/),
    expect.stringMatching(/^none$/),
    expect.stringMatching(/^22, 443$/),
  ])

  const opener = app.rows(5).first().getByRole('button')
  await expect(opener).toHaveAccessibleName('What nmap found at 192.0.2.7')
  await opener.click()
  const scan = app.question(5).getByRole('region', { name: 'nmap result' })
  await expect(scan).toContainText('Up on 2 Mar 2026 10:00 UTC, 9 hops from where nmap ran.')
  await expect(scan).toContainText('FreeBSD 12 & 14')
  await expect(scan.getByRole('row', { name: /^25\/tcp/ })).toContainText('OpenSSH 9.7 (protocol 2.0)')
  expect(await violations(page, 'all')).toEqual([])

  // A port filters by the sources that have it open.
  await scan.getByRole('button', { name: /^25\/tcp/ }).click()
  await expect(app.chip('open port')).toContainText('25/tcp')
  await expect(app.rows(5)).toHaveCount(1)
  expect((await app.totals()).hostile).toBe(before.sources[0]?.attempts)
  expect(page.url()).toContain('#port=25/tcp')
  await page.getByRole('button', { name: 'undo' }).click()
  await expect(app.rows(5)).toHaveCount(3)
  await app
    .question(5)
    .getByRole('button', { name: /^22\/tcp: only/ })
    .click({ modifiers: ['Alt'] })
  await expect(app.chip('not open port')).toContainText('22/tcp')
  await expect(app.rows(5)).toHaveCount(2)
})

test('a result without a log says what is missing, and one beside a log is read with it', async ({ app }) => {
  expect(await app.pick({ name: 'a.nmap', content: TEXT })).toBe('error')
  await expect(app.headline).toHaveText('This is a result of nmap, and there is no log beside it.')
  expect(await app.pick({ name: 'a.nmap', content: TEXT }, LOG)).toBe('done')
  expect((await app.column(5, 'Open ports')).filter((text) => /\d/.test(text))).toEqual(['22, 25, 6006'])
})

test('a result that is no XML says where, and the log is read', async ({ app, page }) => {
  const bomb = XML.replace('<!DOCTYPE nmaprun>', '<!DOCTYPE nmaprun [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>')
  expect(
    await app.pick(LOG, { name: 'bomb.xml', content: bomb }, { name: 'x.xml', content: XML.replace('</os>', '') }),
  ).toBe('done')
  await page.locator('.bar-files').click()
  const rows = page.getByRole('dialog').locator('table.files tbody tr')
  await expect(rows.nth(1)).toContainText('entities are refused')
  await expect(rows.nth(2)).toContainText(/not well-formed XML at line 20, column \d+/)
})
