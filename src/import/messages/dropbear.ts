import { ascii, indexOfBytes, lastIndexOfBytes, startsWith } from '../../base/bytes'
import { VALID } from '../../model/attempt-table'
import { CLOSING, MENTION, NEUTRAL, OPENING, SCAN_LINE } from '../../model/evidence'
import { both, DROPBEAR_LOGIN } from './dropbear-login'
import { always, type Message, type MessageForm, neutral } from './message'
import { readHostPort } from './parts'

/**
 * What dropbear says of connections and of itself: svr_dropbear_exit() in svr-session.c and main_noinetd() in svr-main.c in
 * https://github.com/mkj/dropbear/tree/master/src. Since 2022 the source is told when a connection ends.
 */

const FROM_ANGLE = ascii(' from <')
const QUOTE_FROM = ascii("' from ")
const USER = ascii("(user '")
const FAILS = ascii(' fails): ')
const TRIES = ascii("Max auth tries reached - user '")
const QUOTE = ascii("'")
const CLOSE = 62

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
  ...DROPBEAR_LOGIN,
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
