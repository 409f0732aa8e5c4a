import { ascii, endsWith, indexOfBytes, startsWith } from '../../base/bytes'
import { INVALID, VALID, VALIDITY_UNKNOWN } from '../../model/attempt-table'
import { CLOSING, E_AMBIGUOUS, E_ILLEGAL, MENTION, NEUTRAL, SCAN_LINE } from '../../model/evidence'
import { LOGGED_IN, NOBODY, readConnection } from './connection-id'
import { always, type Message, type MessageForm, type Reading } from './message'
import { readUserFromSource, readUserThenSource, withoutPreauth } from './parts'

/**
 * How OpenSSH ends a connection by itself: ssh_packet_disconnect() in
 * https://github.com/openssh/openssh-portable/blob/master/packet.c:
 * ```
 * Disconnecting [invalid|authenticating user U |user U ]S port P: reason      since 7.5
 * Disconnecting: reason                                                        before
 * ```
 */

const FOR = ascii(' for ')
const COLON_BLANK = ascii(': ')
const TOO_MANY = ascii('Too many authentication failures')
const USUAL = ascii(': Too many authentication failures')
/** sshd cuts longer reasons, so that another reason can be made to end in the usual one. */
const CUT = 500
const CHANGE = ascii('Change of username or service not allowed: (')
const SSH2 = ascii(' ssh2')
const SSH1 = ascii(' ssh1')
/** sshd cuts the user's name at about so many bytes before it names the connection by it. */
const LONGEST_NAME = 200

/**
 * Names the user. Both U and the reason can hold the client's text: where ` S port P: ` stands more than once, only what
 * can be a reason counts, and where that is still more than one the line alone can't tell.
 */
function disconnecting(word: string, valid: number, flags: number): MessageForm {
  return {
    name: 'Disconnecting authenticating/invalid user U',
    group: 'attempt',
    heads: [`Disconnecting ${word} user `],
    read(bytes, start, end, message) {
      message.kind = CLOSING
      message.valid = valid
      message.flags |= flags
      const lineEnd = withoutPreauth(bytes, start, end)
      if (lineEnd - start < CUT && endsWith(bytes, start, lineEnd, USUAL)) {
        return readUserThenSource(bytes, start, lineEnd - USUAL.length, message)
      }
      const ends = new Ends(bytes, start, lineEnd, message)
      if (ends.count === 1 && ends.first !== null) message.choose(ends.first, null)
      else if (ends.count > 1) ends.decide(message)
      return ends.count > 0
    },
  }
}

/** The places where `U S port P: ` can end. */
class Ends {
  first: Reading | null = null
  count = 0
  /** Of those, the ones before what sshd can give as its reason. */
  readonly #viable: Reading[] = []
  #viableCount = 0

  constructor(bytes: Uint8Array, user: number, end: number, message: Message) {
    for (let p = user; p >= 0; p = indexOfBytes(bytes, p + 1, end, COLON_BLANK)) {
      if (!readUserThenSource(bytes, user, p, message) || message.sourceEnd >= p) continue
      this.first ??= message.reading()
      this.count++
      if (!isReason(bytes, p + COLON_BLANK.length, end, message)) continue
      if (++this.#viableCount <= 2) this.#viable.push(message.reading())
    }
  }

  decide(message: Message): void {
    const [first, second] = this.#viable
    if (first === undefined || this.#viableCount > 2) message.chooseNone()
    else if (second === undefined) message.choose(first, null)
    else message.choose(second, first)
  }
}

/** Whether a reason at `start` goes with the user that the message has: a changed name is told with the old one. */
function isReason(bytes: Uint8Array, start: number, end: number, { userStart, userEnd }: Message): boolean {
  if (startsWith(bytes, start, end, TOO_MANY)) return true
  if (!startsWith(bytes, start, end, CHANGE)) return false
  const told = start + CHANGE.length
  const length = Math.min(userEnd - userStart, LONGEST_NAME)
  for (let i = 0; i < length && told + i < end; i++) if (bytes[userStart + i] !== bytes[told + i]) return false
  return true
}

/** Names nobody, or somebody who has logged in. */
const disconnectingOther: MessageForm = {
  name: 'Disconnecting …',
  group: 'neutral',
  heads: ['Disconnecting '],
  read(bytes, start, end, message) {
    const lineEnd = withoutPreauth(bytes, start, end)
    const who = readConnection(bytes, start, lineEnd, message)
    message.kind = who !== NOBODY ? NEUTRAL : lineEnd < end ? SCAN_LINE : MENTION
    return who === NOBODY || who === LOGGED_IN
  },
}

/**
 * `Disconnecting: Too many authentication failures[ for U]` has no source: the pid tells. OpenSSH 6.7 wrote
 * `for [invalid user ]U from S port P ssh2`, which U alone can be made to look like.
 */
const tooMany: MessageForm = {
  name: 'Disconnecting: Too many authentication failures',
  group: 'attempt',
  heads: ['Disconnecting: Too many authentication failures', 'Too many authentication failures'],
  read(bytes, start, end, message) {
    const lineEnd = withoutPreauth(bytes, start, end)
    message.kind = CLOSING
    if (!startsWith(bytes, start, lineEnd, FOR)) return true
    const user = start + FOR.length
    if (endsWith(bytes, user, lineEnd, SSH2) || endsWith(bytes, user, lineEnd, SSH1)) {
      if (readUserFromSource(bytes, user, lineEnd - SSH2.length, message)) return chooseShort(user, lineEnd, message)
    }
    message.userStart = user
    message.userEnd = lineEnd
    return true
  },
}

/** Takes all of the line as the name, and keeps that it has a source: the connection's other lines tell. */
function chooseShort(user: number, end: number, message: Message): true {
  const withSource = message.reading()
  message.choose({ userStart: user, userEnd: end, sourceStart: -1, sourceEnd: -1, port: 0 }, withSource)
  message.valid = VALIDITY_UNKNOWN
  message.flags |= E_AMBIGUOUS
  return true
}

/** `Disconnecting: Change of username or service not allowed: (U,…) -> (…)`: somebody tried, and was refused. */
const changeOfUser = always(
  'Disconnecting: Change of username or service not allowed…',
  'attempt',
  ['Disconnecting: Change of username or service not allowed'],
  CLOSING,
)

/** Reasons of the key exchange, or of packets that are none: they count as scans whether or not `[preauth]` is written. */
const badPackets = always(
  'Disconnecting: … (no SSH)',
  'scan',
  [
    'bad client public DH value',
    'Bad packet length ',
    'Corrupted ',
    'Deprecated SSH',
    'Invalid ssh1 packet',
    'Packet corrupt',
    'Packet integrity error',
    'Protocol error',
    'Your ssh version is too old',
    'crc32 compensation attack',
    'deattack error',
    'no hostkey alg',
  ].map((reason) => `Disconnecting: ${reason}`),
  SCAN_LINE,
)

/** Any other reason: before a log-in a scan, unless a user has been named. */
const disconnectingOld: MessageForm = {
  name: 'Disconnecting: …',
  group: 'neutral',
  heads: ['Disconnecting: '],
  read(bytes, start, end, message) {
    message.kind = withoutPreauth(bytes, start, end) < end ? SCAN_LINE : NEUTRAL
    return true
  },
}

/** Ends that sshd makes. */
export const OPENSSH_DISCONNECTING: readonly MessageForm[] = [
  disconnecting('invalid', INVALID, E_ILLEGAL),
  disconnecting('authenticating', VALID, 0),
  disconnectingOther,
  tooMany,
  changeOfUser,
  badPackets,
  disconnectingOld,
]
