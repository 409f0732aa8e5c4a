import { decimal, scanTo, SPACE } from '../../base/bytes'
import type { EnvelopeForm } from '../entry'
import { readBsdTime } from './bsd-time'
import { NamedLine } from './named-line'

const OPEN = 91
const CLOSE = 93

/**
 * dropbear in the foreground (`dropbear -F -E`), as containers run it: `svr_dropbear_log` in
 * https://github.com/mkj/dropbear/blob/master/src/svr-session.c.
 * ```
 * [22071] Mar 01 00:07:21 Bad password attempt for 'root' from 203.0.113.9:40112
 * ```
 */
export const dropbearStderr: EnvelopeForm = {
  name: 'dropbear stderr',
  read(bytes, start, end, entry) {
    if (bytes[start] !== OPEN) return false
    const close = scanTo(bytes, start + 1, Math.min(end, start + 12), CLOSE)
    if (bytes[close] !== CLOSE || bytes[close + 1] !== SPACE) return false
    const pid = decimal(bytes, start + 1, close)
    const timeEnd = pid < 0 ? -1 : readBsdTime(bytes, close + 2, end, entry)
    if (timeEnd < 0 || timeEnd >= end || bytes[timeEnd] !== SPACE) return false
    line.place(bytes, timeEnd + 1, end, pid, entry)
    return true
  },
}

const line = new NamedLine('dropbear')
