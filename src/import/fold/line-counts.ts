import type { LineTally } from '../../model/answers'
import type { PlainAttempt } from '../../model/exported-attempt'
import { ACCEPTED, CLOSING, FAILED, INVALID_USER, LISTENER_SCAN } from '../../model/evidence'
import { PAM_ERROR, PAM_FAILURE, PAM_MORE } from '../../model/evidence'

const TRIES: ReadonlySet<number> = new Set([FAILED, PAM_ERROR, PAM_FAILURE, PAM_MORE, INVALID_USER, CLOSING])

/** How many lines were what, as they are counted up. */
export class LineCounts implements LineTally {
  attempt = 0
  scan = 0
  success = 0
  neutral = 0
  other = 0
  unreadable = 0

  /** Counts an attempt that came as such, each try as a line: of how many it was is not known any more. */
  addAttempt({ outcome, tries }: PlainAttempt): void {
    if (outcome === 'success') this.success += tries
    else if (outcome === 'scan') this.scan += tries
    else this.attempt += tries
  }

  /** Counts a line by its kind of evidence alone. */
  add(kind: number): void {
    if (kind === ACCEPTED) this.success++
    else if (kind === LISTENER_SCAN) this.scan++
    else if (TRIES.has(kind)) this.attempt++
    else this.neutral++
  }
}
