import { expect, it } from 'vitest'
import type { LineBlock } from '../../../src/import/read/stream-lines'
import { oldestFirst } from '../../../src/import/read/oldest-first'
import { utf8 } from './entries'
import { drawn, eventsOf, inputOf, read } from './picture'

/** Splunk, Kibana and `journalctl -r` give the newest lines first; a try's lines then stand in the wrong order. */

const S = '203.0.113.9'
const LOG = drawn(`
  7 pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${S}  user=root
  7 Failed password for root from ${S} port 4711 ssh2
  7 Failed password for root from ${S} port 4711 ssh2
  7 Connection closed by authenticating user root ${S} port 4711 [preauth]
  8 Invalid user bob from ${S} port 4712
  8 Connection closed by invalid user bob ${S} port 4712 [preauth]`)
const LINES = LOG.trimEnd().split('\n')
const turnedText = `${LINES.toReversed().join('\n')}\n`

it('gives the same attempts for a log whose newest lines come first, under its own line numbers', async () => {
  const expected = eventsOf(await read([inputOf({ content: LOG })]))
  expect(expected).toHaveLength(3)
  for (const content of [turnedText, turnedText.trimEnd(), turnedText.replaceAll('\n', '\r\n')]) {
    const log = await read([inputOf({ content })])
    expect(eventsOf(log)).toEqual(expected.map((event) => ({ ...event, line: LINES.length + 1 - event.line })))
    expect(log.files[0]?.note).toBe('The newest lines come first: it was read from its end.')
  }
})

it('gives the same attempts for a CSV export whose newest records come first', async () => {
  const csv = (lines: readonly string[]) => `source,_raw\n${lines.map((line) => `auth.log,"${line}"\n`).join('')}`
  const inOrder = eventsOf(await read([inputOf({ name: 'a.csv', content: csv(LINES) })]))
  const turned = eventsOf(await read([inputOf({ name: 'a.csv', content: csv(LINES.toReversed()) })]))
  expect(inOrder).toHaveLength(3)
  expect(turned).toEqual(inOrder.map((event) => ({ ...event, line: LINES.length + 1 - event.line })))
})

it('leaves a log as it is where only one line is out of order', async () => {
  const [first = '', ...others] = LINES
  const log = await read([inputOf({ content: `${others.join('\n')}\n${first}\n` })])
  expect(log.files[0]?.note).toBeNull()
})

it('turns what had come where the log breaks off, and says so then', async () => {
  const cut = async function* () {
    yield* blocksOf('a\nbb\n')
    throw new Error('cut short')
  }
  const lines: string[] = []
  const gather = async () => {
    for await (const { bytes } of oldestFirst(cut())) lines.push(new TextDecoder().decode(bytes))
  }
  await expect(gather()).rejects.toThrow('cut short')
  expect(lines.join('')).toBe('bb\na\n')
})

/** Blocks of a text, a line each. */
async function* blocksOf(text: string): AsyncGenerator<LineBlock, void, undefined> {
  for (const [i, line] of text.split(/(?<=\n)/).entries())
    yield await Promise.resolve({ bytes: utf8(line), consumed: i })
}

it('turns what it can hold, and leaves a longer log as it is, without losing a line', async () => {
  const texts = async (most: number) => {
    const blocks: LineBlock[] = []
    for await (const block of oldestFirst(blocksOf('a\nbb\nccc\n'), most)) blocks.push(block)
    const lines = blocks.filter(({ bytes }) => bytes.length > 0)
    return lines.map(({ bytes, countingDownFrom }) => [new TextDecoder().decode(bytes), countingDownFrom])
  }
  expect(await texts(9)).toEqual([
    ['ccc\n', 3],
    ['bb\n', 2],
    ['a\n', 1],
  ])
  expect(await texts(8)).toEqual([
    ['a\n', undefined],
    ['bb\n', undefined],
    ['ccc\n', undefined],
  ])
})
