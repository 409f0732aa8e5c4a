import { ascii, endsWith, indexOfBytes, isDigit, lastIndexOfBytes, SPACE } from '../../base/bytes'
import { VALID } from '../../model/attempt-table'
import { CLOSING } from '../../model/evidence'
import type { Message } from './message'
import { ACCOUNT, AUTH, LATER, type PamModule } from './pam-module'
import { fail, type PamText, takeUser } from './pam-text'
import { readSource } from './parts'

/** Users whom a module of PAM refuses, by a list or by a count. */

const NOT_MET = ascii('" not met by user "')
const FOR_SERVICE = ascii(' for service ')
const FROM_SOURCE = ascii("' from `")
const FROM = ascii(' from ')
const DENIED = ascii("' denied access (")
const TALLY = ascii(' tally ')
const TIME_LIMIT = ascii(' has time limit ')
const COLON_BLANK = ascii(': ')
const QUOTE = ascii('"')
const PAREN = 40
const CLOSE = 41
const BACKQUOTE = 96

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

/** `user 'U' denied access (incorrect password or invalid membership)` of pam_winbind. */
const winbind: PamText = {
  name: 'pam_winbind: user U denied access (…)',
  group: 'attempt',
  heads: ["user '"],
  read(bytes, start, end, message, module) {
    return refuse(message, module) && takeUser(message, start, lastIndexOfBytes(bytes, start, end, DENIED))
  },
}

/** Texts of refusals. */
export const REFUSAL_TEXTS: readonly PamText[] = [received, requirement, listed, access, denied, tally, winbind]
