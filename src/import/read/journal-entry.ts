import { ascii, isDigit, LF } from '../../base/bytes'
import { MAX_LINE } from '../max-line'
import { ByteWriter } from './byte-writer'

const QUOTE = 34
const COMMA = 44
const BACKSLASH = 92
const OPEN = ascii('{"')
const NAME_END = ascii('":"')
const CLOSE = ascii('}\n')
const ESCAPED = ascii('\\u00')
const HEX = ascii('0123456789abcdef')

/** The fields that envelopes/journald-json.ts reads: all others are left out. */
const FIELDS = [
  ...['__REALTIME_TIMESTAMP', '_SOURCE_REALTIME_TIMESTAMP', '_HOSTNAME', 'SYSLOG_IDENTIFIER', '_COMM', '_UID', '_PID'],
  ...['SYSLOG_PID', 'MESSAGE'],
].map(ascii)

/** Writes entries of the journal as journald's JSON, one a line, with the bytes of their values as they are. */
export class JournalEntryWriter {
  readonly #out = new ByteWriter()
  /** Where the open entry begins; what stands before it is whole. */
  #entry = 0

  /** Begins a field; false where nobody reads it, and its value is not to be added. */
  beginField(name: Uint8Array): boolean {
    if (!FIELDS.some((field) => isSame(field, name))) return false
    if (this.#out.length > this.#entry) this.#out.add(COMMA)
    this.#out.addBytes(this.#out.length > this.#entry ? OPEN.subarray(1) : OPEN)
    this.#out.addBytes(name)
    this.#out.addBytes(NAME_END)
    return true
  }

  /** Adds a piece of the field's value. An entry longer than any line that is read is cut just beyond that. */
  addValue(bytes: Uint8Array, start: number, end: number): void {
    const out = this.#out
    const room = this.#entry + MAX_LINE - out.length
    const to = Math.min(end, start + Math.max(0, room + 1))
    for (let p = start; p < to; p++) {
      const byte = bytes[p] ?? 0
      if (byte === QUOTE || byte === BACKSLASH) out.add(BACKSLASH)
      if (byte >= 32) out.add(byte)
      else {
        out.addBytes(ESCAPED)
        out.add(HEX[byte >> 4] ?? 0)
        out.add(HEX[byte & 15] ?? 0)
      }
    }
  }

  endField(): void {
    this.#out.add(QUOTE)
  }

  /** Ends the entry, if one is open. */
  endEntry(): void {
    if (this.#out.length > this.#entry) this.#out.addBytes(CLOSE)
    this.#entry = this.#out.length
  }

  /** Adds a line that is no entry. */
  addLine(line: Uint8Array): void {
    this.endEntry()
    this.#out.addBytes(line)
    this.#out.add(LF)
    this.#entry = this.#out.length
  }

  /** Gives out the lines that are whole. */
  take(): Uint8Array<ArrayBuffer> {
    const lines = this.#out.take(this.#entry)
    this.#entry = 0
    return lines
  }
}

/** Of which names of fields are made: capitals, digits, underscores. */
export function isFieldNameByte(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || byte === 95 || isDigit(byte)
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
