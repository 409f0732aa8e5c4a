import { decodeText } from '../../src/base/bytes'
import { eventsOf } from '../../src/export/events'
import { Entry } from '../../src/import/entry'
import { ENVELOPES } from '../../src/import/envelopes'
import { OTHER_PROGRAM, speakerOf } from '../../src/import/envelopes/programs'
import { Finisher } from '../../src/import/fold/finish'
import { Fold } from '../../src/import/fold/fold'
import { readMessage } from '../../src/import/messages'
import { Message } from '../../src/import/messages/message'
import { BlockParser } from '../../src/import/parse-block'
import { linesOf } from './seeds'

/** Thrown where a line is read as it must not be. */
export class Finding extends Error {}

const entry = new Entry()
const message = new Message()

/**
 * Reads a line by every envelope that takes it: what the message gives must stand within the message, so that no text
 * of the envelope, and none of another line, is taken for a source or a name. Returns the messages of SSH servers.
 */
export function checkLine(line: Uint8Array): string[] {
  const texts: string[] = []
  for (const form of ENVELOPES) {
    entry.reset(line, line.length)
    if (!form.read(line, 0, line.length, entry)) continue
    const { bytes, programStart, programEnd, message: from, messageEnd: to } = entry
    const speaker = speakerOf(bytes, programStart, programEnd)
    if (speaker === OTHER_PROGRAM) continue
    if (from < 0 || to > bytes.length) throw new Finding(`${form.name}: a message from ${from} to ${to}`)
    texts.push(decodeText(bytes, from, Math.max(from, to)))
    if (readMessage(bytes, from, to, message, speaker)) checkPlaces(form.name, from, to)
  }
  return texts
}

function checkPlaces(form: string, from: number, to: number): void {
  const { userStart, userEnd, sourceStart, sourceEnd, methodStart, methodEnd, offerStart, offerEnd } = message
  const places = [
    ['user', userStart, userEnd],
    ['source', sourceStart, sourceEnd],
    ['method', methodStart, methodEnd],
    ['offer', offerStart, offerEnd],
    ['other user', message.alternative?.userStart ?? -1, message.alternative?.userEnd ?? -1],
    ['other source', message.alternative?.sourceStart ?? -1, message.alternative?.sourceEnd ?? -1],
  ] as const
  for (const [what, start, end] of places) {
    const isWithin = start >= from && end <= to && start <= end
    if (start >= 0 && !isWithin) throw new Finding(`${form}: ${what} at ${start} to ${end}, not in ${from} to ${to}`)
  }
  if (sourceStart >= 0 && sourceEnd === sourceStart) throw new Finding(`${form}: an empty source`)
  if (message.form < 0) throw new Finding(`${form}: understood, but of no form`)
  if (!(message.count >= 0) || message.port < 0 || message.port > 0xffff) throw new Finding(`${form}: odd numbers`)
}

const parser = new BlockParser()

/** Without what the reader takes off a line: NUL before it, the CR of a line end behind it. */
function trimmed(line: Uint8Array): Uint8Array {
  let start = 0
  while (line[start] === 0) start++
  return line.subarray(start, Math.max(start, line.at(-1) === 13 ? line.length - 1 : line.length))
}

/**
 * Reads lines, which may hold line ends, as one log: each is counted once, and no attempt has a source that stands in no message.
 * @returns how many attempts and scans were found
 */
export function checkLog(lines: readonly Uint8Array[]): number {
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + line.length + 1, 0))
  let at = 0
  for (const line of lines) {
    bytes.set(line, at)
    bytes[at + line.length] = 10
    at += line.length + 1
  }
  const texts = linesOf(bytes)
    .flatMap((line) => checkLine(trimmed(line)))
    .join('\n')
  const fold = new Fold()
  fold.columns.files.push('fuzz.log')
  const block = parser.parse(bytes)
  fold.append(block, 0, { first: 1, step: 1 })
  const table = new Finisher(fold.columns).finish(fold.years.date(0, null))
  const { attempt, scan, success, neutral, other, unreadable } = fold.lines()
  const counted = attempt + scan + success + neutral + other + unreadable
  if (counted !== block.tally.entries) throw new Finding(`${counted} lines counted of ${block.tally.entries}`)
  for (const { source, line } of eventsOf(table)) {
    if (source !== null && !texts.includes(source)) throw new Finding(`line ${line}: source ${source} is in no message`)
  }
  return table.length
}
