import { ascii, endsWith, indexOfBytes, lastIndexOfBytes, SPACE, startsWith } from '../../base/bytes'
import { INVALID, VALID } from '../../model/attempt-table'
import {
  ACCEPTED,
  CLOSING,
  E_AUCEPS,
  E_FAIL2BAN,
  E_ILLEGAL,
  E_NAMES_USER,
  FAILED,
  FAILED_NONE,
  INVALID_USER,
  NEUTRAL,
  PAM_ERROR,
} from '../../model/evidence'
import { always, type Message, type MessageForm, type Reading } from './message'
import { readMethod, readSource, readUser, readUserFromSource, withoutPreauth } from './parts'

/**
 * What OpenSSH's server says of a try: auth_log() in auth.c, auth_maxtries_exceeded(), allowed_user() and the PAM
 * conversation in auth-pam.c. The words are the same from 3.x to 10.x but for what is noted.
 */

const FOR = ascii(' for ')
const FROM = ascii(' from ')
const NONE = ascii('none')
const PASSWORD = ascii('password')
const PUBLICKEY = ascii('publickey')
const KEY_METHODS = [PUBLICKEY, ascii('hostbased'), ascii('gssapi')]
const SSH2 = ascii(' ssh2')
const SSH1 = ascii(' ssh1')
const SSH = ascii(' ssh')
/** No shorter name can hold a forged ` from S port P ssh2: `. */
const SHORTEST_FORGERY = ' from ::1 port 1 ssh2: '.length
const NOT_ALLOWED = ascii(' not allowed because ')
const VIA = ascii(' via ')
const ROOT = ascii('root')
const ONE = 49
const TWO = 50
const COLON = 58
const BY_PAM = ascii(' by PAM account configuration')

/** `Failed|Accepted M for [invalid user ]U from S port P ssh2[: KEYTYPE FINGERPRINT …]`; `start` is at M. */
function readAuthLog(bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  const user = readMethod(bytes, start, end, FOR, message)
  if (user < 0) return false
  const lineEnd = withoutPreauth(bytes, start, end)
  const plain = endsWith(bytes, user, lineEnd, SSH2) || endsWith(bytes, user, lineEnd, SSH1)
  const tail = plain ? lineEnd - SSH2.length : lineEnd
  const isRead = plain && readUserFromSource(bytes, user, tail, message)
  if (isRead && message.userEnd - message.userStart < SHORTEST_FORGERY) return true
  // What follows `ssh2: ` is a key, whose id is the client's text; or the name holds `ssh2: ` and the line is forged.
  const rightmost = isRead ? message.reading() : null
  const first = nextReading(bytes, user, user, lineEnd, message)
  if (first < 0) return readUserFromSource(bytes, user, tail, message)
  const left = message.reading()
  const right = rightmost ?? laterReading(bytes, user, first, lineEnd, message)
  if (right === null) message.choose(left, null)
  else if (isKeyMethod(bytes, message)) message.choose(left, right)
  else message.choose(right, left)
  return true
}

/** The next place from `at` on where ` from S port P` stands right before ` ssh1: ` or ` ssh2: `, or -1. */
function nextReading(bytes: Uint8Array, user: number, at: number, end: number, message: Message): number {
  for (let p = indexOfBytes(bytes, at, end, SSH); p >= 0; p = indexOfBytes(bytes, p + 1, end, SSH)) {
    const isProtocol = bytes[p + 4] === ONE || bytes[p + 4] === TWO
    if (!isProtocol || bytes[p + 5] !== COLON || bytes[p + 6] !== SPACE) continue
    if (readUserFromSource(bytes, user, p, message) && message.sourceEnd < p) return p
  }
  return -1
}

/** The last such reading behind the first, if there is one. */
function laterReading(bytes: Uint8Array, user: number, first: number, end: number, message: Message): Reading | null {
  let found: Reading | null = null
  for (let p = first; ;) {
    p = nextReading(bytes, user, p + 1, end, message)
    if (p < 0) return found
    found = message.reading()
  }
}

/** Only keys and Kerberos principals are logged behind the `ssh2`. */
function isKeyMethod(bytes: Uint8Array, message: Message): boolean {
  return KEY_METHODS.some((method) => startsWith(bytes, message.methodStart, message.methodEnd, method))
}

const failed: MessageForm = {
  head: 'Failed ',
  read(bytes, start, end, message) {
    if (!readAuthLog(bytes, start, end, message)) return false
    const { methodStart, methodEnd } = message
    message.kind = startsWith(bytes, methodStart, methodEnd, NONE) ? FAILED_NONE : FAILED
    message.flags |= E_NAMES_USER | E_FAIL2BAN
    if (startsWith(bytes, methodStart, methodEnd, PASSWORD)) message.flags |= E_AUCEPS
    // fail2ban's normal mode leaves out keys of users that exist: honest clients offer several.
    else if (message.valid !== INVALID && startsWith(bytes, methodStart, methodEnd, PUBLICKEY)) {
      message.flags &= ~E_FAIL2BAN
    }
    return true
  },
}

const accepted: MessageForm = {
  head: 'Accepted ',
  read(bytes, start, end, message) {
    if (!readAuthLog(bytes, start, end, message)) return false
    message.kind = ACCEPTED
    message.valid = VALID
    return true
  },
}

/** `Invalid user U from S[ port P]`; until OpenSSH 3.8 the word was `Illegal`, until 7.x there was no port. */
function invalidUser(head: string): MessageForm {
  return {
    head,
    read(bytes, start, end, message) {
      const lineEnd = withoutPreauth(bytes, start, end)
      if (!readUserFromSource(bytes, start, lineEnd, message)) return false
      message.userStart = start
      message.kind = INVALID_USER
      message.valid = INVALID
      message.flags |= E_NAMES_USER | E_ILLEGAL | E_FAIL2BAN
      return true
    },
  }
}

/** `PAM: authentication error for [illegal user ]U from S[ via A]`: FreeBSD, and Linux with keyboard-interactive. */
const pamError: MessageForm = {
  head: 'PAM: ',
  read(bytes, start, end, message) {
    const user = indexOfBytes(bytes, start, end, FOR)
    if (user < 0) return false
    let lineEnd = withoutPreauth(bytes, start, end)
    while (lineEnd > user && bytes[lineEnd - 1] === SPACE) lineEnd--
    const via = lastIndexOfBytes(bytes, user, lineEnd, VIA)
    if (via >= 0 && !bytes.subarray(via + VIA.length, lineEnd).includes(SPACE)) lineEnd = via
    if (!readUserFromSource(bytes, user + FOR.length, lineEnd, message)) return false
    message.kind = PAM_ERROR
    message.flags |= E_NAMES_USER | E_FAIL2BAN
    return true
  },
}

/** `maximum authentication attempts exceeded for [invalid user ]U from S port P ssh2 [preauth]`. */
const maxAttempts: MessageForm = {
  head: 'maximum authentication attempts exceeded for ',
  read(bytes, start, end, message) {
    let lineEnd = withoutPreauth(bytes, start, end)
    if (endsWith(bytes, start, lineEnd, SSH2) || endsWith(bytes, start, lineEnd, SSH1)) lineEnd -= SSH2.length
    if (!readUserFromSource(bytes, start, lineEnd, message)) return false
    message.kind = CLOSING
    message.flags |= E_FAIL2BAN
    return true
  },
}

/**
 * `User U from S not allowed because not listed in AllowUsers` and its kin; `User U not allowed because account is
 * locked` has no source. The account exists: sshd asks this only of those that do.
 */
const notAllowed: MessageForm = {
  head: 'User ',
  read(bytes, start, end, message) {
    const reason = lastIndexOfBytes(bytes, start, end, NOT_ALLOWED)
    if (reason < 0) return false
    const from = lastIndexOfBytes(bytes, start, reason, FROM)
    const hasSource = from >= 0 && readSource(bytes, from + FROM.length, reason, message) === reason
    if (!hasSource) message.sourceStart = message.sourceEnd = -1
    readUser(bytes, start, hasSource ? from : reason, message)
    message.kind = CLOSING
    message.valid = VALID
    message.flags |= E_FAIL2BAN
    return true
  },
}

/** `ROOT LOGIN REFUSED FROM S[ port P]`: PermitRootLogin forbids what the password would have allowed. */
const rootRefused: MessageForm = {
  head: 'ROOT LOGIN REFUSED FROM ',
  read(bytes, start, end, message) {
    if (readSource(bytes, start, end, message) < 0) return false
    message.kind = CLOSING
    message.valid = VALID
    message.impliedUser = ROOT
    message.flags |= E_FAIL2BAN
    return true
  },
}

/** `Access denied for user U by PAM account configuration [preauth]`: the password was right, the account may not. */
const accessDenied: MessageForm = {
  head: 'Access denied for user ',
  read(bytes, start, end, message) {
    const reason = lastIndexOfBytes(bytes, start, end, BY_PAM)
    if (reason < 0) return false
    message.userStart = start
    message.userEnd = reason
    message.valid = VALID
    message.kind = CLOSING
    return true
  },
}

/** Messages about a try, in no particular order: their heads exclude each other. */
export const OPENSSH_AUTH: readonly MessageForm[] = [
  failed,
  accepted,
  invalidUser('Invalid user '),
  invalidUser('Illegal user '),
  pamError,
  maxAttempts,
  notAllowed,
  rootRefused,
  accessDenied,
  always('Partial ', NEUTRAL),
  always('Postponed ', NEUTRAL),
  always('input_userauth_request: ', NEUTRAL),
]
