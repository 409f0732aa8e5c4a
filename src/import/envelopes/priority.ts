import { ascii, isDigit, scanTo, SPACE, startsWith } from '../../base/bytes'

const OPEN = 60
const CLOSE = 62
const DOT = 46
const COLON = 58
const BAR = 124
/** `<authpriv.warning>` is the longest. */
const LONGEST = 24

const TAB = 9

/** Whether a byte parts two words; exports have tabs. */
export function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB
}

/** Names of facilities and levels in the syslog.h of Linux, the BSDs, Solaris and AIX. */
const FACILITIES = [
  ...['kern', 'user', 'mail', 'daemon', 'auth', 'security', 'syslog', 'lpr', 'news', 'uucp', 'cron', 'authpriv', 'ftp'],
  ...['ntp', 'audit', 'console', 'aso', 'caa', 'mark', 'remoteauth', 'install', 'local0', 'local1', 'local2', 'local3'],
  ...['local4', 'local5', 'local6', 'local7'],
].map(ascii)
const LEVELS = [
  ...['emerg', 'alert', 'crit', 'err', 'error', 'warn', 'warning', 'notice', 'info', 'debug', 'panic', 'none'],
].map(ascii)

/**
 * The position behind a priority in angle brackets at `at`, or `at` where there is none: `<38>` of RFC 3164 and 5424,
 * `<4.6>` and `<auth.info>` of `syslogd -v` on FreeBSD (https://cgit.freebsd.org/src/tree/usr.sbin/syslogd/syslogd.c).
 */
export function priorityEnd(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at] !== OPEN) return at
  const close = scanTo(bytes, at, Math.min(end, at + LONGEST), CLOSE)
  if (bytes[close] !== CLOSE || close === at + 1) return at
  for (let i = at + 1; i < close; i++) if (!isPriorityByte(bytes[i] ?? 0)) return at
  return bytes[close + 1] === SPACE ? close + 2 : close + 1
}

function isPriorityByte(byte: number): boolean {
  return isDigit(byte) || byte === DOT || (byte >= 97 && byte <= 122)
}

/**
 * The position behind a word that names facility and level and the blank after it, or `at` where there is none:
 * `auth.info` (BusyBox, Solaris), `auth|security:info` (AIX).
 */
export function facilityEnd(bytes: Uint8Array, at: number, end: number): number {
  const wordEnd = scanTo(bytes, at, Math.min(end, at + LONGEST), SPACE)
  if (bytes[wordEnd] !== SPACE || wordEnd >= end) return at
  let split = at
  while (split < wordEnd && bytes[split] !== DOT && bytes[split] !== COLON) split++
  const isBoth = isFacility(bytes, at, split) && isOneOf(LEVELS, bytes, split + 1, wordEnd)
  return isBoth ? wordEnd + 1 : at
}

function isFacility(bytes: Uint8Array, start: number, end: number): boolean {
  return isOneOf(FACILITIES, bytes, start, scanTo(bytes, start, end, BAR))
}

function isOneOf(names: readonly Uint8Array[], bytes: Uint8Array, start: number, end: number): boolean {
  return names.some((name) => name.length === end - start && startsWith(bytes, start, end, name))
}
