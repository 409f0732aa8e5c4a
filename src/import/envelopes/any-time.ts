import { ascii, SPACE, startsWith } from '../../base/bytes'
import { NO_OFFSET } from '../../model/attempt-table'
import type { Entry } from '../entry'
import { readBsdTime } from './bsd-time'
import { readEpoch } from './epoch'
import { readIsoTime, readOffset } from './iso-time'

const UTC = [ascii(' UTC'), ascii(' GMT')]

/**
 * Reads the time that fills `bytes[start, end)` into the entry, in any of the ways in which records hold it: ISO 8601
 * (also with ` UTC` or ` +0100` behind it), since 1970 in seconds or finer, BSD's `Mar  1 00:07:21`. False, and no time,
 * where it is none of them.
 */
export function readAnyTime(bytes: Uint8Array, start: number, end: number, entry: Entry): boolean {
  const isRead =
    readIso(bytes, start, end, entry) || readEpoch(bytes, start, end, entry) === end || isBsd(bytes, start, end, entry)
  if (isRead) return true
  entry.time = NaN
  entry.yearless = false
  entry.offset = NO_OFFSET
  return false
}

function readIso(bytes: Uint8Array, start: number, end: number, entry: Entry): boolean {
  let timeEnd = readIsoTime(bytes, start, end, entry)
  if (timeEnd < 0 || timeEnd === end) return timeEnd === end
  if (UTC.some((zone) => zone.length === end - timeEnd && startsWith(bytes, timeEnd, end, zone))) {
    entry.offset = 0
    return true
  }
  if (bytes[timeEnd] === SPACE) timeEnd = readOffset(bytes, timeEnd + 1, end, entry)
  return timeEnd === end
}

function isBsd(bytes: Uint8Array, start: number, end: number, entry: Entry): boolean {
  entry.offset = NO_OFFSET
  return readBsdTime(bytes, start, end, entry) === end
}
