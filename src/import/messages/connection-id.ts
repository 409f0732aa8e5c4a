import { ascii, startsWith } from '../../base/bytes'
import { INVALID, VALID } from '../../model/attempt-table'
import { E_ILLEGAL } from '../../model/evidence'
import type { Message } from './message'
import { readSource, readUserThenSource } from './parts'

/**
 * How sshd has called a connection since 7.5: sshpkt_fmt_connection_id() in
 * https://github.com/openssh/openssh-portable/blob/master/packet.c: `S port P`, and once a user is named
 * `invalid user U S port P`, `authenticating user U S port P`, and after the log-in `user U S port P`.
 */

const INVALID_USER = ascii('invalid user ')
const AUTHENTICATING_USER = ascii('authenticating user ')
const USER = ascii('user ')

/** Whose connection it is. */
const NO_CONNECTION = 0
export const NOBODY = 1
/** Somebody's who has not logged in: the message has the user. */
export const TRYING = 2
export const LOGGED_IN = 3

/** Reads a connection's name that fills `bytes[start, end)`; U is the client's text, so it is read from the right. */
export function readConnection(bytes: Uint8Array, start: number, end: number, message: Message): number {
  const user = readTrying(bytes, start, end, message)
  if (user >= 0) return readUserThenSource(bytes, user, end, message) ? TRYING : NO_CONNECTION
  if (startsWith(bytes, start, end, USER)) return LOGGED_IN
  return readSource(bytes, start, end, message) >= 0 ? NOBODY : NO_CONNECTION
}

/** Takes `invalid user |authenticating user `: returns the position of the name, or -1. */
function readTrying(bytes: Uint8Array, start: number, end: number, message: Message): number {
  if (startsWith(bytes, start, end, INVALID_USER)) {
    message.valid = INVALID
    message.flags |= E_ILLEGAL
    return start + INVALID_USER.length
  }
  if (!startsWith(bytes, start, end, AUTHENTICATING_USER)) return -1
  // sshd writes `authenticating` only of accounts that exist (authctxt->valid in auth2.c).
  message.valid = VALID
  return start + AUTHENTICATING_USER.length
}
