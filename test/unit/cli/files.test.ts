import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fileInput } from '../../../src/cli/files'

const folder = mkdtempSync(join(tmpdir(), 'sshscope-files-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('gives less where a read ends behind the file, and nothing where it begins there', async () => {
  const path = join(folder, 'auth.log')
  writeFileSync(path, 'abcdef')
  const input = await fileInput(path)
  const reads = [
    [4, 9],
    [6, 9],
    [9, 12],
    [9, 6],
  ] as const
  const given = await Promise.all(
    reads.map(async ([start, end]) => new TextDecoder().decode(await input.read(start, end))),
  )
  expect(given).toEqual(['ef', '', '', ''])
})

it('says so where a file has been cut off since it was named', async () => {
  const path = join(folder, 'cut.log')
  writeFileSync(path, 'abcdef')
  const input = await fileInput(path)
  writeFileSync(path, 'abc')
  await expect(input.read(0, 6)).rejects.toMatchObject({ name: 'NotReadableError' })
})
