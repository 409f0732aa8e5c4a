import { isDigit, scanTo, SPACE } from '../../base/bytes'
import type { Entry, EnvelopeForm } from '../entry'
import { readIsoTime } from './iso-time'

/**
 * The unified log of macOS as `log show` prints it, in three styles (man 1 log). Behind the program can stand the
 * library that wrote the message, in parentheses, and its subsystem, in brackets.
 * ```
 * 2026-03-01 00:07:21.123456+0100 0x1a2b  Default  0x0  123  0  sshd: (libpam.2.dylib) [com.apple.pam:x] Failed …
 *                                 thread  type     activity pid ttl
 * 2026-03-01 00:07:21.123456+0100  heron sshd[123]: Failed …        --style syslog
 * 2026-03-01 00:07:21.123 Df sshd[123:1a2b] Failed …                --style compact
 * ```
 */
export const macosLog: EnvelopeForm = {
  name: 'macOS log',
  read(bytes, start, end, entry) {
    const timeEnd = bytes[start + 10] === SPACE ? readIsoTime(bytes, start, end, entry) : -1
    if (timeEnd < 0 || timeEnd + 3 >= end || bytes[timeEnd] !== SPACE) return false
    const at = timeEnd + 1
    if (bytes[at] === ZERO && bytes[at + 1] === X) return readDefault(bytes, at, end, entry)
    if (bytes[at] === SPACE) return readSyslog(bytes, at + 1, end, entry)
    return readCompact(bytes, at, end, entry)
  },
}

const ZERO = 48
const X = 120
const COLON = 58
const OPEN = 91
const CLOSE = 93
const OPEN_PAREN = 40
const CLOSE_PAREN = 41
/** Fields before the program in the default style: thread, type, activity, pid, time to live. */
const PID_FIELD = 3
const FIELDS = 5
/** Letters of the type in the compact style: `Df`, `E `. */
const TYPE = 2

function readDefault(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  let p = at
  for (let field = 0; field < FIELDS; field++) {
    const wordEnd = scanTo(bytes, p, end, SPACE)
    if (field === PID_FIELD && !readPid(bytes, p, wordEnd, entry)) return false
    p = wordEnd
    while (p < end && bytes[p] === SPACE) p++
  }
  const colon = programEnd(bytes, p, end)
  if (colon === p || colon >= end || bytes[colon] !== COLON) return false
  return setProgram(bytes, p, colon, colon + 1, end, entry)
}

function readSyslog(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  const hostEnd = scanTo(bytes, at, end, SPACE)
  const open = programEnd(bytes, hostEnd + 1, end)
  if (hostEnd === at || open === hostEnd + 1 || bytes[open] !== OPEN) return false
  const close = scanTo(bytes, open, end, CLOSE)
  if (close + 1 >= end || bytes[close + 1] !== COLON || !readPid(bytes, open + 1, close, entry)) return false
  entry.hostStart = at
  entry.hostEnd = hostEnd
  return setProgram(bytes, hostEnd + 1, open, close + 2, end, entry)
}

function readCompact(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  const program = at + TYPE + 1
  const open = bytes[at + TYPE] === SPACE ? programEnd(bytes, program, end) : end
  if (open === program || open >= end || bytes[open] !== OPEN) return false
  const colon = scanTo(bytes, open, end, COLON)
  const close = scanTo(bytes, open, end, CLOSE)
  if (colon > close || close + 1 >= end || bytes[close + 1] !== SPACE) return false
  return readPid(bytes, open + 1, colon, entry) && setProgram(bytes, program, open, close + 1, end, entry)
}

/** Programs have blanks in their names here: up to the colon or the bracket. */
function programEnd(bytes: Uint8Array, at: number, end: number): number {
  let p = at
  while (p < end && bytes[p] !== COLON && bytes[p] !== OPEN) p++
  return p
}

function readPid(bytes: Uint8Array, start: number, end: number, entry: Entry): boolean {
  let pid = 0
  for (let p = start; p < end; p++) {
    if (!isDigit(bytes[p])) return false
    pid = pid * 10 + (bytes[p] ?? 0) - 48
  }
  entry.pid = pid
  return end > start && end - start <= 9
}

function setProgram(
  bytes: Uint8Array,
  start: number,
  programEnd: number,
  rest: number,
  end: number,
  entry: Entry,
): boolean {
  entry.programStart = start
  entry.programEnd = programEnd
  const library = skipBracketed(bytes, skipBlank(bytes, rest, end), end, OPEN_PAREN, CLOSE_PAREN)
  entry.message = skipBracketed(bytes, library, end, OPEN, CLOSE)
  return true
}

function skipBlank(bytes: Uint8Array, at: number, end: number): number {
  return at < end && bytes[at] === SPACE ? at + 1 : at
}

/** The position behind `(libpam.2.dylib) ` at `at`, or `at`. */
function skipBracketed(bytes: Uint8Array, at: number, end: number, open: number, close: number): number {
  if (bytes[at] !== open) return at
  let p = at + 1
  while (p < end && bytes[p] !== close && bytes[p] !== SPACE) p++
  return p < end && bytes[p] === close ? skipBlank(bytes, p + 1, end) : at
}
