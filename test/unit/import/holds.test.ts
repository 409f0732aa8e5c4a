import { describe, expect, it } from 'vitest'
import { shapeOf } from '../../../src/import/holds/shape'
import { generateSample } from '../../../src/sample/generate-sample'
import { collect, SMALL } from '../sample/collect'
import { bytesInput, drawn, inputOf, read } from './picture'

const utf8 = (text: string) => new TextEncoder().encode(text)
const shape = (text: string) => shapeOf(utf8(text), 0, utf8(text).length)

describe('the shape of a message', () => {
  it.each([
    ['Nothing known of 3 things', 'Nothing known of N things'],
    ['odd thing from 203.0.113.5 port 4711: 42 left', 'odd thing from … port N: N left'],
    ['rejected name \'ada lovelace\' ("x y") twice', 'rejected name … twice'],
    ['no luck for invalid user ada today', 'no luck for invalid user … today'],
    ['no luck for ada', 'no luck for …'],
    ['deadbeef01 2001:db8::1 /etc/ssh/x heron.example.org', '…'],
    ['', ''],
  ])('of %s is %s', (message, expected) => {
    expect(shape(message)).toBe(expected)
  })

  it('is found in time that does not depend on what is cut off', () => {
    expect(shape(`a${' b'.repeat(500_000)}`).length).toBeLessThan(200)
  })
})

describe('what a log holds', () => {
  it('adds up to its entries', async () => {
    const { lines } = collect(generateSample({ ...SMALL, days: 1, attemptsPerDay: 60, campaign: false }))
    const content = `${lines.join('\n')}\nno log line\n`
    const log = await read([bytesInput(utf8(content))], { range: 5000 })
    const { holds } = log
    const sum = (counts: readonly { readonly entries: number }[]) => counts.reduce((n, { entries }) => n + entries, 0)
    const entries = lines.length + 1
    expect(sum(holds.programs) + log.lines.unreadable).toBe(entries)
    expect(sum(holds.forms)).toBe(holds.understood)
    const sshd = lines.filter((line) => / sshd(?:-session)?[[:]/.test(line)).length
    expect(holds.understood + holds.notUnderstood).toBe(sshd)
    expect(holds.programs.find(({ text }) => text === 'CRON')?.entries).toBe(
      lines.filter((line) => line.includes(' CRON[')).length,
    )
    expect(holds.notUnderstood).toBe(0)
  })

  it('agrees with the lines of the fold on what is the server’s, where lines repeat others', async () => {
    const at = (second: number, rest: string) => `Mar  1 00:00:${String(second).padStart(2, '0')} heron ${rest}\n`
    const failed = 'sshd[7]: Failed password for root from 203.0.113.5 port 4711 ssh2'
    const content = [failed, 'last message repeated 2 times', 'cron[9]: tick', 'last message repeated 3 times']
      .map((rest, second) => at(second, rest))
      .join('')
    for (const range of [1, 1 << 20]) {
      const { holds, lines } = await read([inputOf({ content })], { range })
      expect(holds.forms).toEqual([
        { name: 'last message repeated N times', group: 'repeat', entries: 1 },
        { name: 'Failed … for U', group: 'attempt', entries: 1 },
      ])
      expect([holds.understood, holds.neutral, holds.notUnderstood]).toEqual([2, 0, 0])
      expect(lines).toMatchObject({ attempt: 2, other: 2 })
    }
  })

  it('counts a line that stands in two files in each, as all counts of lines do', async () => {
    const content = drawn(`
      7 Failed password for root from 203.0.113.5 port 4711 ssh2
      8 odd thing
    `)
    const files = ['auth.log', 'copy.log'].map((name) => inputOf({ name, content }))
    const { holds, lines, overlaps } = await read(files)
    expect([holds.understood, holds.notUnderstood]).toEqual([2, 2])
    expect(lines).toMatchObject({ attempt: 2, neutral: 2, other: 0 })
    expect(overlaps).toEqual([{ file: 'copy.log', other: 'auth.log', lines: 1 }])
  })

  it('names what was not understood by its shape, with the first line of it', async () => {
    const content = drawn(`
      7 Failed password for root from 203.0.113.5 port 4711 ssh2
      7 odd thing 12 of 203.0.113.5
      8 odd thing 13 of 203.0.113.6
    `)
    const { holds } = await read([inputOf({ content, name: 'auth.log' })], { range: 1 })
    expect(holds.notUnderstood).toBe(2)
    expect(holds.shapes).toEqual([
      { shape: 'odd thing N of …', entries: 2, example: 'odd thing 12 of 203.0.113.5', file: 'auth.log', line: 2 },
    ])
  })

  it('keeps what clients offer', async () => {
    const offer = 'diffie-hellman-group1-sha1'
    const content = drawn(`
      7 Unable to negotiate with 203.0.113.5 port 4711: no matching key exchange method found. Their offer: ${offer} [preauth]
    `)
    const { holds } = await read([inputOf({ content })])
    expect(holds.offers).toEqual([{ text: offer, entries: 1 }])
  })

  it('stays small when every line is another', async () => {
    const words = Array.from(
      { length: 5000 },
      (_, i) =>
        `7 odd ${'abcdefghij'.charAt(i % 10).repeat(1 + (i % 20))}${'klmnop'.charAt(i % 6).repeat(1 + (i % 19))} thing`,
    )
    const { holds } = await read([inputOf({ content: drawn(words.join('\n')) })])
    expect(holds.notUnderstood).toBe(5000)
    expect(holds.shapes.length).toBeLessThanOrEqual(2000)
  })
})
