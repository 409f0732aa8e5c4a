import type { LogInput } from './log-input'
import type { Opened } from './open-input'

/** One file to report on: dropped, or found in an archive. */
export interface OpenedFile {
  readonly input: LogInput
  /** How to read it; null for an archive, whose logs stand behind it as files of their own. */
  readonly opened: Opened | null
  /** Number of the dropped file that it is or lies in. */
  readonly dropped: number
  /** Whether it is a dropped file itself, so that readers elsewhere have it too. */
  readonly isDropped: boolean
  /** Bytes of the file, as they would be if it were dropped by itself. */
  readonly bytes: number
  /** What is missing from an archive. */
  readonly error: string | null
  /** What was rightly passed over in an archive. */
  readonly note: string | null
}
