import type { EnvelopeForm } from '../entry'
import { readIsoTime } from './iso-time'
import { isBlank, priorityEnd } from './priority'
import { readHead } from './syslog-head'

/**
 * Syslog with an ISO 8601 time: rsyslog since Debian 12 and Ubuntu 24.04, `journalctl -o short-iso`, syslog-ng.
 * ```
 * 2026-03-01T00:07:21.123456+01:00 myrddin sshd-session[22071]: …
 *                    fraction, offset: optional; also `,` before the fraction, `Z`, +0100
 * ```
 */
export const rfc3339: EnvelopeForm = {
  name: 'rfc3339',
  read(bytes, start, end, entry) {
    const timeEnd = readIsoTime(bytes, priorityEnd(bytes, start, end), end, entry)
    if (timeEnd < 0 || timeEnd >= end || !isBlank(bytes[timeEnd])) return false
    return readHead(bytes, timeEnd + 1, end, entry)
  },
}
