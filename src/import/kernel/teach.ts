import { DAY } from '../../base/calendar'
import { NUL } from '../../base/bytes'
import { CLOSING, MENTION, NEUTRAL, SESSION_OPENED, whatOf } from '../../model/evidence'
import { DROPBEAR, OPENSSH, OTHER_PROGRAM, PLAIN_SSHD } from '../envelopes/programs'
import { type LineReader, MOST_COUNT, OTHER, UNDERSTOOD, UNREADABLE } from '../line-reader'
import { headPlace } from './head-place'
import type { LineKernel } from './line-kernel'
import { templatePlace } from './template-place'

/** Whose lines the kernel reads: those of the others can mean more than they say. */
const SPEAKERS = [OTHER_PROGRAM, OPENSSH, PLAIN_SSHD, DROPBEAR]
/** Lines that may give no row: then nobody has asked for the id of their method. */
const GIVE_NO_ROW = [NEUTRAL, MENTION, CLOSING, SESSION_OPENED]
/** BSD's own program, whose `last message repeated` stands for the line before. */
const SYSLOGD = 'syslogd'.length

/**
 * Teaches the kernel the shape of the line `bytes[start, end)` that the reader has just read, and which `was` what
 * `read` has returned. A head is learnt of other programs, and of lines that count: then its host has an id.
 */
export function teach(
  kernel: LineKernel,
  reader: LineReader,
  was: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): void {
  if (was === UNREADABLE) return
  const isLearnt = (was === OTHER || was === UNDERSTOOD) && learn(kernel, reader, was, bytes, start, end)
  if (reader.entry.yearless) kernel.passYearless(Math.floor(reader.entry.time / DAY), isLearnt)
}

/** Returns whether the head was learnt. */
function learn(
  kernel: LineKernel,
  reader: LineReader,
  was: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean {
  const { entry, message, speaker } = reader
  if (entry.bytes !== bytes || entry.messageEnd !== end || bytes[start] === NUL) return false
  if (!SPEAKERS.includes(speaker) || entry.programEnd - entry.programStart === SYSLOGD) return false
  const place = headPlace(bytes, start, entry, reader.form)
  if (place === null) return false
  if (was === UNDERSTOOD) learnMessage(kernel, reader, bytes, end)
  if (was === UNDERSTOOD && message.kind === NEUTRAL) return false
  const program = bytes.slice(entry.programStart, entry.programEnd)
  const host = speaker === OTHER_PROGRAM ? -1 : reader.hostId
  return kernel.learnHead({ envelope: reader.form, program, speaker }, place, host, reader.zone())
}

function learnMessage(kernel: LineKernel, reader: LineReader, bytes: Uint8Array, end: number): void {
  const { entry, message, speaker } = reader
  const place = templatePlace(bytes, entry.message, end, message)
  if (place === null || (message.methodStart >= 0 && GIVE_NO_ROW.includes(message.kind))) return
  const method = message.methodStart < 0 ? 0 : reader.internMethod(bytes)
  const offer = message.offerStart < 0 ? null : bytes.slice(message.offerStart, message.offerEnd)
  const what = whatOf(message.kind, message.valid, message.flags, method)
  const count = Math.min(message.count, MOST_COUNT)
  kernel.learnTemplate({ form: message.form, offer }, place, speaker === PLAIN_SSHD ? OPENSSH : speaker, what, count)
}
