import { ascii, decimal, endsWith, indexOfBytes, lastIndexOfBytes, scanTo, startsWith } from '../../base/bytes'
import { MENTION, NEUTRAL, SCAN_LINE } from '../../model/evidence'
import { LOGGED_IN, NOBODY, readConnection } from './connection-id'
import type { Message, MessageForm } from './message'
import { readSource, withoutPreauth } from './parts'

/**
 * What clients offer or say of themselves, which tells one scanner from another: sshd_exchange_identification() in sshd.c
 * until 7.8, kex_exchange_identification() in https://github.com/openssh/openssh-portable/blob/master/kex.c since, and
 * sshpkt_vfatal() in packet.c.
 */

const FROM = ascii(' from ')
const QUOTE_FROM = ascii("' from ")
const QUOTE = ascii('"')
const VERSUS = ascii(' vs. ')
const WITH = ascii(' with ')
const DONT_PANIC = ascii(".  Don't panic.")
const OFFER = ascii('Their offer: ')
const CLIENT = ascii('client ')
const SERVER = ascii(' server ')
const VERSION = ascii(' software version ')
const REMOTE = ascii('Remote: ')
const CLIENT_FIELD = ascii(';Client: ')
const SEMICOLON = 59
const DASH = 45

/** Takes `bytes[start, end)` as what the client said. */
function setOffer(message: Message, start: number, end: number): void {
  message.offerStart = start
  message.offerEnd = Math.max(start, end)
}

/** `Bad protocol version identification 'V' from S[ port P]`: V is the client's text, so it is read from the right. */
const badVersion: MessageForm = {
  name: 'Bad protocol version identification … from …',
  group: 'scan',
  heads: ["Bad protocol version identification '"],
  read(bytes, start, end, message) {
    message.kind = SCAN_LINE
    const lineEnd = withoutPreauth(bytes, start, end)
    const from = lastIndexOfBytes(bytes, start, lineEnd, FROM)
    if (from < 0 || readSource(bytes, from + FROM.length, lineEnd, message) !== lineEnd) return false
    setOffer(message, start, startsWith(bytes, from - 1, lineEnd, QUOTE_FROM) ? from - 1 : from)
    return true
  },
}

/** `Protocol major versions differ for S[ port P]: V vs. V`, the client's last. */
const otherMajor: MessageForm = {
  name: 'Protocol major versions differ for …',
  group: 'scan',
  heads: ['Protocol major versions differ for '],
  read(bytes, start, end, message) {
    message.kind = SCAN_LINE
    const versus = indexOfBytes(bytes, start, end, VERSUS)
    if (versus >= 0) setOffer(message, versus + VERSUS.length, withoutPreauth(bytes, start, end))
    return readSource(bytes, start, end, message) >= 0
  },
}

/** `scanned from S[ port P] with V.  Don't panic.` of known scanners (compat.c). */
const scanned: MessageForm = {
  name: 'scanned from … with …',
  group: 'scan',
  heads: ['scanned from ', 'probed from '],
  read(bytes, start, end, message) {
    message.kind = SCAN_LINE
    const after = readSource(bytes, start, end, message)
    if (after < 0 || !startsWith(bytes, after, end, WITH)) return after >= 0
    setOffer(message, after + WITH.length, endsWith(bytes, after, end, DONT_PANIC) ? end - DONT_PANIC.length : end)
    return true
  },
}

/** `Unable to negotiate with [user U ]S[ port P]: no matching … found. Their offer: …`; of a user when keys are renewed. */
const noMatch: MessageForm = {
  name: 'Unable to negotiate with …: no matching … found',
  group: 'scan',
  heads: ['Unable to negotiate with '],
  read(bytes, start, end, message) {
    const lineEnd = withoutPreauth(bytes, start, end)
    const who = readConnection(bytes, start, lineEnd, message)
    message.kind = who === NOBODY ? SCAN_LINE : NEUTRAL
    const offer = indexOfBytes(bytes, start, lineEnd, OFFER)
    if (offer >= 0) setOffer(message, offer + OFFER.length, lineEnd)
    return who === NOBODY || who === LOGGED_IN
  },
}

/** `no matching cipher found: client A server B`, before 7.0: no source, the pid tells. */
const noMatchOld: MessageForm = {
  name: 'no matching … found',
  group: 'scan',
  heads: ['no matching '],
  read(bytes, start, end, message) {
    message.kind = SCAN_LINE
    const client = indexOfBytes(bytes, start, end, CLIENT)
    const server = client < 0 ? -1 : lastIndexOfBytes(bytes, client, end, SERVER)
    if (server >= 0) setOffer(message, client + CLIENT.length, server)
    return true
  },
}

/** `client sent invalid protocol identifier "V"`: no source, the pid tells. */
const invalidIdentifier: MessageForm = {
  name: 'kex_exchange_identification: client sent invalid protocol identifier',
  group: 'scan',
  heads: ['kex_exchange_identification: client sent invalid protocol identifier "'],
  read(bytes, start, end, message) {
    message.kind = SCAN_LINE
    const quote = lastIndexOfBytes(bytes, start, end, QUOTE)
    setOffer(message, start, quote < 0 ? end : quote)
    return true
  },
}

/** `Client protocol version 2.0; client software version V`, `Remote protocol version 2.0, remote software version V`. */
const softwareVersion: MessageForm = {
  name: 'Client protocol version …; client software version …',
  group: 'neutral',
  heads: ['Client protocol version ', 'Remote protocol version '].flatMap((head) => [head, `debug1: ${head}`]),
  read(bytes, start, end, message) {
    message.kind = NEUTRAL
    const version = indexOfBytes(bytes, start, end, VERSION)
    if (version >= 0) setOffer(message, version + VERSION.length, withoutPreauth(bytes, start, end))
    return true
  },
}

/** `Client version "V" uses unsafe RSA signature scheme; disabling use of RSA keys`. */
const unsafeVersion: MessageForm = {
  name: 'Client version … uses unsafe RSA signature scheme',
  group: 'neutral',
  heads: ['Client version "', 'Remote version "'],
  read(bytes, start, end, message) {
    message.kind = NEUTRAL
    const quote = lastIndexOfBytes(bytes, start, end, QUOTE)
    setOffer(message, start, quote < 0 ? end : quote)
    return true
  },
}

/** `SSH: Server;Ltype: Version;Remote: S-P;Protocol: 2.0;Client: V` of HPN-SSH, which Gentoo and others build in. */
const highPerformance: MessageForm = {
  name: 'SSH: Server;Ltype: …',
  group: 'neutral',
  heads: ['SSH: Server;'],
  read(bytes, start, end, message) {
    message.kind = MENTION
    const remote = indexOfBytes(bytes, start, end, REMOTE)
    if (remote < 0) return false
    const source = remote + REMOTE.length
    const fieldEnd = scanTo(bytes, source, end, SEMICOLON)
    const client = indexOfBytes(bytes, fieldEnd, end, CLIENT_FIELD)
    if (client >= 0) setOffer(message, client + CLIENT_FIELD.length, withoutPreauth(bytes, start, end))
    return readDashed(bytes, source, fieldEnd, message)
  },
}

/** `S-P`: the last dash is sshd's. */
function readDashed(bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  let dash = end - 1
  while (dash > start && bytes[dash] !== DASH) dash--
  const port = decimal(bytes, dash + 1, end)
  if (dash <= start || readSource(bytes, start, dash, message) !== dash) return false
  message.port = port > 0 && port <= 0xffff ? port : 0
  return true
}

/** Offers and version strings. */
export const OPENSSH_OFFER: readonly MessageForm[] = [
  badVersion,
  otherMajor,
  scanned,
  noMatch,
  noMatchOld,
  invalidIdentifier,
  softwareVersion,
  unsafeVersion,
  highPerformance,
]
