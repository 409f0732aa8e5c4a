import { decodeText } from '../../../src/base/bytes'
import { isoTime } from '../../../src/base/calendar'
import { Entry, type EnvelopeForm } from '../../../src/import/entry'
import { ENVELOPES } from '../../../src/import/envelopes'
import { NO_OFFSET } from '../../../src/model/attempt-table'

export const utf8 = (text: string) => new TextEncoder().encode(text)

/** 2000 is a leap year: times without a year are shown in it, with `--` for the year. */
const LEAP_YEAR_START = Date.UTC(2000, 0, 1) / 1000

function timeOf({ time, yearless, offset }: Entry): string {
  if (Number.isNaN(time)) return 'no time'
  const zone = offset === NO_OFFSET ? null : offset
  return yearless ? isoTime(LEAP_YEAR_START + time, zone).replace('2000', '-') : isoTime(time, zone)
}

/** An entry in words: `TIME | HOST | PROGRAM[PID] | MESSAGE`; `-` stands for what the line does not say. */
export function inWords(entry: Entry): string {
  const { bytes, hostStart, hostEnd, programStart, programEnd, message, messageEnd, pid } = entry
  const text = (start: number, end: number) => (end > start ? decodeText(bytes, start, end) : '-')
  const program = text(programStart, programEnd) + (pid < 0 ? '' : `[${pid}]`)
  return [timeOf(entry), text(hostStart, hostEnd), program, text(message, messageEnd)].join(' | ')
}

/** What one form makes of `bytes[start, end)`, in words; null where it is not its line. */
export function readBy(form: EnvelopeForm, bytes: Uint8Array, start = 0, end = bytes.length): string | null {
  const entry = new Entry()
  entry.reset(bytes, end)
  return form.read(bytes, start, end, entry) ? inWords(entry) : null
}

/** All forms that take a line, with what they make of it: `FORM: …`. */
export function readByAll(bytes: Uint8Array, start = 0, end = bytes.length): string[] {
  return ENVELOPES.flatMap((form) => {
    const words = readBy(form, bytes, start, end)
    return words === null ? [] : [`${form.name}: ${words}`]
  })
}

/** `FORM: TIME | HOST | PROGRAM[PID] | MESSAGE`, or `unreadable`. Forms exclude each other, so that their order does not matter. */
export function entryOf(line: string | Uint8Array): string {
  const [first = 'unreadable', ...more] = readByAll(typeof line === 'string' ? utf8(line) : line)
  if (more.length > 0) throw new Error(`more than one form takes the line: ${[first, ...more].join(' / ')}`)
  return first
}
