import { ascii, LF } from '../../base/bytes'
import { MAX_LINE } from '../max-line'
import { ByteWriter } from './byte-writer'
import { isFieldNameByte, JournalEntryWriter } from './journal-entry'
import type { LineMaker } from './line-maker'

/** Heads of the fields that stand before all others in an entry. */
const FIRST_FIELDS = ['__CURSOR=', '__REALTIME_TIMESTAMP=', '__MONOTONIC_TIMESTAMP=', '__SEQNUM=', '_BOOT_ID='].map(
  ascii,
)

/** Whether a file's first bytes are those of `journalctl -o export`. */
export function isJournalExport(head: Uint8Array): boolean {
  let start = 0
  while (head[start] === LF) start++
  return FIRST_FIELDS.some((field) => field.every((byte, i) => head[start + i] === byte))
}

const EQUALS = 61
/** Bytes of a binary value's length, little-endian. */
const LENGTH_BYTES = 8
/** journald takes no larger field (DATA_SIZE_MAX in its source). */
const MOST_LENGTH = 768 * 1024 * 1024

/** What the next byte belongs to. */
type State = 'name' | 'text' | 'length' | 'binary'

/**
 * `journalctl -o export`, https://systemd.io/JOURNAL_EXPORT_FORMATS/, as journald's JSON, one entry a line. An entry is
 * lines `NAME=value`; a value with control bytes or line ends stands as `NAME`, its length in eight bytes, and the
 * bytes; an empty line ends the entry. A line that has no field's name is given out as it is.
 */
export class JournalExportLines implements LineMaker {
  readonly #out = new JournalEntryWriter()
  readonly #name = new ByteWriter()
  #state: State = 'name'
  #isWanted = false
  /** Bytes of a binary value that are still to come, and of its length that have come. */
  #left = 0
  #lengthBytes = 0

  push(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    for (let p = 0; p < bytes.length;) {
      if (this.#state === 'name') p = this.#takeName(bytes, p)
      else if (this.#state === 'length') p = this.#takeLength(bytes, p)
      else p = this.#takeValue(bytes, p)
    }
    return this.#out.take()
  }

  finish(): Uint8Array<ArrayBuffer> {
    if (this.#state === 'name') this.#endOddLine()
    else if (this.#isWanted && this.#state !== 'length') this.#out.endField()
    this.#out.endEntry()
    this.#state = 'name'
    return this.#out.take()
  }

  /** Takes bytes up to `=` or a line end; returns the position behind them. */
  #takeName(bytes: Uint8Array, start: number): number {
    let p = start
    while (p < bytes.length && bytes[p] !== EQUALS && bytes[p] !== LF) p++
    if (this.#name.length <= MAX_LINE) this.#name.addBytes(bytes.subarray(start, p))
    if (p === bytes.length) return p
    const isName = this.#name.length > 0 && this.#name.view().every(isFieldNameByte)
    if (bytes[p] === LF) this.#endNameLine(isName)
    else if (isName) this.#begin('text')
    else this.#name.add(EQUALS)
    return p + 1
  }

  /** A line without `=`: a binary field's name, an empty one, or none of the format's. */
  #endNameLine(isName: boolean): void {
    if (isName) this.#state = 'length'
    else if (this.#name.length === 0) this.#out.endEntry()
    else this.#endOddLine()
  }

  #endOddLine(): void {
    if (this.#name.length > 0) this.#out.addLine(this.#name.view())
    this.#name.take(this.#name.length)
  }

  #begin(state: State): void {
    this.#isWanted = this.#out.beginField(this.#name.view())
    this.#name.take(this.#name.length)
    this.#state = state
  }

  #takeLength(bytes: Uint8Array, start: number): number {
    this.#left += (bytes[start] ?? 0) * 256 ** this.#lengthBytes++
    if (this.#lengthBytes < LENGTH_BYTES) return start + 1
    this.#lengthBytes = 0
    if (this.#left <= MOST_LENGTH) this.#begin('binary')
    else {
      this.#left = 0
      this.#state = 'name'
      this.#endOddLine()
    }
    return start + 1
  }

  /** Takes bytes of a value, and the line end behind it. */
  #takeValue(bytes: Uint8Array, start: number): number {
    const lineEnd = this.#state === 'text' ? bytes.indexOf(LF, start) : start + this.#left
    const end = lineEnd < 0 ? bytes.length : Math.min(lineEnd, bytes.length)
    if (this.#isWanted) this.#out.addValue(bytes, start, end)
    if (this.#state === 'binary') this.#left -= end - start
    if (end === bytes.length) return end
    if (this.#isWanted) this.#out.endField()
    this.#state = 'name'
    return bytes[end] === LF ? end + 1 : end
  }
}
