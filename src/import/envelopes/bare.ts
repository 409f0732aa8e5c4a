import { ascii, endsWith, isDigit, lastIndexOfBytes, scanTo, SPACE, startsWith } from '../../base/bytes'
import { NEUTRAL } from '../../model/evidence'
import type { Entry, EnvelopeForm } from '../entry'
import { readMessage } from '../messages'
import { Message } from '../messages/message'
import { NamedLine } from './named-line'
import { priorityEnd } from './priority'
import { OPENSSH, OTHER_PROGRAM, REPEATER, speakerOf } from './programs'
import { readOddTag, readTag } from './tag'

/**
 * A message without a time: `journalctl -o cat`, sshd -e in a container, what someone has pasted. Either the program
 * stands before it, and is one of ours, or it is taken for sshd's: only if it has the whole form of one of sshd's
 * messages, and one that prose doesn't fall into by chance.
 * ```
 * sshd[22071]: Failed password for root from 203.0.113.9 port 40112 ssh2
 * Failed password for root from 203.0.113.9 port 40112 ssh2
 * ```
 */
export const bare: EnvelopeForm = {
  name: 'bare message',
  read(bytes, start, end, entry) {
    const at = priorityEnd(bytes, start, end)
    if (isTagged(bytes, at, end, entry)) return true
    entry.reset(bytes, end)
    return readBareMessage(bytes, start, end, entry)
  },
}

/** Reads a message that is sshd's by its own form; the entry keeps its time. */
export function readBareMessage(bytes: Uint8Array, start: number, end: number, entry: Entry): boolean {
  if (!isOfSshd(bytes, start, end)) return false
  line.place(bytes, start, end, -1, entry)
  return true
}

const line = new NamedLine('sshd')
const message = new Message()

const PREAUTH = ascii(' [preauth]')
/** Heads that only sshd and its PAM modules have. A sentence can begin with any other. */
const UNMISTAKABLE = [
  ...['error: ', 'fatal: ', 'PAM: ', 'PAM ', 'pam_', 'kex_exchange_identification: ', 'ssh_dispatch_run_fatal: '],
  ...['Access denied for user ', 'Disconnecting: Too many ', 'Server listening on ', 'ROOT LOGIN REFUSED '],
  ...['input_userauth_request: ', 'userauth_pubkey: ', 'srclimit_penalise: ', 'drop connection #', 'debug1: '],
  ...['message repeated ', 'Postponed '],
].map(ascii)
const NOT_ALLOWED = ascii(' not allowed because ')
/** Why an account may not log in: allowed_user() in https://github.com/openssh/openssh-portable/blob/master/auth.c. */
const REASONS = [
  ...['not listed in AllowUsers', 'listed in DenyUsers', 'account is locked', 'shell ', 'not in any group'],
  ...['a group is listed in DenyGroups', "none of user's groups are listed in AllowGroups"],
].map(ascii)
const USER = ascii('User ')
const NAME_BYTE = new Uint8Array(256)
for (const byte of ascii('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-/()@+')) NAME_BYTE[byte] = 1
const LONGEST_HOST = 255
const COLON = 58
const DOT = 46
const PERCENT = 37

/** A program of ours, or any with its pid and a colon, `su[71]: `: no sentence begins so. */
function isTagged(bytes: Uint8Array, start: number, end: number, entry: Entry): boolean {
  if (readTag(bytes, start, end, entry) && entry.pid >= 0 && isName(entry)) return true
  if (readTag(bytes, start, end, entry) || readOddTag(bytes, start, end, entry)) return isOurs(entry)
  // `heron sshd[71]: `: Graylog keeps the host before the tag.
  const hostEnd = scanTo(bytes, start, Math.min(end, start + LONGEST_HOST), SPACE)
  if (!isLetter(bytes[start] ?? 0) || bytes[hostEnd] !== SPACE) return false
  if (!readTag(bytes, hostEnd + 1, end, entry) || entry.pid < 0 || !isOurs(entry)) return false
  entry.hostStart = start
  entry.hostEnd = hostEnd
  return true
}

function isOurs({ bytes, programStart, programEnd }: Entry): boolean {
  const speaker = speakerOf(bytes, programStart, programEnd)
  return speaker !== OTHER_PROGRAM && speaker !== REPEATER
}

function isLetter(byte: number): boolean {
  return (byte | 32) >= 97 && (byte | 32) <= 122
}

function isName({ bytes, programStart, programEnd, message }: Entry): boolean {
  if (bytes[message - 1] !== COLON && bytes[message - 2] !== COLON) return false
  for (let p = programStart; p < programEnd; p++) if (NAME_BYTE[bytes[p] ?? 0] === 0) return false
  return true
}

function isOfSshd(bytes: Uint8Array, start: number, end: number): boolean {
  if (!readMessage(bytes, start, end, message, OPENSSH)) return false
  if (isUnmistakable(bytes, start, end)) return true
  if (message.kind === NEUTRAL) return false
  const isPreauth = endsWith(bytes, start, end, PREAUTH)
  return isPreauth || message.port > 0 || isAddress(bytes, message.sourceStart, message.sourceEnd)
}

function isUnmistakable(bytes: Uint8Array, start: number, end: number): boolean {
  if (UNMISTAKABLE.some((head) => startsWith(bytes, start, end, head))) return true
  return startsWith(bytes, start, end, USER) && isRefusal(bytes, start, end)
}

/** `User root not allowed because account is locked` has no source. */
function isRefusal(bytes: Uint8Array, start: number, end: number): boolean {
  const at = lastIndexOfBytes(bytes, start, end, NOT_ALLOWED)
  return at >= 0 && REASONS.some((reason) => startsWith(bytes, at + NOT_ALLOWED.length, end, reason))
}

/** Digits, dots and colons, and no name: `Connection closed by foreign host` is telnet's. */
function isAddress(bytes: Uint8Array, start: number, end: number): boolean {
  if (start < 0 || end <= start) return false
  let separators = 0
  for (let p = start; p < end; p++) {
    const byte = bytes[p] ?? 0
    if (byte === COLON || byte === DOT) separators++
    else if (!isHex(byte) && byte !== PERCENT) return false
  }
  return separators > 1
}

function isHex(byte: number): boolean {
  const letter = byte | 32
  return isDigit(byte) || (letter >= 97 && letter <= 102)
}
