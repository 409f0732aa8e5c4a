import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventLine } from '../../../src/export/events'
import { type BlockReader, localReader } from '../../../src/import/block-reader'
import { LogImport } from '../../../src/import/import-log'
import type { LogInput } from '../../../src/import/read/log-input'
import { generateSample } from '../../../src/sample/generate-sample'
import { collect, SMALL } from '../sample/collect'
import { bytesInput, drawn, eventsOf, inWords, read } from './picture'

/** However a log is cut, stored and read, the same attempts stand in it. All runs are seeded. */

const START = SMALL.start
const END = START + 86_400
const COPIED = END + 40 * 86_400

/** A day of the synthetic log: small enough for ranges of one byte. */
const SAMPLE = collect(generateSample({ ...SMALL, days: 1, attemptsPerDay: 60, campaign: false })).lines

const HOSTILE = [
  '',
  '\0\0\0',
  'no log line',
  'Mar  2',
  'Mar  2 00:00:00 ',
  'Mar  2 00:00:00 heron sshd[77]: ',
  'Mar  2 00:00:00 heron sshd[77]: Failed password for ',
  'Mar  2 00:00:00 heron sshd[77]: Failed password for invalid user  from  port  ssh2',
  'Mar  2 00:00:00 heron sshd[77]: Invalid user from from from from 203.0.113.5 port 99999999999',
  'Mar  2 00:00:00 heron sshd[77]: message repeated 999999999999 times: [ x]',
  'Mar  2 00:00:00 heron sshd[77]: Failed publickey for a ssh2: from b port 1 ssh2: from c port 2 ssh2: d',
  'Mar  2 00:00:00 heron sshd[99999999999]: Invalid user __proto__ from 203.0.113.6 port 1',
  'Mar  2 00:00:00 heron last message repeated 3 times',
  '\u001b[31mé\u0007',
]

/** The sample with hostile lines somewhere in it, at the time of their neighbours. */
const logs = fc
  .array(fc.tuple(fc.constantFrom(...HOSTILE), fc.nat(SAMPLE.length - 1)), { maxLength: 12 })
  .map((inserts) => {
    const lines = [...SAMPLE]
    for (const [line, at] of inserts)
      lines.splice(at, 0, line.replace('Mar  2 00:00:00', (SAMPLE[at] ?? '').slice(0, 15)))
    return lines
  })

/** The next number of an endless stream. */
function take(stream: Iterator<number, unknown>): number {
  const step = stream.next()
  return step.done === true ? 0 : step.value
}

const utf8 = (text: string) => new TextEncoder().encode(text)

/** What was tried, without where it stands in which file. */
function tries(events: readonly EventLine[]) {
  return events.map((event) => ({ ...event, file: '', line: 0 }))
}

async function whole(lines: readonly string[]) {
  return read([bytesInput(utf8(`${lines.join('\n')}\n`), 'auth.log', END)])
}

describe('the same attempts', () => {
  it('for any range size from one byte up, LF or CRLF, with or without an end to the last line', async () => {
    const property = fc.asyncProperty(
      logs.map((lines) => lines.slice(0, 80)),
      fc.oneof(fc.constantFrom(1, 2, 7), fc.integer({ min: 1, max: 20_000 })),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (lines, range, end, isEnded) => {
        const expected = await whole(lines)
        const text = lines.join(end) + (isEnded || lines.at(-1) === '' ? end : '')
        const log = await read([bytesInput(utf8(text), 'auth.log', END)], { range })
        expect(eventsOf(log)).toEqual(eventsOf(expected))
        expect(log.lines).toEqual(expected.lines)
      },
    )
    await fc.assert(property, { seed: 2, numRuns: 25 })
  })

  it('for any number of jobs at once, whichever ends first', async () => {
    const property = fc.asyncProperty(
      logs,
      fc.integer({ min: 200, max: 5000 }),
      fc.integer({ min: 1, max: 9 }),
      fc.infiniteStream(fc.nat(3)),
      async (lines, range, atOnce, ticks) => {
        const inputs: LogInput[] = [bytesInput(utf8(`${lines.join('\n')}\n`), 'auth.log', END)]
        const running = new LogImport(inputs, { year: null, zone: null, reference: null }, range)
        const readers = Array.from({ length: atOnce }, () => localReader(inputs))
        let turn = 0
        const reader: BlockReader = {
          async read(job) {
            const each = readers[turn++ % atOnce] ?? localReader(inputs)
            for (let wait = take(ticks); wait > 0; wait--) await new Promise(setImmediate)
            return each.read(job)
          },
          release(block) {
            readers[0]?.release(block)
          },
        }
        await running.run(reader, atOnce, () => undefined, new AbortController().signal)
        expect(eventsOf(running.log())).toEqual(eventsOf(await whole(lines)))
      },
    )
    await fc.assert(property, { seed: 3, numRuns: 25 })
  })

  it('for any split into rotated files, in any order, dated or copied', async () => {
    const property = fc.asyncProperty(
      logs,
      fc.array(fc.nat(SAMPLE.length), { maxLength: 8 }),
      fc.boolean(),
      fc.infiniteStream(fc.nat(1000)),
      async (lines, cuts, isCopied, order) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), lines.length]
        const parts = places.slice(1).map((end, i) => lines.slice(places[i], end))
        const files = parts
          .filter((part) => part.some((line) => line.includes(' heron ')))
          .map((part, i, all) => {
            const number = all.length - 1 - i
            const last =
              /^Mar  2 (\S+)/.exec(part.findLast((line) => line.startsWith('Mar  2 ')) ?? '')?.[1] ?? '00:00:00'
            const modified = isCopied ? COPIED : Date.parse(`2026-03-02T${last}Z`) / 1000
            return bytesInput(utf8(`${part.join('\n')}\n`), number === 0 ? 'auth.log' : `auth.log.${number}`, modified)
          })
        const kept = parts.filter((part) => part.some((line) => line.includes(' heron '))).flat()
        const shuffled = files
          .map((file) => ({ file, key: take(order) }))
          .sort((a, b) => a.key - b.key)
          .map(({ file }) => file)
        expect(tries(eventsOf(await read(shuffled)))).toEqual(tries(eventsOf(await whole(kept))))
      },
    )
    await fc.assert(property, { seed: 4, numRuns: 40 })
  })

  it('for any way in which lines of different sources interleave', async () => {
    const scripts = [
      (s: string) => [
        `Invalid user ann from ${s} port 1`,
        `Failed password for invalid user ann from ${s} port 1 ssh2`,
        `Connection closed by invalid user ann ${s} port 1 [preauth]`,
      ],
      (s: string) => [`Connection from ${s} port 1 on 192.0.2.1 port 22`, `Connection closed by ${s} port 1 [preauth]`],
      (s: string) => [
        `pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${s}  user=root`,
        `Failed password for root from ${s} port 1 ssh2`,
        `Accepted password for root from ${s} port 1 ssh2`,
      ],
      (s: string) => [
        'User root not allowed because account is locked',
        `Received disconnect from ${s}: 11: Bye Bye [preauth]`,
      ],
      (s: string) => [`PAM 2 more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=${s}  user=root`],
      (s: string) => [
        'error: kex_exchange_identification: Connection closed by remote host',
        `Connection closed by ${s} port 1`,
      ],
    ]
    const property = fc.asyncProperty(
      fc.array(fc.nat(scripts.length - 1), { minLength: 2, maxLength: 8 }),
      fc.infiniteStream(fc.nat(1000)),
      async (chosen, turns) => {
        const connections = chosen.map((script, i) =>
          (scripts[script]?.(`203.0.113.${i}`) ?? []).map((text) => `${i + 1} +0 ${text}`),
        )
        const inOrder = await wordsOf(connections.flat())
        const open = connections.map((lines) => [...lines])
        const mixed: string[] = []
        while (open.some((lines) => lines.length > 0)) {
          const ready = open.filter((lines) => lines.length > 0)
          mixed.push(ready[take(turns) % ready.length]?.shift() ?? '')
        }
        expect((await wordsOf(mixed)).sort()).toEqual(inOrder.sort())
      },
    )
    await fc.assert(property, { seed: 5, numRuns: 100 })
  })
})

async function wordsOf(lines: readonly string[]): Promise<string[]> {
  return eventsOf(await read([bytesInput(utf8(drawn(lines.join('\n'))))])).map(inWords)
}
