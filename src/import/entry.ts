import { NO_OFFSET } from '../model/attempt-table'

/**
 * One log line taken apart: times as numbers, everything else as positions within `bytes`. One object is used for all
 * lines, so a form sets every field it knows and `reset` has cleared the others.
 */
export class Entry {
  /** The block's bytes, or a form's own where the line escapes its text (JSON): those are valid until its next read. */
  bytes: Uint8Array = new Uint8Array(0)
  /** Wall-clock seconds since 1970, or within a leap year where `yearless`; NaN without a time. */
  time = NaN
  yearless = false
  /** Minutes east of UTC, or NO_OFFSET. */
  offset = NO_OFFSET
  hostStart = 0
  hostEnd = 0
  programStart = 0
  programEnd = 0
  /** -1 where there is none. */
  pid = -1
  /** Where the message begins and ends. */
  message = 0
  messageEnd = 0

  /** Makes ready for a form to read a line of `bytes` that ends at `end`. */
  reset(bytes: Uint8Array, end: number): void {
    this.bytes = bytes
    this.messageEnd = end
    this.time = NaN
    this.yearless = false
    this.offset = NO_OFFSET
    this.hostStart = this.hostEnd = this.programStart = this.programEnd = this.message = 0
    this.pid = -1
  }
}

/** A form of log line: `read` fills the entry from `bytes[start, end)` and says whether the line has this form. */
export interface EnvelopeForm {
  readonly name: string
  read(bytes: Uint8Array, start: number, end: number, entry: Entry): boolean
}
