import { ascii, scanTo, SPACE, startsWith } from '../../base/bytes'
import type { Entry } from '../entry'
import { facilityEnd, priorityEnd } from './priority'
import { OTHER_PROGRAM, speakerOf } from './programs'
import { readOddTag, readTag } from './tag'
import { isZone, zoneOffset } from './zones'

const COLON = 58
const TAB = 9
const OPEN = 91
const FORWARDED = [ascii('Message forwarded from '), ascii('Forwarded from ')]
const BANNER_EXCHANGE = ascii('banner exchange: ')

/**
 * The part that all BSD-style syslog lines share, after the time (RFC 3164 section 4.1.2-3):
 * ```
 *  myrddin sshd[22071]: Failed password …
 *  host    program pid  message
 * ```
 * `at` is the first byte of the host, which can be left out. False where no program ends in a colon or a pid: then
 * what follows the time may be a bare message, or a line of its own.
 */
export function readHead(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  // No host begins so: `[shop] started: …` is a line of its own.
  const isRead = bytes[at] !== OPEN && readPlainHead(bytes, at, end, entry)
  // sshd's own `banner exchange: …`, without a head: these are no host and program.
  if (isRead && entry.pid < 0 && startsWith(bytes, at, end, BANNER_EXCHANGE)) return false
  return isRead || readOddHead(bytes, at, end, entry)
}

/** Takes any two words as host and program: `heron syslogd 1.5.0: restart`, `heron -- MARK --`. */
export function readTwoWords(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  const hostEnd = scanTo(bytes, at, end, SPACE)
  if (hostEnd === at || hostEnd >= end) return false
  const isTag = endsTag(bytes, hostEnd)
  let programStart = isTag ? at : hostEnd + 1
  while (programStart < end && bytes[programStart] === SPACE) programStart++
  const programEnd = isTag ? hostEnd - 1 : scanTo(bytes, programStart, end, SPACE)
  if (programEnd <= programStart || programEnd >= end) return false
  setHost(entry, at, isTag ? at : hostEnd)
  entry.bytes = bytes
  entry.messageEnd = end
  entry.programStart = programStart
  entry.programEnd = programEnd
  entry.pid = -1
  entry.message = Math.min(end, (isTag ? hostEnd : programEnd) + 1)
  return true
}

function setHost(entry: Entry, start: number, end: number): void {
  entry.hostStart = start
  entry.hostEnd = end
}

/** Reads host and tag as nearly all lines have them. */
export function readPlainHead(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  const hostEnd = scanTo(bytes, at, end, SPACE)
  if (hostEnd === at || hostEnd >= end) return false
  if (endsTag(bytes, hostEnd)) return readHostless(bytes, at, end, entry)
  setHost(entry, at, hostEnd)
  return readTag(bytes, hostEnd + 1, end, entry)
}

/** Whether a word is a tag, as `sshd[22071]: ` right behind the time, and no host: an address can end in `::`. */
function endsTag(bytes: Uint8Array, wordEnd: number): boolean {
  return bytes[wordEnd - 1] === COLON && bytes[wordEnd - 2] !== COLON
}

/** A tag without a host: with a pid, or of a program that we know. Any other word with a colon can be a message's. */
function readHostless(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  setHost(entry, at, at)
  return readTag(bytes, at, end, entry) && (entry.pid >= 0 || isKnown(entry))
}

function isKnown(entry: Entry): boolean {
  return speakerOf(entry.bytes, entry.programStart, entry.programEnd) !== OTHER_PROGRAM
}

/**
 * Heads with more than host and program in them:
 * ```
 * <4.6> heron sshd[1]: …                        FreeBSD's syslogd -v; also behind the host
 * CET heron sshd[1]: …                          a zone behind the time
 * heron auth.info sshd[1]: …                    facility and level; also without the host
 * relay Message forwarded from heron: sshd[1]:  AIX, Solaris and FreeBSD
 * ```
 */
export function readOddHead(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  const host = priorityEnd(bytes, at, end)
  const wordEnd = scanTo(bytes, host, end, SPACE)
  if (isZone(bytes, host, wordEnd) && readHostAndTag(bytes, wordEnd + 1, end, entry)) {
    entry.offset = zoneOffset(bytes, host, wordEnd)
    return true
  }
  return readHostAndTag(bytes, host, end, entry)
}

function readHostAndTag(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  setHost(entry, at, at)
  const tag = facilityEnd(bytes, at, end)
  if (tag > at && readAnyTag(bytes, tag, end, entry)) return true
  if (readHostless(bytes, at, end, entry) || (readOddTag(bytes, at, end, entry) && isKnown(entry))) return true
  let hostEnd = at
  while (hostEnd < end && bytes[hostEnd] !== SPACE && bytes[hostEnd] !== TAB) hostEnd++
  if (hostEnd === at || hostEnd >= end || endsTag(bytes, hostEnd) || bytes[at] === OPEN) return false
  setHost(entry, at, hostEnd)
  return readAnyTag(
    bytes,
    afterForwarded(bytes, facilityEnd(bytes, priorityEnd(bytes, hostEnd + 1, end), end), end, entry),
    end,
    entry,
  )
}

function readAnyTag(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  return readTag(bytes, at, end, entry) || readOddTag(bytes, at, end, entry)
}

/** Where the tag begins behind `Message forwarded from heron: `, whose host is the one that wrote the line; or `at`. */
function afterForwarded(bytes: Uint8Array, at: number, end: number, entry: Entry): number {
  for (const words of FORWARDED) {
    if (!startsWith(bytes, at, end, words)) continue
    const host = at + words.length
    const hostEnd = scanTo(bytes, host, end, COLON)
    if (hostEnd === host || bytes[hostEnd + 1] !== SPACE) return at
    setHost(entry, host, hostEnd)
    return hostEnd + 2
  }
  return at
}
