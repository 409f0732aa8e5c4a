import { decimal, isDigit, scanTo, SPACE } from '../../base/bytes'
import type { Entry, EnvelopeForm } from '../entry'
import { fractionEnd, readClock } from './clock'
import { readIsoTime } from './iso-time'
import { NamedLine } from './named-line'

const COLON = 58
/** Length of `00:07:21`, and of the milliseconds behind it. */
const CLOCK = 8
const MILLIS = 4

/**
 * `sshd.log` of OpenSSH for Windows: syslog() in
 * https://github.com/PowerShell/openssh-portable/blob/latestw_all/contrib/win32/win32compat/w32log.c. Before 7.9 the line
 * had no date: such entries have their order and no time.
 * ```
 * 9332 2026-03-01 00:07:21.123 Failed password for …
 * 9332 00:07:21:123 Failed password for …              9332 00:07:21 123 Failed …
 * pid
 * ```
 */
export const windowsLog: EnvelopeForm = {
  name: 'Windows sshd.log',
  read(bytes, start, end, entry) {
    if (!isDigit(bytes[start])) return false
    const pidEnd = scanTo(bytes, start, Math.min(end, start + 11), SPACE)
    const pid = bytes[pidEnd] === SPACE && pidEnd < end ? decimal(bytes, start, pidEnd) : -1
    if (pid < 0) return false
    const timeEnd = readTime(bytes, pidEnd + 1, end, entry)
    if (timeEnd < 0 || timeEnd >= end || bytes[timeEnd] !== SPACE) return false
    line.place(bytes, timeEnd + 1, end, pid, entry)
    return true
  },
}

const line = new NamedLine('sshd')

function readTime(bytes: Uint8Array, at: number, end: number, entry: Entry): number {
  const dateEnd = bytes[at + 10] === SPACE ? readIsoTime(bytes, at, end, entry) : -1
  if (dateEnd >= 0) return fractionEnd(bytes, at + 19, end) > at + 19 ? dateEnd : -1
  if (readClock(bytes, at) < 0 || at + CLOCK + MILLIS > end) return -1
  const isSeparated = bytes[at + CLOCK] === COLON || bytes[at + CLOCK] === SPACE
  const hasMillis = decimal(bytes, at + CLOCK + 1, at + CLOCK + MILLIS) >= 0
  return isSeparated && hasMillis ? at + CLOCK + MILLIS : -1
}
