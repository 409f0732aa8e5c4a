import { NEUTRAL, SCAN_LINE } from '../../model/evidence'
import { always, type MessageForm } from './message'
import { readSource, withoutPreauth } from './parts'

/**
 * Clients that speak no SSH, or bad SSH: sshd.c, packet.c and kex.c in
 * https://github.com/openssh/openssh-portable. Where no source is said, the pid tells.
 */

/** A line of a client that never came to name a user; sshd writes the source right behind the head. */
function scan(head: string): MessageForm {
  return {
    name: `${head}…`,
    group: 'scan',
    heads: [head],
    read(bytes, start, end, message) {
      message.kind = SCAN_LINE
      return readSource(bytes, start, end, message) >= 0
    },
  }
}

/** A failure that is a scan's only before the log-in; later it ends an honest session. */
function early(head: string): MessageForm {
  return {
    name: `${head}…`,
    group: 'scan',
    heads: [head],
    read(bytes, start, end, message) {
      message.kind = withoutPreauth(bytes, start, end) < end ? SCAN_LINE : NEUTRAL
      return true
    },
  }
}

/** What nobody who wants to log in makes sshd say; no source, the pid tells. */
const ODD_PACKETS = [
  'Bad packet length',
  'Corrupted MAC on input',
  'Corrupted padlen',
  'Read from socket failed',
  'bad client public DH value',
  'no hostkey alg',
  'padding error',
]

/** Clients that never came to name a user. */
export const OPENSSH_SCAN: readonly MessageForm[] = [
  scan('Did not receive identification string from '),
  scan('Did not receive ident string from '),
  scan('Could not write ident string to '),
  always('Protocol major versions differ: …', 'scan', ['Protocol major versions differ: '], SCAN_LINE),
  always('Unable to negotiate a key exchange method', 'scan', ['Unable to negotiate a '], SCAN_LINE),
  always('kex_exchange_identification: …', 'scan', ['kex_exchange_identification: '], SCAN_LINE),
  ...ODD_PACKETS.map((head) => always(`${head}…`, 'scan', [head], SCAN_LINE)),
  early('Write failed: '),
]
