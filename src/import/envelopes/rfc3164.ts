import type { EnvelopeForm } from '../entry'
import { readBareMessage } from './bare'
import { readBsdTime } from './bsd-time'
import { facilityEnd, isBlank, priorityEnd } from './priority'
import { readOddHead, readPlainHead, readTwoWords } from './syslog-head'

/**
 * The classic syslog line, https://www.rfc-editor.org/rfc/rfc3164#section-4.1.2. It has neither year nor zone, but for
 * the variants in bsd-time.ts and syslog-head.ts.
 * ```
 * Feb 25 00:07:21 myrddin sshd[22071]: Failed password …
 * <38>Feb 25 00:07:21 myrddin sshd[22071]: …
 * ```
 */
export const rfc3164: EnvelopeForm = {
  name: 'rfc3164',
  read(bytes, start, end, entry) {
    const at = priorityEnd(bytes, start, end)
    const timeEnd = readBsdTime(bytes, at, end, entry)
    if (timeEnd < 0 || timeEnd >= end || !isBlank(bytes[timeEnd])) return false
    const head = timeEnd + 1
    // OpenWrt's logread, the only one with a year behind the clock, has facility and level for the host.
    if (!entry.yearless && facilityEnd(bytes, head, end) > head) return readOddHead(bytes, head, end, entry)
    if (readPlainHead(bytes, head, end, entry) || readOddHead(bytes, head, end, entry)) return true
    return readBareMessage(bytes, head, end, entry) || readTwoWords(bytes, head, end, entry)
  },
}
