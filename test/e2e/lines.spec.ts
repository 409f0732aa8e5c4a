import { appendFileSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Locator } from '@playwright/test'
import type { App } from './app'
import { expect, test } from './journey'
import { logOf, SMALL } from './logs'

/** Question 9: from a number to the lines it was counted from. */

const DAY = 86_400_000
/** Three hundred tries, each by a connection of its own, a month before the small log. */
const MANY = logOf(
  Array.from({ length: 300 }, (_, i) => ({ user: `user${i}`, source: `198.51.100.${1 + (i % 9)}` })),
  Date.UTC(2026, 1, 1),
)
const LINES = MANY.trimEnd().split('\n')

function connections(app: App): Locator {
  return app.question(9).locator('.log-connection')
}

/** The lines in the page, as `NUMBER text`. */
async function shownLines(app: App): Promise<string[]> {
  const lines = app.question(9).locator('.log-line')
  await lines.first().waitFor()
  return lines.evaluateAll((nodes) =>
    nodes.map((node) => {
      const tag = node.querySelector('.log-tag')?.textContent ?? ''
      const text = node.querySelector('code')?.textContent ?? ''
      return `${node.getAttribute('data-line') ?? ''} ${text.slice(0, text.length - tag.length)}`
    }),
  )
}

const numbered = (lines: readonly string[], first = 1) => lines.map((line, i) => `${i + first} ${line}`)

test('the lines of a set stand below its numbers, a connection a bracket, under any filter @both', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL }, { name: 'auth.log.1.gz', content: gzipSync(MANY) })
  await app.question(9).scrollIntoViewIfNeeded()
  await expect(connections(app)).toHaveCount(6)
  expect(await shownLines(app)).toEqual(numbered(LINES.slice(0, 18)))
  await expect(app.sentence(9)).toContainText('lines in 2 files')
  await expect(connections(app).first().locator('.log-user').first()).toHaveText('user0')
  await expect(connections(app).first().locator('.log-source').first()).toHaveText('198.51.100.1')

  await test.step('all of them scroll, a window at a time', async () => {
    await app.question(9).getByRole('button', { name: 'show all' }).click()
    const list = app.question(9).getByRole('feed')
    for (let i = 0; i < 12; i++) {
      const last = Number(await connections(app).last().getAttribute('data-index'))
      await list.evaluate((node) => {
        node.scrollTop = node.scrollHeight
      })
      await expect
        .poll(async () => Number(await connections(app).last().getAttribute('data-index')))
        .toBeGreaterThan(last)
    }
    const index = Number(await connections(app).first().getAttribute('data-index'))
    expect(index).toBeGreaterThan(0)
    expect((await shownLines(app)).slice(0, 3)).toEqual(numbered(LINES.slice(index * 3, index * 3 + 3), index * 3 + 1))
  })

  await test.step('the end is a key away', async () => {
    await app.question(9).getByRole('feed').press('End')
    await expect(connections(app).last()).toHaveAttribute('aria-posinset', '312')
    await expect(connections(app).last()).toHaveAttribute('aria-label', /^auth\.log, line/)
    const small = SMALL.trimEnd().split('\n')
    expect((await shownLines(app)).slice(-3)).toEqual(numbered(small.slice(-3), small.length - 2))
  })

  await test.step('a filter leaves its own', async () => {
    await app.question(5).getByRole('searchbox').fill('2001:')
    await app.rows(5).filter({ hasText: '2001:db8::17' }).click()
    await expect(app.sentence(9)).toContainText('pass the filter')
    await app.question(9).scrollIntoViewIfNeeded()
    await expect(connections(app)).toHaveCount(3)
    for (const line of await shownLines(app)) expect(line).toContain('2001:db8::17')
  })
})

test('the end of the list is shown where fewer lines are left than it was scrolled past', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL }, { name: 'auth.log.1', content: MANY })
  await app.question(9).scrollIntoViewIfNeeded()
  await app.question(9).getByRole('button', { name: 'show all' }).click()
  await app.question(9).getByRole('feed').press('End')
  await expect(connections(app).last()).toHaveAttribute('aria-posinset', '312')
  await app.page.locator('.bar-files').click()
  const remove = app.page.getByRole('dialog').getByRole('button', { name: 'Remove auth.log.1' })
  expect(await app.read(() => remove.click())).toBe('done')
  await app.page.keyboard.press('Escape')
  await app.question(9).scrollIntoViewIfNeeded()
  await expect(connections(app)).toHaveCount(12)
})

test('copies and files have the lines behind the filter as they stand in the log @both', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  await app.question(9).scrollIntoViewIfNeeded()
  const [download] = await Promise.all([
    app.page.waitForEvent('download'),
    app.question(9).getByRole('button', { name: 'save' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('sshscope-lines.log')
  expect(readFileSync(await download.path(), 'utf8')).toBe(SMALL)
})

test('a file that has changed since is named, and its lines are back when it is chosen again @both', async ({
  app,
}) => {
  const [path = ''] = app.write({ name: 'auth.log', content: SMALL })
  expect(await app.read(() => app.pickPaths([path]))).toBe('done')
  appendFileSync(path, logOf([{ user: 'late', source: '203.0.113.5' }], Date.UTC(2026, 2, 1) + DAY))
  await app.question(9).scrollIntoViewIfNeeded()
  await expect(app.question(9).locator('.message')).toContainText('auth.log has changed since it was read.')
  const [other = ''] = app.write({ name: 'auth.log', content: MANY })
  const again = app.question(9).locator('input[data-input=again]')
  await again.setInputFiles(other)
  await expect(app.question(9).locator('.message')).toContainText('does not hold the lines that were read')
  await again.setInputFiles(path)
  await expect(app.question(9).locator('.message')).toHaveCount(0)
  expect(await shownLines(app)).toEqual(expect.arrayContaining([`1 ${SMALL.split('\n')[0] ?? ''}`]))
})
