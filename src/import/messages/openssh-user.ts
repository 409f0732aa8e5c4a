import { ascii, endsWith, indexOfBytes, lastIndexOfBytes, startsWith } from '../../base/bytes'
import { INVALID, VALID } from '../../model/attempt-table'
import { CLOSING, E_FAIL2BAN, E_ILLEGAL, E_NAMES_USER, INVALID_USER, PAM_ERROR } from '../../model/evidence'
import { always, type Message, type MessageForm, neutral } from './message'
import { readSource, readUser, readUserFromSource, withoutPreauth } from './parts'

/**
 * What OpenSSH says of users who may not in: getpwnamallow() and allowed_user() in
 * https://github.com/openssh/openssh-portable/blob/master/auth.c, userauth_finish() in auth2.c, the PAM conversation in
 * auth-pam.c, and what AIX and shadow passwords add.
 */

const FOR = ascii(' for ')
const FROM = ascii(' from ')
const SSH2 = ascii(' ssh2')
const SSH1 = ascii(' ssh1')
const NOT_ALLOWED = ascii(' not allowed because ')
const VIA = ascii(' via ')
const ROOT = ascii('root')
const BY_PAM = ascii(' by PAM account configuration')
const RETRIES = ascii('Have exhausted maximum number of retries for service')
const COLON_BLANK = ascii(': ')
const HAS_EXPIRED = ascii(' has expired')
const ADDRESS = ascii(', ip=')
const TRIED = ascii('Authentication tried for ')
const WITH_KEY = ascii(' with correct key but not from a permitted host (host=')
const WITH_CERTIFICATE = ascii(' with valid certificate but not from a permitted source address (')
const SPACE = 32

/** `Invalid user U from S[ port P]`; until OpenSSH 3.8 the word was `Illegal`, until 7.1 there was no port. */
function invalidUser(head: string): MessageForm {
  return {
    name: `${head}U`,
    group: 'attempt',
    heads: [head],
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

/** `PAM: authentication error for [illegal user ]U from S[ via A]`: A is the server's own address, of macOS. */
const pamError: MessageForm = {
  name: 'error: PAM: … for U',
  group: 'attempt',
  heads: ['PAM: '],
  read(bytes, start, end, message) {
    const reason = startsWith(bytes, start, end, RETRIES) ? start + RETRIES.length : start
    const user = indexOfBytes(bytes, reason, end, FOR)
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

/** `maximum authentication attempts exceeded for [invalid user ]U from S port P ssh2 [preauth]`, since 6.9. */
const maxAttempts: MessageForm = {
  name: 'maximum authentication attempts exceeded for U',
  group: 'attempt',
  heads: ['maximum authentication attempts exceeded for '],
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
  name: 'User U … not allowed because …',
  group: 'attempt',
  heads: ['User '],
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
  name: 'ROOT LOGIN REFUSED FROM …',
  group: 'attempt',
  heads: ['ROOT LOGIN REFUSED FROM '],
  read(bytes, start, end, message) {
    if (readSource(bytes, start, end, message) < 0) return false
    message.kind = CLOSING
    message.valid = VALID
    message.impliedUser = ROOT
    message.flags |= E_FAIL2BAN
    return true
  },
}

/** An account that exists and is refused: its name ends at the first `after`. No source, the pid tells. */
function refused(name: string, heads: readonly string[], after: Uint8Array): MessageForm {
  return {
    name,
    group: 'attempt',
    heads,
    read(bytes, start, end, message) {
      const userEnd = indexOfBytes(bytes, start, end, after)
      message.userStart = start
      message.userEnd = userEnd
      message.valid = VALID
      message.kind = CLOSING
      return userEnd > start
    },
  }
}

/**
 * A try with the right key from a host that the key's options don't permit. Nothing else may tell of it: the key's
 * `Failed publickey` is not logged by default.
 * ```
 * [FILE:LINE: ]Authentication tried for U with correct key but not from a permitted host (host=H, ip=S[, …]).
 * [FILE:LINE: ]Authentication tried for U with valid certificate but not from a permitted source address (S).
 * ```
 */
function rightKey(head: string, isBehindPlace: boolean): MessageForm {
  return {
    name: 'Authentication tried for U with correct key but not from a permitted host',
    group: 'attempt',
    heads: [head],
    read(bytes, start, end, message) {
      const tried = isBehindPlace ? indexOfBytes(bytes, start, end, TRIED) : start - TRIED.length
      message.kind = CLOSING
      message.valid = VALID
      return tried >= 0 && readPermitted(bytes, tried + TRIED.length, end, message)
    },
  }
}

function readPermitted(bytes: Uint8Array, user: number, end: number, message: Message): boolean {
  const key = indexOfBytes(bytes, user, end, WITH_KEY)
  const certificate = key < 0 ? indexOfBytes(bytes, user, end, WITH_CERTIFICATE) : -1
  message.userStart = user
  message.userEnd = Math.max(key, certificate)
  if (certificate >= 0) return readSource(bytes, certificate + WITH_CERTIFICATE.length, end, message) >= 0
  const address = key < 0 ? -1 : indexOfBytes(bytes, key + WITH_KEY.length, end, ADDRESS)
  return address >= 0 && readSource(bytes, address + ADDRESS.length, end, message) >= 0
}

/** A client whose key or signature is of a kind that the server does not take; the pid tells who and from where. */
const refusedKey = always(
  'userauth_pubkey: … not in PubkeyAcceptedAlgorithms',
  'attempt',
  ['userauth_pubkey: key type ', 'userauth_pubkey: signature algorithm '],
  CLOSING,
)

/** Users that may not in. */
export const OPENSSH_USER: readonly MessageForm[] = [
  invalidUser('Invalid user '),
  invalidUser('Illegal user '),
  pamError,
  maxAttempts,
  notAllowed,
  rootRefused,
  refused('Access denied for user U by PAM account configuration', ['Access denied for user '], BY_PAM),
  refused('Login restricted for U: …', ['Login restricted for '], COLON_BLANK),
  refused('Account U has expired', ['Account '], HAS_EXPIRED),
  rightKey('Authentication tried for ', false),
  rightKey('/', true),
  refusedKey,
  ...neutral('input_userauth_request: ', 'Login name ', 'PAM: ', 'Root login accepted for forced command.'),
]
