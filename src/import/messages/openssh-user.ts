import { ascii, endsWith, indexOfBytes, lastIndexOfBytes, startsWith } from '../../base/bytes'
import { INVALID, VALIDITY_UNKNOWN } from '../../model/attempt-table'
import { CLOSING, E_FAIL2BAN, E_ILLEGAL, E_NAMES_USER, INVALID_USER, PAM_ERROR } from '../../model/evidence'
import { type MessageForm, neutral } from './message'
import { readUserFromSource, withoutPreauth } from './parts'

/**
 * What OpenSSH says of users that it doesn't know, or who tried too often: getpwnamallow() and auth_maxtries_exceeded() in
 * https://github.com/openssh/openssh-portable/blob/master/auth.c, the PAM conversation in auth-pam.c.
 */

const FOR = ascii(' for ')
const SSH2 = ascii(' ssh2')
const SSH1 = ascii(' ssh1')
const VIA = ascii(' via ')
const RETRIES = ascii('Have exhausted maximum number of retries for service')
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

/** `administratively prohibited connection for [invalid user ]U from S port P` of RefuseConnection, since 10.0. */
const prohibited: MessageForm = {
  name: 'administratively prohibited connection for U',
  group: 'attempt',
  heads: ['administratively prohibited connection for '],
  read(bytes, start, end, message) {
    if (!readUserFromSource(bytes, start, withoutPreauth(bytes, start, end), message)) return false
    message.kind = CLOSING
    if (message.valid !== INVALID) message.valid = VALIDITY_UNKNOWN
    return true
  },
}

/** Users that sshd doesn't know, or lets try no longer. */
export const OPENSSH_USER: readonly MessageForm[] = [
  invalidUser('Invalid user '),
  invalidUser('Illegal user '),
  pamError,
  maxAttempts,
  prohibited,
  ...neutral('input_userauth_request: ', 'Login name ', 'PAM: ', 'Root login accepted for forced command.'),
]
