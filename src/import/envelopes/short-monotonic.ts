import { ascii, isDigit, scanTo, SPACE } from '../../base/bytes'
import type { EnvelopeForm } from '../entry'
import { readHead } from './syslog-head'

const OPEN = 91
const CLOSE = 93
const DOT = 46
/** `[12345.678901 <    0.000123 >]` is about as long. */
const LONGEST_UPTIME = 64
const UPTIME_BYTES = ascii(' .<>*')

/**
 * `journalctl -o short-monotonic` and `short-delta`, and the kernel's own log: seconds since the machine started, which are no time of day. The entries have
 * their order and nothing else. What has no program, as the kernel's lines in dmesg, is not ours.
 * ```
 * [12345.678901] heron sshd[22071]: …
 * [12345.678901 <    0.000123 >] heron sshd[22071]: …
 * ```
 */
export const shortMonotonic: EnvelopeForm = {
  name: 'journalctl short-monotonic',
  read(bytes, start, end, entry) {
    if (bytes[start] !== OPEN) return false
    const head = uptimeEnd(bytes, start + 1, end)
    if (head < 0) return false
    if (readHead(bytes, head, end, entry)) return true
    entry.reset(bytes, end)
    entry.message = head
    return true
  },
}

/** The position behind ` 12345.678901 <…>] `, or -1. */
function uptimeEnd(bytes: Uint8Array, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_UPTIME)
  let p = at
  while (p < limit && bytes[p] === SPACE) p++
  const digits = p
  while (p < limit && isDigit(bytes[p])) p++
  if (p === digits || bytes[p] !== DOT) return -1
  const close = scanTo(bytes, p + 1, limit, CLOSE)
  for (let i = p + 1; i < close; i++) if (!isUptimeByte(bytes[i] ?? 0)) return -1
  return close + 1 < limit && bytes[close + 1] === SPACE ? close + 2 : -1
}

function isUptimeByte(byte: number): boolean {
  return isDigit(byte) || UPTIME_BYTES.includes(byte)
}
