import { ascii, decimal, indexOfBytes, lastIndexOfBytes, startsWith } from '../../base/bytes'
import { DAY } from '../../base/calendar'
import type { Entry, EnvelopeForm } from '../entry'
import { readClock, twoDigits } from './clock'
import { daysTo } from './iso-time'

const FIRST = ascii('[Time ')
const HOST = ascii('] [Host ')
const SENDER = ascii('] [Sender ')
const PID = ascii('] [PID ')
const MESSAGE = ascii('] [Message ')
const END = ascii('] [')
const LAST = [ascii('] [Level '), ascii('] [UID ')]
const DOT = 46
const CLOSE = 93
const UTC = ascii(' UTC]')

/**
 * Apple System Log, `asl.log` of Mac OS X 10.4 and 10.5 (man 5 asl.conf, format raw):
 * ```
 * [Time 2006.12.28 15:53:55 UTC] [Facility auth] [Sender sshd] [PID 483] [Message error: …] [Level 3] [UID -2] …
 * ```
 */
export const asl: EnvelopeForm = {
  name: 'Apple System Log',
  read(bytes, start, end, entry) {
    if (!startsWith(bytes, start, end, FIRST) || !readTime(bytes, start + FIRST.length, end, entry)) return false
    const message = indexOfBytes(bytes, start, end, MESSAGE)
    if (message < 0) return false
    entry.message = message + MESSAGE.length
    entry.messageEnd = messageEnd(bytes, entry.message, end)
    entry.hostStart = fieldStart(bytes, start, message, HOST)
    entry.hostEnd = fieldEnd(bytes, entry.hostStart, message)
    entry.programStart = fieldStart(bytes, start, message, SENDER)
    entry.programEnd = fieldEnd(bytes, entry.programStart, message)
    const pid = fieldStart(bytes, start, message, PID)
    entry.pid = decimal(bytes, pid, fieldEnd(bytes, pid, message))
    return true
  },
}

function readTime(bytes: Uint8Array, at: number, end: number, entry: Entry): boolean {
  if (bytes[at + 4] !== DOT || bytes[at + 7] !== DOT || !startsWith(bytes, at + 19, end, UTC)) return false
  const days = daysTo(decimal(bytes, at, at + 4), twoDigits(bytes, at + 5), twoDigits(bytes, at + 8))
  const clock = readClock(bytes, at + 11)
  entry.time = days * DAY + clock
  entry.offset = 0
  return days >= 0 && clock >= 0
}

/** Where the value of a field before the message begins; 0 where there is none. */
function fieldStart(bytes: Uint8Array, start: number, message: number, name: Uint8Array): number {
  const at = indexOfBytes(bytes, start, message, name)
  return at < 0 ? 0 : at + name.length
}

function fieldEnd(bytes: Uint8Array, start: number, message: number): number {
  if (start === 0) return 0
  const end = indexOfBytes(bytes, start, message, END)
  return end < 0 ? message : end
}

/** The message is the client's text in part: the fields behind it are looked for from the right. */
function messageEnd(bytes: Uint8Array, start: number, end: number): number {
  const ends = LAST.map((name) => lastIndexOfBytes(bytes, start, end, name)).filter((at) => at >= 0)
  return ends.length > 0 ? Math.min(...ends) : bytes[end - 1] === CLOSE ? end - 1 : end
}
