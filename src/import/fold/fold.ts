import type { AsOthers, LineTally } from '../../model/answers'
import { AMBIGUOUS, FAILURE, NO_ID, SCAN, SUCCESS, VALID, VALIDITY_UNKNOWN } from '../../model/attempt-table'
import { AttemptColumns, OFFERED_KEY } from '../../model/attempt-columns'
import * as E from '../../model/evidence'
import { type Connection, NONE } from './connection'
import { Connections } from './connections'
import { OtherCounts } from './others'
import { type BlockPlace, FoldLine } from './fold-line'
import { isHostName, mapNames, type NameMaps, sourceInterner } from './set-names'
import { YearSpan } from './years'

/** How far apart an `error: PAM` line and its `pam_unix` line under another pid can be, seconds. */
const ONE_TRY = 10

/**
 * Folds evidence into attempts and scans, one try each, however many lines it left (docs/counting.md section 4).
 * Blocks must come in log order; how the log was cut into blocks makes no difference.
 */
export class Fold {
  readonly columns = new AttemptColumns()
  readonly years = new YearSpan()
  readonly #others = new OtherCounts()
  readonly #lines = { attempt: 0, scan: 0, success: 0, neutral: 0, other: 0, unreadable: 0 }
  readonly #nameFlags: number[] = []
  readonly #connections = new Connections((source) => this.#isName(source))
  /** The connection whose PAM failures of a source wait under another pid. */
  readonly #waiting = new Map<number, Connection>()
  /** The `error: PAM` of a source whose PAM failure may follow under another pid. */
  readonly #told = new Map<number, { readonly row: number; readonly at: number }>()
  #line = new FoldLine()
  /** The evidence before: what a repeat repeats. */
  #previous = new FoldLine()
  #reading = new FoldLine()
  /** Lines of the set so far. */
  #entries = 0
  readonly #internSource = sourceInterner(this.columns.sources)

  /** Takes the next block, of one of `columns.files`; `firstLine` is the 1-based number of its first line. */
  append(block: E.EvidenceBlock, file: number, firstLine: number): void {
    const ids = mapNames(block, this.columns, this.#internSource)
    const baseStep = block.tally.yearless === null ? 0 : this.years.append(block.tally.yearless)
    const place = { file, firstLine, entriesBefore: this.#entries, baseStep }
    for (let i = 0; i < block.rows; i++) {
      this.#line.load(block, i, ids, place)
      if (((block.flags[i + 1] ?? 0) & E.E_ALTERNATIVE) !== 0) this.#decide(block, ++i, ids, place)
      if (this.#line.kind === E.REPEAT) this.#repeat(this.#line, this.#previous)
      else this.#take(this.#line)
      const done = this.#line
      this.#line = this.#previous
      this.#previous = done
    }
    this.#entries += block.tally.entries
    this.#lines.neutral += block.tally.neutral
    this.#lines.other += block.tally.other
    this.#lines.unreadable += block.tally.unreadable
  }

  lines(): LineTally {
    return { ...this.#lines }
  }

  asOthers(): AsOthers {
    return this.#others.summarise()
  }

  /** Takes the other reading of an ambiguous line where the rest of its connection speaks for it. */
  #decide(block: E.EvidenceBlock, i: number, ids: NameMaps, place: BlockPlace): void {
    const [line, other] = [this.#line, this.#reading]
    other.load(block, i, ids, place)
    const isKnown = this.#connections.knows(line.host, line.pid, line.source, line.at)
    const isOtherKnown = this.#connections.knows(other.host, other.pid, other.source, other.at)
    if (isKnown === isOtherKnown) return
    const chosen = isKnown ? line : other
    chosen.flags &= ~E.E_AMBIGUOUS
    if (isKnown) return
    this.#line = other
    this.#reading = line
  }

  /** `last message repeated N times`: N more of the line before, where that was evidence of the same log host. */
  #repeat(line: FoldLine, before: FoldLine): void {
    if (before.ordinal + 1 !== line.ordinal || before.host !== line.host || before.kind === E.REPEAT) {
      this.#lines.other++
      return
    }
    const { source, user, valid, method, port, pid, kind, flags } = before
    Object.assign(line, { source, user, valid, method, port, pid, kind, flags: flags & ~E.E_AUCEPS })
    this.#take(line)
  }

  #isName(source: number): boolean {
    let flag = this.#nameFlags[source]
    if (flag === undefined) {
      flag = isHostName(this.columns.sources.bytes(source)) ? 1 : 0
      this.#nameFlags[source] = flag
    }
    return flag === 1
  }

  #take(line: FoldLine): void {
    this.#others.add(line.flags, line.source, line.user, line.valid)
    if (line.kind === E.LISTENER_SCAN) {
      this.#lines.scan++
      this.#newRow(SCAN, line, line.source)
      return
    }
    const opening = line.kind === E.OPENING
    const connection = this.#connections.find(line.host, line.pid, line.source, line.port, line.at, opening)
    connection.last = line.at
    this.#learnSource(connection, line)
    if (line.user !== NONE) this.#learnUser(connection, line)
    this.#takeKind(connection, line)
  }

  #takeKind(connection: Connection, line: FoldLine): void {
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
      row = this.#newRow(FAILURE, line, connection.source)
      connection.rows.push(row)
      this.#shrinkMore(connection, line.count)
    } else this.#complete(row, line)
    connection.tentative = NONE
    if (line.user === NONE && this.columns.user[row] === NO_ID && connection.user !== NONE) {
      this.columns.user[row] = connection.user
      this.columns.valid[row] = connection.valid
    }
    return row
  }

  /** Clause 2. Its pam_unix line may wait under another pid, its `Failed keyboard-interactive/pam` may follow. */
  #pamError(connection: Connection, line: FoldLine): void {
    let waiting = this.#takePam(connection)
    if (waiting === NONE) waiting = this.#takeElsewhere(connection, line)
    const row = this.#strong(connection, line, waiting)
    connection.pendingErrors.push(row)
    if (waiting === NONE && connection.source !== NONE) this.#told.set(connection.source, { row, at: line.at })
  }

  /** Clause 3: several modules can tell of one try. */
  #pamFailure(connection: Connection, line: FoldLine): void {
    const module = (line.flags & E.E_SECOND_MODULE) !== 0 ? 2 : 1
    const newest = connection.pendingPam.at(-1)
    if (newest !== undefined && (connection.pamModules & module) === 0) {
      connection.pamModules |= module
      this.#complete(newest, line)
      return
    }
    if (newest !== undefined && module === 2) return
    if (this.#isTold(connection, line)) return
    const row = this.#strong(connection, line, NONE)
    connection.pendingPam.push(row)
    connection.pamModules = module
    if (connection.source !== NONE) this.#waiting.set(connection.source, connection)
  }

  /** Whether an `error: PAM` under another pid has told of this try. */
  #isTold(connection: Connection, line: FoldLine): boolean {
    const told = this.#told.get(connection.source)
    if (told === undefined || connection.rows.length > 0 || Math.abs(line.at - told.at) > ONE_TRY) return false
    if (line.user !== NONE && line.user !== this.columns.user[told.row]) return false
    this.#told.delete(connection.source)
    this.#noScan(connection)
    return true
  }

  /** Clause 3, second sentence. */
  #pamMore(connection: Connection, line: FoldLine): void {
    const { count } = this.columns
    let shown = 0
    for (const row of connection.rows) if (this.columns.kind[row] === FAILURE) shown += count[row] ?? 0
    if (connection.more !== NONE) shown -= count[connection.more] ?? 0
    const missing = Math.max(0, line.count + 1 - shown)
    if (missing === 0) return
    if (connection.more === NONE) {
      connection.more = this.#newRow(FAILURE, line, connection.source)
      connection.rows.push(connection.more)
      if (line.user === NONE) {
        this.columns.user[connection.more] = connection.user
        this.columns.valid[connection.more] = connection.valid
      }
    }
    count[connection.more] = Math.max(missing, count[connection.more] ?? 0)
  }

  #shrinkMore(connection: Connection, by: number): void {
    if (connection.more === NONE) return
    const left = (this.columns.count[connection.more] ?? 0) - by
    this.columns.count[connection.more] = Math.max(0, left)
  }

  /** Clauses 4 and 5: a try only if nothing of 1–3 tells of it; 4 before 5. */
  #weak(connection: Connection, line: FoldLine): void {
    if (connection.tentative !== NONE) {
      if (line.kind === E.INVALID_USER) this.#complete(connection.tentative, line)
      return
    }
    if (connection.rows.length > 0) return
    this.#noScan(connection)
    const row = this.#newRow(FAILURE, line, connection.source)
    this.columns.count[row] = 1
    if (line.user === NONE) {
      this.columns.user[row] = connection.user
      this.columns.valid[row] = connection.valid
    }
    connection.rows.push(row)
    connection.tentative = row
  }

  /** Clauses 6 and 8a. */
  #accepted(connection: Connection, line: FoldLine): void {
    this.#lines.success++
    // The newest: those before it were tries of their own, of which nothing else told.
    const waiting = connection.pendingPam.pop() ?? NONE
    connection.pendingPam.length = connection.pamModules = 0
    const row = waiting === NONE ? this.#newRow(SUCCESS, line, connection.source) : waiting
    if (waiting !== NONE) {
      this.#complete(row, line)
      this.columns.kind[row] = SUCCESS
    } else connection.rows.push(row)
    const publickey = this.columns.methods.indexOf('publickey')
    for (; connection.judged < connection.rows.length; connection.judged++) {
      const other = connection.rows[connection.judged] ?? 0
      const offered = this.columns.method[other] === publickey && this.columns.user[other] === line.user
      if (offered && this.columns.kind[other] === FAILURE) this.#setFlag(other, OFFERED_KEY)
    }
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
      connection.scan = this.#newRow(SCAN, line, connection.source)
      this.columns.count[connection.scan] = 1
    } else this.#learnPort(connection.scan, line)
  }

  /** The oldest try that waits for its `Failed`: told by PAM, or by `error: PAM`. */
  #takePending(connection: Connection, line: FoldLine): number {
    const pam = this.#takePam(connection)
    if (pam !== NONE) return pam
    const error =
      connection.pendingErrors.length > 0 && this.#isKeyboard(line) ? connection.pendingErrors.shift() : NONE
    return error ?? NONE
  }

  #takePam(connection: Connection): number {
    const row = connection.pendingPam.shift() ?? NONE
    if (connection.pendingPam.length === 0) connection.pamModules = 0
    return row
  }

  /** A PAM failure of the same source, the same user or none, within seconds, under another pid. */
  #takeElsewhere(connection: Connection, line: FoldLine): number {
    const other = this.#waiting.get(connection.source)
    // The object may serve another connection by now.
    if (other === undefined || other === connection || other.source !== connection.source) return NONE
    const row = other.pendingPam[0]
    if (row === undefined) return NONE
    const user = this.columns.user[row]
    if (Math.abs(line.at - other.last) > ONE_TRY || (user !== NO_ID && user !== line.user)) return NONE
    return this.#takePam(other)
  }

  #isKeyboard(line: FoldLine): boolean {
    return (this.columns.methods[line.method] ?? '').startsWith('keyboard-interactive')
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
    for (const row of connection.scan === NONE ? connection.rows : [connection.scan]) {
      this.columns.source[row] = line.source
      this.#learnPort(row, line)
    }
  }

  #learnPort(row: number, line: FoldLine): void {
    if (this.columns.port[row] === 0) this.columns.port[row] = line.port
  }

  #learnUser(connection: Connection, line: FoldLine): void {
    const { columns } = this
    connection.namesUser = true
    this.#noScan(connection)
    if (line.kind === E.CLOSING && line.valid === VALID && connection.existing !== line.user) {
      connection.existing = line.user
      for (const row of connection.rows) if (columns.user[row] === line.user) columns.valid[row] = VALID
    }
    if (line.user === connection.existing) line.valid = VALID
    connection.user = line.user
    connection.valid = line.valid
    for (; connection.named < connection.rows.length; connection.named++) {
      const row = connection.rows[connection.named] ?? 0
      if (columns.user[row] !== NO_ID) continue
      columns.user[row] = line.user
      columns.valid[row] = line.valid
    }
  }

  /** Takes back the scan of a connection that turns out to name a user or to try. */
  #noScan(connection: Connection): void {
    if (connection.scan === NONE) return
    this.#lines.scan -= connection.scanLines
    this.#lines.neutral += connection.scanLines
    this.columns.count[connection.scan] = 0
    connection.scan = NONE
    connection.scanLines = 0
  }

  #newRow(kind: number, line: FoldLine, source: number): number {
    const { columns } = this
    const row = columns.add(kind)
    columns.stamp[row] = line.time
    columns.yearStep[row] = line.yearStep
    columns.offset[row] = line.offset
    columns.source[row] = source
    columns.user[row] = line.user
    columns.valid[row] = line.valid
    columns.method[row] = line.kind === E.FAILED || line.kind === E.ACCEPTED ? line.method : 0
    columns.port[row] = line.port
    columns.count[row] = line.count
    columns.logHost[row] = line.host
    columns.file[row] = line.file
    columns.line[row] = line.number
    if ((line.flags & E.E_AMBIGUOUS) !== 0) this.#setFlag(row, AMBIGUOUS)
    return row
  }

  /** Adds to a row what a later line of the same try knows better. */
  #complete(row: number, line: FoldLine): void {
    const { columns } = this
    if (line.user !== NONE) columns.user[row] = line.user
    if (line.valid !== VALIDITY_UNKNOWN) columns.valid[row] = line.valid
    if (line.port !== 0) columns.port[row] = line.port
    if (line.method !== 0) columns.method[row] = line.method
    columns.count[row] = Math.max(columns.count[row] ?? 1, line.count)
    if ((line.flags & E.E_AMBIGUOUS) !== 0) this.#setFlag(row, AMBIGUOUS)
  }

  #setFlag(row: number, flag: number): void {
    this.columns.flags[row] = (this.columns.flags[row] ?? 0) | flag
  }
}
