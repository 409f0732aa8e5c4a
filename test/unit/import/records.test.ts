import { expect, it } from 'vitest'
import { bytesInput, eventsOf, inWords, read } from './picture'

/** Entries that stand over several lines, or in records: the same attempts in every form that journalctl and others export. */

const utf8 = (text: string) => new TextEncoder().encode(text)
const messages = [
  'Invalid user ada from 203.0.113.5 port 4711',
  'Failed password for invalid user ada from 203.0.113.5 port 4711 ssh2',
  'Failed password for root from 203.0.113.6 port 4712 ssh2',
]
const entries = messages.map((MESSAGE, i) => ({
  __REALTIME_TIMESTAMP: String(1_772_323_641_000_000 + i * 1_000_000),
  _HOSTNAME: 'heron',
  SYSLOG_IDENTIFIER: 'sshd',
  _PID: i < 2 ? '71' : '72',
  MESSAGE,
}))

/** A field whose value is bytes: name, line end, length, value. */
function binaryField(name: string, value: Uint8Array): Uint8Array {
  const length = new Uint8Array(8)
  new DataView(length.buffer).setBigUint64(0, BigInt(value.length), true)
  return Uint8Array.from([...utf8(`${name}\n`), ...length, ...value, 10])
}

function exported(): Uint8Array {
  const blocks = entries.flatMap(({ MESSAGE, ...fields }) => [
    ...utf8(
      Object.entries(fields)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    ),
    ...binaryField('MESSAGE', utf8(MESSAGE)),
    10,
  ])
  return Uint8Array.from(blocks)
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
const csv = [
  '@timestamp,host.name,process.name,process.pid,message',
  ...entries.map((e, i) => `2026-03-01T00:07:2${String(i + 1)}Z,heron,sshd,${e._PID},${cell(e.MESSAGE)}`),
].join('\n')

const FORMS: Record<string, Uint8Array> = {
  'journald JSON': utf8(entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')),
  'an array of JSON': utf8(JSON.stringify(entries)),
  'JSON over several lines': utf8(entries.map((entry) => `${JSON.stringify(entry, null, '\t')}\n`).join('')),
  'json-seq': utf8(entries.map((entry) => `\u001e${JSON.stringify(entry)}\n`).join('')),
  'export with binary fields': exported(),
  CSV: utf8(csv),
  'UTF-16 CSV': Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(csv, (c) => c.charCodeAt(0)).buffer)]),
}

it.each(Object.keys(FORMS))('%s', async (name) => {
  const log = await read([bytesInput(FORMS[name] ?? new Uint8Array(0), 'journal')])
  expect(eventsOf(log).map(inWords)).toEqual([
    'hostile ada- 203.0.113.5:4711 password',
    'hostile root+ 203.0.113.6:4712 password',
  ])
  expect(eventsOf(log).map((event) => event.time?.slice(0, 19))).toEqual(['2026-03-01T00:07:21', '2026-03-01T00:07:23'])
  expect(log.lines.unreadable).toBe(0)
})
