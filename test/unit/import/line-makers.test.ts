import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isJournalExport, JournalExportLines } from '../../../src/import/read/journal-export'
import { isJsonRecords, JsonRecordLines } from '../../../src/import/read/json-records'
import { isJournalVerbose, JournalVerboseLines } from '../../../src/import/read/journal-verbose'
import type { LineMaker } from '../../../src/import/read/line-maker'
import { isLokiAnswer, LokiAnswerLines } from '../../../src/import/read/loki-answer'
import { concatenated as joined } from './archives'
import { entryOf, utf8 } from './entries'

/** Entries over several lines become one line each, the same wherever the stream is cut. */

function linesOf(maker: LineMaker, pieces: readonly Uint8Array[]): Uint8Array[] {
  const made = joined([...pieces.map((piece) => maker.push(piece)), maker.finish()])
  const lines: Uint8Array[] = []
  for (let p = 0; p < made.length;) {
    const end = made.indexOf(10, p)
    lines.push(made.subarray(p, end))
    p = end + 1
  }
  return lines
}

const entriesOf = (maker: LineMaker, ...pieces: Uint8Array[]) => linesOf(maker, pieces).map(entryOf)
const text = (maker: LineMaker, ...pieces: string[]) =>
  linesOf(maker, pieces.map(utf8)).map((line) => new TextDecoder().decode(line))

/** A field in its binary form. */
function binary(name: string, value: Uint8Array): Uint8Array {
  const length = new Uint8Array(8)
  new DataView(length.buffer).setBigUint64(0, BigInt(value.length), true)
  return joined([utf8(`${name}\n`), length, value, utf8('\n')])
}

const HEAD = '__CURSOR=s=1;i=2\n__REALTIME_TIMESTAMP=1772323641123456\n__MONOTONIC_TIMESTAMP=5\n_BOOT_ID=1a2b\n'
const SENT = '_HOSTNAME=heron\nSYSLOG_IDENTIFIER=sshd\n_COMM=sshd\n_UID=0\n_PID=71\n'
const WORDS = 'journald json: 2026-03-01T00:07:21.123456Z | heron | sshd[71]'

describe('journalctl -o export', () => {
  const first = utf8(`${HEAD}${SENT}MESSAGE=Failed "x" \\ = y\nPRIORITY=6\n\n`)
  const forged = utf8(`x\n\n${HEAD}${SENT}MESSAGE=Accepted\n\n`)
  const second = joined([utf8(HEAD + SENT), binary('MESSAGE', forged), utf8('\n')])
  const third = joined([utf8(HEAD + SENT), binary('MESSAGE', Uint8Array.of(70, 233, 0, 10, 200)), utf8('\n')])
  const file = joined([first, second, third])

  it('becomes journald’s JSON, one entry a line', () => {
    expect(entriesOf(new JournalExportLines(), file)).toEqual([
      `${WORDS} | Failed "x" \\ = y`,
      `${WORDS} | ${new TextDecoder().decode(forged)}`,
      `${WORDS} | F\xe9\0\n\xc8`,
    ])
  })

  it('gives the same lines wherever it is cut', () => {
    const whole = linesOf(new JournalExportLines(), [file])
    expect(
      linesOf(
        new JournalExportLines(),
        [...file].map((byte) => Uint8Array.of(byte)),
      ),
    ).toEqual(whole)
    for (let cut = 0; cut <= file.length; cut++) {
      expect(linesOf(new JournalExportLines(), [file.subarray(0, cut), file.subarray(cut)])).toEqual(whole)
    }
  })

  it('gives what there is of an entry at the end of the file', () => {
    expect(entriesOf(new JournalExportLines(), first.subarray(0, -1))).toEqual([`${WORDS} | Failed "x" \\ = y`])
    expect(entriesOf(new JournalExportLines(), utf8(`${HEAD}${SENT}MESSAGE=Fai`))).toEqual([`${WORDS} | Fai`])
    expect(entriesOf(new JournalExportLines(), second.subarray(0, -10))).toHaveLength(1)
    expect(entriesOf(new JournalExportLines(), utf8(''))).toEqual([])
  })

  it('gives out what is no field, and goes on', () => {
    const odd = joined([utf8('-- No entries --\n'), first, utf8('Mar  1 00:07:21 heron sshd[71]: x=y\n'), first])
    expect(entriesOf(new JournalExportLines(), odd)).toEqual([
      'note: no time | - | - | -- No entries --',
      `${WORDS} | Failed "x" \\ = y`,
      'rfc3164: --03-01T00:07:21 | heron | sshd[71] | x=y',
      `${WORDS} | Failed "x" \\ = y`,
    ])
    const absurd = joined([utf8('NAME\n'), new Uint8Array(8).fill(255), first])
    expect(entriesOf(new JournalExportLines(), absurd).at(-1)).toBe(`${WORDS} | Failed "x" \\ = y`)
  })

  it('holds no more than a line', () => {
    const maker = new JournalExportLines()
    maker.push(utf8(`${HEAD}MESSAGE=`))
    for (let i = 0; i < 100; i++) maker.push(new Uint8Array(1 << 17).fill(120))
    const lines = linesOf(maker, [utf8(`\n\n${HEAD}${SENT}MESSAGE=x\n\n`)])
    expect(lines.map((line) => line.length > 1 << 20)).toEqual([true, false])
    expect(lines[0]?.length).toBeLessThan((1 << 20) + 200)
  })

  it('is known by its first field', () => {
    expect(isJournalExport(file)).toBe(true)
    expect(isJournalExport(utf8('\n__REALTIME_TIMESTAMP=1\n'))).toBe(true)
    expect(isJournalExport(utf8('MESSAGE=x\n'))).toBe(false)
    expect(isJournalExport(utf8(''))).toBe(false)
  })
})

describe('JSON over several lines', () => {
  const record = {
    __REALTIME_TIMESTAMP: '1772323641123456',
    _HOSTNAME: 'heron',
    MESSAGE: 'a {[ "b" ]}, \\ x',
    list: [1, { a: 2 }],
  }
  const other = { message: 'y', nothing: {}, empty: [] }
  const lines = [JSON.stringify(record), JSON.stringify(other)]

  it.each([
    ['an array', JSON.stringify([record, other])],
    ['an array over several lines', JSON.stringify([record, other], null, 2)],
    ['objects over several lines', [record, other].map((each) => JSON.stringify(each, null, '\t')).join('\n')],
    ['one behind the other', lines.join('')],
    ['each on a line', lines.join('\r\n')],
    ['json-seq', lines.map((line) => `\u001e${line}\n`).join('')],
    [
      'CloudWatch',
      JSON.stringify({ events: [record, other], searchedLogStreams: [{ name: 'x' }], nextToken: 'a"]}' }, null, 1),
    ],
    ['a CloudWatch subscription', JSON.stringify({ messageType: 'DATA', owner: [], logEvents: [record, other] })],
    [
      'Elastic',
      JSON.stringify({
        took: 1,
        hits: { total: { value: 2 }, hits: [record, other] },
        aggregations: { a: { b: [{}] } },
      }),
    ],
  ])('%s', (_what, json) => {
    expect(text(new JsonRecordLines(), json)).toEqual(lines)
    expect(text(new JsonRecordLines(), ...json.split(/(?=.)/s))).toEqual(lines)
    expect(text(new JsonRecordLines(), json, json)).toEqual([...lines, ...lines])
  })

  it('gives the same lines wherever it is cut', () => {
    const json = utf8(JSON.stringify({ a: [1], events: [record, other], b: '{' }, null, 2))
    const property = fc.property(fc.array(fc.nat(json.length)), (cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), json.length]
      const pieces = places.slice(1).map((end, i) => json.subarray(places[i], end))
      expect(linesOf(new JsonRecordLines(), pieces).map((line) => new TextDecoder().decode(line))).toEqual(lines)
    })
    fc.assert(property, { seed: 1, numRuns: 200 })
  })

  it('keeps bytes that are no UTF-8', () => {
    const bytes = Uint8Array.from('[\n{"message":\n"\xe9"}]', (char) => char.charCodeAt(0))
    expect(linesOf(new JsonRecordLines(), [bytes])).toEqual([
      Uint8Array.from('{"message":"\xe9"}', (char) => char.charCodeAt(0)),
    ])
  })

  it('goes on behind what is no JSON', () => {
    const json = `-- No entries --\n${lines[0] ?? ''}\n{"cut":"sho\n${lines[1] ?? ''}\n]}\nMar  1 {x}`
    expect(text(new JsonRecordLines(), json)).toEqual([
      '-- No entries --',
      lines[0],
      '{"cut":"sho',
      lines[1],
      '}',
      'Mar  1 {x}',
    ])
  })

  it('never throws, and loses no record of its own making', () => {
    const property = fc.property(
      fc.array(fc.oneof(fc.constantFrom(...utf8('{}[]",:\\ \n"')), fc.nat(255))),
      (bytes) => {
        const made = linesOf(new JsonRecordLines(), [Uint8Array.from(bytes)])
        expect(made.every((line) => !line.includes(10))).toBe(true)
      },
    )
    fc.assert(property, { seed: 2, numRuns: 2000 })
  })

  it('holds no more than a line', () => {
    const maker = new JsonRecordLines()
    maker.push(utf8('[{"message":"'))
    for (let i = 0; i < 40; i++) maker.push(new Uint8Array(1 << 17).fill(120))
    const made = linesOf(maker, [utf8(`"},${lines[1] ?? ''}]`)])
    expect(made.map((line) => line.length)).toEqual([(1 << 20) + 1, lines[1]?.length])
  })

  it.each([
    ['[{"a":1},', true],
    [' [\n {"a":1},', true],
    ['{\n  "a": 1\n}', true],
    ['\u001e{\n  "a": 1\n}', true],
    ['{"events":[{"a":1}]}', true],
    ['{"took":3,"hits":{"hits":[', true],
    [`${lines[0] ?? ''}\n${lines[1] ?? ''}\n`, false],
    [lines[0] ?? '', false],
    ['[12345.678901] heron sshd[71]: x\n', false],
    ['[71] Mar 01 00:07:21 x\n', false],
    ['{"message":"a \\"events\\":[{"}\n', false],
    ['Mar  1 00:07:21 heron sshd[71]: {\n', false],
    ['', false],
  ])('is known by its beginning: %s', (head, isRecords) => {
    expect(isJsonRecords(utf8(head))).toBe(isRecords)
  })
})

describe('journalctl -o verbose', () => {
  const hex = (micros: number) => micros.toString(16)
  const head = (micros: number) => `Sun 2026-03-01 01:07:21.123456 CET [s=5f0e;i=2a;b=91c4;m=5;t=${hex(micros)};x=7d]\n`
  const FIELDS = '    _HOSTNAME=heron\n    SYSLOG_IDENTIFIER=sshd\n    _COMM=sshd\n    _UID=0\n    _PID=71\n'
  const TIME = 1772323641123456
  const entry = (message: string) => `${head(TIME)}    PRIORITY=6\n${FIELDS}    MESSAGE=${message}\n`
  const verbose = (...pieces: string[]) => entriesOf(new JournalVerboseLines(), ...pieces.map(utf8))

  it('becomes journald’s JSON, one entry a line; the time is that of the cursor', () => {
    expect(
      verbose(`-- Logs begin at Sun 2026-03-01 --\n${entry('Failed "x" \\ = y')}${entry('b')}-- Reboot --\n`),
    ).toEqual([
      'note: no time | - | - | -- Logs begin at Sun 2026-03-01 --',
      `${WORDS} | Failed "x" \\ = y`,
      `${WORDS} | b`,
      'note: no time | - | - | -- Reboot --',
    ])
  })

  it('takes the sender’s clock where there is one', () => {
    expect(verbose(`${entry('x')}    _SOURCE_REALTIME_TIMESTAMP=${TIME - 1_000_000}\n`)).toEqual([
      WORDS.replace('00:07:21', '00:07:20') + ' | x',
    ])
  })

  it('keeps further lines of a value in it, though they look like a field or an entry', () => {
    const further = `${' '.repeat(12)}    MESSAGE=y\n${' '.repeat(12)}${head(TIME)} - MESSAGE=z\n`
    expect(verbose(`${entry('x')}${further}    _PID=72\n`)).toEqual([
      `${WORDS} | x\n    MESSAGE=y\n${head(TIME).trimEnd()}\n- MESSAGE=z`,
    ])
  })

  it('leaves out the further lines of a field that nobody reads', () => {
    expect(verbose(`${head(TIME)}    NOTE=a\n         b\n${FIELDS}    MESSAGE=x\n`)).toEqual([`${WORDS} | x`])
  })

  it('gives the same lines wherever it is cut, with other line ends too', () => {
    const file = `-- Boot 1a2b --\n${entry('x\n            y')}${entry('z')}`
    const whole = linesOf(new JournalVerboseLines(), [utf8(file)])
    expect(whole).toHaveLength(3)
    for (const bytes of [utf8(file), utf8(file.replaceAll('\n', '\r\n'))]) {
      for (let cut = 0; cut <= bytes.length; cut++) {
        expect(linesOf(new JournalVerboseLines(), [bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(whole)
      }
    }
  })

  it('gives out what belongs to no entry', () => {
    expect(verbose(`    MESSAGE=cut\nMar  1 00:07:21 heron sshd[71]: x\n    _PID=7\n${entry('z')}`)).toEqual([
      'unreadable',
      'rfc3164: --03-01T00:07:21 | heron | sshd[71] | x',
      'unreadable',
      `${WORDS} | z`,
    ])
  })

  it('holds no more than a line', () => {
    const maker = new JournalVerboseLines()
    maker.push(utf8(`${head(TIME)}    MESSAGE=`))
    for (let i = 0; i < 100; i++) maker.push(new Uint8Array(1 << 17).fill(120))
    const lines = linesOf(maker, [utf8(`\n${entry('x')}`)])
    expect(lines.map((line) => line.length > 1 << 20)).toEqual([true, false])
    expect(lines[0]?.length).toBeLessThan((1 << 20) + 200)
  })

  it.each([
    [entry('x'), true],
    [entry('x').replaceAll('\n', '\r\n'), true],
    [`-- Logs begin at Sun 2026-03-01 --\n-- Boot 1a2b --\n${entry('x')}`, true],
    ['-- Boot 1a2b --', false],
    ['Mar  1 00:07:21 heron sshd[71]: x [s=1;t=2]y\n', false],
    ['Mar  1 00:07:21 heron sshd[71]: x [s=1;t=2g;x=3]\n', false],
    ['Mar  1 00:07:21 heron sshd[71]: x [s=1;t=123456789abcdef;x=3]\n', false],
    ['    MESSAGE=x\n', false],
    ['', false],
  ])('is known by its first entry: %s', (text, isVerbose) => {
    expect(isJournalVerbose(utf8(text))).toBe(isVerbose)
  })
})

describe('an answer of Loki', () => {
  const NANOS = 1772323641_000_000_000n
  const at = (seconds: number) => String(NANOS + BigInt(seconds) * 1_000_000_000n)
  const answer = (...result: readonly (readonly [object, readonly (readonly unknown[])[]])[]) => ({
    status: 'success',
    data: {
      resultType: 'streams',
      result: result.map(([stream, values]) => ({ stream, values })),
      stats: { values: [[1, 'x']], 'stream"': {} },
    },
  })
  const line = (labels: object, ts: string, text: string) => JSON.stringify({ labels, ts, line: text })
  const heron = { host: 'heron', note: 'a"values": [{' }
  const made = (value: object, spaces?: number | string) =>
    text(new LokiAnswerLines(), JSON.stringify(value, null, spaces))

  const two = answer(
    [
      heron,
      [
        [at(5), 'e "\\'],
        [at(3), 'c'],
        [at(3), 'b'],
      ],
    ],
    [
      {},
      [
        [at(1), 'a', { structuredMetadata: { x: ['y'] } }],
        [at(4), 'd'],
      ],
    ],
  )
  const lines = [
    line({}, at(1), 'a'),
    line(heron, at(3), 'b'),
    line(heron, at(3), 'c'),
    line({}, at(4), 'd'),
    line(heron, at(5), 'e "\\'),
  ]

  it.each([undefined, 1, '\t'])(
    'becomes lines in the order of their times, those of all streams (indented by %j)',
    (spaces) => {
      expect(made(two, spaces)).toEqual(lines)
    },
  )

  it('gives the same lines wherever it is cut', () => {
    const bytes = utf8(JSON.stringify(two))
    for (let cut = 0; cut <= bytes.length; cut++) {
      const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)]
      expect(linesOf(new LokiAnswerLines(), pieces).map((each) => new TextDecoder().decode(each))).toEqual(lines)
    }
  })

  it('several behind each other are one, and a line between them is kept', () => {
    const [one, other] = [answer([{}, [[at(2), 'b']]]), answer([{}, [[at(1), 'a']]])].map((each) =>
      JSON.stringify(each),
    )
    expect(text(new LokiAnswerLines(), `${one ?? ''}\nnot found\n${other ?? ''}\n`)).toEqual([
      line({}, at(1), 'a'),
      line({}, at(2), 'b'),
      'not found',
    ])
  })

  it('is read as entries of the host that a label names', () => {
    const bytes = utf8(JSON.stringify(answer([{ host: 'heron', job: 'auth' }, [[at(0), 'sshd[71]: Failed x']]])))
    expect(entriesOf(new LokiAnswerLines(), bytes)).toEqual([
      'JSON lines: 2026-03-01T00:07:21Z | heron | sshd[71] | Failed x',
    ])
  })

  it('cut short gives the whole values, and what is left as a line of no form', () => {
    const whole = JSON.stringify(
      answer([
        {},
        [
          [at(1), 'a'],
          [at(2), 'Failed password for root'],
        ],
      ]),
    )
    const entries = entriesOf(new LokiAnswerLines(), utf8(whole.slice(0, whole.indexOf(' for root'))))
    expect(entries).toEqual(['JSON lines: 2026-03-01T00:07:22Z | - | - | a', 'unreadable'])
  })

  it('leaves out labels that would stand in each line for more than a screen', () => {
    expect(made(answer([{ x: 'y'.repeat(3000) }, [[at(1), 'a']]]))).toEqual([line({}, at(1), 'a')])
  })

  it('grows no file by its labels without bound', () => {
    const values = Array.from({ length: 20_000 }, () => [at(1), ''])
    const whole = utf8(JSON.stringify(answer([{ host: 'heron', x: 'y'.repeat(1500) }, values])))
    const lines = linesOf(new LokiAnswerLines(), [whole])
    expect(lines).toHaveLength(20_000)
    expect(lines.reduce((sum, each) => sum + each.length, 0)).toBeLessThan(whole.length * 36)
  })

  it('holds no more than a line of a value', () => {
    const maker = new LokiAnswerLines()
    maker.push(utf8(`{"data":{"result":[{"stream":{},"values":[["${at(1)}","`))
    for (let i = 0; i < 40; i++) maker.push(new Uint8Array(1 << 17).fill(120))
    const lengths = linesOf(maker, [utf8(`"],["${at(2)}","b"]]}]}}`)]).map((each) => each.length)
    expect(lengths).toEqual([(1 << 20) + 1, line({}, at(2), 'b').length])
  })

  it.each([
    [JSON.stringify(two), true],
    [JSON.stringify(two, null, 2), true],
    [JSON.stringify({ log: JSON.stringify(two), stream: 'stderr' }), false],
    [JSON.stringify(answer()), false],
    ['{"data":{"resultType":"matrix","result":[{"metric":{},"values":[[1,"2"]]}]}}', false],
    [`Mar  1 00:07:21 heron sshd[71]: ${JSON.stringify(two)}`, false],
    ['', false],
  ])('is known by its first stream: %s', (head, isAnswer) => {
    expect(isLokiAnswer(utf8(head))).toBe(isAnswer)
  })
})
