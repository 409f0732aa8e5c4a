import { ascii, isDigit, scanTo, SPACE, startsWith } from '../../base/bytes'
import type { Entry } from '../entry'
import { readCowrieText } from './cowrie-text'
import { COWRIE, OTHER_PROGRAM, speakerOf } from './programs'
import { renameSuppressed } from './suppressed'

const COLON = 58
const AT = 64
const CAPITAL_L = 76
const OPEN = 91
const CLOSE = 93
/** What fits into the column of pids; real ones end far below. */
const MOST_PID = 0x7fffffff
/** A longer word is no program's name. */
const LONGEST = 256

const SOLARIS_ID = ascii('[ID ')
/** `[ID 800047 auth.info] ` is about this long. */
const LONGEST_ID = 48
const SYSLOGD = ascii('syslogd')
const LAST_MESSAGE = ascii('last message repeated ')
const LAST = 'last'.length

/**
 * Reads the program, its pid and where the message begins, the TAG of https://www.rfc-editor.org/rfc/rfc3164#section-4.1.3:
 * ```
 * sshd[22071]: Failed …    sshd: Failed …    sshd[22071] Failed …
 * ```
 * False where the word is anything else; {@link readOddTag} knows the rarer ones.
 */
export function readTag(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  let p = at
  let byte = bytes[p]
  while (p < end && byte !== OPEN && byte !== COLON && (byte ?? 0) > SPACE) byte = bytes[++p]
  if (p === at || p >= end || (byte !== OPEN && byte !== COLON)) return false
  begin(bytes, at, p, end, entry)
  if (byte === OPEN) {
    p = readPid(bytes, p + 1, end, entry)
    if (p < 0) return false
  }
  return readMessageStart(bytes, p, end, entry)
}

/** Sets the program anew: another reading of the line may have left a buffer of its own. */
function begin(bytes: Uint8Array, programStart: number, programEnd: number, end: number, entry: Entry): void {
  entry.bytes = bytes
  entry.messageEnd = end
  entry.programStart = programStart
  entry.programEnd = programEnd
  entry.pid = -1
}

/** Reads `22071]` into the entry's pid; returns the position behind it, or -1. */
function readPid(bytes: Uint8Array, at: number, end: number, entry: Entry): number {
  let p = at
  let pid = 0
  while (p - at < 11 && isDigit(bytes[p])) pid = pid * 10 + (bytes[p++] ?? 0) - 48
  if (p === at || p >= end || bytes[p] !== CLOSE) return -1
  entry.pid = pid <= MOST_PID ? pid : -1
  return p + 1
}

/** Takes `:` and blanks at `at`, behind the program and its pid; false where anything else stands there. */
function readMessageStart(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  let p = at
  if (bytes[p] === COLON && p < end) p++
  if (p < end && bytes[p] !== SPACE && (p === at || !isWholeTag(entry))) return false
  while (p < end && bytes[p] === SPACE) p++
  entry.message = p
  if (p < end && bytes[p] === OPEN) readMessagePrefix(bytes, p, end, entry)
  if (entry.programEnd - entry.programStart === SYSLOGD.length) renameRepeater(bytes, end, entry)
  // A line without a time may be anything.
  if (bytes[p] === CAPITAL_L && !Number.isNaN(entry.time)) renameSuppressed(bytes, end, entry)
  return true
}

/** Whether a colon without a blank behind it ends the tag: a unit's name can have colons in it. */
function isWholeTag({ bytes, programStart, programEnd, pid }: Entry): boolean {
  const isKnown = speakerOf(bytes, programStart, programEnd) !== OTHER_PROGRAM
  return pid >= 0 || (isKnown && scanTo(bytes, programStart, programEnd, AT) === programEnd)
}

/** Takes what some systems put in brackets before the message. */
function readMessagePrefix(bytes: Uint8Array, at: number, end: number, entry: Entry): void {
  entry.message = solarisIdEnd(bytes, at, end)
  if (speakerOf(bytes, entry.programStart, entry.programEnd) === COWRIE) readCowrieText(bytes, at, end, entry)
}

/**
 * The position behind the message id that Solaris and illumos put before a message, `[ID 800047 auth.info] `
 * (https://illumos.org/man/4D/log), or `at`.
 */
function solarisIdEnd(bytes: Uint8Array, at: number, end: number): number {
  if (!startsWith(bytes, at, end, SOLARIS_ID)) return at
  const limit = Math.min(end - 1, at + LONGEST_ID)
  for (let p = at; p < limit; p++) if (bytes[p] === CLOSE) return bytes[p + 1] === SPACE ? p + 2 : at
  return at
}

/** FreeBSD since 12 writes `syslogd: last message repeated N times`: as the others, whose program is `last`. */
function renameRepeater(bytes: Uint8Array, end: number, entry: Entry): void {
  if (!startsWith(bytes, entry.programStart, entry.programEnd, SYSLOGD)) return
  if (!startsWith(bytes, entry.message, end, LAST_MESSAGE)) return
  entry.programStart = entry.message
  entry.programEnd = entry.message + LAST
  entry.message += LAST + 1
}

/**
 * Reads a tag as {@link readTag} does not:
 * ```
 * [sshd]: Failed …     [sshd] Failed …
 * sshd@1-192.0.2.1:22-198.51.100.7:51514.service[22071]: Failed …     a unit, as journalctl -o with-unit has it
 * sshd[main]: Failed …                                                what is no pid
 * last message repeated 3 times                                       a repeat
 * ```
 */
export function readOddTag(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  if (bytes[at] === OPEN) return readBracketed(bytes, at, end, entry)
  if (startsWith(bytes, at, end, LAST_MESSAGE)) {
    begin(bytes, at, at + LAST, end, entry)
    entry.message = at + LAST + 1
    return true
  }
  let wordEnd = at
  const limit = Math.min(end, at + LONGEST)
  while (wordEnd < limit && bytes[wordEnd] !== SPACE) wordEnd++
  if (bytes[wordEnd - 1] !== COLON || wordEnd - at < 2) return false
  return readWord(bytes, at, wordEnd - 1, end, entry)
}

/** Takes the word `bytes[at, colon)` as the program, with what stands in brackets at its end. */
function readWord(bytes: Uint8Array, at: number, colon: number, end: number, entry: Entry): boolean {
  let open = colon
  if (bytes[colon - 1] === CLOSE) {
    open = colon - 2
    while (open > at && bytes[open] !== OPEN) open--
    if (open <= at) return false
  }
  begin(bytes, at, open, end, entry)
  if (open < colon) readPid(bytes, open + 1, end, entry)
  return readMessageStart(bytes, colon, end, entry)
}

function readBracketed(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  const limit = Math.min(end, at + LONGEST)
  let close = at + 1
  while (close < limit && bytes[close] !== CLOSE && bytes[close] !== SPACE) close++
  if (bytes[close] !== CLOSE || close >= end || close === at + 1) return false
  begin(bytes, at + 1, close, end, entry)
  return readMessageStart(bytes, close + 1, end, entry)
}
