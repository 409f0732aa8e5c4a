import { describe, expect, it } from 'vitest'
import { openInput } from '../../../src/import/read/open-input'
import { orderByTime } from '../../../src/import/read/order'
import { bytesInput, inputOf, read, type TestFile } from './picture'
import { gzipSync } from 'node:zlib'

const at = (iso: string) => Date.parse(`${iso}Z`) / 1000
const lines = (...days: string[]) => days.map((day) => `${day} 06:25:01 heron sshd[7]: Server listening\n`).join('')

interface OrderFile extends TestFile {
  readonly name: string
  readonly content: string
  readonly gzip?: boolean
}

async function order(files: readonly OrderFile[]): Promise<string[]> {
  const inputs = files.map(({ name, content, modified, gzip }) =>
    bytesInput(gzip === true ? new Uint8Array(gzipSync(content)) : new TextEncoder().encode(content), name, modified),
  )
  const opened = await Promise.all(inputs.map((input) => openInput(input)))
  return (await orderByTime(inputs, opened)).map(({ index }) => inputs[index]?.name ?? '')
}

const copied = at('2026-05-05T00:00:00')

describe('the order of a rotated set', () => {
  it('is that of its contents, whatever the names', async () => {
    const files = [
      { name: 'auth.log', content: lines('Mar 11', 'Mar 12'), modified: copied },
      { name: 'auth.log.10', content: lines('Mar  1', 'Mar  2'), modified: copied },
      { name: 'auth.log.2', content: lines('Mar  9', 'Mar 10'), modified: copied },
    ]
    const expected = ['auth.log.10', 'auth.log.2', 'auth.log']
    expect(await order(files)).toEqual(expected)
    expect(await order(files.toReversed())).toEqual(expected)
  })

  it('is that of answers of Loki too, whose newest line comes first', async () => {
    const answer = (...seconds: readonly number[]) => {
      const values = seconds.map((second) => [`${at('2026-03-01T00:00:00') + second}000000000`, 'sshd[7]: x'])
      return JSON.stringify({ data: { result: [{ stream: {}, values }] } })
    }
    const files = [
      { name: 'new.json', content: answer(9, 5) },
      { name: 'old.json', content: answer(7, 1) },
    ]
    expect(await order(files)).toEqual(['old.json', 'new.json'])
  })

  it('follows modification times where they are those of the last lines: a set of two years', async () => {
    const files = [
      { name: 'c', content: lines('Mar  1', 'Mar  8'), modified: at('2026-03-08T06:30:00') },
      { name: 'a', content: lines('Apr  1', 'Apr  8'), modified: at('2024-04-08T06:30:00') },
      { name: 'b', content: lines('Apr  9', 'Dec  8'), modified: at('2025-12-08T06:30:00') },
    ]
    expect(await order(files)).toEqual(['a', 'b', 'c'])
  })

  it('cuts the circle of the year in its longest silence where they say nothing', async () => {
    const files = [
      { name: 'c', content: lines('Jan  3', 'Jan  9'), modified: copied },
      { name: 'a', content: lines('Dec 20', 'Dec 26'), modified: copied },
      { name: 'b', content: lines('Dec 27', 'Jan  2'), modified: copied },
    ]
    expect(await order(files)).toEqual(['a', 'b', 'c'])
  })

  it('finds its place for compressed files', async () => {
    const files = [
      { name: 'auth.log', content: lines('Jan  3', 'Jan  9'), modified: copied },
      { name: 'auth.log.2.gz', content: lines('Dec 20', 'Dec 26'), modified: copied, gzip: true },
      { name: 'auth.log.1', content: lines('Dec 27', 'Jan  2'), modified: copied },
    ]
    expect(await order(files)).toEqual(['auth.log.2.gz', 'auth.log.1', 'auth.log'])
  })

  it('puts years where there are some', async () => {
    const files = [
      {
        name: 'new',
        content: lines('2026-03-09T', '2026-03-10T').replaceAll('T ', 'T'),
        modified: at('2026-03-10T07:00:00'),
      },
      { name: 'old', content: lines('Mar  1', 'Mar  8'), modified: at('2026-03-08T07:00:00') },
    ]
    expect(await order(files)).toEqual(['old', 'new'])
  })

  it('among files of one second goes by the end, then by how often they were moved on', async () => {
    const one = lines('Mar  1')
    expect(
      await order([
        { name: 'auth.log', content: one, modified: copied },
        { name: 'auth.log.10', content: one, modified: copied },
        { name: 'auth.log.2', content: one, modified: copied },
      ]),
    ).toEqual(['auth.log.10', 'auth.log.2', 'auth.log'])
    expect(
      await order([
        { name: 'auth.log.1', content: one + lines('Mar  2'), modified: copied },
        { name: 'auth.log', content: one, modified: copied },
      ]),
    ).toEqual(['auth.log', 'auth.log.1'])
  })

  it('leaves what has no time at the end', async () => {
    expect(
      await order([
        { name: 'notes', content: 'hello\n' },
        { name: 'empty', content: '' },
        { name: 'auth.log', content: lines('Mar  1') },
      ]),
    ).toEqual(['auth.log', 'notes', 'empty'])
  })
})

it('tells of each file that is read which of the dropped ones it is', async () => {
  const files = [
    { name: 'auth.log', content: lines('Mar 11') },
    { name: 'auth.log', content: 'nothing of sshd\n' },
    { name: 'auth.log', content: lines('Mar  1') },
  ]
  const { origins, assumed } = await read(files.map(inputOf))
  expect(origins).toEqual([2, 0, 1])
  expect(assumed.files).toHaveLength(3)
})
