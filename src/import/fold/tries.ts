import { FAILURE, INVALID, NO_ID, SCAN, SUCCESS, VALID } from '../../model/attempt-table'
import type { AttemptColumns } from '../../model/attempt-columns'
import * as E from '../../model/evidence'
import { apart } from './apart'
import type { Connection } from './connection'
import type { FoldLine } from './fold-line'
import type { LineCounts } from './line-counts'
import { NONE, type RowList } from './row-list'
import type { Rows } from './rows'

/** How far apart two lines of one try under two pids can be, seconds: `error: PAM` and `pam_unix`, log-in and session. */
const ONE_TRY = 10

/** An `error: PAM` line: its row, and when it was written. */
interface Told {
  readonly row: number
  readonly at: number
}

interface LogIn {
  readonly host: number
  readonly at: number
}

/** The tries of connections, one row each, however many lines tell of them: the clauses of docs/counting.md. */
export class Tries {
  readonly #columns: AttemptColumns
  readonly #rows: Rows
  readonly #lines: LineCounts
  readonly #isName: (source: number) => boolean
  /** By source: the connection whose PAM failures wait under another pid. */
  readonly #waiting: (Connection | undefined)[] = []
  /** By user: the log host and time of the newest `Accepted`. */
  readonly #loggedIn = new Map<number, LogIn>()
  /** By source: the `error: PAM` whose PAM failure may follow under another pid. */
  readonly #told: (Told | undefined)[] = []

  constructor(columns: AttemptColumns, rows: Rows, lines: LineCounts, isName: (source: number) => boolean) {
    this.#columns = columns
    this.#rows = rows
    this.#lines = lines
    this.#isName = isName
  }

  /** Takes a line of a connection: source and user first, then what it says of a try. */
  take(connection: Connection, line: FoldLine): void {
    this.#learnSource(connection, line)
    if (line.port !== 0 && connection.port === 0) this.learnPort(connection, line)
    if (line.user !== NONE) this.#learnUser(connection, line)
    switch (line.kind) {
      case E.FAILED:
        this.#lines.attempt++
        this.#strong(connection, line, this.#takePending(connection, line))
        return
      case E.PAM_ERROR:
        this.#lines.attempt++
        this.#pamError(connection, line)
        return
      case E.PAM_FAILURE:
        this.#lines.attempt++
        this.#pamFailure(connection, line)
        return
      case E.PAM_MORE:
        this.#lines.attempt++
        this.#pamMore(connection, line)
        return
      case E.INVALID_USER:
      case E.CLOSING:
        this.#lines.attempt++
        this.#weak(connection, line)
        return
      case E.ACCEPTED:
        this.#accepted(connection, line)
        return
      case E.SESSION_OPENED:
        this.#sessionOpened(connection, line)
        return
      case E.SCAN_LINE:
        this.#scanLine(connection, line)
        return
      default:
        this.#lines.neutral++
    }
  }

  /** Clauses 1–3: a row of its own, or the waiting or tentative row that this line is the proof of. */
  #strong(connection: Connection, line: FoldLine, waiting: number): number {
    let row = waiting
    this.#noScan(connection)
    if (row === NONE && connection.tentative !== NONE) row = connection.tentative
    if (row === NONE) {
      row = this.#rows.add(FAILURE, line, connection)
      connection.rows.push(row)
      this.#shrinkMore(connection, line.count)
    } else this.#rows.complete(row, line)
    connection.tentative = NONE
    if (line.user === NONE && this.#columns.user[row] === NO_ID && connection.user !== NONE) {
      this.#columns.user[row] = connection.user
      this.#columns.valid[row] = connection.valid
    }
    return row
  }

  /** Clause 2. Its pam_unix line may wait under another pid, its `Failed keyboard-interactive/pam` may follow. */
  #pamError(connection: Connection, line: FoldLine): void {
    let waiting = this.#takePam(connection)
    if (waiting === NONE) waiting = this.#takeElsewhere(connection, line)
    const row = this.#strong(connection, line, waiting)
    connection.pendingErrors.push(row)
    if (waiting === NONE && connection.source !== NONE) setAt(this.#told, connection.source, { row, at: line.at })
  }

  /** Clause 3: several modules can tell of one try. */
  #pamFailure(connection: Connection, line: FoldLine): void {
    const module = (line.flags & E.E_SECOND_MODULE) !== 0 ? 2 : 1
    const newest = connection.pendingPam.at(connection.pendingPam.length - 1)
    if (newest !== NONE && (connection.pamModules & module) === 0) {
      connection.pamModules |= module
      this.#rows.complete(newest, line)
      return
    }
    if (newest !== NONE && module === 2) return
    if (this.#isTold(connection, line)) return
    const row = this.#strong(connection, line, NONE)
    connection.pendingPam.push(row)
    connection.pamModules = module
    if (connection.source !== NONE) setAt(this.#waiting, connection.source, connection)
  }

  /** Whether an `error: PAM` under another pid has told of this try. */
  #isTold(connection: Connection, line: FoldLine): boolean {
    const told = this.#told[connection.source]
    if (told === undefined || connection.rows.length > 0 || apart(line.at, told.at) > ONE_TRY) return false
    if (line.user !== NONE && line.user !== this.#columns.user[told.row]) return false
    this.#told[connection.source] = undefined
    this.#noScan(connection)
    return true
  }

  /** Clause 3, second sentence. */
  #pamMore(connection: Connection, line: FoldLine): void {
    const { count } = this.#columns
    let shown = 0
    for (let i = 0; i < connection.rows.length; i++) {
      const row = connection.rows.at(i)
      if (this.#columns.kind[row] === FAILURE) shown += count[row] ?? 0
    }
    if (connection.more !== NONE) shown -= count[connection.more] ?? 0
    const missing = Math.max(0, line.count + 1 - shown)
    if (missing === 0) return
    if (connection.more === NONE) {
      connection.more = this.#rows.add(FAILURE, line, connection)
      connection.rows.push(connection.more)
      if (line.user === NONE) {
        this.#columns.user[connection.more] = connection.user
        this.#columns.valid[connection.more] = connection.valid
      }
    }
    this.#rows.setCount(connection.more, Math.max(missing, count[connection.more] ?? 0))
  }

  #shrinkMore(connection: Connection, by: number): void {
    if (connection.more === NONE) return
    const left = (this.#columns.count[connection.more] ?? 0) - by
    this.#rows.setCount(connection.more, Math.max(0, left))
  }

  /** Clauses 4 and 5: a try only if nothing of 1–3 tells of it; 4 before 5. */
  #weak(connection: Connection, line: FoldLine): void {
    if (connection.tentative !== NONE) {
      if (line.kind === E.INVALID_USER) this.#rows.complete(connection.tentative, line)
      return
    }
    if (connection.rows.length > 0) return
    this.#noScan(connection)
    const row = this.#rows.add(FAILURE, line, connection)
    this.#columns.setCount(row, 1)
    if (line.user === NONE && connection.user !== NONE) {
      this.#columns.user[row] = connection.user
      this.#columns.valid[row] = connection.valid
    }
    connection.rows.push(row)
    connection.tentative = row
  }

  /** Clauses 6 and 8a. */
  #accepted(connection: Connection, line: FoldLine): void {
    this.#lines.success++
    // The newest: those before it were tries of their own, of which nothing else told.
    const waiting = connection.pendingPam.pop()
    connection.pendingPam.clear()
    connection.pamModules = 0
    const row = waiting === NONE ? this.#rows.add(SUCCESS, line, connection) : waiting
    if (waiting !== NONE) {
      this.#rows.complete(row, line)
      this.#rows.succeed(row)
    } else connection.rows.push(row)
    connection.loggedIn = line.user
    this.#loggedIn.set(line.user, { host: line.host, at: line.at })
    const publickey = this.#columns.methods.indexOf('publickey')
    for (; connection.judged < connection.rows.length; connection.judged++) {
      const other = connection.rows.at(connection.judged)
      const offered = this.#columns.method[other] === publickey && this.#columns.user[other] === line.user
      if (offered && this.#columns.kind[other] === FAILURE) this.#rows.forgive(other)
    }
  }

  /** Whether a log-in is known that the session of this line may be of, under this pid or its parent's. */
  isLoggedIn(connection: Connection, line: FoldLine): boolean {
    if (connection.loggedIn === line.user) return true
    const before = this.#loggedIn.get(line.user)
    return before?.host === line.host && !(apart(line.at, before.at) > ONE_TRY)
  }

  /** Clause 6 where no `Accepted` is there: logs of PAM alone, and files that begin between the two lines. */
  #sessionOpened(connection: Connection, line: FoldLine): void {
    this.#lines.success++
    connection.loggedIn = line.user
    connection.rows.push(this.#rows.add(SUCCESS, line, connection))
  }

  /** Gives a connection, and its rows so far, the port that a line names first. */
  learnPort(connection: Connection, line: FoldLine): void {
    if (line.port === 0 || connection.port !== 0) return
    connection.port = line.port
    if (connection.scan !== NONE) this.#rows.learnPort(connection.scan, line)
    for (let i = 0; i < connection.rows.length; i++) this.#rows.learnPort(connection.rows.at(i), line)
  }

  /** Clause 9. */
  #scanLine(connection: Connection, line: FoldLine): void {
    if (connection.namesUser || connection.rows.length > 0) {
      this.#lines.neutral++
      return
    }
    this.#lines.scan++
    connection.scanLines++
    if (connection.scan === NONE) {
      connection.scan = this.#rows.add(SCAN, line, connection)
      this.#columns.setCount(connection.scan, 1)
    } else this.#rows.learnPort(connection.scan, line)
  }

  /** The oldest try that waits for its `Failed`: told by PAM, or by `error: PAM`. */
  #takePending(connection: Connection, line: FoldLine): number {
    const pam = this.#takePam(connection)
    if (pam !== NONE) return pam
    return connection.pendingErrors.length > 0 && this.#isKeyboard(line) ? connection.pendingErrors.shift() : NONE
  }

  #takePam(connection: Connection): number {
    const row = connection.pendingPam.shift()
    if (connection.pendingPam.length === 0) connection.pamModules = 0
    return row
  }

  /** A PAM failure of the same source, the same user or none, within seconds, under another pid. */
  #takeElsewhere(connection: Connection, line: FoldLine): number {
    const other = this.#waiting[connection.source]
    // The object may serve another connection by now.
    if (other === undefined || other === connection || other.source !== connection.source) return NONE
    const row = other.pendingPam.at(0)
    if (row === NONE) return NONE
    const user = this.#columns.user[row]
    if (apart(line.at, other.last) > ONE_TRY || (user !== NO_ID && user !== line.user)) return NONE
    return this.#takePam(other)
  }

  #isKeyboard(line: FoldLine): boolean {
    return (this.#columns.methods[line.method] ?? '').startsWith('keyboard-interactive')
  }

  #learnSource(connection: Connection, line: FoldLine): void {
    if (line.source === NONE || connection.source === line.source) return
    const isName = this.#isName(line.source)
    if (connection.source !== NONE && isName) {
      line.source = connection.source
      return
    }
    // The first source, or the address of what had been a name until now (clause 11).
    connection.source = line.source
    connection.sourceIsName = isName
    if (connection.scan !== NONE) this.#rows.move(connection.scan, line)
    else for (let i = 0; i < connection.rows.length; i++) this.#rows.move(connection.rows.at(i), line)
  }

  #learnUser(connection: Connection, line: FoldLine): void {
    const columns = this.#columns
    connection.namesUser = true
    this.#noScan(connection)
    const isPam = line.kind === E.PAM_FAILURE || line.kind === E.PAM_MORE
    // With its option `audit` pam_unix names unknown users too: what sshd says of them counts for more.
    if (isPam && connection.user === line.user && connection.valid === INVALID) line.valid = INVALID
    if (line.valid === VALID && !isPam && connection.existing !== line.user) {
      connection.existing = line.user
      if (line.kind === E.CLOSING) this.#confirm(connection.rows, line.user)
    }
    if (line.user === connection.existing) line.valid = VALID
    connection.user = line.user
    connection.valid = line.valid
    for (; connection.named < connection.rows.length; connection.named++) {
      const row = connection.rows.at(connection.named)
      if (columns.user[row] !== NO_ID) continue
      columns.user[row] = line.user
      columns.valid[row] = line.valid
    }
  }

  /** Clause 10: the user exists, in the rows before too. */
  #confirm(rows: RowList, user: number): void {
    const columns = this.#columns
    for (let i = 0; i < rows.length; i++) if (columns.user[rows.at(i)] === user) columns.valid[rows.at(i)] = VALID
  }

  /** Takes back the scan of a connection that turns out to name a user or to try. */
  #noScan(connection: Connection): void {
    if (connection.scan === NONE) return
    this.#lines.scan -= connection.scanLines
    this.#lines.neutral += connection.scanLines
    this.#rows.takeBack(connection.scan)
    connection.scan = NONE
    connection.scanLines = 0
  }
}

/** Sets one place of a list by id. Filled up to there first: a list with holes would become a slow dictionary. */
function setAt<T>(list: (T | undefined)[], at: number, value: T): void {
  while (list.length <= at) list.push(undefined)
  list[at] = value
}
