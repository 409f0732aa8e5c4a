import { ascii, decimal, endsWith, isDigit, lastIndexOfBytes, scanTo, SPACE, startsWith } from '../../base/bytes'
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
  const unknown = startsWith(bytes, start, end, INVALID_USER) || startsWith(bytes, start, end, ILLEGAL_USER)
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
 * The blank before `start` counts as the first of an empty U. Returns the position after the source and port, or -1.
 */
export function readUserFromSource(bytes: Uint8Array, start: number, end: number, message: Message): number {
  const from = lastIndexOfBytes(bytes, start - 1, end, FROM)
  if (from < 0) return -1
  const after = readSource(bytes, from + FROM.length, end, message)
  if (after < 0) return -1
  readUser(bytes, start, Math.max(from, start), message)
  return after
}

/** Reads `U S[ port P]` from the right: sshd writes the source last, U can hold blanks. */
export function readUserThenSource(bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  const port = lastIndexOfBytes(bytes, start, end, PORT)
  const sourceEnd = port >= 0 && decimal(bytes, port + PORT.length, end) >= 0 ? port : end
  let p = sourceEnd
  while (p > start && bytes[p - 1] !== SPACE) p--
  if (p <= start || readSource(bytes, p, end, message) !== end) return false
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
