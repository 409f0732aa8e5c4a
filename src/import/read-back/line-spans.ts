import { ascii, indexOfBytes, lastIndexOfBytes, startsWith } from '../../base/bytes'
import type { PartKind } from '../../model/lines'
import type { Entry } from '../entry'
import type { Reading } from '../messages/message'
import type { LineParts } from './line-parts'

/** A part of a line that was read: `[start, end)` of the block's bytes. */
export interface Span {
  readonly kind: Exclude<PartKind, 'rest'>
  readonly start: number
  readonly end: number
}

/** How a time stands in a line's head, which the log host wrote: ISO 8601, BSD's, or seconds since 1970. */
const TIME =
  /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?|[A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d(?:\.\d+)?|(?<!\d)\d{9,10}\.\d+(?!\d)/

/**
 * The parts that were read of the line `bytes[start, end)`, from left to right: where the reader itself found them.
 * Where the line escapes its text the reader had a copy; of that only those parts are given whose place in the line is
 * beyond doubt. `source` says which of two readings counts.
 */
export function spansOf(
  parts: LineParts,
  bytes: Uint8Array,
  start: number,
  end: number,
  source: string | null,
): Span[] {
  if (!parts.isRead) return []
  const { entry } = parts
  const reading = readingOf(parts, source)
  if (entry.bytes === bytes) {
    return inOrder([...headSpans(entry, start, end), ...messageSpans(parts, reading, 0)])
  }
  const shift = shiftOf(entry, bytes, start, end)
  return inOrder(shift === null ? quotedSpans(entry, reading, bytes, start, end) : messageSpans(parts, reading, shift))
}

function readingOf({ readings, entry, message }: LineParts, source: string | null): Reading {
  const wanted = source === null ? null : new TextEncoder().encode(source)
  const found = readings.find(
    ({ sourceStart, sourceEnd }) =>
      wanted !== null &&
      sourceStart >= 0 &&
      sourceEnd - sourceStart === wanted.length &&
      startsWith(entry.bytes, sourceStart, sourceEnd, wanted),
  )
  return found ?? message.reading()
}

/** Time, log host and process, where the log host wrote all that stands before the message: of records they are not given. */
function headSpans(entry: Entry, start: number, end: number): Span[] {
  const { bytes, hostStart, hostEnd, programEnd, message, messageEnd, pid } = entry
  if (messageEnd < end) return [span('host', hostStart, hostEnd)]
  const head = Array.from(bytes.subarray(start, message), (byte) => String.fromCharCode(byte)).join('')
  const time = Number.isNaN(entry.time) ? null : TIME.exec(head)
  const number = pid < 0 ? -1 : indexOfBytes(bytes, programEnd, message, ascii(`[${pid}]`))
  return [
    ...(time === null ? [] : [span('time', start + time.index, start + time.index + time[0].length)]),
    span('host', hostStart, hostEnd),
    ...(number < 0 ? [] : [span('pid', number + 1, number + 1 + String(pid).length)]),
  ]
}

/** User, source, port and method, `shift` bytes from where they stand in the reader's copy of the message. */
function messageSpans({ entry, message }: LineParts, reading: Reading, shift: number): Span[] {
  const { userStart, userEnd, sourceStart, sourceEnd, port } = reading
  const { methodStart, methodEnd } = message
  const found = [
    ...(methodStart < 0 ? [] : [span('method', methodStart, methodEnd)]),
    ...(userStart < 0 ? [] : [span('user', userStart, userEnd)]),
    ...(sourceStart < 0 ? [] : [span('source', sourceStart, sourceEnd), ...portSpan(entry, sourceEnd, port)]),
  ]
  return found.map(({ kind, start, end }) => span(kind, start + shift, end + shift))
}

/** The port behind a source, as sshd or dropbear writes it. */
function portSpan({ bytes, messageEnd }: Entry, at: number, port: number): Span[] {
  const words = [' port ', ':', ']:'].find((each) => startsWith(bytes, at, messageEnd, ascii(`${each}${port}`)))
  if (port === 0 || words === undefined) return []
  const from = at + words.length
  return [span('port', from, from + String(port).length)]
}

/** How far the message lies from its copy, where it stands in the line once, to the letter; else null. */
function shiftOf({ bytes: copy, message, messageEnd }: Entry, bytes: Uint8Array, start: number, end: number) {
  const text = copy.subarray(message, messageEnd)
  const at = text.length === 0 ? -1 : indexOfBytes(bytes, start, end, text)
  return at >= 0 && at === lastIndexOfBytes(bytes, start, end, text) ? at - message : null
}

/** User and source where they stand in the line once, as a whole value between quotation marks. */
function quotedSpans({ bytes: copy }: Entry, reading: Reading, bytes: Uint8Array, start: number, end: number): Span[] {
  const { userStart, userEnd, sourceStart, sourceEnd } = reading
  const found = (kind: Span['kind'], from: number, to: number): Span[] => {
    if (from < 0 || from === to) return []
    const quoted = Uint8Array.of(QUOTE, ...copy.subarray(from, to), QUOTE)
    const at = indexOfBytes(bytes, start, end, quoted)
    const isOnce = at >= 0 && at === lastIndexOfBytes(bytes, start, end, quoted)
    return isOnce ? [span(kind, at + 1, at + 1 + to - from)] : []
  }
  return [...found('user', userStart, userEnd), ...found('source', sourceStart, sourceEnd)]
}

const QUOTE = 34

function span(kind: Span['kind'], start: number, end: number): Span {
  return { kind, start, end }
}

/** From left to right, without empty ones (but for an empty user) and without one that begins within another. */
function inOrder(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const each of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const isSomething = each.end > each.start || (each.end === each.start && each.kind === 'user')
    if (isSomething && each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each)
  }
  return kept
}
