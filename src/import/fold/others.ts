import { grown } from '../../base/byte-interner'
import { VALID } from '../../model/attempt-table'
import type { AsOthers } from '../../model/answers'
import { E_AUCEPS, E_FAIL2BAN, E_ILLEGAL, E_NAMES_USER } from '../../model/evidence'

const AUCEPS = 1
const AUCEPS_INVALID = 2
const ILLEGAL = 4
const OTHER = 8

/** Counts lines as older tools do, beside our attempts, so that someone who compares sees why figures differ. */
export class OtherCounts {
  #failedPassword = 0
  #illegalLines = 0
  #otherLines = 0
  #fail2ban = 0
  #sourceMarks = new Uint8Array(1024)
  #userMarks = new Uint8Array(1024)

  /** Takes one line of evidence with its set-wide ids, negative where it says none. */
  add(flags: number, source: number, user: number, valid: number): void {
    if ((flags & E_FAIL2BAN) !== 0) this.#fail2ban++
    if ((flags & E_AUCEPS) !== 0) {
      this.#failedPassword++
      this.#mark(source, AUCEPS, user, valid === VALID ? AUCEPS : AUCEPS_INVALID)
    }
    if ((flags & E_NAMES_USER) === 0) return
    const mark = (flags & E_ILLEGAL) !== 0 ? ILLEGAL : OTHER
    if (mark === ILLEGAL) this.#illegalLines++
    else this.#otherLines++
    this.#mark(source, mark, user, mark)
  }

  summarise(): AsOthers {
    return {
      auceps: {
        failedPassword: this.#failedPassword,
        addresses: marked(this.#sourceMarks, AUCEPS),
        validUsers: marked(this.#userMarks, AUCEPS),
        invalidUsers: marked(this.#userMarks, AUCEPS_INVALID),
      },
      hansteen: {
        lines: this.#illegalLines + this.#otherLines,
        illegalLines: this.#illegalLines,
        illegalUsers: marked(this.#userMarks, ILLEGAL),
        illegalHosts: marked(this.#sourceMarks, ILLEGAL),
        otherLines: this.#otherLines,
        otherUsers: marked(this.#userMarks, OTHER),
        otherHosts: marked(this.#sourceMarks, OTHER),
      },
      fail2ban: { matched: this.#fail2ban },
    }
  }

  #mark(source: number, sourceMark: number, user: number, userMark: number): void {
    if (source >= 0) {
      if (source >= this.#sourceMarks.length) this.#sourceMarks = grown(this.#sourceMarks, source + 1)
      this.#sourceMarks[source] = (this.#sourceMarks[source] ?? 0) | sourceMark
    }
    if (user >= 0) {
      if (user >= this.#userMarks.length) this.#userMarks = grown(this.#userMarks, user + 1)
      this.#userMarks[user] = (this.#userMarks[user] ?? 0) | userMark
    }
  }
}

function marked(marks: Uint8Array, mark: number): number {
  let count = 0
  for (const bits of marks) if ((bits & mark) !== 0) count++
  return count
}
