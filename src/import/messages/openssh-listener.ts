import { ascii, decimal, endsWith, indexOfBytes, isDigit, lastIndexOfBytes } from '../../base/bytes'
import { LISTENER_SCAN, SCAN_LINE } from '../../model/evidence'
import { type MessageForm, neutral } from './message'
import { readBracketed, readSource } from './parts'

/**
 * What the listener itself says: https://github.com/openssh/openssh-portable/blob/master/sshd.c and srclimit.c. Each is
 * a scan of its own, but where a line names the process that it is about.
 */

const FROM = ascii(' from ')
const PID = ascii(', pid = ')
const NEW = ascii(': new ')
const ACTIVATING = ascii(': activating ')
const CANNOT = ascii('cannot penalise ')
const OPEN = ascii(' (')
const CLOSE = ascii(')')
const AT = ascii('@')
const CONNECTION_FROM = ascii(' connection from ')
const BLANK = 32

/** `Timeout before authentication for connection from S to A, pid = n` (≥ 9.8): the word on a session's process. */
const timeoutOfProcess: MessageForm = {
  name: 'Timeout before authentication for connection from …',
  group: 'scan',
  heads: ['Timeout before authentication for connection from '],
  read(bytes, start, end, message) {
    message.kind = SCAN_LINE
    const pid = lastIndexOfBytes(bytes, start, end, PID)
    if (pid >= 0) message.pid = leadingNumber(bytes, pid + PID.length, end)
    return readSource(bytes, start, end, message) >= 0
  },
}

/** `Timeout before authentication for S[ port P]`, of the process itself; OpenSSH 3 ended it with a full stop. */
const timeout: MessageForm = {
  name: 'Timeout before authentication for …',
  group: 'scan',
  heads: ['Timeout before authentication for '],
  read(bytes, start, end, message) {
    message.kind = SCAN_LINE
    return readSource(bytes, start, end, message) >= 0
  },
}

/** `session process N for connection from S to A killed by signal 11`, `Session process N unpriv child crash for …`. */
const crashed: MessageForm = {
  name: 'session process … for connection from …',
  group: 'scan',
  heads: ['session process ', 'Session process '],
  read(bytes, start, end, message) {
    message.kind = SCAN_LINE
    message.pid = leadingNumber(bytes, start, end)
    const from = indexOfBytes(bytes, start, end, CONNECTION_FROM)
    return from >= 0 && readSource(bytes, from + CONNECTION_FROM.length, end, message) >= 0
  },
}

/** The number at `start`, or -1. */
function leadingNumber(bytes: Uint8Array, start: number, end: number): number {
  let p = start
  while (p < end && isDigit(bytes[p])) p++
  return decimal(bytes, start, p)
}

/**
 * `refused connect from [IDENT@]NAME (S)` of tcp wrappers, or without the brackets: what stands before the last `@` is
 * what the client's own machine says of its user.
 */
const refusedConnect: MessageForm = {
  name: 'refused connect from …',
  group: 'scan',
  heads: ['refused connect from '],
  read(bytes, start, end, message) {
    message.kind = LISTENER_SCAN
    let lineEnd = end
    while (lineEnd > start && bytes[lineEnd - 1] === BLANK) lineEnd--
    const open = endsWith(bytes, start, lineEnd, CLOSE) ? lastIndexOfBytes(bytes, start, lineEnd, OPEN) : -1
    if (open >= 0) return readSource(bytes, open + OPEN.length, lineEnd, message) === lineEnd - CLOSE.length
    const at = lastIndexOfBytes(bytes, start, lineEnd, AT)
    return readSource(bytes, at < 0 ? start : at + AT.length, lineEnd, message) >= 0
  },
}

/** `drop connection #n from [S]:P on [A]:22 penalty: …|Maxstartups|past MaxStartups`, since 8.5. */
const dropped: MessageForm = {
  name: 'drop connection … from …',
  group: 'scan',
  heads: ['drop connection #'],
  read(bytes, start, end, message) {
    message.kind = LISTENER_SCAN
    const from = indexOfBytes(bytes, start, end, FROM)
    return from >= 0 && readBracketed(bytes, from + FROM.length, end, message) >= 0
  },
}

/**
 * Penalties (≥ 9.8), of an address with the length of its network:
 * ```
 * srclimit_penalise: ipv4: new S/32 deferred penalty of 5.000 seconds for penalty: …
 * srclimit_penalise: S/32: activating ipv4 penalty of 17.000 seconds for penalty: …
 * srclimit_penalise: ipv4 penalty table full, cannot penalise S/32 for penalty: …
 * ```
 */
const penalty: MessageForm = {
  name: 'srclimit_penalise: …',
  group: 'scan',
  heads: ['srclimit_penalise: '],
  read(bytes, start, end, message) {
    message.kind = LISTENER_SCAN
    if (indexOfBytes(bytes, start, end, ACTIVATING) >= 0) return readSource(bytes, start, end, message) >= 0
    const isNew = indexOfBytes(bytes, start, end, NEW)
    const cannot = isNew < 0 ? indexOfBytes(bytes, start, end, CANNOT) : -1
    const source = isNew >= 0 ? isNew + NEW.length : cannot < 0 ? -1 : cannot + CANNOT.length
    return source >= 0 && readSource(bytes, source, end, message) >= 0
  },
}

/** What the listener says. */
export const OPENSSH_LISTENER: readonly MessageForm[] = [
  timeoutOfProcess,
  timeout,
  crashed,
  refusedConnect,
  dropped,
  penalty,
  ...neutral(
    'beginning MaxStartups throttling',
    'exited MaxStartups throttling after ',
    'Maxstartups logging rate-limited: ',
    'PerSourcePenalties logging rate-limited: ',
    'client ',
  ),
]
