import { gzipSync } from 'node:zlib'
import { dirname } from 'node:path'
import { XZ } from '../unit/import/packed-samples'
import { grep, OTHER, SMALL } from './logs'
import { expect, test } from './journey'
import type { App } from './app'

/** The numbers of a log stand on the page and in the answers, as grep counts them. */
async function expectFigures(app: App, text: string): Promise<void> {
  const counted = grep(text)
  const { totals, sources, users } = await app.answers()
  expect(totals).toMatchObject({
    entries: counted.lines,
    hostile: counted.tries,
    sources: counted.perSource.size,
    users: counted.perUser.size,
    unreadable: 0,
  })
  expect(new Map(sources.map((row) => [row.source, row.attempts]))).toEqual(counted.perSource)
  const names = [...users.valid, ...users.invalid]
  expect(new Map(names.map((row) => [row.user, row.attempts]))).toEqual(counted.perUser)
  await expect(app.headline).toHaveText(`${counted.tries} attempts to log in.`)
  await expect(app.sentence(2)).toContainText(`Of ${counted.lines} entries, ${counted.tries} (`)
  await expect(app.sentence(2)).toContainText(`from ${counted.perSource.size} sources in`)
  await expect(app.sentence(2)).toContainText(`at ${counted.perUser.size} user names`)
  expect(await shown(app, 5, 'Source')).toEqual(counted.perSource)
  expect(await shown(app, 6, 'User')).toEqual(counted.perUser)
}

/** A table's rows as the reader sees them: name → attempts. */
async function shown(app: App, question: number, head: string): Promise<Map<string, number>> {
  const names = await app.column(question, head)
  const counts = await app.column(question, 'Attempts')
  return new Map(names.map((name, i) => [name, Number(counts[i])]))
}

test('a file dragged from disk @both', async ({ app }) => {
  const paths = app.write({ name: 'auth.log', content: SMALL })
  expect(await app.read(() => app.drag(paths))).toBe('done')
  await expectFigures(app, SMALL)
  await expect(app.page.locator('.bar-files')).toContainText('auth.log')
})

test('a file from memory, dropped by its events @both', async ({ app }) => {
  expect(await app.read(() => app.dropFromMemory([{ name: 'auth.log', text: SMALL }]))).toBe('done')
  await expectFigures(app, SMALL)
})

test('a veil and a sentence while something is held over the window', async ({ app }) => {
  await app.page.dispatchEvent('body', 'dragenter', {
    dataTransfer: await app.page.evaluateHandle(() => {
      const data = new DataTransfer()
      data.items.add(new File(['x'], 'x'))
      return data
    }),
  })
  await expect(app.page.getByText('Drop to read. Nothing is uploaded.')).toBeVisible()
})

test('the file picker @both', async ({ app }) => {
  expect(await app.pick({ name: 'auth.log', content: SMALL })).toBe('done')
  await expectFigures(app, SMALL)
})

test('a gzip file @both', async ({ app }) => {
  expect(await app.pick({ name: 'auth.log.2.gz', content: gzipSync(SMALL) })).toBe('done')
  await expectFigures(app, SMALL)
  expect((await app.answers()).files[0]?.compression).toBe('gzip')
})

test('an xz file, whose reader is in WebAssembly @both', async ({ app }) => {
  expect(await app.pick({ name: 'auth.log.3.xz', content: Buffer.from(XZ) })).toBe('done')
  const { totals, files } = await app.answers()
  expect(totals).toMatchObject({ entries: 30, hostile: 30, sources: 30 })
  expect(files[0]?.compression).toBe('xz')
})

test('rotated files, dropped in the wrong order, one of them compressed in two members @both', async ({ app }) => {
  const lines = SMALL.split(/(?<=\n)/)
  const part = (from: number, to: number) => lines.slice(from, to).join('')
  // The middle of a connection may fall on either side of a cut.
  const [old, middle, young] = [part(0, 7), part(7, 15), part(15, lines.length)]
  const end = await app.pick(
    { name: 'auth.log', content: young },
    {
      name: 'auth.log.2.gz',
      content: Buffer.concat([gzipSync(old.slice(0, 100)), gzipSync(old.slice(100))]),
    },
    { name: 'auth.log.1', content: middle },
  )
  expect(end).toBe('done')
  await expectFigures(app, SMALL)
  await expect(app.page.locator('.bar-files')).toContainText('3 files')
})

test('a folder dragged from disk, with folders in it @both', async ({ app }) => {
  const [first = ''] = app.write({ name: 'auth.log', content: SMALL }, { name: 'old/older/auth.log.1', content: OTHER })
  expect(await app.read(() => app.drag([dirname(first)]))).toBe('done')
  const counted = grep(SMALL + OTHER)
  expect(await app.totals()).toMatchObject({ hostile: counted.tries, sources: counted.perSource.size })
})

test('a folder by its button @both', async ({ app }) => {
  const [first = ''] = app.write({ name: 'auth.log', content: SMALL }, { name: 'old/auth.log.1', content: OTHER })
  const end = await app.read(() => app.page.locator('input[data-input=folder]').setInputFiles(dirname(first)))
  expect(end).toBe('done')
  expect((await app.totals()).hostile).toBe(grep(SMALL + OTHER).tries)
})

test('pasted lines @both', async ({ app }) => {
  const paste = () =>
    app.page.evaluate((text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, SMALL)
  expect(await app.read(paste)).toBe('done')
  await expectFigures(app, SMALL)
})

test('the sample, labelled synthetic @both', async ({ app }) => {
  expect(await app.read(() => app.page.getByRole('button', { name: 'Try the sample' }).click())).toBe('done')
  await expect(app.page.getByText('no line of it happened')).toBeVisible()
  await expect(app.sentence(4)).toContainText('China leads')
  const { totals, files } = await app.answers()
  expect(files[0]?.name).toContain('synthetic')
  await expect(app.headline).toHaveText(`${totals.hostile.toLocaleString('en-US')} attempts to log in.`)
})

test('a CSV export with the raw line in a column', async ({ app }) => {
  const rows = SMALL.trimEnd()
    .split('\n')
    .map((line, i) => `${i},"${line}"\n`)
  expect(await app.pick({ name: 'export.csv', content: `id,_raw\n${rows.join('')}` })).toBe('done')
  const totals = await app.totals()
  expect(totals.hostile).toBe(grep(SMALL).tries)
})

test('start over: nothing of the log is left', async ({ app }) => {
  await app.pick({ name: 'auth.log', content: SMALL })
  await app.page.getByRole('button', { name: 'sshscope' }).click()
  await expect(app.headline).toContainText('Drop your SSH server’s logs here.')
  await expect(app.page.locator('html')).toHaveAttribute('data-status', 'empty')
  await expect(app.page.getByText('192.0.2.7')).toHaveCount(0)
  await expect(app.answers()).rejects.toThrow('no log has been read')
})
