import { ascii, decimal, isDigit, startsWith } from '../../base/bytes'
import { VALID } from '../../model/attempt-table'
import { ACCEPTED, E_HONEYPOT, FAILED, MENTION, NEUTRAL, OPENING, SCAN_LINE } from '../../model/evidence'
import type { FormGroup } from '../../model/holds'
import { always, type Message, type MessageForm } from './message'
import { readMethod, readSource } from './parts'

/**
 * The honeypot Cowrie, in the wording that its envelopes give it (envelopes/cowrie-message.ts): what the client chose
 * stands behind its length, so that it can hold anything.
 */

const FROM = ascii(' from ')
const FOR = ascii(' for ')
const COLON = 58
/** Digits of the longest length. */
const LONGEST = 9

/** Where a text of `N:` begins, or -1; it ends N bytes further, before ` from `. */
function textStart(bytes: Uint8Array, start: number, end: number): number {
  let p = start
  while (p < end && p - start < LONGEST && isDigit(bytes[p])) p++
  const length = decimal(bytes, start, p)
  const isWhole = length >= 0 && bytes[p] === COLON && startsWith(bytes, p + 1 + length, end, FROM)
  return isWhole ? p + 1 : -1
}

/** Reads ` from IP[ port P]`; false where the line doesn't end so. */
function readFrom(bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  return startsWith(bytes, start, end, FROM) && readSource(bytes, start + FROM.length, end, message) === end
}

/** `WORD from IP[ port P]`. */
function event(name: string, group: FormGroup, word: string, kind: number): MessageForm {
  return {
    name,
    group,
    heads: [`${word} from `],
    read(bytes, start, end, message) {
      message.kind = kind
      return readFrom(bytes, start - FROM.length, end, message)
    },
  }
}

/** `WORD N:TEXT from IP[ port P]`: what the client says of itself. */
function told(name: string, word: string): MessageForm {
  return {
    name,
    group: 'neutral',
    heads: [`${word} `],
    read(bytes, start, end, message) {
      const text = textStart(bytes, start, end)
      if (text < 0) return false
      message.kind = MENTION
      message.offerStart = text
      message.offerEnd = text + decimal(bytes, start, text - 1)
      return readFrom(bytes, message.offerEnd, end, message)
    },
  }
}

/** `WORD METHOD for N:USER from IP[ port P]`. A honeypot has no accounts, but whoever gets in has found one. */
function login(name: string, group: FormGroup, word: string, kind: number): MessageForm {
  return {
    name,
    group,
    heads: [`${word} `],
    read(bytes, start, end, message) {
      const user = readMethod(bytes, start, end, FOR, message)
      const text = user < 0 ? -1 : textStart(bytes, user, end)
      if (text < 0) return false
      message.kind = kind
      message.userStart = text
      message.userEnd = text + decimal(bytes, user, text - 1)
      if (kind === ACCEPTED) message.valid = VALID
      message.flags |= E_HONEYPOT
      return readFrom(bytes, message.userEnd, end, message)
    },
  }
}

/** Events of the honeypot. A connection that ends without a log-in tried is a scan. */
export const COWRIE_FORMS: readonly MessageForm[] = [
  login('Cowrie: login attempt failed', 'attempt', 'failed', FAILED),
  login('Cowrie: login attempt succeeded', 'success', 'accepted', ACCEPTED),
  event('Cowrie: New connection', 'neutral', 'connected', OPENING),
  event('Cowrie: Connection lost', 'scan', 'closed', SCAN_LINE),
  told('Cowrie: Remote SSH version', 'version'),
  told('Cowrie: SSH client hassh fingerprint', 'kex'),
  always('Cowrie: other events', 'neutral', ['other '], NEUTRAL),
]
