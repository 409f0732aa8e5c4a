import { isDigit, SPACE } from '../../base/bytes'
import type { EnvelopeForm } from '../entry'
import { readEpoch } from './epoch'
import { readHead } from './syslog-head'

/** `journalctl -o short-unix`: `1772323641.123456 heron sshd[22071]: …`. */
export const shortUnix: EnvelopeForm = {
  name: 'journalctl short-unix',
  read(bytes, start, end, entry) {
    const timeEnd = isDigit(bytes[start]) ? readEpoch(bytes, start, end, entry) : -1
    if (timeEnd < 0 || timeEnd >= end || bytes[timeEnd] !== SPACE) return false
    return readHead(bytes, timeEnd + 1, end, entry)
  },
}
