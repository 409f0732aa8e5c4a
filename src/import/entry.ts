import { NO_OFFSET } from '../model/attempt-table'

/**
 * One log line taken apart: times as numbers, everything else as positions within the block's bytes. One object is
 * used for all lines, so a form sets every field it knows and `reset` has cleared the others.
 */
export class Entry {
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
  /** Where the message begins; it runs to the end of the line. */
  message = 0

  reset(): void {
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
