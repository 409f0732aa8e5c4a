import { ascii, decimal, indexOfBytes, startsWith } from '../../base/bytes'
import type { EnvelopeForm } from '../entry'
import { readAnyTime } from './any-time'
import {
  ACCEPTED,
  CLOSED,
  CONNECTED,
  CowrieMessage,
  FAILED,
  isAddress,
  KEX,
  NONE_FOR,
  OTHER,
  PASSWORD_FOR,
  PROGRAM,
  PUBLICKEY_FOR,
  sessionPid,
  TELNET,
  VERSION,
} from './cowrie-message'
import { ABSENT, JsonFields, jsonStart } from './json-fields'
import { addField } from './json-text'
import { Scratch } from './scratch'

/**
 * The honeypot's JSON, one event a line: https://docs.cowrie.org/en/latest/OUTPUT.html.
 * ```
 * {"eventid":"cowrie.login.failed","username":"root","password":"…","timestamp":"2026-03-01T00:07:21.123456Z",
 *  "sensor":"heron","src_ip":"203.0.113.9","session":"1a2b3c4d5e6f"}
 * ```
 * Events of telnet are another program's where `protocol` or the older `system` says that they are: not all versions
 * of Cowrie write either for log-ins.
 */
export const cowrieJson: EnvelopeForm = {
  name: 'Cowrie JSON',
  read(bytes, start, end, entry) {
    if (!fields.scan(bytes, jsonStart(bytes, start, end), end)) return false
    if (!startsWith(bytes, from(EVENT), to(EVENT), COWRIE)) return false
    if (!readAnyTime(bytes, from(TIMESTAMP), to(TIMESTAMP), entry)) readAnyTime(bytes, from(EPOCH), to(EPOCH), entry)
    message.begin(bytes, from(SENSOR), to(SENSOR), isTelnet(bytes) ? TELNET : PROGRAM, end - start, entry)
    addEvent(bytes)
    message.end(sessionPid(bytes, from(SESSION), to(SESSION)), entry)
    return true
  },
}

const NAMES = [
  ...['eventid', 'timestamp', 'time', 'sensor', 'session', 'src_ip', 'src_port', 'protocol', 'system', 'username'],
  ...['password', 'fingerprint', 'key', 'version', 'hassh'],
]
const fields = new JsonFields(NAMES)
const [EVENT, TIMESTAMP, EPOCH, SENSOR, SESSION, SOURCE, PORT, PROTOCOL, SYSTEM, USER] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
const [SECRET, FINGERPRINT, KEY, CLIENT, HASSH] = [10, 11, 12, 13, 14] as const

const message = new CowrieMessage()
const value = new Scratch()

const COWRIE = ascii('cowrie.')
const LOGIN_FAILED = ascii('cowrie.login.failed')
const LOGIN_SUCCESS = ascii('cowrie.login.success')
const IS_TELNET = [ascii('telnet'), ascii('Telnet')]

/** Events that say one thing of a client, with the words for it and the field that holds it (-1: none). */
const EVENTS = [
  { event: ascii('cowrie.session.connect'), words: CONNECTED, field: -1 },
  { event: ascii('cowrie.session.closed'), words: CLOSED, field: -1 },
  { event: ascii('cowrie.client.version'), words: VERSION, field: CLIENT },
  { event: ascii('cowrie.client.kex'), words: KEX, field: HASSH },
]

function from(slot: number): number {
  return fields.starts[slot] ?? 0
}

function to(slot: number): number {
  return fields.ends[slot] ?? 0
}

function isTelnet(bytes: Uint8Array): boolean {
  return [PROTOCOL, SYSTEM].some((slot) =>
    IS_TELNET.some((word) => indexOfBytes(bytes, from(slot), to(slot), word) >= 0),
  )
}

function isEvent(bytes: Uint8Array, event: Uint8Array): boolean {
  return to(EVENT) - from(EVENT) === event.length && startsWith(bytes, from(EVENT), to(EVENT), event)
}

function addEvent(bytes: Uint8Array): void {
  const isFailure = isEvent(bytes, LOGIN_FAILED)
  const found = EVENTS.find(({ event }) => isEvent(bytes, event))
  if (!isAddress(bytes, from(SOURCE), to(SOURCE))) addOther(bytes)
  else if (isFailure || isEvent(bytes, LOGIN_SUCCESS)) addLogin(bytes, isFailure)
  else if (found === undefined) addOther(bytes)
  else {
    message.words(found.words)
    if (found.field >= 0) addText(bytes, found.field)
    addSource(bytes)
  }
}

function addOther(bytes: Uint8Array): void {
  message.words(OTHER)
  message.plain(bytes, from(EVENT), to(EVENT))
}

function addLogin(bytes: Uint8Array, isFailure: boolean): void {
  message.words(isFailure ? FAILED : ACCEPTED)
  const isKey = fields.kinds[FINGERPRINT] !== ABSENT || fields.kinds[KEY] !== ABSENT
  message.words(fields.kinds[SECRET] !== ABSENT ? PASSWORD_FOR : isKey ? PUBLICKEY_FOR : NONE_FOR)
  addText(bytes, USER)
  addSource(bytes)
}

function addText(bytes: Uint8Array, slot: number): void {
  value.clear(to(slot) - from(slot))
  addField(fields, bytes, slot, value)
  message.counted(value)
}

function addSource(bytes: Uint8Array): void {
  message.source(bytes, from(SOURCE), to(SOURCE), decimal(bytes, from(PORT), to(PORT)))
}
