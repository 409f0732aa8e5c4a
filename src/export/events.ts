import { isoTime } from '../base/calendar'
import { AMBIGUOUS, type AttemptTable, HOSTILE, INVALID, KINDS, NO_ID } from '../model/attempt-table'
import { NO_OFFSET, TAKEN_BACK, VALID } from '../model/attempt-table'

/** One attempt or scan as the `events` contract has it (docs/counting.md section 7). */
export interface EventLine {
  readonly file: string
  readonly line: number
  readonly time: string | null
  readonly logHost: string | null
  readonly kind: (typeof KINDS)[number]
  readonly source: string | null
  readonly user: string | null
  readonly valid: boolean | null
  readonly method: string | null
  readonly port: number | null
  readonly count: number
  readonly hostile: boolean
  readonly ambiguous: boolean
}

/** The attempts and scans of a table as events, in log order. */
export function* eventsOf(table: AttemptTable): Generator<EventLine, void, undefined> {
  for (let row = 0; row < table.length; row++) if (table.kind[row] !== TAKEN_BACK) yield eventOf(table, row)
}

function eventOf(table: AttemptTable, row: number): EventLine {
  const flags = table.flags[row] ?? 0
  const valid = table.valid[row]
  return {
    file: table.files[table.stretches.fileOf(row)] ?? '',
    line: table.line[row] ?? 0,
    time: timeOf(table, row),
    logHost: textOrNull(table.logHosts[table.logHost[row] ?? 0]),
    kind: KINDS[table.kind[row] ?? 0] ?? 'failure',
    source: nameOrNull(table.sources, table.source[row]),
    user: nameOrNull(table.users, table.user[row]),
    valid: valid === VALID ? true : valid === INVALID ? false : null,
    method: textOrNull(table.methods[table.method[row] ?? 0]),
    port: table.port[row] === 0 ? null : (table.port[row] ?? null),
    count: table.count[row] ?? 1,
    hostile: (flags & HOSTILE) !== 0,
    ambiguous: (flags & AMBIGUOUS) !== 0,
  }
}

/** ISO 8601, with an offset only where the log had one. */
function timeOf(table: AttemptTable, row: number): string | null {
  const time = table.time[row] ?? NaN
  if (Number.isNaN(time)) return null
  const offset = table.stretches.offsetOf(row)
  return isoTime(time, offset === NO_OFFSET ? null : offset)
}

function nameOrNull(names: AttemptTable['sources'], id: number | undefined): string | null {
  return id === undefined || id === NO_ID ? null : names.text(id)
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text
}
