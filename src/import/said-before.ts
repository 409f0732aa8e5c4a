import { isDigit } from '../base/bytes'
import { E_ALTERNATIVE, E_FAIL2BAN, E_NAMES_USER, E_YEARLESS } from '../model/evidence'
import { ACCEPTED, CLOSING, FAILED, INVALID_USER, LISTENER_SCAN, MENTION } from '../model/evidence'
import { PAM_ERROR, SESSION_OPENED } from '../model/evidence'
import { R_PID, R_PLACE, R_SOURCE, R_USER, R_WHAT, R_ZONE, STRIDE, whatOf } from '../model/evidence'
import type { EvidenceBuilder } from '../model/evidence-builder'
import { SILENCE } from './silence'
import type { Entry } from './entry'
import type { Message } from './messages/message'

/** Processes that are remembered at once: pids that share their last bits push each other out. */
export const REMEMBERED = 1 << 12
const DOT = 46
/** Kind and validity, as they stand in R_WHAT. */
const KIND_AND_VALID = whatOf(63, 3, 0, 0)
/** What older tools count is counted by the fold, from the row. */
const COUNTED = E_FAIL2BAN | E_NAMES_USER

/**
 * Knows which lines tell the fold nothing, since the row before of the same process says it all: the closing of a
 * connection that has its try, the farewell of a source that is known. A third of a log's evidence is such. What is
 * left out here the fold would pass over (`Fold` has the same rules, for rows that come in two blocks), so that how a
 * log is cut makes no difference.
 */
export class SaidBefore {
  readonly #builder: EvidenceBuilder
  /** By the last bits of the pid: one more than the newest row of it. */
  #rows: Int32Array = new Int32Array(REMEMBERED)

  constructor(builder: EvidenceBuilder) {
    this.#builder = builder
  }

  /** Shares the table of newest rows with another reader of the block. */
  use(rows: Int32Array): void {
    this.#rows = rows
  }

  /** Forgets the block before. */
  clear(): void {
    this.#rows.fill(0)
  }

  /** Takes a row that was added. Where another reading of its line follows, the fold has to decide first. */
  note(row: number): void {
    const { records } = this.#builder
    const r = row * STRIDE
    const pid = records[r + R_PID] ?? -1
    const what = records[r + R_WHAT] ?? 0
    const isClear = (what & (E_ALTERNATIVE << 8)) === 0 && (what & 63) !== LISTENER_SCAN
    if (pid >= 0) this.#rows[pid & (REMEMBERED - 1)] = isClear ? row + 1 : 0
  }

  /** Whether a row before says what this line says; `zone` is its R_ZONE, `host` its block's id. */
  knows(bytes: Uint8Array, message: Message, entry: Entry, host: number, zone: number): boolean {
    const { kind } = message
    if (kind !== MENTION && kind !== CLOSING && kind !== SESSION_OPENED) return false
    const row = (this.#rows[entry.pid & (REMEMBERED - 1)] ?? 0) - 1
    if (entry.pid < 0 || row < 0 || message.pid >= 0 || message.alternative !== null) return false
    if (!this.#isSameProcess(row, entry, host, zone)) return false
    if (kind === SESSION_OPENED) return this.#isItsLogIn(row, bytes, message)
    if (!this.#isSameSource(row, bytes, message)) return false
    return kind === MENTION || this.#isSameTry(row, bytes, message)
  }

  #isSameProcess(row: number, entry: Entry, host: number, zone: number): boolean {
    const { records, time } = this.#builder
    const r = row * STRIDE
    if (records[r + R_PID] !== entry.pid || (records[r + R_PLACE] ?? 0) >>> 16 !== host) return false
    const isYearless = ((records[r + R_WHAT] ?? 0) & (E_YEARLESS << 8)) !== 0
    if (records[r + R_ZONE] !== zone || isYearless !== entry.yearless) return false
    return !(Math.abs((time[row] ?? NaN) - entry.time) > SILENCE)
  }

  /** Whether the row is the `Accepted` of a session. */
  #isItsLogIn(row: number, bytes: Uint8Array, message: Message): boolean {
    const { records, users } = this.#builder
    const user = records[row * STRIDE + R_USER] ?? -1
    if (((records[row * STRIDE + R_WHAT] ?? 0) & 63) !== ACCEPTED || user < 0) return false
    return users.holds(user, bytes, message.userStart, message.userEnd)
  }

  /** Whether the row has the source that the line names, and its port if it names one. */
  #isSameSource(row: number, bytes: Uint8Array, message: Message): boolean {
    const { records, sources } = this.#builder
    const r = row * STRIDE
    if (message.port !== 0 && ((records[r + R_PLACE] ?? 0) & 0xffff) === 0) return false
    const source = records[r + R_SOURCE] ?? -1
    const { sourceStart, sourceEnd } = message
    return source >= 0 && isIPv4(bytes, sourceStart, sourceEnd) && sources.holds(source, bytes, sourceStart, sourceEnd)
  }

  #isSameTry(row: number, bytes: Uint8Array, message: Message): boolean {
    const { records, users } = this.#builder
    const what = records[row * STRIDE + R_WHAT] ?? 0
    const user = records[row * STRIDE + R_USER] ?? -1
    if ((message.flags & COUNTED) !== 0 || user < 0 || message.impliedUser !== null || !isTry(what & 63)) return false
    if ((what & KIND_AND_VALID) >> 6 !== message.valid) return false
    return users.holds(user, bytes, message.userStart, message.userEnd)
  }
}

/** What PAM alone tells is left to the fold: whether the user exists, sshd may have said otherwise. */
function isTry(kind: number): boolean {
  return kind === FAILED || kind === INVALID_USER || kind === CLOSING || kind === PAM_ERROR
}

/** Digits and dots: a host name could be joined with another source (counting rule 11). */
function isIPv4(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isDigit(bytes[i]) && bytes[i] !== DOT) return false
  return end > start
}
