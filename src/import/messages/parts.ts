import { ascii, decimal, endsWith, isDigit, scanTo, SPACE, startsWith } from '../../base/bytes'
import { INVALID, VALID } from '../../model/attempt-table'
import { E_ILLEGAL } from '../../model/evidence'
import type { Message } from './message'

/** The pieces that messages are built of: `[invalid user ]U from S port P`. */

const FROM = ascii(' from ')
const PORT = ascii(' port ')
const INVALID_USER = ascii('invalid user ')
const ILLEGAL_USER = ascii('illegal user ')
const UNNAMED = ascii('<invalid username>')
const PREAUTH = ascii(' [preauth]')
const COLON = 58
const DOT = 46
const OPEN = 91

/** Bytes that a source can hold: addresses, zone ids, host names. Everything else ends it. */
const SOURCE_BYTE = new Uint8Array(256)
for (const byte of ascii('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.:%_-')) SOURCE_BYTE[byte] = 1

/** End of the line without sshd's own ` [preauth]`. */
export function withoutPreauth(bytes: Uint8Array, start: number, end: number): number {
  return endsWith(bytes, start, end, PREAUTH) ? end - PREAUTH.length : end
}

/** Reads `S[ port P]` at `start`; returns the position after it, or -1. */
export function readSource(bytes: Uint8Array, start: number, end: number, message: Message): number {
  let p = start
  while (p < end && SOURCE_BYTE[bytes[p] ?? 0] === 1) p++
  p = withoutStop(bytes, start, p)
  if (p === start) return -1
  message.sourceStart = start
  message.sourceEnd = p
  message.port = 0
  if (!startsWith(bytes, p, end, PORT) || !isDigit(bytes[p + 6])) return p
  return readPort(bytes, p + 6, end, message)
}

/** End of S without the colon of `S: reason`, which is no address's `::`, or the full stop of OpenSSH 3's `S.`. */
function withoutStop(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 2) return end
  const last = bytes[end - 1]
  return last === DOT || (last === COLON && bytes[end - 2] !== COLON) ? end - 1 : end
}

/** Takes the digits at `start` as the port, 0 for none that exists; returns the position after them. */
function readPort(bytes: Uint8Array, start: number, end: number, message: Message): number {
  let p = start
  while (p < end && isDigit(bytes[p])) p++
  const port = decimal(bytes, start, p)
  message.port = port <= 0xffff && port > 0 ? port : 0
  return p
}

/** Takes `[invalid user |illegal user ]U` of `bytes[start, end)`; without either word the user exists. */
export function readUser(bytes: Uint8Array, start: number, end: number, message: Message): void {
  const isI = bytes[start] === INVALID_USER[0]
  const unknown = isI && (startsWith(bytes, start, end, INVALID_USER) || startsWith(bytes, start, end, ILLEGAL_USER))
  message.userStart = unknown ? start + INVALID_USER.length : start
  message.userEnd = end
  message.valid = unknown ? INVALID : VALID
  if (unknown) message.flags |= E_ILLEGAL
  else if (isUnnamed(bytes, start, end)) {
    message.userStart = message.userEnd = -1
    message.valid = INVALID
  }
}

/** Whether a name is `<invalid username>`: Solaris, macOS and dropbear keep such names to themselves. */
export function isUnnamed(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === UNNAMED.length && startsWith(bytes, start, end, UNNAMED)
}

/**
 * Reads `[invalid user ]U from S[ port P]` from the right, since U is the client's text and can hold any ` from `.
 * The blank before `start` counts as the first of an empty U. False where `bytes[start, end)` doesn't end so.
 */
export function readUserFromSource(bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  const sourceEnd = readPortAtEnd(bytes, start, end, message)
  let p = sourceEnd
  while (p > start && SOURCE_BYTE[bytes[p - 1] ?? 0] === 1) p--
  const from = p - FROM.length
  if (p === sourceEnd || from < start - 1 || !startsWith(bytes, from, p, FROM)) return false
  message.sourceStart = p
  message.sourceEnd = sourceEnd
  readUser(bytes, start, Math.max(from, start), message)
  return true
}

/** Takes ` port P` at the end of `bytes[start, end)`; returns where it begins, or `end` where there is none. */
function readPortAtEnd(bytes: Uint8Array, start: number, end: number, message: Message): number {
  message.port = 0
  let p = end
  while (p > start && isDigit(bytes[p - 1])) p--
  const at = p - PORT.length
  if (p === end || at < start || !startsWith(bytes, at, p, PORT)) return end
  readPort(bytes, p, end, message)
  return at
}

/** Reads `U S[ port P]` from the right: sshd writes the source last, U can hold blanks. */
export function readUserThenSource(bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  const sourceEnd = readPortAtEnd(bytes, start, end, message)
  let p = sourceEnd
  while (p > start && SOURCE_BYTE[bytes[p - 1] ?? 0] === 1) p--
  if (p === sourceEnd || p <= start || bytes[p - 1] !== SPACE) return false
  message.sourceStart = p
  message.sourceEnd = sourceEnd
  message.userStart = start
  message.userEnd = p - 1
  return true
}

/** Takes the word at `start` as the method; returns the position after it and `after`, or -1. */
export function readMethod(bytes: Uint8Array, start: number, end: number, after: Uint8Array, message: Message): number {
  const wordEnd = scanTo(bytes, start, end, SPACE)
  if (wordEnd === start || !startsWith(bytes, wordEnd, end, after)) return -1
  message.methodStart = start
  message.methodEnd = wordEnd
  return wordEnd + after.length
}

/**
 * Reads `H:P` as dropbear writes it, an IPv6 address without brackets too: the last colon is dropbear's. Returns the
 * position after it, or -1.
 */
export function readHostPort(bytes: Uint8Array, start: number, end: number, message: Message): number {
  let p = start
  while (p < end && SOURCE_BYTE[bytes[p] ?? 0] === 1) p++
  if (p === start) return -1
  let digits = p
  while (digits > start && isDigit(bytes[digits - 1])) digits--
  const hasPort = digits < p && digits - 1 > start && bytes[digits - 1] === COLON
  message.sourceStart = start
  message.sourceEnd = hasPort ? digits - 1 : p
  message.port = 0
  return hasPort ? readPort(bytes, digits, p, message) : p
}

/** Reads `[S]:P`; returns the position after it, or -1. */
export function readBracketed(bytes: Uint8Array, start: number, end: number, message: Message): number {
  if (bytes[start] !== OPEN) return -1
  const close = readSource(bytes, start + 1, end, message)
  return close < 0 || bytes[close + 1] !== COLON ? -1 : readPort(bytes, close + 2, end, message)
}

/** As startsWith, four bytes a step: for heads, which are long. */
export function hasHead(bytes: Uint8Array, start: number, end: number, head: Uint8Array): boolean {
  const { length } = head
  if (end - start < length) return false
  let i = 0
  for (let p = start; i + 4 <= length; i += 4, p += 4) {
    if (bytes[p] !== head[i] || bytes[p + 1] !== head[i + 1]) return false
    if (bytes[p + 2] !== head[i + 2] || bytes[p + 3] !== head[i + 3]) return false
  }
  for (; i < length; i++) if (bytes[start + i] !== head[i]) return false
  return true
}
