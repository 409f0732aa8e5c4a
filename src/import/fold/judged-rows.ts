import { AMBIGUOUS, FAILURE, HOSTILE, INVALID, NO_OFFSET, SCAN, SUCCESS } from '../../model/attempt-table'
import { VALID, VALIDITY_UNKNOWN } from '../../model/attempt-table'
import { type AttemptColumns, JUDGED } from '../../model/attempt-columns'
import type { PlainAttempt } from '../../model/exported-attempt'
import type { Outcome } from '../../model/filter'
import { NO_STEP } from '../../model/stretches'
import type { SetNames } from './set-names'

const KIND_OF: Readonly<Record<Outcome, number>> = { hostile: FAILURE, honest: FAILURE, success: SUCCESS, scan: SCAN }

/** Writes rows of attempts that came as such, and not as lines: what they are has been judged where they come from. */
export class JudgedRows {
  readonly #columns: AttemptColumns
  readonly #names: SetNames

  constructor(columns: AttemptColumns, names: SetNames) {
    this.#columns = columns
    this.#names = names
  }

  /** Appends a row of a file. */
  add(attempt: PlainAttempt, file: number): void {
    const columns = this.#columns
    const { outcome, valid, ambiguous, utcOffset } = attempt
    const { source, user, method, logHost } = this.#names.of(attempt)
    const row = columns.add()
    columns.stretches.add(row, file, NO_STEP, utcOffset ?? NO_OFFSET)
    columns.kind[row] = KIND_OF[outcome]
    columns.time[row] = attempt.time
    columns.source[row] = source
    columns.user[row] = user
    columns.valid[row] = valid === null ? VALIDITY_UNKNOWN : valid ? VALID : INVALID
    columns.method[row] = method
    columns.port[row] = attempt.port ?? 0
    columns.setCount(row, attempt.tries)
    columns.logHost[row] = logHost
    columns.line[row] = attempt.line
    columns.flags[row] = JUDGED | (outcome === 'hostile' ? HOSTILE : 0) | (ambiguous ? AMBIGUOUS : 0)
  }
}
