import type { AsOthers, LineTally } from '../../model/answers'
import { SCAN, VALID } from '../../model/attempt-table'
import { AttemptColumns } from '../../model/attempt-columns'
import * as E from '../../model/evidence'
import type { Connection } from './connection'
import { Connections } from './connections'
import { type BlockPlace, FoldLine } from './fold-line'
import { LineCounts } from './line-counts'
import { OtherCounts } from './others'
import { NONE } from './row-list'
import { Rows } from './rows'
import { isHostName, mapNames, type NameMaps, sourceInterner } from './set-names'
import { Tries } from './tries'
import { YearSpan } from './years'

/**
 * Folds evidence into attempts and scans, one try each, however many lines it left (docs/counting.md section 4).
 * Blocks must come in log order; how the log was cut into blocks makes no difference.
 */
export class Fold {
  readonly columns = new AttemptColumns()
  readonly years = new YearSpan()
  readonly #others = new OtherCounts()
  readonly #lines = new LineCounts()
  readonly #nameFlags: number[] = []
  readonly #connections = new Connections((source) => this.#isName(source))
  readonly #rows = new Rows(this.columns)
  readonly #tries = new Tries(this.columns, this.#rows, this.#lines, (source) => this.#isName(source))
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

  lines(): LineTally {
    const { attempt, scan, success, neutral, other, unreadable } = this.#lines
    return { attempt, scan, success, neutral, other, unreadable }
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
    const { at, source, user, valid, method, port, pid, kind, flags } = before
    Object.assign(line, { at, source, user, valid, method, port, pid, kind, flags: flags & ~E.E_AUCEPS })
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
      this.#rows.add(SCAN, line, line.source)
      return
    }
    if (line.kind === E.MENTION && this.#connections.knows(line.host, line.pid, line.source, line.at)) {
      this.#lines.neutral++
      return
    }
    const opening = line.kind === E.OPENING
    const connection = this.#connections.find(line.host, line.pid, line.source, line.port, line.at, opening)
    if (line.kind === E.CLOSING && isSaid(connection, line)) {
      this.#lines.attempt++
      return
    }
    connection.last = line.at
    this.#tries.take(connection, line)
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
