import { AMBIGUOUS } from '../../model/attempt-table'
import type { AttemptColumns } from '../../model/attempt-columns'
import { SILENCE } from '../silence'
import { apart } from './apart'
import type { Connection } from './connection'
import type { FoldLine } from './fold-line'
import { NONE } from './row-list'

/** A line that can be read in two ways, of which nothing before it speaks for either. */
interface Fork {
  readonly at: number
  readonly row: number
  readonly connection: Connection
  /** The source that was taken. */
  readonly source: number
  /** The other reading. */
  readonly other: { readonly source: number; readonly user: number; readonly valid: number; readonly port: number }
}

/**
 * Ambiguous attempts whose connection has not had its last word: the next line of the process that names one of the
 * two sources decides (docs/counting.md section 3).
 */
export class Forks {
  readonly #columns: AttemptColumns
  /** By log host, then by pid. */
  readonly #byHost = new Map<number, Map<number, Fork>>()
  #size = 0

  constructor(columns: AttemptColumns) {
    this.#columns = columns
  }

  /** Remembers an undecided line, its row, and its other reading. */
  note(line: FoldLine, other: FoldLine, connection: Connection, row: number): void {
    if (line.pid < 0 || row === NONE) return
    let ofHost = this.#byHost.get(line.host)
    if (ofHost === undefined) this.#byHost.set(line.host, (ofHost = new Map<number, Fork>()))
    if (!ofHost.has(line.pid)) this.#size++
    const { source, user, valid, port } = other
    ofHost.set(line.pid, { at: line.at, row, connection, source: line.source, other: { source, user, valid, port } })
  }

  /** Lets a later line decide, if there is something to decide for its process. */
  settle(line: FoldLine): void {
    if (this.#size === 0 || line.source === NONE) return
    const ofHost = this.#byHost.get(line.host)
    const fork = ofHost?.get(line.pid)
    if (ofHost === undefined || fork === undefined) return
    const isOther = line.source === fork.other.source
    const isOver = apart(line.at, fork.at) > SILENCE
    if (!isOver && !isOther && line.source !== fork.source) return
    ofHost.delete(line.pid)
    this.#size--
    if (isOver) return
    if (isOther) this.#take(fork)
    this.#columns.flags[fork.row] = (this.#columns.flags[fork.row] ?? 0) & ~AMBIGUOUS
  }

  #take({ row, connection, source, other }: Fork): void {
    const columns = this.#columns
    columns.source[row] = other.source
    columns.user[row] = other.user
    columns.valid[row] = other.valid
    columns.port[row] = other.port
    // The object may serve another connection by now.
    if (connection.source === source && connection.rows.has(row))
      connection.turnTo(other.source, other.user, other.valid)
  }
}
