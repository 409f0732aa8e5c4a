import { ascii, endsWith, indexOfBytes, isDigit, lastIndexOfBytes, SPACE } from '../../base/bytes'
import { VALID } from '../../model/attempt-table'
import { CLOSING, E_SECOND_MODULE, NEUTRAL, PAM_FAILURE, SESSION_OPENED } from '../../model/evidence'
import type { FormInfo, Message } from './message'
import { readFailureFields } from './pam-fields'
import { ACCOUNT, AUTH, LATER, type PamModule } from './pam-module'
import { readSource } from './parts'

/**
 * What PAM's modules say, behind their prefix. Of a try several modules can speak: pam_unix is the first, all others are
 * second ones, and the fold takes them together.
 */
export interface PamText extends FormInfo {
  readonly heads: readonly string[]
  readonly read: (bytes: Uint8Array, start: number, end: number, message: Message, module: PamModule) => boolean
}

const BY = ascii(' by ')
const UID = ascii('(uid=')
const NOT_MET = ascii('" not met by user "')
const FOR_SERVICE = ascii(' for service ')
const FROM_SOURCE = ascii("' from `")
const LOCKED = ascii(' account temporarily locked')
const DENIED = ascii("' denied access (")
const TALLY = ascii(' tally ')
const TIME_LIMIT = ascii(' has time limit ')
const COLON_BLANK = ascii(': ')
const QUOTE = ascii('"')
const QUOTE_PAREN = ascii("' (")
const INVALID_CREDENTIALS = ascii('(Invalid credentials)')
const FROM = ascii(' from ')
const PAREN = 40
const CLOSE = 41
const BACKQUOTE = 96

/** Takes a failure of the try that is under way; U is the client's text unless the module knows better. */
function fail(message: Message, module: PamModule): void {
  message.kind = PAM_FAILURE
  if (!module.isUnix) message.flags |= E_SECOND_MODULE
}

/** Takes `bytes[start, end)` as the user; false where that is no text. */
function takeUser(message: Message, start: number, end: number): boolean {
  message.userStart = start
  message.userEnd = end
  return end >= start
}

/**
 * `authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=S [ user=U]` of pam_unix, pam_sss, pam_krb5 and
 * others (modules/pam_unix/support.c, src/sss_client/pam_sss.c); nss-pam-ldapd has `Authentication failure; user=U`.
 */
const failure: PamText = {
  name: 'pam_…: authentication failure; …',
  group: 'attempt',
  heads: ['authentication failure; ', 'Authentication failure; '],
  read(bytes, start, end, message, module) {
    fail(message, module)
    return readFailureFields(bytes, start, end, message, module.isUnix)
  },
}

/** `received for user U: 7 (Authentication failure)`: the reason of pam_sss for the line before. */
const received: PamText = {
  name: 'pam_sss: received for user U: … (…)',
  group: 'attempt',
  heads: ['received for user '],
  read(bytes, start, end, message, module) {
    fail(message, module)
    return takeUser(message, start, beforeCode(bytes, start, end))
  },
}

/** Where `: N (REASON)` begins at the end of `bytes[start, end)`, or -1. */
function beforeCode(bytes: Uint8Array, start: number, end: number): number {
  const colon = lastIndexOfBytes(bytes, start, end, COLON_BLANK)
  let p = colon + COLON_BLANK.length
  while (p < end && isDigit(bytes[p])) p++
  return colon >= 0 && bytes[p] === SPACE && bytes[p + 1] === PAREN && bytes[end - 1] === CLOSE ? colon : -1
}

/** `requirement "uid >= 1000" not met by user "U"` of pam_succeed_if; of an account it is a branch, not a refusal. */
const requirement: PamText = {
  name: 'pam_succeed_if: requirement … not met by user U',
  group: 'attempt',
  heads: ['requirement "'],
  read(bytes, start, end, message, module) {
    if (module.phase !== AUTH) return false
    const user = indexOfBytes(bytes, start, end, NOT_MET)
    fail(message, module)
    if (user < 0 || !endsWith(bytes, user + NOT_MET.length, end, QUOTE)) return false
    return takeUser(message, user + NOT_MET.length, end - QUOTE.length)
  },
}

/** A refusal of a user: a failed try, or of an account the end of one whose password was right. */
function refuse(message: Message, module: PamModule): boolean {
  if (module.phase === LATER) return false
  fail(message, module)
  if (module.phase === ACCOUNT) message.kind = CLOSING
  return true
}

/** `Refused user U for service sshd` of pam_listfile. */
const listed: PamText = {
  name: 'pam_listfile: Refused user U for service …',
  group: 'attempt',
  heads: ['Refused user '],
  read(bytes, start, end, message, module) {
    const service = lastIndexOfBytes(bytes, start, end, FOR_SERVICE)
    return refuse(message, module) && takeUser(message, start, service)
  },
}

/** ``access denied for user `U' from `S'`` of pam_access; without quotes in some builds. */
const access: PamText = {
  name: 'pam_access: access denied for user U from …',
  group: 'attempt',
  heads: ['access denied for user '],
  read(bytes, start, end, message, module) {
    if (!refuse(message, module)) return false
    const isQuoted = bytes[start] === BACKQUOTE
    const from = lastIndexOfBytes(bytes, start, end, isQuoted ? FROM_SOURCE : FROM)
    if (from < 0 || !takeUser(message, isQuoted ? start + 1 : start, from)) return false
    const source = from + (isQuoted ? FROM_SOURCE : FROM).length
    return readSource(bytes, source, end, message) === (isQuoted ? end - 1 : end)
  },
}

/** `Access denied for user U: 6 (Permission denied)` of pam_sss. */
const denied: PamText = {
  name: 'pam_sss: Access denied for user U: …',
  group: 'attempt',
  heads: ['Access denied for user '],
  read(bytes, start, end, message, module) {
    return refuse(message, module) && takeUser(message, start, beforeCode(bytes, start, end))
  },
}

/** `user U (0) tally 5, deny 4` and `user U (0) has time limit [9s left] since last failure.` of pam_tally and pam_tally2. */
const tally: PamText = {
  name: 'pam_tally2: user U (…) tally …, deny …',
  group: 'attempt',
  heads: ['user '],
  read(bytes, start, end, message, module) {
    const counted = lastIndexOfBytes(bytes, start, end, TALLY)
    let p = counted >= 0 ? counted : lastIndexOfBytes(bytes, start, end, TIME_LIMIT)
    if (module.phase !== AUTH || p < 0 || bytes[--p] !== CLOSE) return false
    while (p > start && isDigit(bytes[p - 1])) p--
    fail(message, module)
    // The module asks for the account before it counts.
    message.valid = VALID
    return bytes[p - 1] === PAREN && bytes[p - 2] === SPACE && takeUser(message, start, p - 2)
  },
}

/** `Consecutive login failures for user U account temporarily locked` of pam_faillock: what the try led to. */
const faillock: PamText = {
  name: 'pam_faillock: Consecutive login failures for user U account temporarily locked',
  group: 'attempt',
  heads: ['Consecutive login failures for user '],
  read(bytes, start, end, message, module) {
    fail(message, module)
    return takeUser(message, start, lastIndexOfBytes(bytes, start, end, LOCKED))
  },
}

/** `user 'U' denied access (incorrect password or invalid membership)` of pam_winbind. */
const winbind: PamText = {
  name: 'pam_winbind: user U denied access (…)',
  group: 'attempt',
  heads: ["user '"],
  read(bytes, start, end, message, module) {
    return refuse(message, module) && takeUser(message, start, lastIndexOfBytes(bytes, start, end, DENIED))
  },
}

/** `authentication fails for 'U' (U@REALM): Authentication failure (…)` of Red Hat's pam_krb5. */
const kerberos: PamText = {
  name: 'pam_krb5: authentication fails for U (…): …',
  group: 'attempt',
  heads: ["authentication fails for '"],
  read(bytes, start, end, message, module) {
    fail(message, module)
    return takeUser(message, start, indexOfBytes(bytes, start, end, QUOTE_PAREN))
  },
}

/** `error trying to bind as user "uid=U,ou=…" (Invalid credentials)` of pam_ldap: the directory refused the password. */
const directory: PamText = {
  name: 'pam_ldap: error trying to bind as user … (Invalid credentials)',
  group: 'attempt',
  heads: ['error trying to bind as user "'],
  read(bytes, start, end, message, module) {
    fail(message, module)
    return endsWith(bytes, start, end, INVALID_CREDENTIALS)
  },
}

/** `Invalid verification code for U` of pam_google_authenticator. */
const wrongCode: PamText = {
  name: 'pam_google_authenticator: Invalid verification code for U',
  group: 'attempt',
  heads: ['Invalid verification code for '],
  read(_bytes, start, end, message) {
    message.kind = PAM_FAILURE
    message.flags |= E_SECOND_MODULE
    return takeUser(message, start, end)
  },
}

/** `session opened for user U[(uid=0)] by [NAME](uid=0)`: where sshd itself logs nothing, the only trace of a log-in. */
const opened: PamText = {
  name: 'pam_unix: session opened for user U',
  group: 'success',
  heads: ['session opened for user '],
  read(bytes, start, end, message) {
    const by = lastIndexOfBytes(bytes, start, end, BY)
    if (by < 0) return false
    const uid = lastIndexOfBytes(bytes, start, by, UID)
    message.kind = SESSION_OPENED
    message.valid = VALID
    return takeUser(message, start, uid >= 0 && bytes[by - 1] === CLOSE ? uid : by)
  },
}

function nothing(name: string, heads: readonly string[]): PamText {
  return {
    name,
    group: 'neutral',
    heads,
    read(_bytes, _start, _end, message) {
      message.kind = NEUTRAL
      return true
    },
  }
}

/** Texts that are modules' without saying which: where old Red Hat has the module in the program's name. */
export const BARE_TEXTS: readonly PamText[] = [
  failure,
  opened,
  wrongCode,
  nothing('pam_google_authenticator: Accepted google_authenticator for U', ['Accepted google_authenticator for ']),
  nothing('pam_unix: session closed for user U', ['session closed for user ']),
  nothing('pam_unix: check pass; user unknown', ['check pass; user ']),
]

/** What modules say behind their prefix. */
export const PAM_TEXTS: readonly PamText[] = [
  ...BARE_TEXTS,
  received,
  requirement,
  listed,
  access,
  denied,
  tally,
  faillock,
  winbind,
  kerberos,
  directory,
]
