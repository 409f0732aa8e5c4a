import { ascii, decimal, endsWith, isDigit, scanTo, SPACE, startsWith } from '../../base/bytes'
import { INVALID, VALID } from '../../model/attempt-table'
import { E_ILLEGAL } from '../../model/evidence'
import type { Message } from './message'

/** The pieces that sshd's messages are built of: `[invalid user ]U from S port P`. */

const FROM = ascii(' from ')
const PORT = ascii(' port ')
const INVALID_USER = ascii('invalid user ')
const ILLEGAL_USER = ascii('illegal user ')
const UNNAMED = ascii('<invalid username>')
const PREAUTH = ascii(' [preauth]')

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
  if (bytes[p - 1] === 58 && p - 1 > start && bytes[p - 2] !== 58) p-- // `S: reason`: the colon is sshd's, unless it is an address's `::`
  if (p === start) return -1
  message.sourceStart = start
  message.sourceEnd = p
  message.port = 0
  if (!startsWith(bytes, p, end, PORT) || !isDigit(bytes[p + 6])) return p
  let q = p + 6
  while (q < end && isDigit(bytes[q])) q++
  const port = decimal(bytes, p + 6, q)
  message.port = port <= 0xffff && port > 0 ? port : 0
  return q
}

/** Takes `[invalid user |illegal user ]U` of `bytes[start, end)`; without either word the user exists. */
export function readUser(bytes: Uint8Array, start: number, end: number, message: Message): void {
  const isI = bytes[start] === INVALID_USER[0]
  const unknown = isI && (startsWith(bytes, start, end, INVALID_USER) || startsWith(bytes, start, end, ILLEGAL_USER))
  message.userStart = unknown ? start + INVALID_USER.length : start
  message.userEnd = end
  message.valid = unknown ? INVALID : VALID
  if (unknown) message.flags |= E_ILLEGAL
  else if (end - start === UNNAMED.length && startsWith(bytes, start, end, UNNAMED)) {
    // Solaris and macOS keep the name to themselves.
    message.userStart = message.userEnd = -1
    message.valid = INVALID
  }
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
  const port = decimal(bytes, p, end)
  message.port = port <= 0xffff && port > 0 ? port : 0
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
