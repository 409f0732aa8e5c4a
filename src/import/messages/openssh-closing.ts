import { ascii, decimal, endsWith, indexOfBytes, lastIndexOfBytes, scanTo, SPACE, startsWith } from '../../base/bytes'
import { INVALID, VALID } from '../../model/attempt-table'
import { CLOSING, E_ILLEGAL, MENTION, NEUTRAL, OPENING, SCAN_LINE } from '../../model/evidence'
import { LOGGED_IN, NOBODY, readConnection, TRYING } from './connection-id'
import { FUNCTIONS } from './functions'
import { type Message, type MessageForm, neutral } from './message'
import { readSource, readUserThenSource, withoutPreauth } from './parts'

/**
 * How OpenSSH's connections begin and end: sshpkt_vfatal() in
 * https://github.com/openssh/openssh-portable/blob/master/packet.c. An end that names the user is the only trace of a
 * try on hosts that take keys only.
 */

const CONNECTION_FROM = ascii(': Connection from ')
const USER = ascii('user ')
const ON = ascii(' on ')
const WITH_OPTIONS = ascii(' with IP opts: ')
const TIMED_OUT = ascii(' timed out')
const AUTH_FAIL = ascii(': Auth fail')
const COLON_BLANK = ascii(': ')
const COLON = 58
/** No name of a function of sshd, with what it says of its place, is longer. */
const LONGEST_PLACE = 80
/** Reason codes of RFC 4253 section 11.1. JSch gives the first for any exception of its own. */
const EXCHANGE_FAILED = 3
const NO_MORE_METHODS = 14

/** `HEAD invalid|authenticating user U S port P [preauth]`: somebody tried. U is read from the right. */
function tried(head: string): MessageForm[] {
  const form = (word: string, valid: number, flags: number): MessageForm => ({
    name: `${head}authenticating/invalid user U`,
    group: 'attempt',
    heads: [`${head}${word} user `],
    read(bytes, start, end, message) {
      message.kind = CLOSING
      message.valid = valid
      message.flags |= flags
      return readUserThenSource(bytes, start, withoutPreauth(bytes, start, end), message)
    },
  })
  // sshd writes `authenticating` only of accounts that exist (authctxt->valid in auth2.c).
  return [form('invalid', INVALID, E_ILLEGAL), form('authenticating', VALID, 0)]
}

/** `HEAD S port P [preauth]`: gone before a user was named. */
function unnamed(head: string): MessageForm {
  return {
    name: `${head}… [preauth]`,
    group: 'scan',
    heads: [head],
    read(bytes, start, end, message) {
      const lineEnd = withoutPreauth(bytes, start, end)
      message.kind = SCAN_LINE
      return lineEnd < end && readSource(bytes, start, lineEnd, message) >= 0
    },
  }
}

/** `HEAD [user U ]S port P`, which can end an honest session. */
function ended(head: string): MessageForm {
  return {
    name: `${head}…`,
    group: 'neutral',
    heads: [head],
    read(bytes, start, end, message) {
      return takeEnded(bytes, start, end, message, readConnection(bytes, start, end, message))
    },
  }
}

/** Whose session ends counts for nothing: it is read so that lines which differ in it alone are known to be alike. */
function takeEnded(bytes: Uint8Array, start: number, end: number, message: Message, who: number): boolean {
  message.kind = who === NOBODY ? MENTION : NEUTRAL
  if (who === LOGGED_IN) readUserThenSource(bytes, start + USER.length, end, message)
  return who === NOBODY || who === LOGGED_IN
}

/**
 * `Received disconnect from S[ port P]: CODE: reason[ [preauth]]`: the reason is the client's and says nothing, but
 * two that its library gives by itself: JSch's when its password was wrong, and (code 14) that no method was left.
 */
const receivedDisconnect: MessageForm = {
  name: 'Received disconnect from …',
  group: 'neutral',
  heads: ['Received disconnect from '],
  read(bytes, start, end, message) {
    const lineEnd = withoutPreauth(bytes, start, end)
    const after = readSource(bytes, start, lineEnd, message)
    if (after < 0) return false
    message.kind = MENTION
    if (bytes[after] !== COLON) return true
    const codeStart = bytes[after + 1] === SPACE ? after + 2 : after + 1
    const code = decimal(bytes, codeStart, scanTo(bytes, codeStart, lineEnd, COLON))
    if (code === EXCHANGE_FAILED && endsWith(bytes, start, lineEnd, AUTH_FAIL)) message.kind = CLOSING
    if (code === NO_MORE_METHODS && lineEnd < end) message.kind = SCAN_LINE
    return true
  },
}

/** `Connection from S[ port P][ on …]`: a new connection begins, whatever the pid did before. */
const opening: MessageForm = {
  name: 'Connection from …',
  group: 'neutral',
  heads: ['Connection from '],
  read(bytes, start, end, message) {
    const after = readSource(bytes, start, end, message)
    message.kind = OPENING
    return after === end || (after >= 0 && startsWith(bytes, after, end, ON))
  },
}

/** `Connection from [invalid|authenticating user U |user U ]S port P timed out`. */
const timedOut: MessageForm = {
  name: 'Connection from … timed out',
  group: 'attempt',
  heads: ['Connection from '],
  read(bytes, start, end, message) {
    const lineEnd = withoutPreauth(bytes, start, end)
    if (!endsWith(bytes, start, lineEnd, TIMED_OUT)) return false
    return takeGone(bytes, start, lineEnd - TIMED_OUT.length, message, lineEnd < end)
  },
}

/** `Connection from S port P with IP opts: …`: sshd hangs up, since the source may be another. */
const withOptions: MessageForm = {
  name: 'Connection from … with IP opts',
  group: 'scan',
  heads: ['Connection from '],
  read(bytes, start, end, message) {
    const after = readSource(bytes, start, end, message)
    message.kind = SCAN_LINE
    return after >= 0 && startsWith(bytes, after, end, WITH_OPTIONS)
  },
}

/** Takes `[invalid|authenticating user U |user U ]S port P`: a try where it names one, a scan where that was before all. */
function takeGone(bytes: Uint8Array, start: number, end: number, message: Message, isEarly: boolean): boolean {
  const who = readConnection(bytes, start, end, message)
  if (who !== TRYING && (who !== NOBODY || !isEarly)) return takeEnded(bytes, start, end, message, who)
  message.kind = who === TRYING ? CLOSING : SCAN_LINE
  return true
}

/** `FUNCTION: Connection from [… user U ]S port P: reason`: sshd gave up; of reasons none holds `: `. */
function gaveUp(name: string, heads: readonly string[], isAlwaysEarly = false): MessageForm {
  return {
    name,
    group: 'scan',
    heads,
    read(bytes, start, end, message) {
      const lineEnd = withoutPreauth(bytes, start, end)
      const head = start - COLON_BLANK.length
      const at = indexOfBytes(bytes, head, Math.min(lineEnd, start + LONGEST_PLACE), CONNECTION_FROM)
      const reason = at < 0 ? -1 : lastIndexOfBytes(bytes, at + CONNECTION_FROM.length, lineEnd, COLON_BLANK)
      const idEnd = reason < 0 ? lineEnd : reason
      return at >= 0 && takeGone(bytes, at + CONNECTION_FROM.length, idEnd, message, isAlwaysEarly || lineEnd < end)
    },
  }
}

/** `Read error from remote host S[ port P]: reason`: the end of a session. */
const readError: MessageForm = {
  name: 'Read error from remote host …',
  group: 'neutral',
  heads: ['Read error from remote host '],
  read(bytes, start, end, message) {
    message.kind = MENTION
    return readSource(bytes, start, end, message) >= 0
  },
}

/** The same of any other function: seldom, and under many heads. */
export const OPENSSH_GAVE_UP = gaveUp('(a function of sshd): Connection from …', FUNCTIONS)

/** How connections begin and end. */
export const OPENSSH_CLOSING: readonly MessageForm[] = [
  ...['Connection closed by ', 'Connection reset by ', 'Disconnected from '].flatMap((head) => [
    ...tried(head),
    unnamed(head),
    ended(head),
  ]),
  receivedDisconnect,
  opening,
  timedOut,
  withOptions,
  gaveUp('banner exchange: Connection from …', ['banner exchange: '], true),
  gaveUp('ssh_dispatch_run_fatal: Connection from …', ['ssh_dispatch_run_fatal: ']),
  readError,
  ...neutral('Connection closed by remote host', 'Read error from remote host: ', 'Timeout, client not responding'),
]
