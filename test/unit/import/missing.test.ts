import { describe, expect, it } from 'vitest'
import { gzipSync } from 'node:zlib'
import { bytesInput, read } from './picture'

const END = Date.UTC(2026, 2, 30) / 1000
const log = (first: number, last: number) =>
  [first, last]
    .map(
      (day) =>
        `2026-03-${String(day).padStart(2, '0')}T06:25:01Z heron sshd[7]: Server listening on 0.0.0.0 port 22.\n`,
    )
    .join('')

async function missing(files: Record<string, string>) {
  const inputs = Object.entries(files).map(([name, content]) => {
    const bytes = new TextEncoder().encode(content)
    return bytesInput(name.endsWith('.gz') ? new Uint8Array(gzipSync(bytes)) : bytes, name, END)
  })
  return (await read(inputs)).missing
}

describe('a rotated set', () => {
  it('that lacks one says so', async () => {
    expect(await missing({ 'auth.log': log(20, 24), 'auth.log.1': log(15, 19), 'auth.log.3': log(5, 9) })).toEqual([
      { name: 'auth.log.2', count: 1, after: 'auth.log.3', before: 'auth.log.1' },
    ])
  })

  it('that lacks some, compressed', async () => {
    expect(await missing({ 'auth.log': log(20, 24), 'auth.log.4.gz': log(1, 4) })).toEqual([
      { name: 'auth.log.1', count: 3, after: 'auth.log.4.gz', before: 'auth.log' },
    ])
  })

  it('lacks nothing where numbers follow each other, or times do', async () => {
    expect(await missing({ 'auth.log': log(20, 24), 'auth.log.1': log(1, 4) })).toEqual([])
    expect(await missing({ 'auth.log': log(20, 24), 'auth.log.2': log(15, 20) })).toEqual([])
  })

  it('is not mixed up with another', async () => {
    expect(await missing({ 'auth.log': log(20, 24), 'syslog.3': log(1, 4) })).toEqual([])
  })
})
