import { describe, expect, it } from 'vitest'
import { entryOf, utf8 } from './entries'

/** docs/counting.md section 2: journald's entries and other records in JSON, one a line. */

const SENT = { _UID: '0', _COMM: 'sshd-session' }
const journal = (fields: object) =>
  JSON.stringify({ __REALTIME_TIMESTAMP: '1772323641123456', _HOSTNAME: 'heron', ...fields })

describe('journald JSON', () => {
  const TIME = 'journald json: 2026-03-01T00:07:21.123456Z'

  it.each([
    [
      'text',
      { ...SENT, SYSLOG_IDENTIFIER: 'sshd-session', _PID: '71', MESSAGE: 'Failed x' },
      'heron | sshd-session[71] | Failed x',
    ],
    [
      'escapes',
      { ...SENT, SYSLOG_IDENTIFIER: 'sshd', _PID: '71', MESSAGE: '"a\\b\n\té' },
      'heron | sshd[71] | "a\\b\n\té',
    ],
    ['a number for the pid', { ...SENT, SYSLOG_IDENTIFIER: 'sshd', _PID: 71, MESSAGE: 'x' }, 'heron | sshd[71] | x'],
    [
      'the bytes of a message',
      { ...SENT, SYSLOG_IDENTIFIER: 'sshd', MESSAGE: [70, 195, 169, 33] },
      'heron | sshd | Fé!',
    ],
    ['bytes that are no UTF-8', { ...SENT, SYSLOG_IDENTIFIER: 'sshd', MESSAGE: [70, 233] }, 'heron | sshd | Fé'],
    ['a message that is too long', { ...SENT, SYSLOG_IDENTIFIER: 'sshd', MESSAGE: null }, 'heron | sshd | -'],
    ['no message', { ...SENT, SYSLOG_IDENTIFIER: 'sshd' }, 'heron | sshd | -'],
    ['a repeated field', { ...SENT, SYSLOG_IDENTIFIER: ['sshd', 'b'], MESSAGE: ['x', 'y'] }, 'heron | sshd | x'],
    ['repeated bytes', { ...SENT, SYSLOG_IDENTIFIER: 'sshd', MESSAGE: [[120], [121]] }, 'heron | sshd | x'],
    ['no identifier', { ...SENT, MESSAGE: 'x' }, 'heron | sshd-session | x'],
    ['the sender’s pid', { ...SENT, SYSLOG_IDENTIFIER: 'sshd', SYSLOG_PID: '5', _PID: '71' }, 'heron | sshd[71] | -'],
    ['only syslog’s pid', { ...SENT, SYSLOG_IDENTIFIER: 'sshd', SYSLOG_PID: '5' }, 'heron | sshd[5] | -'],
    ['only the chosen fields', { SYSLOG_IDENTIFIER: 'sshd', MESSAGE: 'x' }, 'heron | sshd | x'],
  ])('holds %s', (_what, fields, entry) => {
    expect(entryOf(journal(fields))).toBe(`${TIME} | ${entry}`)
  })

  it('takes the time of the source, as journalctl’s text does', () => {
    const fields = { ...SENT, _SOURCE_REALTIME_TIMESTAMP: '1772323640000000', SYSLOG_IDENTIFIER: 'sshd', MESSAGE: 'x' }
    expect(entryOf(journal(fields))).toBe('journald json: 2026-03-01T00:07:20Z | heron | sshd | x')
    expect(entryOf(journal({ ...fields, _SOURCE_REALTIME_TIMESTAMP: 'x' }))).toBe(`${TIME} | heron | sshd | x`)
  })

  it('does not take a user for sshd who only says so', () => {
    const forged = { SYSLOG_IDENTIFIER: 'sshd', MESSAGE: 'Failed x', _PID: '71' }
    expect(entryOf(journal({ ...forged, _UID: '1000', _COMM: 'logger' }))).toBe(
      `${TIME} | heron | logger[71] | Failed x`,
    )
    expect(entryOf(journal({ ...forged, _UID: '1000', _COMM: 'sshd' }))).toBe(`${TIME} | heron | sshd[71] | Failed x`)
    expect(entryOf(journal({ ...forged, _UID: '0', _COMM: 'logger' }))).toBe(`${TIME} | heron | sshd[71] | Failed x`)
    const relayed = { ...forged, _UID: '104', _COMM: 'rs:main Q:Reg', SYSLOG_PID: '5' }
    expect(entryOf(journal(relayed))).toBe(`${TIME} | heron | sshd[5] | Failed x`)
  })

  it('stands in json-seq, server-sent events and arrays', () => {
    const line = journal({ ...SENT, SYSLOG_IDENTIFIER: 'sshd', MESSAGE: 'x' })
    for (const text of [`\u001e${line}`, `data: ${line}`, `[${line},`, `,${line}`, `${line}]`]) {
      expect(entryOf(text)).toBe(`${TIME} | heron | sshd | x`)
    }
  })

  it('is not half a record', () => {
    const line = journal({ MESSAGE: 'x', SYSLOG_IDENTIFIER: 'sshd' })
    for (let end = 0; end < line.length; end++) expect(entryOf(line.slice(0, end))).toBe('unreadable')
  })
})

describe('JSON lines', () => {
  const FAILED = 'Failed password for root from 203.0.113.9 port 1 ssh2'
  const LINE = `Mar  1 00:07:21 heron sshd[71]: ${FAILED}`
  const UTC = '2026-02-28T23:07:21Z'

  it.each([
    ['Docker, sshd -e', { log: `${FAILED}\r\n`, stream: 'stderr', time: UTC }, `${UTC} | - | sshd | ${FAILED}`],
    ['Docker, syslog', { log: `${LINE}\n`, stream: 'stdout', time: UTC }, `${UTC} | heron | sshd[71] | ${FAILED}`],
    [
      'CloudWatch',
      { timestamp: 1772320041123, message: LINE },
      `2026-02-28T23:07:21.123000Z | heron | sshd[71] | ${FAILED}`,
    ],
    ['Loki', { labels: { host: 'wren' }, line: FAILED, timestamp: UTC }, `${UTC} | wren | sshd | ${FAILED}`],
    [
      'Elastic',
      {
        _index: 'a',
        _source: {
          '@timestamp': UTC,
          host: { name: 'heron' },
          process: { name: 'sshd', pid: 71 },
          message: 'Failed x',
        },
      },
      `${UTC} | heron | sshd[71] | Failed x`,
    ],
    [
      'Elastic, the line kept',
      { '@timestamp': UTC, event: { original: LINE }, process: { name: 'sshd' }, message: 'x' },
      `${UTC} | heron | sshd[71] | ${FAILED}`,
    ],
    [
      'names with dots',
      { '@timestamp': UTC, 'host.name': 'heron', 'process.name': 'sshd', 'process.pid': 71, message: 'Failed x' },
      `${UTC} | heron | sshd[71] | Failed x`,
    ],
    [
      'rsyslog',
      { timereported: UTC, hostname: 'heron', syslogtag: 'sshd[71]:', msg: ' Failed x' },
      `${UTC} | heron | sshd[71] | Failed x`,
    ],
    [
      'syslog-ng',
      { PROGRAM: 'sshd', PID: '71', MESSAGE: 'Failed x', HOST: 'heron', DATE: 'Mar  1 00:07:21' },
      '--03-01T00:07:21 | heron | sshd[71] | Failed x',
    ],
    [
      'fluentd',
      { host: 'heron', ident: 'sshd', pid: '71', message: 'Failed x', ts: 1772320041.5 },
      '2026-02-28T23:07:21.500000Z | heron | sshd[71] | Failed x',
    ],
    [
      'Splunk',
      { preview: false, result: { _raw: LINE, _time: '2026-03-01 00:07:21.000 CET' } },
      `--03-01T00:07:21 | heron | sshd[71] | ${FAILED}`,
    ],
    [
      'macOS',
      {
        timestamp: '2026-03-01 00:07:21.123456+0100',
        eventMessage: 'Failed x',
        processImagePath: '/usr/sbin/sshd',
        processID: 71,
      },
      '2026-03-01T00:07:21.123456+01:00 | - | /usr/sbin/sshd[71] | Failed x',
    ],
    [
      'escapes',
      { time: UTC, host: 'heron', program: 'sshd', message: 'a "b" \u{1F600}\u0001é' },
      `${UTC} | heron | sshd | a "b" \u{1F600}\u0001é`,
    ],
    ['no time', { message: LINE }, `--03-01T00:07:21 | heron | sshd[71] | ${FAILED}`],
    ['nanoseconds', { ts: '1772320041123456789', message: 'hello' }, '2026-02-28T23:07:21.123456Z | - | - | hello'],
  ])('of %s', (_who, record, entry) => {
    expect(entryOf(JSON.stringify(record))).toBe(`JSON lines: ${entry}`)
  })

  it('hold another form’s record in turn', () => {
    const inner = journal({ ...SENT, SYSLOG_IDENTIFIER: 'sshd', MESSAGE: '"x"' })
    expect(entryOf(JSON.stringify({ log: `${inner}\n`, time: UTC }))).toBe(
      'JSON lines: 2026-03-01T00:07:21.123456Z | heron | sshd | "x"',
    )
    const twice = JSON.stringify({ message: JSON.stringify({ log: LINE, time: UTC }), host: 'wren' })
    expect(entryOf(twice)).toBe(`JSON lines: ${UTC} | heron | sshd[71] | ${FAILED}`)
    const stderr = JSON.stringify({ host: 'wren', log: '[71] Mar 01 00:07:21 Exit before auth', time: UTC })
    expect(entryOf(stderr)).toBe(`JSON lines: ${UTC} | wren | dropbear[71] | Exit before auth`)
  })

  it('read no line from what another program says', () => {
    expect(entryOf(JSON.stringify({ time: UTC, program: 'nginx', message: LINE }))).toBe(
      `JSON lines: ${UTC} | - | nginx | ${LINE}`,
    )
    expect(entryOf(JSON.stringify({ time: UTC, app: 'shop', message: FAILED }))).toBe(
      `JSON lines: ${UTC} | - | shop | ${FAILED}`,
    )
  })

  it.each([
    '{}',
    '{"a":1}',
    '{"message":{}}',
    '{"message":null}',
    '{"message":"x"',
    '["message","x"]',
    '{"message" "x"}',
    '{message:"x"}',
  ])('are not: %s', (line) => {
    expect(entryOf(line)).toBe('unreadable')
  })

  it('may have blanks anywhere', () => {
    expect(entryOf('{ "ts" : 1772320041 , "message" :\t"x" }')).toBe('JSON lines: 2026-02-28T23:07:21Z | - | - | x')
  })

  it('take escapes of all kinds, whole and broken', () => {
    const message = (json: string) => entryOf(`{"message":"${json}"}`).split(' | ').at(-1)
    expect(message(String.raw`\u0041\/\"\\\b\f\n\r\t\u00e9\u20ac\ud83d\ude00.`)).toBe('A/"\\\b\f\n\r\té€\u{1F600}.')
    expect(message(String.raw`\u00zz\x`)).toBe('u00zzx')
    expect(entryOf(utf8('{"message":"\xe9"}'.replace('\xe9', 'é')))).toContain('é')
    const lone = entryOf(String.raw`{"message":"\ud83dx"}`)
    expect(lone).toMatch(/x$/)
  })

  it('keep bytes that are no UTF-8', () => {
    const line = Uint8Array.from('{"program":"sshd","message":"user \xe9"}', (char) => char.charCodeAt(0))
    expect(entryOf(line)).toBe('JSON lines: no time | - | sshd | user é')
  })
})
