import { decimal, isDigit, scanTo } from '../../base/bytes'
import type { Entry, EnvelopeForm } from '../entry'
import { readAnyTime } from './any-time'

const TAB = 9
const OPEN = 91
const CLOSE = 93
/** A longer number is no event's. */
const LONGEST_ID = 20
/** Fields before the message. */
const FIELDS = 9
/** Places of those that are read. */
const [GENERATED, SOURCE_NAME, PROGRAM] = [1, 4, 8] as const

/** Where each field of the line begins, and the message behind them. */
const starts = new Int32Array(FIELDS + 1)

/**
 * A line of Papertrail's archives, https://www.papertrail.com/help/permanent-log-archives/: fields with a tab between
 * them (here ⇥), without a header.
 * ```
 * id ⇥ generated_at ⇥ received_at ⇥ source_id ⇥ source_name ⇥ source_ip ⇥ facility ⇥ severity ⇥ program ⇥ message
 * 42 ⇥ 2026-03-01 00:07:21 +0100 ⇥ … ⇥ 7 ⇥ heron ⇥ 198.51.100.2 ⇥ Auth ⇥ Info ⇥ sshd ⇥ Failed password …
 * ```
 * The time is that of the log host; Papertrail's own is `received_at`.
 */
export const papertrail: EnvelopeForm = {
  name: 'Papertrail archive',
  read(bytes, start, end, entry) {
    if (!beginsWithId(bytes, start, end) || !findFields(bytes, start, end)) return false
    if (!readAnyTime(bytes, startOf(GENERATED), endOf(GENERATED), entry)) return false
    entry.hostStart = startOf(SOURCE_NAME)
    entry.hostEnd = endOf(SOURCE_NAME)
    readProgram(bytes, startOf(PROGRAM), endOf(PROGRAM), entry)
    entry.message = startOf(FIELDS)
    return true
  },
}

function beginsWithId(bytes: Uint8Array, start: number, end: number): boolean {
  const limit = Math.min(end, start + LONGEST_ID)
  let p = start
  while (p < limit && isDigit(bytes[p])) p++
  return p > start && p < end && bytes[p] === TAB
}

/** Finds where the fields begin; false where the line has too few. */
function findFields(bytes: Uint8Array, start: number, end: number): boolean {
  starts[0] = start
  for (let field = 1; field <= FIELDS; field++) {
    const tab = scanTo(bytes, startOf(field - 1), end, TAB)
    if (tab === end) return false
    starts[field] = tab + 1
  }
  return true
}

function startOf(field: number): number {
  return starts[field] ?? 0
}

function endOf(field: number): number {
  return startOf(field + 1) - 1
}

/** Takes the program, and the pid that some senders leave behind it: `sshd[71]`. */
function readProgram(bytes: Uint8Array, start: number, end: number, entry: Entry): void {
  const open = bytes[end - 1] === CLOSE ? scanTo(bytes, start, end, OPEN) : end
  entry.programStart = start
  entry.programEnd = open
  if (open < end) entry.pid = decimal(bytes, open + 1, end - 1)
}
