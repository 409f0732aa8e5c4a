import type { Keeper } from './keeper'

/** Where an archive lies, and what all archives of a drop share. */
export interface ArchivePlace {
  readonly dropped: number
  /** 0 for a dropped archive, 1 for one in it; archives in that are not opened. */
  readonly depth: number
  readonly keeper: Keeper
  readonly signal: AbortSignal
  /** Called with the bytes of the dropped file that have been read while a stream is unpacked. */
  readonly onBytes: (bytes: number) => void
}
