import { MASK } from '../base/typed-password'
import { AMBIGUOUS, type AttemptTable, NO_ID, NO_OFFSET, VALID, VALIDITY_UNKNOWN } from '../model/attempt-table'
import type { ExportedAttempt } from '../model/exported-attempt'
import { type Filter, OUTCOMES } from '../model/filter'
import type { ChunkRows } from './chunk-rows'
import { ALL_KEYS } from './filter-keys'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import { inLogOrder, RowBits } from './row-bits'
import { outcomeOf, rowCodes } from './row-codes'
import { passRows, type RowSink } from './row-pass'

/**
 * The attempts and scans under a filter, in log order, as files have them. With a choice of outcomes only what is counted
 * passes. Names that look like typed passwords are masked unless `passwords`.
 */
export class ExportedAttempts implements RowSink {
  readonly keys = ALL_KEYS
  readonly #data: LogData
  readonly #codes: Uint8Array
  readonly #masked: ReadonlySet<number>
  readonly #onlyCounted: boolean
  readonly #rows: RowBits

  constructor(data: LogData, filter: Filter, passwords: boolean) {
    this.#data = data
    this.#codes = rowCodes(data.table, [])
    this.#masked = passwords ? new Set() : LogFacts.of(data).masked
    this.#onlyCounted = filter.outcomes !== undefined
    this.#rows = new RowBits(data.table.length)
    passRows(data, filter, [this])
  }

  /** How many rows there are. */
  get length(): number {
    return this.#rows.length
  }

  take(start: number, rows: ChunkRows): void {
    for (const offset of this.#onlyCounted ? rows.counted : inLogOrder(rows)) this.#rows.add(start + offset)
  }

  /** The rows at ranks `[from, to)`. */
  slice(from: number, to: number): ExportedAttempt[] {
    return this.#rows.slice(from, to).map((row) => this.#attemptOf(row))
  }

  #attemptOf(row: number): ExportedAttempt {
    const { table } = this.#data
    const offset = table.stretches.offsetOf(row)
    const valid = table.valid[row] ?? VALIDITY_UNKNOWN
    return {
      time: table.time[row] ?? NaN,
      utcOffset: offset === NO_OFFSET ? null : offset,
      logHost: textOrNull(table.logHosts[table.logHost[row] ?? 0]),
      outcome: OUTCOMES[outcomeOf(this.#codes[row] ?? 0)] ?? 'hostile',
      user: this.#userOf(table, row),
      valid: valid === VALIDITY_UNKNOWN ? null : valid === VALID,
      method: textOrNull(table.methods[table.method[row] ?? 0]),
      port: table.port[row] === 0 ? null : (table.port[row] ?? null),
      tries: table.count[row] ?? 1,
      ambiguous: ((table.flags[row] ?? 0) & AMBIGUOUS) !== 0,
      file: table.files[table.stretches.fileOf(row)] ?? '',
      line: table.line[row] ?? 0,
      ...this.#placeOf(table.source[row] ?? NO_ID),
    }
  }

  #userOf({ user, users }: AttemptTable, row: number): string | null {
    const id = user[row] ?? NO_ID
    if (id === NO_ID) return null
    return this.#masked.has(id) ? MASK : users.text(id)
  }

  #placeOf(id: number): Pick<ExportedAttempt, 'source' | 'sourceKind' | 'country' | 'certain'> {
    if (id === NO_ID) return { source: null, sourceKind: null, country: null, certain: null }
    const { table, places } = this.#data
    const { kind, country, certain } = places.of(id)
    return { source: table.sources.text(id), sourceKind: kind, country, certain: country === null ? null : certain }
  }
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text
}
