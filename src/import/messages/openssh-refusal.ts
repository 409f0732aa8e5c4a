import { ascii, endsWith, indexOfBytes, lastIndexOfBytes } from '../../base/bytes'
import { VALID } from '../../model/attempt-table'
import { CLOSING, E_FAIL2BAN } from '../../model/evidence'
import { always, type Message, type MessageForm } from './message'
import { readSource, readUser } from './parts'

/**
 * What OpenSSH says of accounts that exist and may not in: allowed_user() in
 * https://github.com/openssh/openssh-portable/blob/master/auth.c, userauth_finish() in auth2.c, auth_authorise_keyopts() in
 * auth2-pubkeyfile.c, and what AIX (port-aix.c) and shadow passwords (auth-shadow.c) add.
 */

const FROM = ascii(' from ')
const NOT_ALLOWED = ascii(' not allowed because ')
const ROOT = ascii('root')
const BY_PAM = ascii(' by PAM account configuration')
const COLON_BLANK = ascii(': ')
const HAS_EXPIRED = ascii(' has expired')
const ADDRESS = ascii(', ip=')
const PASSWORD_EXPIRED = ascii(' password has expired (')
const IRREGULAR = ascii(' is not a regular file')
const TRIED = ascii('Authentication tried for ')
const WITH_KEY = ascii(' with correct key but not from a permitted host (host=')
const WITH_CERTIFICATE = ascii(' with valid certificate but not from a permitted source address (')

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
 * [cert: ]Authentication tried for U with valid certificate but not from a permitted source address (S).
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

/** `User U password has expired (password aged)`: it was right, and has to be changed. */
const expired: MessageForm = {
  name: 'User U password has expired',
  group: 'neutral',
  heads: ['User '],
  read: (bytes, start, end) => indexOfBytes(bytes, start, end, PASSWORD_EXPIRED) >= 0,
}

/** `User U authorized keys FILE is not a regular file`. */
const irregular: MessageForm = {
  name: 'User U … is not a regular file',
  group: 'neutral',
  heads: ['User '],
  read: (bytes, start, end) => endsWith(bytes, start, end, IRREGULAR),
}

/** A client whose key or signature is of a kind that the server does not take; the pid tells who and from where. */
const refusedKey = always(
  'userauth_pubkey: … not in PubkeyAcceptedAlgorithms',
  'attempt',
  ['userauth_pubkey: key type ', 'userauth_pubkey: signature algorithm '],
  CLOSING,
)

/** Accounts that may not in. */
export const OPENSSH_REFUSAL: readonly MessageForm[] = [
  notAllowed,
  expired,
  irregular,
  rootRefused,
  refused('Access denied for user U by PAM account configuration', ['Access denied for user '], BY_PAM),
  refused('Login restricted for U: …', ['Login restricted for '], COLON_BLANK),
  refused('Account U has expired', ['Account '], HAS_EXPIRED),
  rightKey('Authentication tried for ', false),
  rightKey('/', true),
  rightKey('cert: ', true),
  refusedKey,
]
