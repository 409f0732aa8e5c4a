import { grown } from '../../base/byte-interner'
import type { AsOthers, LineTally } from '../../model/answers'
import { NO_OFFSET, SCAN, VALID } from '../../model/attempt-table'
import { AttemptColumns } from '../../model/attempt-columns'
import * as E from '../../model/evidence'
import type { PlainAttempt } from '../../model/exported-attempt'
import type { Connection } from './connection'
import { Connections } from './connections'
import type { LineNumbers } from '../line-numbers'
import type { SharedTimes } from '../shared-times'
import { type BlockPlace, FoldLine } from './fold-line'
import { Forks } from './forks'
import { JudgedRows } from './judged-rows'
import { LineCounts } from './line-counts'
import { OtherCounts } from './others'
import { NONE } from './row-list'
import { Rows } from './rows'
import { secondOf, SeenEvidence } from './seen-evidence'
import { isHostName, type NameMaps, SetNames } from './set-names'
import { ShortHosts } from './short-hosts'
import { Tries } from './tries'
import { YearSpan } from './years'

const UNKNOWN = 0
const ADDRESS = 1
const HOST_NAME = 2

/** Lines of evidence of a file that stand in another before it. */
export interface Overlap {
  readonly file: number
  readonly other: number
  readonly lines: number
}

/**
 * Folds evidence into attempts and scans, one try each, however many lines it left (docs/counting.md section 4).
 * Blocks must come in log order; how the log was cut into blocks makes no difference.
 */
export class Fold {
  readonly columns = new AttemptColumns()
  readonly years = new YearSpan()
  readonly #others = new OtherCounts()
  readonly #lines = new LineCounts()
  /** By source: UNKNOWN until it is looked at. */
  #sourceKinds = new Uint8Array(1024)
  readonly #connections = new Connections((source) => this.#isName(source))
  readonly #rows = new Rows(this.columns)
  readonly #forks = new Forks(this.columns)
  readonly #tries = new Tries(this.columns, this.#rows, this.#lines, (source) => this.#isName(source))
  #line = new FoldLine()
  /** The evidence before: what a repeat repeats. */
  #previous = new FoldLine()
  #reading = new FoldLine()
  /** Lines of the set so far. */
  #entries = 0
  readonly #names = new SetNames(this.columns)
  readonly #judged = new JudgedRows(this.columns, this.#names)
  readonly #shortHosts = new ShortHosts(this.columns.logHosts)
  readonly #seen = new SeenEvidence((logHost) => this.#shortHosts.first(logHost))
  /** When the file at hand may have lines of another, and the other way round. */
  #shared: SharedTimes | null = null
  /** Where the file at hand begins on the axis by which files are ordered. */
  #start = NaN
  readonly #overlaps = new Map<number, Map<number, number>>()

  /**
   * Begins the next file and returns its id. Lines that stand in another file too count once, in the times that are
   * `shared`; with such times its blocks must leave no row out. `start` is as in `YearSpan.append`.
   */
  beginFile(name: string, shared: SharedTimes | null = null, start = NaN): number {
    this.#shared = shared
    this.#start = start
    return this.columns.files.push(name) - 1
  }

  /** Takes the next block, of one of `columns.files`. */
  append(block: E.EvidenceBlock, file: number, numbers: LineNumbers): void {
    const ids = this.#names.map(block)
    const baseStep = block.tally.yearless === null ? 0 : this.years.append(block.tally.yearless, file, this.#start)
    const place = { file, numbers, entriesBefore: this.#entries, baseStep }
    for (let i = 0; i < block.rows; i++) {
      this.#line.load(block, i, ids, place)
      if (hasAlternative(block, i)) this.#decide(block, ++i, ids, place)
      if (this.#line.kind === E.REPEAT) this.#repeat(this.#line, this.#previous)
      else this.#take(this.#line)
      const done = this.#line
      this.#line = this.#previous
      this.#previous = done
    }
    this.#entries += block.tally.entries
    this.#lines.neutral += block.tally.neutral
    this.#lines.attempt += block.tally.attempt
    this.#lines.other += block.tally.other
    this.#lines.unreadable += block.tally.unreadable
  }

  /** Takes an attempt that came as such, of one of `columns.files`: it joins no others. */
  appendAttempt(attempt: PlainAttempt, file: number): void {
    this.#judged.add(attempt, file)
    this.#lines.addAttempt(attempt)
    this.#entries++
  }

  /** Takes rows that should have been such attempts. */
  appendUnreadable(rows: number): void {
    this.#lines.unreadable += rows
    this.#entries += rows
  }

  lines(): LineTally {
    const { attempt, scan, success, neutral, other, unreadable } = this.#lines
    return { attempt, scan, success, neutral, other, unreadable }
  }

  /** Which file has how many lines of evidence that stood in which other before. */
  overlaps(): Overlap[] {
    return [...this.#overlaps].flatMap(([file, others]) =>
      [...others].map(([other, lines]) => ({ file, other, lines })),
    )
  }

  asOthers(): AsOthers {
    return this.#others.summarise()
  }

  /** Takes the other reading of an ambiguous line where the rest of its connection speaks for it. */
  #decide(block: E.EvidenceBlock, i: number, ids: NameMaps, place: BlockPlace): void {
    const [line, other] = [this.#line, this.#reading]
    other.load(block, i, ids, place)
    line.isForked = other.isForked = true
    const isOtherKnown = this.#known(other) !== null
    // A reading without a source fits any connection: one that names the very source is the better.
    const isKnown = this.#known(line) !== null && !(isOtherKnown && line.source === NONE)
    line.isUndecided = !isKnown && !isOtherKnown
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
    const { at, source, user, valid, method, port, pid, kind, flags } = before
    Object.assign(line, { at, source, user, valid, method, port, pid, kind, flags: flags & ~E.E_AUCEPS })
    this.#take(line)
  }

  /** The connection that a line's pid and source speak of. */
  #known(line: FoldLine): Connection | null {
    return this.#connections.known(line.host, line.pid, line.source, line.at)
  }

  #isName(source: number): boolean {
    if (source >= this.#sourceKinds.length) this.#sourceKinds = grown(this.#sourceKinds, source + 1)
    const known = this.#sourceKinds[source]
    if (known !== UNKNOWN) return known === HOST_NAME
    const isName = isHostName(this.columns.sources.bytes(source))
    this.#sourceKinds[source] = isName ? HOST_NAME : ADDRESS
    return isName
  }

  /** Whether a file before has the very line. */
  #isKnown(line: FoldLine, shared: SharedTimes): boolean {
    if (!shared.has(secondOf(line), line.offset !== NO_OFFSET)) return false
    const other = this.#seen.take(line)
    if (other < 0) return false
    let others = this.#overlaps.get(line.file)
    if (others === undefined) this.#overlaps.set(line.file, (others = new Map<number, number>()))
    others.set(other, (others.get(other) ?? 0) + 1)
    return true
  }

  #take(line: FoldLine): void {
    this.#forks.settle(line)
    this.#others.add(line.flags, line.source, line.user, line.valid)
    if (this.#shared !== null && this.#isKnown(line, this.#shared)) {
      this.#lines.add(line.kind)
      return
    }
    if (line.kind === E.LISTENER_SCAN) {
      this.#lines.scan++
      this.#rows.add(SCAN, line, line)
      return
    }
    const mentioned = line.kind === E.MENTION ? this.#known(line) : null
    if (mentioned !== null) {
      this.#lines.neutral++
      this.#tries.learnPort(mentioned, line)
      return
    }
    const opening = line.kind === E.OPENING
    const connection = this.#connections.find(line.host, line.pid, line.source, line.port, line.at, opening)
    if (line.kind === E.CLOSING && isSaid(connection, line)) {
      this.#lines.attempt++
      this.#tries.learnPort(connection, line)
      return
    }
    if (line.kind === E.SESSION_OPENED && this.#tries.isLoggedIn(connection, line)) {
      this.#lines.neutral++
      return
    }
    connection.last = line.at
    this.#tries.take(connection, line)
    if (line.isUndecided) this.#forks.note(line, this.#reading, connection, this.#rows.newest)
  }
}

/** Whether a closing tells nothing new: its try is there, with its user. `SaidBefore` leaves most such out. */
function isSaid(connection: Connection, line: FoldLine): boolean {
  const { user, source } = line
  if (connection.rows.length === 0 || user === NONE || connection.user !== user) return false
  const valid = connection.existing === user ? VALID : line.valid
  return connection.valid === valid && (source === NONE || source === connection.source)
}

/** Whether the row after `row` is another reading of its line. */
function hasAlternative(block: E.EvidenceBlock, row: number): boolean {
  const next = row + 1
  return next < block.rows && ((block.records[next * E.STRIDE + E.R_WHAT] ?? 0) & (E.E_ALTERNATIVE << 8)) !== 0
}
