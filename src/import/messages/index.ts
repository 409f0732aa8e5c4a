import { ascii, decimal, scanTo, SPACE, startsWith } from '../../base/bytes'
import { REPEAT } from '../../model/evidence'
import type { Message, MessageForm } from './message'
import { OPENSSH_AUTH } from './openssh-auth'
import { OPENSSH_CONNECTION } from './openssh-connection'
import { PAM } from './pam'

/** All forms of message. A new speaker is one file and one line here. */
const FORMS: readonly MessageForm[] = [...OPENSSH_AUTH, ...OPENSSH_CONNECTION, ...PAM]

/** The forms by the first byte of their head, with the head as bytes: a line is held against a few only. */
const BY_FIRST_BYTE: readonly { head: Uint8Array; form: MessageForm }[][] = Array.from({ length: 256 }, (_, byte) =>
  FORMS.filter((form) => form.head.charCodeAt(0) === byte).map((form) => ({ head: ascii(form.head), form })),
)

const ERROR = ascii('error: ')
const FATAL = ascii('fatal: ')
const REPEATED = ascii('message repeated ')
const TIMES = ascii(' times: [ ')
const BARE_TIMES = ascii(' times')
const CLOSE = 93
const M = 109

/**
 * Reads the message of one sshd entry; `error: ` and `fatal: ` before a message say nothing of their own. False where
 * no form fits.
 */
export function readMessage(bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  message.reset()
  if (bytes[start] === M && startsWith(bytes, start, end, REPEATED)) return readRepeated(bytes, start, end, message)
  return readForm(bytes, afterLevel(bytes, start, end), end, message)
}

/**
 * `message repeated N times: [ … ]` (rsyslog) stands for N of what is inside; `message repeated N times` alone is
 * what follows BSD's program `last`.
 */
function readRepeated(bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  const number = start + REPEATED.length
  const numberEnd = scanTo(bytes, number, end, SPACE)
  const times = decimal(bytes, number, numberEnd)
  if (times < 1) return false
  if (end - numberEnd === BARE_TIMES.length && startsWith(bytes, numberEnd, end, BARE_TIMES)) {
    message.kind = REPEAT
    message.count = times
    return true
  }
  if (!startsWith(bytes, numberEnd, end, TIMES)) return false
  let to = bytes[end - 1] === CLOSE ? end - 1 : end
  const from = afterLevel(bytes, numberEnd + TIMES.length, to)
  while (to > from && bytes[to - 1] === SPACE) to--
  if (!readForm(bytes, from, to, message)) return false
  message.count *= times
  return true
}

/** Where a message begins behind `error: ` or `fatal: `. */
function afterLevel(bytes: Uint8Array, start: number, end: number): number {
  const has = startsWith(bytes, start, end, ERROR) || startsWith(bytes, start, end, FATAL)
  return has ? start + ERROR.length : start
}

function readForm(bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  const candidates = BY_FIRST_BYTE[bytes[start] ?? 0]
  if (candidates === undefined) return false
  for (const { head, form } of candidates) {
    if (!startsWith(bytes, start, end, head)) continue
    if (form.read(bytes, start + head.length, end, message)) return true
    message.reset()
  }
  return false
}
