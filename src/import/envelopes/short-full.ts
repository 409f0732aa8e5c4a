import { isDigit, scanTo, SPACE } from '../../base/bytes'
import { NO_OFFSET } from '../../model/attempt-table'
import type { Entry, EnvelopeForm } from '../entry'
import { isWeekday } from './bsd-time'
import { readIsoTime, readOffset } from './iso-time'
import { readHead } from './syslog-head'
import { zoneOffset } from './zones'

const PLUS = 43
const DASH = 45

/**
 * `journalctl -o short-full`, and `with-unit`, which has the unit in place of the program: output_timestamp_realtime() in
 * https://github.com/systemd/systemd/blob/main/src/shared/logs-show.c. The zone is a name or, where the tz
 * database has none, an offset.
 * ```
 * Sun 2026-03-01 00:07:21 CET heron sshd[22071]: …
 * Sun 2026-03-01 00:07:21 +03 heron ssh.service[22071]: …
 * ```
 */
export const shortFull: EnvelopeForm = {
  name: 'journalctl short-full',
  read(bytes, start, end, entry) {
    if (bytes[start + 3] !== SPACE || !isDigit(bytes[start + 4]) || !isWeekday(bytes, start, end)) return false
    const timeEnd = readIsoTime(bytes, start + 4, end, entry)
    if (timeEnd < 0 || timeEnd >= end || bytes[timeEnd] !== SPACE) return false
    const head = readZone(bytes, timeEnd + 1, end, entry)
    return head > 0 && readHead(bytes, head, end, entry)
  },
}

/** Takes the zone's name or offset; returns the position behind it and its blank. */
function readZone(bytes: Uint8Array, at: number, end: number, entry: Entry): number {
  const wordEnd = scanTo(bytes, at, end, SPACE)
  if (bytes[at] === PLUS || bytes[at] === DASH) {
    return readOffset(bytes, at, end, entry) === wordEnd && wordEnd < end ? wordEnd + 1 : -1
  }
  for (let p = at; p < wordEnd; p++) if (!isCapital(bytes[p] ?? 0)) return at
  const offset = zoneOffset(bytes, at, wordEnd)
  if (offset !== NO_OFFSET) entry.offset = offset
  return wordEnd < end ? wordEnd + 1 : -1
}

function isCapital(byte: number): boolean {
  return byte >= 65 && byte <= 90
}
