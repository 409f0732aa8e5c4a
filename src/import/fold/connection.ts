import { VALIDITY_UNKNOWN } from '../../model/attempt-table'

/** No row, or no id: a small integer, where a column's NO_ID would make every field a floating-point number. */
export const NONE = -1

/**
 * What is known of one connection while its lines arrive: the rows it has made, and which of them later lines may
 * still take over. Clauses are those of docs/counting.md.
 */
export class Connection {
  /** Set-wide source id, or NONE while no line has named one. */
  source = NONE
  /** Whether the source is a host name: an address under the same pid may still replace it (clause 11). */
  sourceIsName = false
  /** Comparable seconds of the last line, see FoldLine. */
  last: number
  /** User id of the last line that named one. */
  user = NONE
  valid = VALIDITY_UNKNOWN
  namesUser = false
  /** A user that sshd has said to exist, whatever later lines say (clause 10). */
  existing = NONE
  /** Rows of failures and successes that this connection has made. */
  readonly rows: number[] = []
  /** So many of the rows have a user for certain, and so many stand before an `Accepted`: no need to look again. */
  named = 0
  judged = 0
  /** A row of clause 4 or 5 that a line of clause 1–3 will take over. */
  tentative = NONE
  /** Rows of PAM failures that still wait for their `Failed` or `Accepted`. */
  readonly pendingPam: number[] = []
  /** Which modules have told of the newest of them: 1 pam_unix, 2 any other. */
  pamModules = 0
  /** Rows of `error: PAM` that a `Failed keyboard-interactive/pam` of the same try may follow. */
  readonly pendingErrors: number[] = []
  /** Row of `PAM N more`, whose count shrinks as other lines show the tries. */
  more = NONE
  scan = NONE
  /** Lines of the scan group so far: they are no scan's if a user is named later. */
  scanLines = 0
  /** The connection that had the pid before, while it may still speak. */
  older: Connection | null

  constructor(last: number) {
    this.last = last
    this.older = null
  }

  /** Becomes another connection: a log has millions, and their arrays are worth keeping. */
  restart(last: number): void {
    this.last = last
    this.older = null
    this.source = this.user = this.existing = this.tentative = this.more = this.scan = NONE
    this.sourceIsName = this.namesUser = false
    this.valid = VALIDITY_UNKNOWN
    this.pamModules = this.scanLines = this.named = this.judged = 0
    empty(this.rows)
    empty(this.pendingPam)
    empty(this.pendingErrors)
  }
}

/** Takes all out, keeping the memory; setting the length would cost more for the two or three there are. */
function empty(rows: number[]): void {
  while (rows.length > 0) rows.pop()
}
