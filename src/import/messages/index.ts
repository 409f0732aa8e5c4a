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

/**
 * Reads the message of one sshd entry. `message repeated N times: [ … ]` (rsyslog) stands for N of what is inside;
 * `error: ` and `fatal: ` before a message say nothing of their own. `message repeated N times` alone is what follows
 * BSD's program `last`. False where no form fits.
 */
export function readMessage(bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  message.reset()
  let from = start
  let to = end
  let count = 1
  if (startsWith(bytes, from, to, REPEATED)) {
    const numberEnd = scanTo(bytes, from + REPEATED.length, to, SPACE)
    const times = decimal(bytes, from + REPEATED.length, numberEnd)
    if (times < 1) return false
    if (to - numberEnd === BARE_TIMES.length && startsWith(bytes, numberEnd, to, BARE_TIMES)) {
      message.kind = REPEAT
      message.count = times
      return true
    }
    if (!startsWith(bytes, numberEnd, to, TIMES)) return false
    count = times
    from = numberEnd + TIMES.length
    if (bytes[to - 1] === CLOSE) to--
    while (to > from && bytes[to - 1] === SPACE) to--
  }
  if (startsWith(bytes, from, to, ERROR) || startsWith(bytes, from, to, FATAL)) from += ERROR.length
  if (!readForm(bytes, from, to, message)) return false
  if (count > 1) message.count *= count
  return true
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
