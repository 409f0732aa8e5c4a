import { ascii, indexOfBytes, lastIndexOfBytes, SPACE, startsWith } from '../../base/bytes'
import { VALID } from '../../model/attempt-table'
import type { Message } from './message'
import { hasHead, readSource } from './parts'

/**
 * The fields of `authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=S [ user=U]`. pam_unix gives the user
 * only if the account exists, and two blanks before it; pam_sss and its kin give it always.
 */

const USUAL = ascii('logname= uid=0 euid=0 tty=ssh ruser= rhost=')
const RUSER = ascii(' ruser=')
const RHOST = ascii(' rhost=')
const USER = ascii(' user=')
const USER_AT_START = ascii('user=')

/** Takes `… rhost=S[ user=U]`, or `user=U` alone; false where neither is there. */
export function readFailureFields(
  bytes: Uint8Array,
  start: number,
  end: number,
  message: Message,
  isUnix: boolean,
): boolean {
  if (hasHead(bytes, start, end, USUAL)) return readFromHost(bytes, start + USUAL.length, end, message, isUnix)
  if (startsWith(bytes, start, end, USER_AT_START)) {
    return takeUser(start + USER_AT_START.length, end, message, false)
  }
  const host = sourceStart(bytes, start, end)
  return host >= 0 && readFromHost(bytes, host, end, message, isUnix)
}

/**
 * Where S begins: sshd gives PAM no `ruser`, so that S follows at once. Where there is one it is the client's text, and
 * the last `rhost=` before ` user=` is the server's.
 */
function sourceStart(bytes: Uint8Array, start: number, end: number): number {
  const remoteUser = indexOfBytes(bytes, start, end, RUSER)
  if (remoteUser >= 0 && startsWith(bytes, remoteUser + RUSER.length, end, RHOST)) {
    return remoteUser + RUSER.length + RHOST.length
  }
  const first = indexOfBytes(bytes, start, end, RHOST)
  const user = first < 0 ? -1 : indexOfBytes(bytes, first + RHOST.length, end, USER)
  const host = first < 0 ? -1 : lastIndexOfBytes(bytes, first, user < 0 ? end : user, RHOST)
  return host < 0 ? -1 : host + RHOST.length
}

/** Reads `S[ [ user=U]]`; S can be empty. */
function readFromHost(bytes: Uint8Array, start: number, end: number, message: Message, isUnix: boolean): boolean {
  const source = readSource(bytes, start, end, message)
  const after = source < 0 ? start : source
  const near = bytes[after + 1] === SPACE ? after + 1 : after
  const user = startsWith(bytes, near, end, USER) ? near : indexOfBytes(bytes, after, end, USER)
  return user < 0 || takeUser(user + USER.length, end, message, isUnix)
}

function takeUser(start: number, end: number, message: Message, exists: boolean): true {
  message.userStart = start
  message.userEnd = end
  if (exists) message.valid = VALID
  return true
}
