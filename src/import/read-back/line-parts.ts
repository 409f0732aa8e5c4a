import { NUL } from '../../base/bytes'
import { Entry } from '../entry'
import { ENVELOPES } from '../envelopes'
import { OTHER_PROGRAM, speakerOf } from '../envelopes/programs'
import { MAX_LINE } from '../max-line'
import { readMessage } from '../messages'
import { Message, type Reading } from '../messages/message'

/** Where nobody's process is named: by another program, or by no line that could be read. */
export const NO_PROCESS = -2

/** One line taken apart by the reader's own rules (`LineReader`), without making evidence of it. One object for many lines. */
export class LineParts {
  readonly entry = new Entry()
  readonly message = new Message()
  /** Whether some envelope fits the line; whether it is of the SSH server or its kin; whether a form fits its message. */
  isRead = false
  isOfServer = false
  isUnderstood = false
  /** Envelope that fitted last: the next line's is likely the same. */
  #form = 0

  /** Takes the line `bytes[lineStart, end)`, without its line end. */
  read(bytes: Uint8Array, lineStart: number, end: number): void {
    let start = lineStart
    while (start < end && bytes[start] === NUL) start++
    this.isRead = end - lineStart <= MAX_LINE && this.#readEnvelope(bytes, start, end)
    this.message.reset()
    const { entry } = this
    const speaker = this.isRead ? speakerOf(entry.bytes, entry.programStart, entry.programEnd) : OTHER_PROGRAM
    this.isOfServer = speaker !== OTHER_PROGRAM
    this.isUnderstood =
      this.isOfServer && readMessage(entry.bytes, entry.message, entry.messageEnd, this.message, speaker)
  }

  /** The process that the line is of, -1 where it names none, or {@link NO_PROCESS}. */
  get pid(): number {
    if (!this.isOfServer) return NO_PROCESS
    return this.message.pid >= 0 ? this.message.pid : this.entry.pid
  }

  /** The ways in which the line can be read, the likelier first. */
  get readings(): readonly Reading[] {
    const { alternative } = this.message
    return alternative === null ? [this.message.reading()] : [this.message.reading(), alternative]
  }

  #readEnvelope(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#fits(this.#form, bytes, start, end)) return true
    return ENVELOPES.some((_, form) => form !== this.#form && this.#fits(form, bytes, start, end))
  }

  #fits(form: number, bytes: Uint8Array, start: number, end: number): boolean {
    this.entry.reset(bytes, end)
    if (ENVELOPES[form]?.read(bytes, start, end, this.entry) !== true) return false
    this.#form = form
    return true
  }
}
