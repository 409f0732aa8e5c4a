import { describe, expect, it } from 'vitest'
import {
  filesOfDrop,
  type DropItem,
  type FileHandle,
  type FolderHandle,
  type Handle,
} from '../../../src/widgets/drop-items'
import { partAt } from '../../../src/widgets/use-drop'

const file = (name: string) => new File(['x'], name)
const fileHandle = (name: string): FileHandle => ({ kind: 'file', name, getFile: () => Promise.resolve(file(name)) })
const folderHandle = (name: string, children: readonly Handle[]): FolderHandle => ({
  kind: 'directory',
  name,
  async *values() {
    await Promise.resolve()
    yield* children
  },
})
const item = (parts: Partial<DropItem>): DropItem => ({ kind: 'file', ...parts })
const names = (files: readonly File[]) => files.map(({ name }) => name)

/** An entry of the older kind, as far as it is read. */
function entry(name: string, children?: readonly FileSystemEntry[]): FileSystemEntry {
  const batches = [...(children ?? []).map((child) => [child]), []]
  const reader = { readEntries: (done: (entries: FileSystemEntry[]) => void) => { done(batches.shift() ?? []) } } // prettier-ignore
  const shape = {
    name,
    isFile: children === undefined,
    isDirectory: children !== undefined,
    file: (done: (found: File) => void) => { done(file(name)) },
    createReader: () => reader,
  } // prettier-ignore
  return shape as unknown as FileSystemEntry
}

describe('filesOfDrop', () => {
  it('reads handles, folders in folders too', async () => {
    const tree = folderHandle('log', [fileHandle('auth.log'), folderHandle('old', [fileHandle('auth.log.1')])])
    const items = [tree, fileHandle('secure')].map((handle) =>
      item({ getAsFileSystemHandle: () => Promise.resolve(handle) }),
    )
    expect(names(await filesOfDrop({ items, files: [] }))).toEqual(['auth.log', 'auth.log.1', 'secure'])
  })

  it('reads entries where there are no handles, batch by batch', async () => {
    const tree = entry('log', [entry('a'), entry('deep', [entry('b')]), entry('c')])
    const items = [item({ webkitGetAsEntry: () => tree })]
    expect(names(await filesOfDrop({ items, files: [] }))).toEqual(['a', 'b', 'c'])
  })

  it('falls back to the files where handles and entries fail, as from file://', async () => {
    const failing = item({
      getAsFileSystemHandle: () => Promise.reject(new Error('no')),
      webkitGetAsEntry: () => null,
    })
    expect(names(await filesOfDrop({ items: [failing], files: [file('auth.log')] }))).toEqual(['auth.log'])
  })

  it('asks all items before it waits: afterwards the browser has emptied the drop', () => {
    let asked = 0
    const items = [1, 2, 3].map(() => item({ getAsFileSystemHandle: () => { asked++; return Promise.resolve(null) } })) // prettier-ignore
    void filesOfDrop({ items, files: [] })
    expect(asked).toBe(3)
  })

  it('ignores what is text', async () => {
    expect(await filesOfDrop({ items: [{ kind: 'string' }], files: [] })).toEqual([])
  })
})

describe('the parts of a window that take drops', () => {
  it('are equally wide, and have the places beyond its edges too', () => {
    expect([0, 499, 500, 999].map((x) => partAt(x, 1000, 2))).toEqual([0, 0, 1, 1])
    expect([partAt(-5, 1000, 2), partAt(1000, 1000, 2), partAt(700, 1000, 1)]).toEqual([0, 1, 0])
  })
})
