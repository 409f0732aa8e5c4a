import type { ExportedAttempt } from '../model/exported-attempt'

/** Writes attempts as a file, piece by piece: what is in memory at a time is a piece. */
export interface AttemptWriter {
  /** So many rows make a piece. */
  readonly rowsAtOnce: number
  /** The bytes of the next rows, with what comes before the first. */
  write(attempts: readonly ExportedAttempt[]): Uint8Array<ArrayBuffer>
  /** The bytes behind the last row; the writer is used up. */
  finish(): Uint8Array<ArrayBuffer>
}
