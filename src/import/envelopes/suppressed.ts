import { ascii, decimal, isDigit, lastIndexOfBytes, startsWith } from '../../base/bytes'
import type { Entry } from '../entry'
import { OTHER_PROGRAM, REPEATER, speakerOf } from './programs'
import { Scratch } from './scratch'

const HEAD = ascii("Last message '")
const REPEATED = ascii("' repeated ")
const TIMES = ascii(' times, suppressed by syslog-ng on ')
/** syslog-ng quotes so many bytes of the message at most. */
const LONGEST_QUOTE = 20
const PROGRAM = ascii('last')
const MESSAGE = ascii('message repeated ')
const MESSAGE_END = ascii(' times')

const text = new Scratch()

/**
 * Makes what syslog-ng writes for lines that it left out (`suppress()`, log_writer_last_msg_flush() in
 * https://github.com/syslog-ng/syslog-ng/blob/master/lib/logwriter.c) into BSD's `last message repeated N times`:
 * ```
 * Mar  1 00:07:21 heron sshd: Last message 'Failed password for ' repeated 3 times, suppressed by syslog-ng on heron
 * ```
 * It names the program whose message it was, but not its process. Nothing is changed where that is none of ours.
 */
export function renameSuppressed(bytes: Uint8Array, end: number, entry: Entry): void {
  const { message } = entry
  if (!startsWith(bytes, message, end, HEAD)) return
  const quote = message + HEAD.length
  const quoteEnd = lastIndexOfBytes(bytes, quote, Math.min(end, quote + LONGEST_QUOTE + REPEATED.length), REPEATED)
  if (quoteEnd < 0) return
  const number = quoteEnd + REPEATED.length
  let numberEnd = number
  while (numberEnd < end && isDigit(bytes[numberEnd])) numberEnd++
  const times = decimal(bytes, number, numberEnd)
  if (times > 0 && startsWith(bytes, numberEnd, end, TIMES) && isOurs(entry)) place(bytes, times, entry)
}

function isOurs({ bytes, programStart, programEnd }: Entry): boolean {
  const speaker = speakerOf(bytes, programStart, programEnd)
  return speaker !== OTHER_PROGRAM && speaker !== REPEATER
}

/** Puts host, program and message together in a buffer of its own. */
function place(bytes: Uint8Array, times: number, entry: Entry): void {
  const { hostStart, hostEnd } = entry
  text.clear(hostEnd - hostStart + LONGEST_QUOTE + PROGRAM.length + MESSAGE.length + MESSAGE_END.length)
  text.addBytes(bytes, hostStart, hostEnd)
  entry.hostStart = 0
  entry.hostEnd = entry.programStart = text.length
  text.addBytes(PROGRAM)
  entry.programEnd = entry.message = text.length
  text.addBytes(MESSAGE)
  text.addNumber(times)
  text.addBytes(MESSAGE_END)
  entry.messageEnd = text.length
  entry.pid = -1
  entry.bytes = text.bytes
}
