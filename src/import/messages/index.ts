import { ascii, decimal, scanTo, SPACE, startsWith } from '../../base/bytes'
import { REPEAT } from '../../model/evidence'
import { COWRIE, DROPBEAR, OPENSSH, PLAIN_SSHD } from '../envelopes/programs'
import { COWRIE_FORMS } from './cowrie'
import { DROPBEAR_FORMS } from './dropbear'
import { numberOf } from './form-list'
import { HeadTree } from './head-tree'
import type { Message, MessageForm, ReadMessage } from './message'
import { OPENSSH_CLOSING, OPENSSH_GAVE_UP } from './openssh-closing'
import { OPENSSH_DISCONNECTING } from './openssh-disconnecting'
import { OPENSSH_LISTENER } from './openssh-listener'
import { OPENSSH_NEUTRAL } from './openssh-neutral'
import { OPENSSH_OFFER } from './openssh-offer'
import { OPENSSH_REFUSAL } from './openssh-refusal'
import { OPENSSH_RESULT } from './openssh-result'
import { OPENSSH_SCAN } from './openssh-scan'
import { OPENSSH_USER } from './openssh-user'
import { PAM } from './pam'
import { hasHead } from './parts'

export { FORMS } from './form-list'

const OPENSSH_FORMS: readonly MessageForm[] = [
  ...OPENSSH_RESULT,
  ...OPENSSH_USER,
  ...OPENSSH_REFUSAL,
  ...OPENSSH_CLOSING,
  ...OPENSSH_DISCONNECTING,
  ...OPENSSH_OFFER,
  ...OPENSSH_SCAN,
  ...OPENSSH_LISTENER,
  ...PAM,
]

/** BSD's `last message repeated N times` stands for what the line before was. */
const REPEATED_NUMBER = numberOf({ name: 'last message repeated N times', group: 'repeat' })

/**
 * The forms of each speaker, by its number in programs.ts, the seldom ones apart. A new speaker is a file of its own and
 * a line here.
 */
const HEADS: readonly (Trees | undefined)[] = bySpeaker([
  { speakers: [OPENSSH, PLAIN_SSHD], forms: OPENSSH_FORMS, seldom: [OPENSSH_GAVE_UP, ...OPENSSH_NEUTRAL] },
  { speakers: [DROPBEAR], forms: [...DROPBEAR_FORMS, ...PAM], seldom: [] },
  { speakers: [COWRIE], forms: COWRIE_FORMS, seldom: [] },
])

const ERROR = ascii('error: ')
const FATAL = ascii('fatal: ')
const REPEATED = ascii('message repeated ')
const TIMES = ascii(' times: [ ')
const BARE_TIMES = ascii(' times')
const CLOSE = 93
const M = 109
const E = 101
const F = 102

interface Speaker {
  readonly speakers: readonly number[]
  readonly forms: readonly MessageForm[]
  readonly seldom: readonly MessageForm[]
}

/** Seldom forms have a tree of their own, so that the usual ones are found in fewer steps. */
interface Trees {
  readonly usual: HeadTree<ReadMessage>
  readonly seldom: HeadTree<ReadMessage>
}

function bySpeaker(known: readonly Speaker[]): (Trees | undefined)[] {
  const trees = known.map(({ forms, seldom }) => ({ usual: new HeadTree(forms), seldom: new HeadTree(seldom) }))
  const most = Math.max(...known.flatMap(({ speakers }) => speakers))
  return Array.from({ length: most + 1 }, (_, speaker) => {
    return trees[known.findIndex(({ speakers }) => speakers.includes(speaker))]
  })
}

/**
 * Reads the message of one entry by the forms of its speaker (programs.ts); `error: ` and `fatal: ` before a message
 * say nothing of their own. False where no form fits.
 */
export function readMessage(
  bytes: Uint8Array,
  start: number,
  end: number,
  message: Message,
  speaker: number = OPENSSH,
): boolean {
  message.reset()
  const trees = HEADS[speaker]
  if (bytes[start] === M && startsWith(bytes, start, end, REPEATED)) {
    return readRepeated(trees, bytes, start, end, message)
  }
  return readForm(trees, bytes, afterLevel(bytes, start, end), end, message)
}

/**
 * `message repeated N times: [ … ]` (rsyslog) stands for N of what is inside; `message repeated N times` alone is
 * what follows BSD's program `last`.
 */
function readRepeated(
  trees: Trees | undefined,
  bytes: Uint8Array,
  start: number,
  end: number,
  message: Message,
): boolean {
  const number = start + REPEATED.length
  const numberEnd = scanTo(bytes, number, end, SPACE)
  const times = decimal(bytes, number, numberEnd)
  if (times < 1) return false
  if (end - numberEnd === BARE_TIMES.length && startsWith(bytes, numberEnd, end, BARE_TIMES)) {
    message.kind = REPEAT
    message.form = REPEATED_NUMBER
    message.count = times
    return true
  }
  if (!startsWith(bytes, numberEnd, end, TIMES)) return false
  let to = bytes[end - 1] === CLOSE ? end - 1 : end
  const from = afterLevel(bytes, numberEnd + TIMES.length, to)
  while (to > from && bytes[to - 1] === SPACE) to--
  if (!readForm(trees, bytes, from, to, message)) return false
  message.count *= times
  return true
}

/** Where a message begins behind `error: ` or `fatal: `. */
function afterLevel(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start]
  const has =
    (first === E && startsWith(bytes, start, end, ERROR)) || (first === F && startsWith(bytes, start, end, FATAL))
  return has ? start + ERROR.length : start
}

function readForm(trees: Trees | undefined, bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  if (trees === undefined) return false
  return readBy(trees.usual, bytes, start, end, message) || readBy(trees.seldom, bytes, start, end, message)
}

function readBy(tree: HeadTree<ReadMessage>, bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  for (const { head, read, number } of tree.find(bytes, start, end)) {
    if (!hasHead(bytes, start, end, head)) continue
    if (read(bytes, start + head.length, end, message)) {
      if (message.form < 0) message.form = number
      return true
    }
    message.reset()
  }
  return false
}
