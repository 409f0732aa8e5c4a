import { decodeText } from '../../../src/base/bytes'
import { COWRIE, DROPBEAR, OPENSSH } from '../../../src/import/envelopes/programs'
import { FORMS, readMessage } from '../../../src/import/messages'
import { Message, type Reading } from '../../../src/import/messages/message'
import { INVALID, VALID } from '../../../src/model/attempt-table'
import * as E from '../../../src/model/evidence'
import { utf8 } from './entries'

export const SPEAKERS = { sshd: OPENSSH, dropbear: DROPBEAR, cowrie: COWRIE }

const KINDS = new Map([
  [E.FAILED, 'failed'],
  [E.FAILED_NONE, 'names'],
  [E.PAM_ERROR, 'pam error'],
  [E.PAM_FAILURE, 'pam'],
  [E.PAM_MORE, 'pam more'],
  [E.INVALID_USER, 'invalid'],
  [E.CLOSING, 'closing'],
  [E.ACCEPTED, 'accepted'],
  [E.SCAN_LINE, 'scan'],
  [E.LISTENER_SCAN, 'listener'],
  [E.OPENING, 'opening'],
  [E.NEUTRAL, 'neutral'],
  [E.MENTION, 'mention'],
  [E.REPEAT, 'repeat'],
  [E.SESSION_OPENED, 'session'],
])

/** What a message says, and of which form it is; null where it is not understood. */
export interface Said {
  readonly words: string
  readonly form: string
}

/** Reads a message as its speaker's. */
export function saidBy(speaker: number, text: string | Uint8Array): Said | null {
  const bytes = typeof text === 'string' ? utf8(text) : text
  const message = new Message()
  if (!readMessage(bytes, 0, bytes.length, message, speaker)) return null
  return { words: inWords(bytes, message), form: FORMS[message.form]?.name ?? '' }
}

/**
 * `KIND «USER»SIGN SOURCE:PORT METHOD xCOUNT pid=N 2nd offer=… ambiguous(…)`: the sign says whether the account exists
 * (`?`: the line does not say); what is not said is left out.
 */
function inWords(bytes: Uint8Array, message: Message): string {
  const { kind, flags, valid, count, pid, alternative } = message
  const text = (start: number, end: number) => decodeText(bytes, start, end)
  const method = methodOf(bytes, message)
  const sign = valid === VALID ? '+' : valid === INVALID ? '-' : '?'
  const user = message.impliedUser === null ? userOf(bytes, message) : decodeText(message.impliedUser)
  return [
    KINDS.get(kind) ?? String(kind),
    ...(user === null ? [] : [`«${user}»${sign}`]),
    ...(user === null && sign === '-' ? ['-'] : []),
    ...sourceOf(bytes, message),
    ...(method === null ? [] : [method]),
    ...(count === 1 ? [] : [`x${count}`]),
    ...(pid < 0 ? [] : [`pid=${pid}`]),
    ...((flags & E.E_SECOND_MODULE) === 0 ? [] : ['2nd']),
    ...(message.offerStart < 0 ? [] : [`offer=${text(message.offerStart, message.offerEnd)}`]),
    ...((flags & E.E_AMBIGUOUS) === 0 ? [] : ['ambiguous']),
    ...(alternative === null
      ? []
      : [`(«${userOf(bytes, alternative) ?? ''}» ${sourceOf(bytes, alternative).join('')})`]),
  ].join(' ')
}

export function userOf(bytes: Uint8Array, { userStart, userEnd }: Reading): string | null {
  return userStart < 0 ? null : decodeText(bytes, userStart, userEnd)
}

export function sourceOf(bytes: Uint8Array, { sourceStart, sourceEnd, port }: Reading): string[] {
  if (sourceStart < 0) return []
  return [decodeText(bytes, sourceStart, sourceEnd) + (port === 0 ? '' : `:${port}`)]
}

function methodOf(bytes: Uint8Array, { impliedMethod, methodStart, methodEnd }: Message): string | null {
  if (impliedMethod !== null) return decodeText(impliedMethod)
  return methodStart < 0 ? null : decodeText(bytes, methodStart, methodEnd)
}
