import type { PlainAttempt } from '../../model/exported-attempt'

/** Some neighbouring rows of a file of attempts. */
export interface AttemptBatch {
  readonly attempts: readonly PlainAttempt[]
  /** Rows that are no attempts. */
  readonly unreadable: number
  /** Bytes of the file that have been read up to here. */
  readonly consumed: number
}
