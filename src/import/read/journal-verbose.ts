import { ascii, lastIndexOfBytes, LF, SPACE, startsWith, withoutCr } from '../../base/bytes'
import { MAX_LINE } from '../max-line'
import { ByteWriter } from './byte-writer'
import { isFieldNameByte, JournalEntryWriter } from './journal-entry'
import type { LineMaker } from './line-maker'

const CURSOR = ascii(' [s=')
const REALTIME = ascii(';t=')
const REALTIME_FIELD = ascii('__REALTIME_TIMESTAMP')
const NOTE = ascii('-- ')
const INDENT = ascii('    ')
const HEX = ascii('0123456789abcdef')
const EQUALS = 61
const CLOSE = 93
const SEMICOLON = 59
/** Hexadecimal digits of a realtime in microseconds; it has 13 from 1978 to 2112. */
const MOST_DIGITS = 13

/** Whether a file's first bytes are those of `journalctl -o verbose`; lines such as `-- Boot … --` may come first. */
export function isJournalVerbose(head: Uint8Array): boolean {
  let start = 0
  while (startsWith(head, start, head.length, NOTE)) {
    const lineEnd = head.indexOf(LF, start)
    if (lineEnd < 0) return false
    start = lineEnd + 1
  }
  const end = head.indexOf(LF, start)
  return end > start && realtimeOf(head, start, withoutCr(head, start, end)) >= 0
}

/**
 * `journalctl -o verbose`, as output_verbose() in
 * https://github.com/systemd/systemd/blob/main/src/shared/logs-show.c writes it, as journald's JSON, one entry a line:
 * ```
 * Sun 2026-03-01 00:07:21.123456 CET [s=5f0e;i=2a;b=91c4;m=5;t=64bebdfe43a40;x=7d]
 *     _HOSTNAME=heron
 *     MESSAGE=Failed password for root from 203.0.113.9 port 40112 ssh2
 * ```
 * The clock is that of whoever ran journalctl; the cursor holds the same time in microseconds since 1970, after `t=`.
 * Further lines of a value are indented to where it began, so none of them looks like a field or an entry. A line
 * that belongs to no entry is given out as it is.
 */
export class JournalVerboseLines implements LineMaker {
  readonly #out = new JournalEntryWriter()
  readonly #line = new ByteWriter()
  /** Whether an entry's head has been read. */
  #isInEntry = false
  /** Where the values of the field that was read last begin in its lines; 0 where that field is left out. */
  #valueStart = 0
  /** Whether a field is open, to which the next line may add. */
  #isOpen = false

  push(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    for (let p = 0; p < bytes.length;) {
      const found = bytes.indexOf(LF, p)
      const end = found < 0 ? bytes.length : found
      if (this.#line.length <= MAX_LINE) this.#line.addBytes(bytes.subarray(p, end))
      if (found >= 0) this.#endLine()
      p = end + 1
    }
    return this.#out.take()
  }

  finish(): Uint8Array<ArrayBuffer> {
    if (this.#line.length > 0) this.#endLine()
    this.#endEntry()
    return this.#out.take()
  }

  #endLine(): void {
    const line = this.#line.view()
    this.#take(line, withoutCr(line, 0, line.length))
    this.#line.length = 0
  }

  #take(line: Uint8Array, end: number): void {
    if (line[0] === SPACE && this.#isInEntry) this.#takeIndented(line, end)
    else if (end > 0) this.#takeHead(line, end)
  }

  #takeHead(line: Uint8Array, end: number): void {
    this.#endEntry()
    const realtime = realtimeOf(line, 0, end)
    this.#isInEntry = realtime >= 0
    if (!this.#isInEntry) this.#out.addLine(line.subarray(0, end))
    else if (this.#out.beginField(REALTIME_FIELD)) {
      const digits = ascii(String(realtime))
      this.#out.addValue(digits, 0, digits.length)
      this.#out.endField()
    }
  }

  #takeIndented(line: Uint8Array, end: number): void {
    const nameEnd = fieldNameEnd(line, end)
    if (nameEnd >= 0) this.#takeField(line, nameEnd, end)
    else if (this.#isOpen) this.#addFurther(line, end)
  }

  #takeField(line: Uint8Array, nameEnd: number, end: number): void {
    this.#endField()
    this.#valueStart = nameEnd + 1
    this.#isOpen = this.#out.beginField(line.subarray(INDENT.length, nameEnd))
    if (this.#isOpen) this.#out.addValue(line, this.#valueStart, end)
  }

  /** Adds a further line of the open field's value, without what it is indented by. */
  #addFurther(line: Uint8Array, end: number): void {
    let start = 0
    while (start < Math.min(this.#valueStart, end) && line[start] === SPACE) start++
    this.#out.addValue(LINE_END, 0, LINE_END.length)
    this.#out.addValue(line, start, end)
  }

  #endField(): void {
    if (this.#isOpen) this.#out.endField()
    this.#isOpen = false
  }

  #endEntry(): void {
    this.#endField()
    this.#out.endEntry()
    this.#isInEntry = false
  }
}

const LINE_END = Uint8Array.of(LF)

/** Microseconds since 1970 of the entry whose head fills `bytes[start, end)`, or -1 where it is no entry's head. */
function realtimeOf(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[end - 1] !== CLOSE || bytes[start] === SPACE) return -1
  const cursor = lastIndexOfBytes(bytes, start, end, CURSOR)
  const at = cursor < 0 ? -1 : lastIndexOfBytes(bytes, cursor, end, REALTIME)
  if (at < 0) return -1
  const to = endOfNumber(bytes, at + REALTIME.length, end)
  return hexadecimal(bytes, at + REALTIME.length, to)
}

function endOfNumber(bytes: Uint8Array, start: number, limit: number): number {
  let end = start
  while (end < limit && bytes[end] !== SEMICOLON && bytes[end] !== CLOSE) end++
  return end
}

/** The hexadecimal number that fills `bytes[start, end)`, or -1 where it is none or too large for a time. */
function hexadecimal(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > MOST_DIGITS) return -1
  let value = 0
  for (let p = start; p < end; p++) {
    const digit = HEX.indexOf(bytes[p] ?? 0)
    if (digit < 0) return -1
    value = value * 16 + digit
  }
  return value
}

/** Index of the `=` behind the name of the field that begins on a line, or -1 where none does. */
function fieldNameEnd(line: Uint8Array, end: number): number {
  if (!startsWith(line, 0, end, INDENT)) return -1
  let p = INDENT.length
  while (p < end && isFieldNameByte(line[p] ?? 0)) p++
  return p > INDENT.length && p < end && line[p] === EQUALS ? p : -1
}
