import { ascii, decimal, endsWith, indexOfBytes, scanTo, SPACE, startsWith } from '../../base/bytes'
import type { Entry, EnvelopeForm } from '../entry'
import * as parts from './cowrie-message'
import { readIsoTime } from './iso-time'
import { addPythonText, pythonTextEnd } from './python-text'
import { Scratch } from './scratch'

/**
 * The honeypot's text log, `cowrie.log`, and that of Kippo before it. In brackets stands who speaks: a class of
 * Twisted's with the number of the connection and the address, or, since 2026, protocol, session and address.
 * ```
 * 2026-03-01T00:07:21.123456Z [HoneyPotSSHTransport,12,203.0.113.9] login attempt [b'root'/b'…'] failed
 * 2026-03-01T00:07:21.123456Z [ssh,1a2b3c4d5e6f,203.0.113.9] login attempt [root/…] failed
 * 2026-03-01T00:07:21.123456Z [cowrie.ssh.factory.CowrieSSHFactory] New connection: 203.0.113.9:51514 (192.0.2.1:2222) [session: 1a2b]
 * ```
 * Name and password are parted by a slash that either can hold: without the quotes of `b'…'` the first one counts.
 */
export const cowrieText: EnvelopeForm = {
  name: 'Cowrie text',
  read(bytes, start, end, entry) {
    const timeEnd = readIsoTime(bytes, start, end, entry)
    return timeEnd > 0 && bytes[timeEnd] === SPACE && readCowrieText(bytes, timeEnd + 1, end, entry)
  },
}

/**
 * Reads `[speaker] text` at `at`, also what Cowrie sends to syslog, and gives the entry its message, with the host that
 * the entry has; false where it is not Cowrie's.
 */
export function readCowrieText(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  const system = at + 1
  const systemEnd = scanTo(bytes, system, end, CLOSE)
  if (bytes[at] !== OPEN || systemEnd + 1 >= end || bytes[systemEnd + 1] !== SPACE) return false
  if (!isCowrie(bytes, system, systemEnd)) return false
  const isTelnet = indexOfBytes(bytes, system, systemEnd, TELNET) >= 0
  readSystem(bytes, system, systemEnd)
  message.begin(bytes, entry.hostStart, entry.hostEnd, isTelnet ? parts.TELNET : parts.PROGRAM, end - at, entry)
  addEvent(bytes, systemEnd + 2, end)
  message.end(parts.sessionPid(bytes, speaker.session, speaker.sessionEnd), entry)
  return true
}

const OPEN = 91
const CLOSE = 93
const COMMA = 44
const COLON = 58
const SLASH = 47
const TELNET = ascii('elnet')
const CLASSES = [ascii('HoneyPot'), ascii('owrieSSH'), ascii('owrieTelnet')]
const PROTOCOLS = [ascii('ssh,'), ascii('telnet,')]
const LOGIN = ascii('login attempt [')
const KEY_LOGIN = ascii('public key login attempt for [')
const REMOTE_VERSION = ascii('Remote SSH version: ')
const NEW_CONNECTION = ascii('New connection: ')
const SESSION = ascii('[session: ')
const LOST = ascii('Connection lost')
const FAILED = ascii('] failed')
const SUCCEEDED = ascii('] succeeded')
const LINE = ascii('line')

const message = new parts.CowrieMessage()
const value = new Scratch()
/** Who speaks: positions of session and address, empty where they don't stand there. */
const speaker = { session: 0, sessionEnd: 0, address: 0, addressEnd: 0 }

function isCowrie(bytes: Uint8Array, start: number, end: number): boolean {
  const isProtocol = PROTOCOLS.some((head) => startsWith(bytes, start, end, head))
  return isProtocol || CLASSES.some((name) => indexOfBytes(bytes, start, end, name) >= 0)
}

/** Takes `…,SESSION,ADDRESS` apart. */
function readSystem(bytes: Uint8Array, start: number, end: number): void {
  speaker.session = speaker.sessionEnd = speaker.address = speaker.addressEnd = 0
  const comma = lastComma(bytes, start, end)
  const before = comma < 0 ? -1 : lastComma(bytes, start, comma)
  if (before < 0) return
  speaker.session = before + 1
  speaker.sessionEnd = comma
  speaker.address = comma + 1
  speaker.addressEnd = end
}

function lastComma(bytes: Uint8Array, start: number, end: number): number {
  for (let p = end - 1; p >= start; p--) if (bytes[p] === COMMA) return p
  return -1
}

function addEvent(bytes: Uint8Array, start: number, end: number): void {
  if (startsWith(bytes, start, end, NEW_CONNECTION)) addConnection(bytes, start + NEW_CONNECTION.length, end)
  else if (!parts.isAddress(bytes, speaker.address, speaker.addressEnd)) addOther()
  else if (startsWith(bytes, start, end, LOGIN)) addLogin(bytes, start + LOGIN.length, end, false)
  else if (startsWith(bytes, start, end, KEY_LOGIN)) addLogin(bytes, start + KEY_LOGIN.length, end, true)
  else if (startsWith(bytes, start, end, REMOTE_VERSION)) addVersion(bytes, start + REMOTE_VERSION.length, end)
  else if (startsWith(bytes, start, end, LOST)) {
    message.words(parts.CLOSED)
    addSource(bytes)
  } else addOther()
}

/** What else is logged can hold anything that the attacker typed: it is not carried on. */
function addOther(): void {
  message.words(parts.OTHER)
  message.words(LINE)
}

function addSource(bytes: Uint8Array): void {
  message.source(bytes, speaker.address, speaker.addressEnd, 0)
}

/** `203.0.113.9:51514 (192.0.2.1:2222) [session: 1a2b3c4d5e6f]` */
function addConnection(bytes: Uint8Array, start: number, end: number): void {
  const peerEnd = scanTo(bytes, start, end, SPACE)
  let colon = peerEnd - 1
  while (colon > start && bytes[colon] !== COLON) colon--
  if (!parts.isAddress(bytes, start, colon)) {
    addOther()
    return
  }
  const session = indexOfBytes(bytes, peerEnd, end, SESSION)
  if (session >= 0) {
    speaker.session = session + SESSION.length
    speaker.sessionEnd = scanTo(bytes, speaker.session, end, CLOSE)
  }
  message.words(parts.CONNECTED)
  message.source(bytes, start, colon, decimal(bytes, colon + 1, peerEnd))
}

function addVersion(bytes: Uint8Array, start: number, end: number): void {
  message.words(parts.VERSION)
  addText(bytes, start, end)
  addSource(bytes)
}

/** `b'root'/b'…'] failed`, `root/…] failed`, `root] succeeded`. */
function addLogin(bytes: Uint8Array, start: number, end: number, isKey: boolean): void {
  const isFailure = endsWith(bytes, start, end, FAILED)
  if (!isFailure && !endsWith(bytes, start, end, SUCCEEDED)) {
    addOther()
    return
  }
  const textEnd = end - (isFailure ? FAILED : SUCCEEDED).length
  const literalEnd = pythonTextEnd(bytes, start, textEnd)
  const userEnd = literalEnd >= 0 ? literalEnd : isKey ? textEnd : scanTo(bytes, start, textEnd, SLASH)
  const hasPassword = !isKey && bytes[userEnd] === SLASH && userEnd < textEnd
  message.words(isFailure ? parts.FAILED : parts.ACCEPTED)
  message.words(isKey ? parts.PUBLICKEY_FOR : hasPassword ? parts.PASSWORD_FOR : parts.NONE_FOR)
  addText(bytes, start, userEnd)
  addSource(bytes)
}

/** Adds a text, with its length: what a literal stands for, or the bytes as they are. */
function addText(bytes: Uint8Array, start: number, end: number): void {
  value.clear(end - start)
  if (pythonTextEnd(bytes, start, end) === end) addPythonText(bytes, start, end, value)
  else value.addBytes(bytes, start, end)
  message.counted(value)
}
