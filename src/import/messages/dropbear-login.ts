import { ascii, endsWith, indexOfBytes, lastIndexOfBytes } from '../../base/bytes'
import { INVALID, VALID } from '../../model/attempt-table'
import { ACCEPTED, CLOSING, FAILED, FAILED_NONE, INVALID_USER } from '../../model/evidence'
import type { Message, MessageForm } from './message'
import { isUnnamed, readHostPort } from './parts'

/**
 * What dropbear says of log-ins: svr-auth*.c in https://github.com/mkj/dropbear/tree/master/src. Names are of accounts that
 * exist, but for `nonexistent user`. Until 0.53 the first letters were small.
 */

const FROM = ascii(' from ')
const QUOTE_FROM = ascii("' from ")
const QUOTE_WITH = ascii("' with ")
const EXTRA = ascii(', extra auth required')
const BUT_USER = ascii(" but user '")
const NOT_MEMBER = ascii("' is not a member")
const APOSTROPHE = 39
const PASSWORD = ascii('password')
const PUBLICKEY = ascii('publickey')
const NONE = ascii('none')
const ROOT = ascii('root')

/** A head as it is and as it was. */
export function both(head: string): string[] {
  return [head, head.charAt(0).toLowerCase() + head.slice(1)]
}

/** Reads `U' … from H:P` to the end of `bytes[start, end)`, from the right. */
function readUserFrom(bytes: Uint8Array, start: number, end: number, afterUser: Uint8Array, message: Message): boolean {
  const from = lastIndexOfBytes(bytes, start, end, FROM)
  const userEnd = lastIndexOfBytes(bytes, start, end, afterUser)
  if (from < 0 || userEnd < 0 || readHostPort(bytes, from + FROM.length, end, message) !== end) return false
  message.userStart = start
  message.userEnd = userEnd
  message.valid = VALID
  if (!isUnnamed(bytes, start, userEnd)) return true
  message.userStart = message.userEnd = -1
  message.valid = INVALID
  return true
}

/** `HEAD'U' … from H:P`, the result of one try. */
function failed(name: string, heads: readonly string[], method: Uint8Array, afterUser = QUOTE_FROM): MessageForm {
  return {
    name,
    group: 'attempt',
    heads,
    read(bytes, start, end, message) {
      message.kind = FAILED
      message.impliedMethod = method
      return readUserFrom(bytes, start, end, afterUser, message)
    },
  }
}

/** `HEAD'U' [with … ]from H:P[, extra auth required]`: a success, or one of two. */
function succeeded(name: string, heads: readonly string[], method: Uint8Array, afterUser = QUOTE_FROM): MessageForm {
  return {
    name,
    group: 'success',
    heads,
    read(bytes, start, end, message) {
      const isPartial = endsWith(bytes, start, end, EXTRA)
      message.kind = isPartial ? FAILED_NONE : ACCEPTED
      message.impliedMethod = method
      return readUserFrom(bytes, start, isPartial ? end - EXTRA.length : end, afterUser, message)
    },
  }
}

/** `Login attempt for nonexistent user[ 'U'] from H:P`: U is the client's text. */
const nonexistent: MessageForm = {
  name: 'Login attempt for nonexistent user',
  group: 'attempt',
  heads: both('Login attempt for nonexistent user'),
  read(bytes, start, end, message) {
    const from = lastIndexOfBytes(bytes, start, end, FROM)
    if (from < 0 || readHostPort(bytes, from + FROM.length, end, message) !== end) return false
    message.kind = INVALID_USER
    message.valid = INVALID
    if (bytes[start + 1] !== APOSTROPHE || from - 1 < start + 2) return from === start
    message.userStart = start + 2
    message.userEnd = bytes[from - 1] === APOSTROPHE ? from - 1 : from
    return true
  },
}

/** An account that exists and may not in; the pid tells from where. */
function refused(name: string, heads: readonly string[], after: string): MessageForm {
  const afterUser = ascii(after)
  return {
    name,
    group: 'attempt',
    heads,
    read(bytes, start, end, message) {
      message.kind = CLOSING
      message.valid = VALID
      message.userStart = start
      message.userEnd = lastIndexOfBytes(bytes, start, end, afterUser)
      return message.userEnd >= start
    },
  }
}

/** `User account 'U' is locked`, `User 'U' has blank password, rejected`: no other line tells of that password. */
function useless(name: string, head: string, after: string): MessageForm {
  const form = refused(name, both(head), after)
  return {
    ...form,
    read(bytes, start, end, message) {
      const isRead = form.read(bytes, start, end, message)
      message.kind = FAILED
      message.impliedMethod = PASSWORD
      return isRead
    },
  }
}

/** `Logins are restricted to the group G but user 'U' is not a member`. */
const notInGroup: MessageForm = {
  name: 'Logins are restricted to the group … but user U is not a member',
  group: 'attempt',
  heads: ['Logins are restricted to the group '],
  read(bytes, start, end, message) {
    const user = indexOfBytes(bytes, start, end, BUT_USER)
    if (user < 0 || !endsWith(bytes, user + BUT_USER.length, end, NOT_MEMBER)) return false
    message.kind = CLOSING
    message.valid = VALID
    message.userStart = user + BUT_USER.length
    message.userEnd = end - NOT_MEMBER.length
    return true
  },
}

const rootRejected: MessageForm = {
  name: 'root login rejected',
  group: 'attempt',
  heads: ['root login rejected'],
  read(_bytes, _start, _end, message) {
    message.kind = CLOSING
    message.valid = VALID
    message.impliedUser = ROOT
    return true
  },
}

/** `Login attempt with wrong user U from H:P`: the server runs for another account. */
const wrongUser: MessageForm = {
  name: 'Login attempt with wrong user U',
  group: 'attempt',
  heads: ['Login attempt with wrong user '],
  read(bytes, start, end, message) {
    message.kind = CLOSING
    return readUserFrom(bytes, start, end, FROM, message)
  },
}

/** Log-ins and refusals. */
export const DROPBEAR_LOGIN: readonly MessageForm[] = [
  failed('Bad password attempt for U', both("Bad password attempt for '"), PASSWORD),
  failed('Bad PAM password attempt for U', both("Bad PAM password attempt for '"), PASSWORD),
  failed('Too-long password attempt for U', both("Too-long password attempt for '"), PASSWORD),
  failed('Pubkey auth bad signature for U', both("Pubkey auth bad signature for '"), PUBLICKEY, QUOTE_WITH),
  succeeded('Password auth succeeded for U', both("Password auth succeeded for '"), PASSWORD),
  succeeded('PAM password auth succeeded for U', both("PAM password auth succeeded for '"), PASSWORD),
  succeeded('Pubkey auth succeeded for U', both("Pubkey auth succeeded for '"), PUBLICKEY, QUOTE_WITH),
  succeeded('Auth succeeded with blank password for U', both("Auth succeeded with blank password for '"), NONE),
  nonexistent,
  wrongUser,
  rootRejected,
  refused('User U has invalid shell, rejected', both("User '"), "' has invalid shell, rejected"),
  notInGroup,
  useless('User U has blank password, rejected', "User '", "' has blank password, rejected"),
  useless('User account U is locked', "User account '", "' is locked"),
]
