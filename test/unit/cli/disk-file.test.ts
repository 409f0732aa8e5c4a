import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { diskInputs } from '../../../src/cli/disk-file'

/** Files on disk for a thread that reads front to back. */

const folder = mkdtempSync(join(tmpdir(), 'sshscope-disk-file-'))
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

function inputsOf(...contents: string[]) {
  const files = contents.map((content, i) => {
    const path = join(folder, `${i}.log`)
    writeFileSync(path, content)
    return { path, name: `${i}.log`, size: content.length, modified: 0 }
  })
  return diskInputs(files)
}

/** Files of this test that this process has open. */
function opened(): number {
  return readdirSync('/proc/self/fd').filter((fd) => isOurs(`/proc/self/fd/${fd}`)).length
}

function isOurs(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return readdirSync(folder).some((name) => statSync(join(folder, name)).ino === stats?.ino)
}

afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('gives bytes that are valid until the second read after theirs, of whichever file', async () => {
  const [a, b] = inputsOf('abcdef', 'uvwxyz')
  const first = await a?.read(0, 4)
  const second = await b?.read(1, 3)
  expect([first, second].map((bytes) => decode(bytes ?? new Uint8Array()))).toEqual(['abcd', 'vw'])
  const third = await a?.read(4, 6)
  expect(decode(third ?? new Uint8Array())).toBe('ef')
  expect(third?.buffer).toBe(first?.buffer)
  b?.close()
  a?.close()
})

it('has one file open, none when it is closed, and leaves none for the garbage collector to close', async () => {
  const warned: string[] = []
  const warn = ({ message }: Error) => warned.push(message)
  process.on('warning', warn)
  const inputs = inputsOf(...Array.from({ length: 60 }, () => 'abc'))
  for (const input of inputs) await input.read(0, 3)
  await expect.poll(opened).toBe(1)
  for (const input of inputs) input.close()
  await expect.poll(opened).toBe(0)
  process.off('warning', warn)
  expect(warned).toEqual([])
})

it('rejects for a file that is not there, a folder, and one that ends before', async () => {
  const at = (path: string) => diskInputs([{ path, name: path, size: 10, modified: 0 }])[0]
  await expect(at(join(folder, 'gone'))?.read(0, 10)).rejects.toThrow('ENOENT')
  await expect(at(folder)?.read(0, 10)).rejects.toThrow('EISDIR')
  const [short] = inputsOf('abcdef')
  writeFileSync(join(folder, '0.log'), 'abc')
  await expect(short?.read(0, 6)).rejects.toMatchObject({ name: 'NotReadableError' })
  short?.close()
})

it('gives less where a read ends behind the file, and nothing where it begins there', async () => {
  const [file] = inputsOf('abcdef')
  const reads = [
    [4, 9],
    [6, 9],
    [9, 12],
    [9, 6],
  ] as const
  const given = []
  for (const [start, end] of reads) given.push(decode((await file?.read(start, end)) ?? new Uint8Array()))
  expect(given).toEqual(['ef', '', '', ''])
})
