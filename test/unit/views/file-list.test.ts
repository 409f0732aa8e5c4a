import { describe, expect, it } from 'vitest'
import type { FileReport } from '../../../src/model/answers'
import { listFiles } from '../../../src/views/frame/file-list'

const report = (name: string, entries: number, more: Partial<FileReport> = {}): FileReport => ({
  name,
  bytes: 10,
  entries,
  envelopes: {},
  compression: null,
  error: null,
  note: null,
  ...more,
})

describe('the list of files', () => {
  it('has an archive as one, with all that is in it', () => {
    const files = [{ name: 'b.zip', size: 10 }, { name: 'a.log', size: 10 }] // prettier-ignore
    const reports = [
      report('b.zip', 0, { note: 'One file was passed over.' }),
      report('b.zip › x.log', 5),
      report('b.zip › y.log', 7, { error: 'It is damaged.' }),
      report('a.log', 3),
    ]
    expect(listFiles(files, reports, false)).toEqual([
      {
        name: 'b.zip',
        bytes: 10,
        entries: 12,
        members: 2,
        remarks: ['One file was passed over.', 'y.log: It is damaged.'],
      },
      { name: 'a.log', bytes: 10, entries: 3, members: 0, remarks: [] },
    ])
  })

  it('tells two files of one name apart, and knows the synthetic log by its place', () => {
    const files = [{ name: 'a synthetic log', size: 0 }, { name: 'a', size: 1 }, { name: 'a', size: 2 }] // prettier-ignore
    const listed = listFiles(files, [report('sample.log', 1), report('a', 2), report('a', 3)], true)
    expect(listed.map(({ name, entries }) => [name, entries])).toEqual([['a synthetic log', 1], ['a', 2], ['a', 3]]) // prettier-ignore
  })

  it('says nothing of what has no report', () => {
    const files = [{ name: 'a', size: 4 }, { name: 'b', size: 5 }] // prettier-ignore
    expect(listFiles(files, null, false).map(({ entries, bytes }) => [entries, bytes])).toEqual([[null, 4], [null, 5]]) // prettier-ignore
    expect(listFiles(files, [report('b', 2)], false).map(({ entries }) => entries)).toEqual([null, 2])
  })
})
