import { describe, expect, it } from 'vitest'
import { CsvLines } from '../../../src/import/read/csv'
import { messageColumn } from '../../../src/import/read/csv-columns'
import { isoOf } from '../../../src/import/read/csv-time'
import { entryOf } from './entries'

/** docs/counting.md section 2: exports with a column of lines or messages, record by record. */

const FAILED = 'Failed password for root from 203.0.113.9 port 1 ssh2'
const LINE = `Mar  1 00:07:21 heron sshd[71]: ${FAILED}`

/** A character a byte, and back. */
const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

function linesOf(csv: string, pieces: readonly string[] = [csv]): string[] {
  const maker = new CsvLines(messageColumn(csv) ?? 'no column', csv)
  const text = pieces.map((piece) => maker.push(piece)).join('') + maker.finish()
  return text.split('\n').filter((line) => line !== '')
}

const entriesOf = (csv: string) => linesOf(csv).map((line) => entryOf(bytesOf(line)).replace('JSON lines: ', ''))

describe('a CSV export', () => {
  it.each([
    [
      'Splunk',
      `"_time","_raw",host\n"2026-03-01T00:07:21.500+0100","${LINE}",wren\n`,
      `2026-03-01T00:07:21.500000+01:00 | heron | sshd[71] | ${FAILED}`,
    ],
    ['Splunk, unreadable time', `_time,_raw\nx,${LINE}\n`, `--03-01T00:07:21 | heron | sshd[71] | ${FAILED}`],
    [
      'Elastic',
      `@timestamp,host.name,process.name,process.pid,message\r\n"Mar 1, 2026 @ 00:07:21.250",heron,sshd,71,Failed x\r\n`,
      '2026-03-01T00:07:21.250000 | heron | sshd[71] | Failed x',
    ],
    [
      'Elastic, whole lines',
      `@timestamp,message\n2026-02-28T23:07:21.000Z,${LINE}\n`,
      `2026-02-28T23:07:21Z | heron | sshd[71] | ${FAILED}`,
    ],
    [
      'Graylog',
      `"timestamp","source","message"\n"2026-02-28T23:07:21.000Z","heron","sshd[71]: ${FAILED}"\n`,
      `2026-02-28T23:07:21Z | heron | sshd[71] | ${FAILED}`,
    ],
    [
      'CloudWatch Logs Insights',
      `@timestamp,@message\n2026-02-28 23:07:21.000,${LINE}\n`,
      `2026-02-28T23:07:21 | heron | sshd[71] | ${FAILED}`,
    ],
    [
      'CloudWatch',
      `timestamp,message\n1772320041123,${LINE}\n`,
      `2026-02-28T23:07:21.123000Z | heron | sshd[71] | ${FAILED}`,
    ],
    ['Grafana', `Time\tLine\n2026-02-28T23:07:21Z\t${FAILED}\n`, `2026-02-28T23:07:21Z | - | sshd | ${FAILED}`],
    [
      'Azure',
      `"TimeGenerated [UTC]",Computer,ProcessName,ProcessID,SyslogMessage\n"3/1/2026, 12:07:21.500 AM",heron,sshd,71,Failed x\n`,
      '2026-03-01T00:07:21.500000 | heron | sshd[71] | Failed x',
    ],
    [
      'semicolons and a byte order mark',
      `\u00EF\u00BB\u00BFtime;program;message\n2026-03-01T00:07:21Z;sshd;"a ""b""; c"\n`,
      '2026-03-01T00:07:21Z | - | sshd | a "b"; c',
    ],
    [
      'another program',
      `time,process,message\n2026-03-01T00:07:21Z,sudo,${LINE}\n`,
      `2026-03-01T00:07:21Z | - | sudo | ${LINE}`,
    ],
  ])('of %s', (_who, csv, entry) => {
    expect(entriesOf(csv)).toEqual([entry])
  })

  it('keeps bytes of any encoding', () => {
    expect(entriesOf('time,program,message\n2026-03-01T00:07:21Z,sshd,user \xe9\n')).toEqual([
      '2026-03-01T00:07:21Z | - | sshd | user é',
    ])
  })

  it('gives one line a record, whatever is quoted', () => {
    const forged = `Invalid user a\r\n${LINE} from 203.0.113.9 port 1`
    expect(entriesOf(`time,message\n2026-03-01T00:07:21Z,"${forged}"\n`)).toEqual([
      `2026-03-01T00:07:21Z | - | sshd | Invalid user a ${LINE} from 203.0.113.9 port 1`,
    ])
  })

  it('counts records without a message, and what a stray quote swallows', () => {
    expect(entriesOf(`time,message\n${LINE}\n\n2026-03-01T00:07:21Z,c\n`)).toEqual([
      'unreadable',
      '2026-03-01T00:07:21Z | - | - | c',
    ])
    const lines = `${LINE}\n`.repeat(60_000)
    const maker = new CsvLines('message', 'time,message\n')
    const start = performance.now()
    let made = maker.push('time,message\n2026-03-01T00:07:21Z,"a\n')
    for (let p = 0; p < lines.length; p += 1 << 18) made += maker.push(lines.slice(p, p + (1 << 18)))
    made += maker.finish()
    expect(performance.now() - start).toBeLessThan(3000)
    const kinds = new Set(
      made
        .trimEnd()
        .split('\n')
        .map((line) => entryOf(bytesOf(line))),
    )
    expect(kinds).toEqual(new Set(['unreadable']))
    expect(made.length).toBeGreaterThan(2 << 20)
  })

  it('gives the same lines wherever it is cut', () => {
    const csv = `time,message\r\n2026-03-01T00:07:21Z,"a\n""b"""\r\n,\r\n2026-03-01T00:07:22Z,c`
    expect(linesOf(csv)).toHaveLength(3)
    for (let cut = 0; cut <= csv.length; cut++) {
      expect(linesOf(csv, [csv.slice(0, cut), csv.slice(cut)])).toEqual(linesOf(csv))
    }
  })
})

describe('Windows', () => {
  it.each([
    [
      'Level,Date and Time,Source,Event ID,Task Category\r\nInformation,3/1/2026 12:07:21 AM,OpenSSH,4,None,',
      '2026-03-01T00:07:21',
    ],
    [
      'Ebene,Datum und Uhrzeit,Quelle,Ereignis-ID,Aufgabenkategorie\nInformationen,01.03.2026 00:07:21,OpenSSH,4,(0),',
      '2026-03-01T00:07:21',
    ],
    ['Niveau;Date et heure;Source;ID;Cat\nInformation;01/03/2026 00:07:21;OpenSSH;4;Aucun;', '2026-03-01T00:07:21'],
  ])('Event Viewer: %s', (csv, time) => {
    expect(entriesOf(`${csv}"sshd: ${FAILED}"\r\n`)).toEqual([`${time} | - | sshd | ${FAILED}`])
  })

  it('Event Viewer without the provider’s texts, and Cygwin', () => {
    const head = 'Level,Date and Time,Source,Event ID,Task Category\nInformation,3/1/2026 1:07:21 PM,OpenSSH,4,None,'
    const lost = `"The description for Event ID 4 from source OpenSSH cannot be found.\r\n\r\nThe following information was included with the event: \r\n\r\nsshd\r\n${FAILED}\r\n"`
    expect(entriesOf(`${head}${lost}\n`)).toEqual([`2026-03-01T13:07:21 | - | sshd | ${FAILED}`])
    expect(entriesOf(`${head}"sshd-session: PID 71: ${FAILED}"\n`)).toEqual([
      `2026-03-01T13:07:21 | - | sshd-session[71] | ${FAILED}`,
    ])
  })

  it('Get-WinEvent | Export-Csv', () => {
    const type = '#TYPE System.Diagnostics.Eventing.Reader.EventLogRecord\r\n'
    const csv = `"Message","Id","ProviderName","ProcessId","MachineName","TimeCreated"\r\n"sshd: ${FAILED}","4","OpenSSH","71","wren","3/1/2026 12:07:21 AM"\r\n`
    const entry = `2026-03-01T00:07:21 | wren | sshd[71] | ${FAILED}`
    expect(entriesOf(csv)).toEqual([entry])
    expect(entriesOf(type + csv)).toEqual([entry])
  })
})

describe('the message’s column', () => {
  it.each([
    ['a,b\n1,2', undefined],
    ['message\nx', undefined],
    [`${LINE}, message, x\n`, undefined],
    ['Level,Date and Time,Source,Event ID,Task Category\nInformation,x,OpenSSH,4,None\n', undefined],
    ['Level,Date and Time,Source,Event ID,Task Category\nInformation,x,OpenSSH,4,None,sshd: x\n', ''],
    ['time,Message,_raw\n', '_raw'],
    ['"time";"Message"\n', 'Message'],
    ['', undefined],
  ])('of %j', (head, column) => {
    expect(messageColumn(head)).toBe(column)
  })
})

it.each([
  ['2026-03-01 00:07:21.5 UTC', '2026-03-01T00:07:21.5Z'],
  ['2026-03-01T00:07:21 +0100', '2026-03-01T00:07:21+0100'],
  ['12/31/2026 12:00:00 PM', '2026-12-31T12:00:00'],
  ['31.12.2026 9:00:00', '2026-12-31T09:00:00'],
  ['2026/12/31 09:00:00', '2026-12-31T09:00:00'],
  ['31/12/2026 09:00:00 a.m.', '2026-12-31T09:00:00'],
  ['1772320041', '1772320041'],
  ['yesterday', 'yesterday'],
])('writes %s as ISO 8601', (time, iso) => {
  expect(isoOf(time)).toBe(iso)
})
