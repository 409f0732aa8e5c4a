import { ascii, endsWith, indexOfBytes, lastIndexOfBytes } from '../../base/bytes'
import { VALID } from '../../model/attempt-table'
import { E_SECOND_MODULE, PAM_FAILURE, SESSION_OPENED } from '../../model/evidence'
import { readFailureFields } from './pam-fields'
import { fail, nothing, type PamText, takeUser } from './pam-text'

/** Tries that a module of PAM has seen fail, and sessions that it has opened. */

const BY = ascii(' by ')
const UID = ascii('(uid=')
const QUOTE_PAREN = ascii("' (")
const INVALID_CREDENTIALS = ascii('(Invalid credentials)')
const LOCKED = ascii(' account temporarily locked')
const CLOSE = 41

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

/** Texts that are modules' without saying which: where old Red Hat has the module in the program's name. */
export const BARE_TEXTS: readonly PamText[] = [
  failure,
  opened,
  wrongCode,
  nothing('pam_google_authenticator: Accepted google_authenticator for U', ['Accepted google_authenticator for ']),
  nothing('pam_unix: session closed for user U', ['session closed for user ']),
  nothing('pam_unix: check pass; user unknown', ['check pass; user ']),
]

/** Texts of modules that always name themselves. */
export const FAILURE_TEXTS: readonly PamText[] = [faillock, kerberos, directory]
