import { decimal, scanTo, SPACE, startsWith } from '../../base/bytes'
import type { Entry, EnvelopeForm } from '../entry'
import { readIsoTime } from './iso-time'
import { priorityEnd } from './priority'
import { OTHER_PROGRAM, speakerOf } from './programs'
import { renameSuppressed } from './suppressed'

/**
 * The newer syslog line, https://www.rfc-editor.org/rfc/rfc5424#section-6, also without its priority or without
 * priority and version, as rsyslog's file templates write it. `-` stands for what is not known.
 * ```
 * <38>1 2026-03-01T00:07:21.123Z myrddin sshd 22071 - [id key="value"] Failed password …
 *       time                     host    app  pid   | structured data  message
 *                                                   message id
 * ```
 */
export const rfc5424: EnvelopeForm = {
  name: 'rfc5424',
  read(bytes, start, end, entry) {
    const at = priorityEnd(bytes, start, end)
    const hasVersion = bytes[at] === ONE && bytes[at + 1] === SPACE
    const blank = readTime(bytes, hasVersion ? at + 2 : at, end, entry)
    if (blank < 0 || !readHeader(bytes, blank, end, entry)) return false
    // Without priority and version a bare message can look like this (`Invalid user a - - from …`): ours only.
    const isLine = hasVersion
      ? at > start || !Number.isNaN(entry.time)
      : speakerOf(bytes, entry.programStart, entry.programEnd) !== OTHER_PROGRAM
    if (isLine) renameSuppressed(bytes, end, entry)
    return isLine
  },
}

const ONE = 49
const T = 84
const DASH = 45
const OPEN = 91
const CLOSE = 93
const COLON = 58
const QUOTE = 34
const BACKSLASH = 92
const BOM = new Uint8Array([0xef, 0xbb, 0xbf])
const MOST_PID = 0x7fffffff

/** Takes the time, or `-`; returns the position of the blank behind it, or -1. */
function readTime(bytes: Uint8Array, at: number, end: number, entry: Entry): number {
  const timeEnd = bytes[at] === DASH ? at + 1 : bytes[at + 10] === T ? readIsoTime(bytes, at, end, entry) : -1
  return timeEnd < end && bytes[timeEnd] === SPACE ? timeEnd : -1
}

/** Takes host, app, pid and message id; `blank` is the blank before them. */
function readHeader(bytes: Uint8Array, blank: number, end: number, entry: Entry): boolean {
  const hostEnd = scanTo(bytes, blank + 1, end, SPACE)
  const appEnd = scanTo(bytes, hostEnd + 1, end, SPACE)
  const pidEnd = scanTo(bytes, appEnd + 1, end, SPACE)
  const idEnd = scanTo(bytes, pidEnd + 1, end, SPACE)
  if (idEnd >= end || idEnd === pidEnd + 1 || pidEnd === appEnd + 1 || appEnd === hostEnd + 1) return false
  const dataEnd = structuredDataEnd(bytes, idEnd + 1, end)
  if (dataEnd < 0 || !readPid(bytes, appEnd + 1, pidEnd, entry)) return false
  entry.hostStart = blank + 1
  entry.hostEnd = isNil(bytes, blank + 1, hostEnd) ? blank + 1 : hostEnd
  entry.programStart = hostEnd + 1
  entry.programEnd = isNil(bytes, hostEnd + 1, appEnd) ? hostEnd + 1 : appEnd
  entry.message = messageStart(bytes, dataEnd, end)
  return true
}

function isNil(bytes: Uint8Array, start: number, end: number): boolean {
  return end === start + 1 && bytes[start] === DASH
}

/** A process id is any word; ours are numbers. A colon behind it shows that the line is of another form. */
function readPid(bytes: Uint8Array, start: number, end: number, entry: Entry): boolean {
  const pid = readNumber(bytes, start, end)
  entry.pid = pid <= MOST_PID ? pid : -1
  return bytes[end - 1] !== COLON
}

function readNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start <= 9) return decimal(bytes, start, end)
  const high = end - start === 10 ? decimal(bytes, start, start + 1) : -1
  const low = decimal(bytes, start + 1, end)
  return high < 0 || low < 0 ? -1 : high * 1e9 + low
}

/** The position behind `-` or `[id key="value" …][…]`, or -1. */
function structuredDataEnd(bytes: Uint8Array, at: number, end: number): number {
  let p = at
  if (bytes[p] === DASH) p++
  else if (bytes[p] !== OPEN) return -1
  else while (p < end && bytes[p] === OPEN) p = elementEnd(bytes, p + 1, end)
  return p === end || (p < end && bytes[p] === SPACE) ? p : -1
}

/** The position behind the `]` that ends an element; within quotes `\"`, `\]` and `\\` are escaped. */
function elementEnd(bytes: Uint8Array, at: number, end: number): number {
  let quoted = false
  for (let p = at; p < end; p++) {
    const byte = bytes[p]
    if (byte === QUOTE) quoted = !quoted
    else if (quoted && byte === BACKSLASH) p++
    else if (!quoted && byte === CLOSE) return p + 1
  }
  return end + 1
}

/** Skips the blank behind the structured data, and a byte order mark. */
function messageStart(bytes: Uint8Array, dataEnd: number, end: number): number {
  const at = Math.min(dataEnd + 1, end)
  const text = startsWith(bytes, at, end, BOM) ? at + BOM.length : at
  return text < end && bytes[text] === SPACE ? text + 1 : text
}
