import { ascii, decimal, endsWith, indexOfBytes, lastIndexOfBytes, startsWith } from '../../base/bytes'
import { INVALID, VALID } from '../../model/attempt-table'
import { CLOSING, E_AMBIGUOUS, E_ILLEGAL, LISTENER_SCAN, NEUTRAL, OPENING, SCAN_LINE } from '../../model/evidence'
import { always, type Message, type MessageForm } from './message'
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
const PORT = ascii(' port ')
const FROM = ascii(' from ')
const PID = ascii(', pid = ')
const CONNECTION_FROM = ascii('Connection from ')

/** Takes `invalid user |authenticating user `: returns the position of the name, or -1. */
function readUserWord(bytes: Uint8Array, start: number, end: number, message: Message): number {
  if (startsWith(bytes, start, end, INVALID_USER)) {
    message.valid = INVALID
    message.flags |= E_ILLEGAL
    return start + INVALID_USER.length
  }
  // sshd writes `authenticating` only of accounts that exist (authctxt->valid in auth2.c).
  message.valid = VALID
  return startsWith(bytes, start, end, AUTHENTICATING_USER) ? start + AUTHENTICATING_USER.length : -1
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
      message.kind = lineEnd < end ? SCAN_LINE : NEUTRAL
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
    if (user < 0) return true
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
    for (let p = indexOfBytes(bytes, user, lineEnd, COLON_BLANK), found = false; ;) {
      if (p < 0) return found
      if (lastIndexOfBytes(bytes, user, p, PORT) >= 0 && readUserThenSource(bytes, user, p, message)) {
        if (found) message.flags |= E_AMBIGUOUS
        found = true
      }
      p = indexOfBytes(bytes, p + 1, lineEnd, COLON_BLANK)
    }
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
    return from >= 0 && readSource(bytes, from + FROM.length + 1, end, message) >= 0
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
  always('Received disconnect from ', NEUTRAL),
  always('reverse mapping checking getaddrinfo for ', NEUTRAL),
  always('Address ', NEUTRAL),
  always('Client protocol version ', NEUTRAL),
  always('Server listening on ', NEUTRAL),
  always('Received signal ', NEUTRAL),
  always('Starting session: ', NEUTRAL),
  always('Close session: ', NEUTRAL),
  always('subsystem request for ', NEUTRAL),
]
