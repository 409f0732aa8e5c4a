import { ascii, decimal, indexOfBytes, lastIndexOfBytes, scanTo, SPACE, startsWith } from '../../base/bytes'
import { VALID } from '../../model/attempt-table'
import { E_SECOND_MODULE, NEUTRAL, PAM_FAILURE, PAM_MORE } from '../../model/evidence'
import { always, type Message, type MessageForm } from './message'
import { readSource } from './parts'

/**
 * What PAM's modules say within sshd, pam_unix first of all (Linux-PAM modules/pam_unix/support.c):
 * ```
 * pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=S  user=U
 * PAM 2 more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=S  user=U
 * ```
 * `user=` is there only for users that exist.
 */

const FAILURE = ascii('authentication failure; ')
const MORE = ascii(' more authentication failure')
const AFTER_SERVICE = ascii('): ')
const UNIX = ascii('unix')
const USUAL = ascii('unix(sshd:auth): ')
const USUAL_FIELDS = ascii('logname= uid=0 euid=0 tty=ssh ruser= rhost=')
const RHOST = ascii(' rhost=')
const USER = ascii(' user=')

/** Takes `rhost=S[ user=U]`. U is the client's text and comes last: the last rhost before the first user is sshd's. */
function readFields(bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  const firstHost = indexOfBytes(bytes, start, end, RHOST)
  if (firstHost < 0) return false
  const user = indexOfBytes(bytes, firstHost + RHOST.length, end, USER)
  const host = lastIndexOfBytes(bytes, firstHost, user < 0 ? end : user, RHOST)
  readSource(bytes, host + RHOST.length, user < 0 ? end : user, message)
  if (user < 0) return true
  readExistingUser(bytes, user + USER.length, end, message)
  return true
}

function readExistingUser(bytes: Uint8Array, start: number, end: number, message: Message): void {
  message.userStart = start
  message.userEnd = bytes[end - 1] === SPACE ? end - 1 : end
  message.valid = VALID
}

/** The same where nothing stands between `rhost=S` and what sshd always writes before it: no search is needed. */
function readUsualFields(bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  if (!startsWith(bytes, start, end, USUAL_FIELDS)) return false
  const after = readSource(bytes, start + USUAL_FIELDS.length, end, message)
  if (after < 0) return false
  if (after === end || (after === end - 1 && bytes[after] === SPACE)) return true
  if (bytes[after] !== SPACE || !startsWith(bytes, after + 1, end, USER)) return false
  readExistingUser(bytes, after + 1 + USER.length, end, message)
  return true
}

/** Where the text begins behind `MODULE(SERVICE): `, or -1. */
function afterService(bytes: Uint8Array, start: number, end: number): number {
  const service = indexOfBytes(bytes, start, Math.min(end, start + 64), AFTER_SERVICE)
  return service < 0 ? -1 : service + AFTER_SERVICE.length
}

/** `pam_MODULE(SERVICE): …`: only failures say something that counts. */
const module: MessageForm = {
  head: 'pam_',
  read(bytes, start, end, message) {
    message.kind = NEUTRAL
    const text = startsWith(bytes, start, end, USUAL) ? start + USUAL.length : afterService(bytes, start, end)
    if (text < 0) return true
    if (!startsWith(bytes, text, end, FAILURE)) return true
    message.kind = PAM_FAILURE
    if (!startsWith(bytes, start, end, UNIX)) message.flags |= E_SECOND_MODULE
    return readUsualFields(bytes, text + FAILURE.length, end, message) || readFields(bytes, text, end, message)
  },
}

/** The same without a module before it: Red Hat until about 2005, where the program is `sshd(pam_unix)`. */
const bare: MessageForm = {
  head: 'authentication failure; ',
  read(bytes, start, end, message) {
    message.kind = PAM_FAILURE
    return readFields(bytes, start, end, message)
  },
}

/** `PAM N more authentication failures; …`: what came after the first of this connection. */
const more: MessageForm = {
  head: 'PAM ',
  read(bytes, start, end, message) {
    const numberEnd = scanTo(bytes, start, end, SPACE)
    const count = decimal(bytes, start, numberEnd)
    message.kind = NEUTRAL
    if (count < 0 || !startsWith(bytes, numberEnd, end, MORE)) return true
    message.kind = PAM_MORE
    message.count = count
    return readFields(bytes, numberEnd, end, message)
  },
}

/** The same without `PAM `, as Red Hat's `sshd(pam_unix)` wrote it: told by its first digit. */
const bareMore = Array.from({ length: 9 }, (_, i): MessageForm => {
  return { head: String(i + 1), read: (bytes, start, end, message) => more.read(bytes, start - 1, end, message) }
})

/** Messages of PAM within sshd. */
export const PAM: readonly MessageForm[] = [
  module,
  bare,
  more,
  ...bareMore,
  always('check pass; user unknown', NEUTRAL),
]
