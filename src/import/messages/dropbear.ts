import { ascii, endsWith, indexOfBytes, lastIndexOfBytes, startsWith } from '../../base/bytes'
import { INVALID, VALID } from '../../model/attempt-table'
import {
  ACCEPTED,
  CLOSING,
  FAILED,
  FAILED_NONE,
  INVALID_USER,
  MENTION,
  NEUTRAL,
  OPENING,
  SCAN_LINE,
} from '../../model/evidence'
import { always, type Message, type MessageForm, neutral } from './message'
import { isUnnamed, readHostPort } from './parts'

/**
 * What dropbear says: svr-auth*.c, svr-session.c and svr-main.c in https://github.com/mkj/dropbear/tree/master/src. Names
 * are of accounts that exist, but for `nonexistent user`. Until 0.53 the first letters were small.
 */

const FROM = ascii(' from ')
const QUOTE_FROM = ascii("' from ")
const QUOTE_WITH = ascii("' with ")
const EXTRA = ascii(', extra auth required')
const FROM_ANGLE = ascii(' from <')
const USER = ascii("(user '")
const FAILS = ascii(' fails): ')
const TRIES = ascii("Max auth tries reached - user '")
const QUOTE = ascii("'")
const BUT_USER = ascii(" but user '")
const NOT_MEMBER = ascii("' is not a member")
const CLOSE = 62
const APOSTROPHE = 39
const PASSWORD = ascii('password')
const PUBLICKEY = ascii('publickey')
const NONE = ascii('none')
const ROOT = ascii('root')

/** A head as it is and as it was. */
function both(head: string): string[] {
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
    if (user < 0 || !endsWith(bytes, user, end, NOT_MEMBER)) return false
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

const opening: MessageForm = {
  name: 'Child connection from …',
  group: 'neutral',
  heads: both('Child connection from '),
  read(bytes, start, end, message) {
    message.kind = OPENING
    return readHostPort(bytes, start, end, message) >= 0
  },
}

/** `Exit before auth[ from <H:P>]: (user 'U', N fails): reason`, before 2022 `Exit before auth (user 'U', N fails): …`. */
const exitOfUser: MessageForm = {
  name: 'Exit before auth: (user U, … fails)',
  group: 'attempt',
  heads: both('Exit before auth'),
  read(bytes, start, end, message) {
    const user = indexOfBytes(bytes, start, end, USER)
    const fails = user < 0 ? -1 : indexOfBytes(bytes, user, end, FAILS)
    const userEnd = fails < 0 ? -1 : lastIndexOfBytes(bytes, user + USER.length, fails, QUOTE)
    if (userEnd < 0) return false
    readExitSource(bytes, start, end, message)
    message.kind = CLOSING
    message.valid = VALID
    message.userStart = user + USER.length
    message.userEnd = userEnd
    return true
  },
}

/** Takes ` from <H:P>` at the head, or the ` from H:P` of `Max auth tries reached - user 'U' from H:P`. */
function readExitSource(bytes: Uint8Array, start: number, end: number, message: Message): void {
  if (startsWith(bytes, start, end, FROM_ANGLE)) {
    const after = readHostPort(bytes, start + FROM_ANGLE.length, end, message)
    if (bytes[after] !== CLOSE) message.sourceStart = message.sourceEnd = -1
    return
  }
  if (indexOfBytes(bytes, start, end, TRIES) < 0) return
  const from = lastIndexOfBytes(bytes, start, end, QUOTE_FROM)
  if (from >= 0) readHostPort(bytes, from + QUOTE_FROM.length, end, message)
}

/** `Exit before auth[ from <H:P>]: reason`: gone before a user was named that exists. */
const exitOfNobody: MessageForm = {
  name: 'Exit before auth: …',
  group: 'scan',
  heads: both('Exit before auth'),
  read(bytes, start, end, message) {
    message.kind = SCAN_LINE
    readExitSource(bytes, start, end, message)
    return true
  },
}

/** `Exit (U)[ from <H:P>]: reason`: the end of an honest session. */
const exit: MessageForm = {
  name: 'Exit (U): …',
  group: 'neutral',
  heads: [...both('Exit ('), 'exit after auth ('],
  read(bytes, start, end, message) {
    const from = indexOfBytes(bytes, start, end, FROM_ANGLE)
    if (from >= 0) readExitSource(bytes, from, end, message)
    message.kind = message.sourceStart < 0 ? NEUTRAL : MENTION
    return true
  },
}

/** Messages of dropbear. */
export const DROPBEAR_FORMS: readonly MessageForm[] = [
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
  opening,
  exitOfUser,
  exitOfNobody,
  exit,
  ...neutral('Early exit', 'Running in background', 'Not backgrounding', 'Failed listening on ', 'Failed loading '),
  ...neutral('Failed reading ', 'Generated hostkey', 'pam_authenticate() failed', 'pam_acct_mgmt() failed'),
  always(
    'dropbear: its own state',
    'neutral',
    [
      ...[
        '/',
        'Terminated by signal',
        'premature exit',
        'Premature exit',
        'Disconnect received',
        'Error forking',
        'chown',
      ],
      ...['Unable to ', 'Couldn', 'Could not ', "Can't ", 'wtmp_', 'lastlog_', 'syslogin_', 'utmp', 'login_', 'ioctl('],
      ...['TCP ', 'Forwarding ', 'X11 ', 'Some ', 'Error ', 'fexecve failed', 'Too many groups', 'User account '],
      ...['pam_start() failed', 'pam_set_item() failed', 'PAM:', 'plugin', 'successfully loaded', 'Warning', 'Adding '],
    ],
    NEUTRAL,
  ),
]
