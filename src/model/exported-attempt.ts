import type { SourceKind } from './answers'
import type { Outcome } from './filter'

/** What a row of the attempt table says, as files of attempts have it: enough to make the row again. */
export interface PlainAttempt {
  /** Wall-clock seconds since 1970-01-01T00:00, as shown; NaN without a time. */
  readonly time: number
  /** Minutes east of UTC; null where the log gave no zone. */
  readonly utcOffset: number | null
  readonly logHost: string | null
  readonly outcome: Outcome
  readonly source: string | null
  readonly user: string | null
  /** Whether the user exists on the log host; null where the log does not say. */
  readonly valid: boolean | null
  readonly method: string | null
  readonly port: number | null
  /** Tries that the row stands for. */
  readonly tries: number
  readonly ambiguous: boolean
  readonly file: string
  /** Line of the first evidence in the file, from 1. */
  readonly line: number
}

/** The same with what is known of its source. */
export interface ExportedAttempt extends PlainAttempt {
  readonly sourceKind: SourceKind | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** Whether the sources of the country data agree; null without a country. */
  readonly certain: boolean | null
}

/** What stands for the form of lines where a file is an export of attempts. */
export const EXPORT_FORM = 'sshscope export'

/** What a cell of a column holds. `time` is a wall clock's. */
export type AttemptType = 'time' | 'text' | 'whole' | 'yes-no'

interface AttemptColumn {
  readonly key: string
  readonly type: AttemptType
  /** Whether a file has to have it to be read as attempts again: the rest follows from the source or the time. */
  readonly isNeeded: boolean
}

/** The columns of attempts in CSV and Parquet, in their order. */
export const ATTEMPT_COLUMNS = [
  { key: 'time', type: 'time', isNeeded: true },
  { key: 'utc_offset', type: 'whole', isNeeded: true },
  { key: 'zone_known', type: 'yes-no', isNeeded: false },
  { key: 'log_host', type: 'text', isNeeded: true },
  { key: 'outcome', type: 'text', isNeeded: true },
  { key: 'source', type: 'text', isNeeded: true },
  { key: 'source_kind', type: 'text', isNeeded: false },
  { key: 'port', type: 'whole', isNeeded: true },
  { key: 'country', type: 'text', isNeeded: false },
  { key: 'certain', type: 'yes-no', isNeeded: false },
  { key: 'user', type: 'text', isNeeded: true },
  { key: 'valid', type: 'yes-no', isNeeded: true },
  { key: 'method', type: 'text', isNeeded: true },
  { key: 'tries', type: 'whole', isNeeded: true },
  { key: 'ambiguous', type: 'yes-no', isNeeded: true },
  { key: 'file', type: 'text', isNeeded: true },
  { key: 'line', type: 'whole', isNeeded: true },
] as const satisfies readonly AttemptColumn[]

export type AttemptKey = (typeof ATTEMPT_COLUMNS)[number]['key']

type NeededColumn = Extract<(typeof ATTEMPT_COLUMNS)[number], { readonly isNeeded: true }>
export type NeededKey = NeededColumn['key']

/** The columns that a file of attempts has to have. */
export const NEEDED_COLUMNS = ATTEMPT_COLUMNS.filter((column): column is NeededColumn => column.isNeeded)

/** What an attempt has in a column: a time as wall-clock seconds, everything else as it stands. */
export function cellOf(attempt: ExportedAttempt, key: AttemptKey): string | number | boolean | null {
  switch (key) {
    case 'time':
      return Number.isNaN(attempt.time) ? null : attempt.time
    case 'utc_offset':
      return attempt.utcOffset
    case 'zone_known':
      return attempt.utcOffset !== null
    case 'log_host':
      return attempt.logHost
    case 'source_kind':
      return attempt.sourceKind
    case 'outcome':
    case 'source':
    case 'port':
    case 'country':
    case 'certain':
    case 'user':
    case 'valid':
    case 'method':
    case 'tries':
    case 'ambiguous':
    case 'file':
    case 'line':
      return attempt[key]
  }
}

/** Rows that have been written, of so many. */
export interface WritingProgress {
  readonly rows: number
  readonly total: number
}
