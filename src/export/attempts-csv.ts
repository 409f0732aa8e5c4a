import Papa from 'papaparse'
import { isoTime } from '../base/calendar'
import { GUARDED } from '../base/formula-guard'
import { ATTEMPT_COLUMNS, cellOf, type ExportedAttempt } from '../model/exported-attempt'
import type { AttemptWriter } from './attempt-writer'

/**
 * Attempts as CSV (RFC 4180) with a byte order mark and CRLF, as in csv.ts. A name that is empty is `""`, and one that the
 * log does not say is nothing. Times are ISO 8601, with an offset where the log had one.
 */
export class AttemptsCsv implements AttemptWriter {
  readonly rowsAtOnce = 16_384
  readonly #encoder = new TextEncoder()
  #hasHead = false

  write(attempts: readonly ExportedAttempt[]): Uint8Array<ArrayBuffer> {
    return this.#encoder.encode(this.#head() + rowsOf(attempts))
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#encoder.encode(this.#head())
  }

  #head(): string {
    if (this.#hasHead) return ''
    this.#hasHead = true
    return `\uFEFF${ATTEMPT_COLUMNS.map(({ key }) => key).join(',')}\r\n`
  }
}

function rowsOf(attempts: readonly ExportedAttempt[]): string {
  if (attempts.length === 0) return ''
  const cells = attempts.map((attempt) =>
    ATTEMPT_COLUMNS.map(({ key, type }) => (type === 'time' ? clockOf(attempt) : cellOf(attempt, key))),
  )
  const isEmpty = (value: unknown) => value === ''
  return `${Papa.unparse(cells, { escapeFormulae: GUARDED, quotes: isEmpty, newline: '\r\n' })}\r\n`
}

function clockOf({ time, utcOffset }: ExportedAttempt): string | null {
  return Number.isNaN(time) ? null : isoTime(time, utcOffset)
}
