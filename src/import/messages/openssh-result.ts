import { ascii, endsWith, indexOfBytes, startsWith } from '../../base/bytes'
import { INVALID, VALID } from '../../model/attempt-table'
import { ACCEPTED, E_AUCEPS, E_FAIL2BAN, E_NAMES_USER, FAILED, FAILED_NONE } from '../../model/evidence'
import { isKeyInfo, keyTail } from './key-info'
import type { Message, MessageForm, Reading } from './message'
import { readMethod, readUserFromSource, withoutPreauth } from './parts'

/**
 * The result of a try, auth_log() in https://github.com/openssh/openssh-portable/blob/master/auth.c:
 * ```
 * Failed|Accepted|Postponed|Partial M for [invalid user ]U from S port P ssh2[: KEY]
 * ```
 * Until OpenSSH 3.9 the word was `illegal`. Of protocol 1 the line ended in `port P[ ruser R]`, later `ssh1[: ruser R]`.
 */

const FOR = ascii(' for ')
const NONE = ascii('none')
const PASSWORD = ascii('password')
const PUBLICKEY = ascii('publickey')
/** Only of these methods something is logged behind the `ssh2`: a key, or a Kerberos principal. */
const KEY_METHODS = [PUBLICKEY, ascii('hostbased'), ascii('gssapi')]
const GSSAPI = ascii('gssapi')
const SSH2 = ascii(' ssh2')
const SSH1 = ascii(' ssh1')
const SSH = ascii(' ssh')
const REMOTE_USER = ascii(' ruser ')
/** No shorter name can hold a forged ` from S port P ssh2: `. */
const SHORTEST_FORGERY = ' from ::1 port 1 ssh2: '.length
const ONE = 49
const TWO = 50
const COLON = 58
const BLANK = 32

/** Reads what follows the first word; false where the line is no result of a try. */
function readResult(bytes: Uint8Array, start: number, end: number, message: Message): boolean {
  const user = readMethod(bytes, start, end, FOR, message)
  if (user < 0) return false
  const lineEnd = withoutPreauth(bytes, start, end)
  const plain = endsWith(bytes, user, lineEnd, SSH2) || endsWith(bytes, user, lineEnd, SSH1)
  const tail = plain ? lineEnd - SSH2.length : lineEnd
  const isRead = plain && readUserFromSource(bytes, user, tail, message)
  if (isRead && message.userEnd - message.userStart < SHORTEST_FORGERY) return true
  const rightmost = isRead ? message.reading() : null
  const first = nextReading(bytes, user, user, lineEnd, message)
  if (first < 0) return rightmost === null ? readOldEnd(bytes, user, lineEnd, message) : take(message, rightmost)
  // An account that exists has no name that the client made up: the first end is sshd's.
  if (message.valid === VALID) return true
  decide(new Readings(bytes, user, lineEnd, message, rightmost, first), message)
  return true
}

/** `… from S port P` or `… from S port P ruser R`, of protocol 1; R is the client's text. */
function readOldEnd(bytes: Uint8Array, user: number, end: number, message: Message): boolean {
  if (readUserFromSource(bytes, user, end, message)) return true
  const remote = indexOfBytes(bytes, user, end, REMOTE_USER)
  return remote >= 0 && readUserFromSource(bytes, user, remote, message)
}

function take(message: Message, reading: Reading): true {
  message.choose(reading, null)
  return true
}

/** The next place from `at` on where ` from S port P` stands right before ` ssh1: ` or ` ssh2: `, or -1. */
function nextReading(bytes: Uint8Array, user: number, at: number, end: number, message: Message): number {
  for (let p = indexOfBytes(bytes, at, end, SSH); p >= 0; p = indexOfBytes(bytes, p + 1, end, SSH)) {
    const isProtocol = bytes[p + 4] === ONE || bytes[p + 4] === TWO
    if (!isProtocol || bytes[p + 5] !== COLON || bytes[p + 6] !== BLANK) continue
    if (readUserFromSource(bytes, user, p, message) && message.sourceEnd < p) return p
  }
  return -1
}

/**
 * The readings that a line allows of which the user is the client's text: what follows `ssh2: ` is a key, whose id is
 * the client's text too; or the name holds `ssh2: ` and is made to fool.
 */
class Readings {
  readonly isOfKey: boolean
  /** The readings that end in `ssh2: ` and a key: the first, the last, and how many. */
  first: Reading | null = null
  last: Reading | null = null
  count = 0
  /** The reading that ends with the line. */
  readonly rightmost: Reading | null

  constructor(
    bytes: Uint8Array,
    user: number,
    end: number,
    message: Message,
    rightmost: Reading | null,
    firstPlace: number,
  ) {
    const { methodStart, methodEnd } = message
    this.rightmost = rightmost
    this.isOfKey = KEY_METHODS.some((method) => startsWith(bytes, methodStart, methodEnd, method))
    const isAnyText = !this.isOfKey || startsWith(bytes, methodStart, methodEnd, GSSAPI)
    const tail = keyTail(bytes, user, end)
    for (let p = firstPlace; p >= 0; p = nextReading(bytes, user, p + 1, end, message)) {
      if (isAnyText || isKeyInfo(bytes, p + SSH2.length + 2, end, tail)) this.#add(message.reading())
    }
  }

  #add(reading: Reading): void {
    this.first ??= reading
    this.last = reading
    this.count++
  }
}

/** Takes the likeliest reading and keeps the other; where there are more than two, the rest of the connection tells. */
function decide({ isOfKey, first, last, count, rightmost }: Readings, message: Message): void {
  if (first === null || last === null) {
    if (rightmost === null) message.chooseNone()
    else message.choose(rightmost, null)
  } else if (count + (rightmost === null ? 0 : 1) > 2) message.chooseNone()
  else {
    const right = rightmost ?? (count > 1 ? last : null)
    if (right === null) message.choose(first, null)
    else if (isOfKey) message.choose(first, right)
    else message.choose(right, first)
  }
}

const failed: MessageForm = {
  name: 'Failed … for U',
  group: 'attempt',
  heads: ['Failed '],
  read(bytes, start, end, message) {
    if (!readResult(bytes, start, end, message)) return false
    const { methodStart, methodEnd } = message
    message.kind = FAILED
    message.flags |= E_NAMES_USER | E_FAIL2BAN
    if (startsWith(bytes, methodStart, methodEnd, PASSWORD)) message.flags |= E_AUCEPS
    // fail2ban's normal mode leaves out keys of users that exist: honest clients offer several.
    else if (message.valid !== INVALID && startsWith(bytes, methodStart, methodEnd, PUBLICKEY)) {
      message.flags &= ~E_FAIL2BAN
    }
    return true
  },
}

/** The protocol's opening question, which methods there are: it names the user and is no try. */
const failedNone: MessageForm = {
  name: 'Failed none for U',
  group: 'neutral',
  heads: ['Failed none for '],
  read(bytes, start, end, message) {
    if (!readResult(bytes, start - FOR.length - NONE.length, end, message)) return false
    message.kind = FAILED_NONE
    message.flags |= E_NAMES_USER | E_FAIL2BAN
    return true
  },
}

const accepted: MessageForm = {
  name: 'Accepted … for U',
  group: 'success',
  heads: ['Accepted '],
  read(bytes, start, end, message) {
    if (!readResult(bytes, start, end, message)) return false
    message.kind = ACCEPTED
    message.valid = VALID
    return true
  },
}

/** A conversation that goes on, or one of several methods that are asked for: it names the user and is no result. */
function unfinished(word: string): MessageForm {
  return {
    name: `${word} … for U`,
    group: 'neutral',
    heads: [`${word} `],
    read(bytes, start, end, message) {
      message.kind = FAILED_NONE
      return readResult(bytes, start, end, message)
    },
  }
}

/** Results of tries. */
export const OPENSSH_RESULT: readonly MessageForm[] = [
  failed,
  failedNone,
  accepted,
  unfinished('Postponed'),
  unfinished('Partial'),
]
