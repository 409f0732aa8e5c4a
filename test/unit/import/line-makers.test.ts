import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isJournalExport, JournalExportLines } from '../../../src/import/read/journal-export'
import { isJsonRecords, JsonRecordLines } from '../../../src/import/read/json-records'
import type { LineMaker } from '../../../src/import/read/line-maker'
import { entryOf, utf8 } from './entries'

/** Entries over several lines become one line each, the same wherever the stream is cut. */

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

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
