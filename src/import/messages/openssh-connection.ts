import { ascii, decimal, endsWith, indexOfBytes, lastIndexOfBytes, scanTo, SPACE, startsWith } from '../../base/bytes'
import { INVALID, VALID } from '../../model/attempt-table'
import { CLOSING, E_ILLEGAL, LISTENER_SCAN, MENTION, NEUTRAL, OPENING, SCAN_LINE } from '../../model/evidence'
import { always, type Message, type MessageForm, type Reading } from './message'
import { readSource, readUserThenSource, withoutPreauth } from './parts'

/**
 * What OpenSSH's server says of a connection: packet.c (closings, resets), sshd.c and kex.c (clients that speak no or
 * bad SSH), srclimit.c (penalties). A closing that names the user is the only trace of a try on key-only hosts.
 */

const INVALID_USER = ascii('invalid user ')
const AUTHENTICATING_USER = ascii('authenticating user ')
const TOO_MANY = ascii(': Too many authentication failures')
const TOO_MANY_FOR = ascii('Too many authentication failures for ')
const COLON_BLANK = ascii(': ')
const FROM = ascii(' from ')
const PID = ascii(', pid = ')
const CONNECTION_FROM = ascii('Connection from ')
const USER_WORD = ascii('user ')
const AUTH_FAIL = ascii(': Auth fail')
const NEW = ascii(' new ')
const COLON = 58
/** Reason codes of RFC 4253 section 11.1. JSch gives the first for any exception of its own. */
const EXCHANGE_FAILED = 3
const NO_MORE_METHODS = 14

/** Takes `invalid user |authenticating user `: returns the position of the name, or -1. */
function readUserWord(bytes: Uint8Array, start: number, end: number, message: Message): number {
  if (startsWith(bytes, start, end, INVALID_USER)) {
    message.valid = INVALID
    message.flags |= E_ILLEGAL
    return start + INVALID_USER.length
  }
  if (!startsWith(bytes, start, end, AUTHENTICATING_USER)) return -1
  // sshd writes `authenticating` only of accounts that exist (authctxt->valid in auth2.c).
  message.valid = VALID
  return start + AUTHENTICATING_USER.length
}

/** `Connection closed|reset by [invalid user U |authenticating user U ]S[ port P][ [preauth]]`. */
function closing(head: string): MessageForm {
  return {
    head,
    read(bytes, start, end, message) {
      const lineEnd = withoutPreauth(bytes, start, end)
      const user = readUserWord(bytes, start, lineEnd, message)
      if (user >= 0) {
        message.kind = CLOSING
        return readUserThenSource(bytes, user, lineEnd, message)
      }
      // Without [preauth] the line can end an honest session.
      message.kind = lineEnd < end ? SCAN_LINE : MENTION
      return readSource(bytes, start, lineEnd, message) >= 0
    },
  }
}

/** `Disconnected from [invalid|authenticating user U ]S port P`; `Disconnected from user U` ends an honest session. */
const disconnected: MessageForm = {
  head: 'Disconnected from ',
  read(bytes, start, end, message) {
    const lineEnd = withoutPreauth(bytes, start, end)
    const user = readUserWord(bytes, start, lineEnd, message)
    if (user < 0) {
      if (startsWith(bytes, start, lineEnd, USER_WORD)) return true
      message.kind = lineEnd < end ? SCAN_LINE : MENTION
      return readSource(bytes, start, lineEnd, message) >= 0
    }
    message.kind = CLOSING
    return readUserThenSource(bytes, user, lineEnd, message)
  },
}

/**
 * `Disconnecting invalid|authenticating user U S port P: reason`. Both U and the reason can hold the client's text;
 * where `: ` after a port stands more than once the line alone can't tell which is sshd's.
 */
const disconnecting: MessageForm = {
  head: 'Disconnecting ',
  read(bytes, start, end, message) {
    const lineEnd = withoutPreauth(bytes, start, end)
    const user = readUserWord(bytes, start, lineEnd, message)
    if (user < 0) return false
    message.kind = CLOSING
    if (endsWith(bytes, user, lineEnd, TOO_MANY)) {
      return readUserThenSource(bytes, user, lineEnd - TOO_MANY.length, message)
    }
    const readings: Reading[] = []
    for (let p = user; p >= 0; p = indexOfBytes(bytes, p + 1, lineEnd, COLON_BLANK)) {
      if (readUserThenSource(bytes, user, p, message) && message.sourceEnd < p) readings.push(message.reading())
    }
    const [first, last] = [readings[0], readings.at(-1)]
    if (first === undefined || last === undefined) return false
    message.choose(last, first === last ? null : first)
    return true
  },
}

/** `Disconnecting: Too many authentication failures[ for U]`, before OpenSSH 7.5: no source, the pid tells. */
const disconnectingOld: MessageForm = {
  head: 'Disconnecting: ',
  read(bytes, start, end, message) {
    const lineEnd = withoutPreauth(bytes, start, end)
    message.kind = NEUTRAL
    if (!startsWith(bytes, start, lineEnd, TOO_MANY.subarray(2))) return true
    message.kind = CLOSING
    if (startsWith(bytes, start, lineEnd, TOO_MANY_FOR)) {
      message.userStart = start + TOO_MANY_FOR.length
      message.userEnd = lineEnd
    }
    return true
  },
}

/**
 * `Received disconnect from S[ port P]: CODE: reason[ [preauth]]`: the reason is the client's and says nothing, but
 * two that its library gives by itself: JSch's when its password was wrong, and (code 14) that no method was left.
 */
const receivedDisconnect: MessageForm = {
  head: 'Received disconnect from ',
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

/** `Connection from S port P on …`: a new connection begins, whatever the pid did before. */
const connectionFrom: MessageForm = {
  head: 'Connection from ',
  read(bytes, start, end, message) {
    message.kind = OPENING
    return readSource(bytes, start, end, message) >= 0
  },
}

/** A line of a client that never came to name a user; sshd writes the source right behind the head. */
function scan(head: string): MessageForm {
  return {
    head,
    read(bytes, start, end, message) {
      message.kind = SCAN_LINE
      return readSource(bytes, start, end, message) >= 0
    },
  }
}

/** A scan whose text is the client's and stands before the source: read from the right. */
function scanFromRight(head: string): MessageForm {
  return {
    head,
    read(bytes, start, end, message) {
      message.kind = SCAN_LINE
      const lineEnd = withoutPreauth(bytes, start, end)
      const from = lastIndexOfBytes(bytes, start, lineEnd, FROM)
      return from >= 0 && readSource(bytes, from + FROM.length, lineEnd, message) === lineEnd
    },
  }
}

/** A scan of which the line may say `Connection from S port P` somewhere behind its head. */
function scanConnection(head: string): MessageForm {
  return {
    head,
    read(bytes, start, end, message) {
      message.kind = SCAN_LINE
      const at = indexOfBytes(bytes, start, end, CONNECTION_FROM)
      if (at >= 0) readSource(bytes, at + CONNECTION_FROM.length, end, message)
      return true
    },
  }
}

/** `Timeout before authentication for connection from S to A, pid = n`: the listener's word on a session's process. */
const timeout: MessageForm = {
  head: 'Timeout before authentication for connection from ',
  read(bytes, start, end, message) {
    message.kind = SCAN_LINE
    const pid = lastIndexOfBytes(bytes, start, end, PID)
    if (pid >= 0) message.pid = decimal(bytes, pid + PID.length, end)
    return readSource(bytes, start, end, message) >= 0
  },
}

/** `refused connect from name (S)` of tcp wrappers: the address is in the brackets. */
const refusedConnect: MessageForm = {
  head: 'refused connect from ',
  read(bytes, start, end, message) {
    message.kind = LISTENER_SCAN
    const open = lastIndexOfBytes(bytes, start, end, ascii(' ('))
    return readSource(bytes, open < 0 ? start : open + 2, end, message) >= 0
  },
}

/** `drop connection #n from [S]:P on [A]:22 penalty: …|Maxstartups`. */
const dropConnection: MessageForm = {
  head: 'drop connection #',
  read(bytes, start, end, message) {
    message.kind = LISTENER_SCAN
    const from = indexOfBytes(bytes, start, end, FROM)
    if (from < 0) return false
    const bracket = readSource(bytes, from + FROM.length + 1, end, message)
    if (bracket < 0) return false
    const port = decimal(bytes, bracket + 2, scanTo(bytes, bracket + 2, end, SPACE))
    message.port = port > 0 && port <= 0xffff ? port : 0
    return true
  },
}

/** `srclimit_penalise: ipv4: new S/32 deferred penalty of 5 seconds for …` (OpenSSH ≥ 9.8). */
const penalty: MessageForm = {
  head: 'srclimit_penalise: ',
  read(bytes, start, end, message) {
    message.kind = LISTENER_SCAN
    const at = indexOfBytes(bytes, start, end, NEW)
    return at >= 0 && readSource(bytes, at + NEW.length, end, message) >= 0
  },
}

/** Messages about a connection, the listener's among them. */
export const OPENSSH_CONNECTION: readonly MessageForm[] = [
  closing('Connection closed by '),
  closing('Connection reset by '),
  disconnected,
  disconnecting,
  disconnectingOld,
  connectionFrom,
  scan('Did not receive identification string from '),
  scanFromRight("Bad protocol version identification '"),
  scan('Protocol major versions differ for '),
  scan('Unable to negotiate with '),
  always('Unable to negotiate a ', SCAN_LINE),
  timeout,
  scan('Timeout before authentication for '),
  scan('scanned from '),
  scanConnection('banner exchange: '),
  scanConnection('ssh_dispatch_run_fatal: '),
  always('kex_exchange_identification: ', SCAN_LINE),
  always('no matching ', SCAN_LINE),
  always('no hostkey alg', SCAN_LINE),
  always('Read from socket failed', SCAN_LINE),
  always('Corrupted MAC on input', SCAN_LINE),
  always('Bad packet length', SCAN_LINE),
  refusedConnect,
  dropConnection,
  penalty,
  receivedDisconnect,
  always('reverse mapping checking getaddrinfo for ', NEUTRAL),
  always('Address ', NEUTRAL),
  always('Client protocol version ', NEUTRAL),
  always('Server listening on ', NEUTRAL),
  always('Received signal ', NEUTRAL),
  always('Starting session: ', NEUTRAL),
  always('Close session: ', NEUTRAL),
  always('subsystem request for ', NEUTRAL),
]
