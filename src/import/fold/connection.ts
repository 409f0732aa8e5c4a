import { VALIDITY_UNKNOWN } from '../../model/attempt-table'
import { NONE, RowList } from './row-list'

/**
 * What is known of one connection while its lines arrive: the rows it has made, and which of them later lines may
 * still take over. Clauses are those of docs/counting.md.
 */
export class Connection {
  /** Set-wide source id, or NONE while no line has named one. */
  source = NONE
  /** Whether the source is a host name: an address under the same pid may still replace it (clause 11). */
  sourceIsName = false
  /** The client's, or 0 while no line has named it. */
  port = 0
  /** Comparable seconds of the last line, see FoldLine. */
  last: number
  /** User id of the last line that named one. */
  user = NONE
  valid = VALIDITY_UNKNOWN
  namesUser = false
  /** A user that sshd has said to exist, whatever later lines say (clause 10). */
  existing = NONE
  /** The user who has logged in last. */
  loggedIn = NONE
  /** Rows of failures and successes that this connection has made. */
  readonly rows = new RowList()
  /** So many of the rows have a user for certain, and so many stand before an `Accepted`: no need to look again. */
  named = 0
  judged = 0
  /** A row of clause 4 or 5 that a line of clause 1–3 will take over. */
  tentative = NONE
  /** Rows of PAM failures that still wait for their `Failed` or `Accepted`. */
  readonly pendingPam = new RowList()
  /** Which modules have told of the newest of them: 1 pam_unix, 2 any other. */
  pamModules = 0
  /** Rows of `error: PAM` that a `Failed keyboard-interactive/pam` of the same try may follow. */
  readonly pendingErrors = new RowList()
  /** Row of `PAM N more`, whose count shrinks as other lines show the tries. */
  more = NONE
  scan = NONE
  /** Lines of the scan group so far: they are no scan's if a user is named later. */
  scanLines = 0
  /** Its key: log host, pid or else port, and with a port the source. */
  host = NONE
  number = NONE
  of = NONE
  /** The next in the same slot of the table. */
  next: Connection | null = null

  constructor(last: number) {
    this.last = last
  }

  setKey(host: number, number: number, of: number): void {
    this.host = host
    this.number = number
    this.of = of
  }

  /** Becomes that of another source and user: its line was read the wrong way. */
  turnTo(source: number, user: number, valid: number): void {
    this.source = source
    this.sourceIsName = false
    this.user = user
    this.valid = valid
    this.existing = NONE
  }

  isOf(host: number, number: number, of: number): boolean {
    return this.number === number && this.host === host && this.of === of
  }

  /** Becomes another connection: a log has millions. */
  restart(last: number): void {
    this.last = last
    this.source = this.user = this.existing = this.loggedIn = this.tentative = this.more = this.scan = NONE
    this.sourceIsName = this.namesUser = false
    this.valid = VALIDITY_UNKNOWN
    this.port = this.pamModules = this.scanLines = this.named = this.judged = 0
    this.rows.clear()
    this.pendingPam.clear()
    this.pendingErrors.clear()
  }
}
