import { dirname } from 'node:path'
import { runShell } from '../bench/shell'
import type { App } from './app'
import { expect, test } from './journey'
import { grep, logOf, SMALL, worldLog } from './logs'

/** Opens how a number of a question's answer was counted. */
async function open(app: App, question: number, nth: number): Promise<string> {
  const number = app.question(question).locator('.counted').nth(nth)
  await number.click()
  return number.innerText()
}

/** Each try leaves one line that grep counts. */
const LOG = logOf(
  Array.from({ length: 240 }, (_, i) => ({
    user: `u${i % 11}`,
    source: `192.0.2.${1 + (i % 3 === 0 ? 1 : i % 40)}`,
    exists: i % 5 === 0,
  })),
)

test('the commands beside numbers count the same in a shell @both', async ({ app }) => {
  const [path = ''] = app.write({ name: 'auth.log', content: LOG })
  await app.read(() => app.pickPaths([path]))
  // Entries, attempts, sources, names, sources for a quarter; and those of question 5.
  const places = [
    [2, 0],
    [2, 1],
    [2, 3],
    [2, 5],
    [2, 6],
    [5, 0],
    [5, 1],
  ] as const
  for (const [question, nth] of places) {
    const shown = await open(app, question, nth)
    const command = await app.page.locator('.popover-command').innerText()
    const { out } = await runShell(`cd '${dirname(path)}' && ${command}`, [])
    expect(Number(out.trim()).toLocaleString('en-US'), command).toBe(shown)
    await app.page.keyboard.press('Escape')
    await expect(app.page.locator('.popover')).toHaveCount(0)
  }
})

test('a number and its command can be copied @both', async ({ app }) => {
  const { page } = app
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.pick({ name: 'auth.log', content: worldLog().content })
  await open(app, 2, 1)
  await page.getByRole('button', { name: /^Copy \d+$/ }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(String(worldLog().truth.hostile))
  await page.getByRole('button', { name: 'Copy the command' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toHaveCount(2)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "cat auth.log | grep -ac 'Failed password for '",
  )
})

test('sentences are made anew under a filter', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  const counted = grep(SMALL)
  await expect(app.sentence(2)).toContainText(`${counted.tries} (`)
  await app.rows(5).filter({ hasText: '192.0.2.7' }).click()
  await expect(app.sentence(2)).toContainText(`${counted.perSource.get('192.0.2.7')} (`)
  await expect(app.sentence(2)).toContainText('from 1 source in')
  await expect(app.sentence(6)).toContainText('root')
})
