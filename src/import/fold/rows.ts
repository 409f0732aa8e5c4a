import { AMBIGUOUS, FAILURE, HOSTILE, SUCCESS, TAKEN_BACK, VALIDITY_UNKNOWN } from '../../model/attempt-table'
import { type AttemptColumns, HONEYPOT, OFFERED_KEY } from '../../model/attempt-columns'
import * as E from '../../model/evidence'
import type { FoldLine } from './fold-line'
import { NONE } from './row-list'

/** Who tried: set-wide id of the source, and the client's port or 0. */
interface Origin {
  readonly source: number
  readonly port: number
}

/** Writes the rows of attempts and scans while their lines arrive. */
export class Rows {
  readonly #columns: AttemptColumns
  /** The row that was written last. */
  newest = NONE

  constructor(columns: AttemptColumns) {
    this.#columns = columns
  }

  /** Appends a row for a line; `origin` is its connection, or the line itself where it has none. */
  add(kind: number, line: FoldLine, origin: Origin): number {
    const columns = this.#columns
    const row = columns.add()
    this.newest = row
    columns.stretches.add(row, line.file, line.yearStep, line.offset)
    columns.kind[row] = kind
    columns.time[row] = line.time
    columns.source[row] = origin.source
    columns.user[row] = line.user
    columns.valid[row] = line.valid
    columns.method[row] = line.kind === E.FAILED || line.kind === E.ACCEPTED ? line.method : 0
    columns.port[row] = line.port !== 0 ? line.port : origin.port
    columns.setCount(row, line.count)
    columns.logHost[row] = line.host
    columns.line[row] = line.number
    // Until it is judged otherwise (docs/counting.md clause 8).
    columns.flags[row] = kind === FAILURE ? HOSTILE : 0
    if ((line.flags & E.E_AMBIGUOUS) !== 0) this.#flag(row, AMBIGUOUS)
    if ((line.flags & E.E_HONEYPOT) !== 0) this.#flag(row, HONEYPOT)
    return row
  }

  /** Adds to a row what a later line of the same try knows better. */
  complete(row: number, line: FoldLine): void {
    const columns = this.#columns
    this.newest = row
    if (line.user !== NONE) columns.user[row] = line.user
    if (line.valid !== VALIDITY_UNKNOWN) columns.valid[row] = line.valid
    if (line.port !== 0) columns.port[row] = line.port
    if (line.method !== 0) columns.method[row] = line.method
    if (line.count > (columns.count[row] ?? 1)) columns.setCount(row, line.count)
    if ((line.flags & E.E_AMBIGUOUS) !== 0) this.#flag(row, AMBIGUOUS)
  }

  /** Says how many failures a row stands for; none take it back, until there are some again. */
  setCount(row: number, count: number): void {
    this.#columns.setCount(row, count)
    this.#columns.kind[row] = count === 0 ? TAKEN_BACK : FAILURE
  }

  /** Makes a failure the log-in that it turns out to be. */
  succeed(row: number): void {
    this.#columns.kind[row] = SUCCESS
    this.#columns.flags[row] = (this.#columns.flags[row] ?? 0) & ~HOSTILE
  }

  /** Makes a failure that of an honest client, which offered a key before the one that fits. */
  forgive(row: number): void {
    this.#columns.flags[row] = ((this.#columns.flags[row] ?? 0) & ~HOSTILE) | OFFERED_KEY
  }

  /** Says that a row stands for nothing. */
  takeBack(row: number): void {
    this.#columns.kind[row] = TAKEN_BACK
  }

  #flag(row: number, flag: number): void {
    this.#columns.flags[row] = (this.#columns.flags[row] ?? 0) | flag
  }

  /** Gives a row the source that its connection has learnt. */
  move(row: number, line: FoldLine): void {
    this.#columns.source[row] = line.source
    this.learnPort(row, line)
  }

  /** Gives a row the port, where no line had one before. */
  learnPort(row: number, line: FoldLine): void {
    if (this.#columns.port[row] === 0) this.#columns.port[row] = line.port
  }
}
