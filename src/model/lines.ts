import type { Outcome } from './filter'

/** Lines of the log as the page shows them: each cut into the parts that were read, and the rest. */

/** What a part of a line is; `rest` is what nothing was read from. */
export type PartKind = 'rest' | 'time' | 'host' | 'pid' | 'method' | 'user' | 'source' | 'port'

export interface LinePart {
  readonly kind: PartKind
  readonly text: string
}

/** What a line is the first evidence of. */
export interface LineTag {
  readonly outcome: Outcome
  /** Tries that the line stands for. */
  readonly count: number
}

export interface ShownLine {
  /** Within its file, from 1. */
  readonly number: number
  readonly parts: readonly LinePart[]
  /** Bytes at the line's end that are left out. */
  readonly hidden: number
  /** Null where no attempt under the filter begins with it. */
  readonly tag: LineTag | null
}

/** The lines of one connection. */
export interface LineGroup {
  /** Place among all, from 0. */
  readonly index: number
  readonly file: string
  /** Whether the connection before is of another file. */
  readonly isFirstOfFile: boolean
  /** Number of the line of its first attempt under the filter. */
  readonly line: number
  /** Wall-clock seconds of that attempt; null where the log does not say. */
  readonly time: number | null
  readonly lines: readonly ShownLine[]
  /** Lines of the connection that are left out behind these. */
  readonly more: number
  /** Why there are no lines, as a sentence; null where there are. */
  readonly problem: string | null
}

/** A dropped file that is not any more what it was when it was read. */
export interface ChangedFile {
  /** Number of the dropped file. */
  readonly dropped: number
  readonly name: string
}

/** Connections `[start, start + groups.length)` of those with attempts under the filter. */
export interface LinesReply {
  /** Connections with attempts under the filter. */
  readonly total: number
  /** Files that these lie in. */
  readonly files: number
  readonly start: number
  readonly groups: readonly LineGroup[]
  readonly changed: readonly ChangedFile[]
  /** Something of what is shown is masked, or would be: it looks like a typed password. */
  readonly hasMasked: boolean
}

/** How far a file is that has to be streamed again. */
export interface StreamingProgress {
  readonly file: string
  readonly bytes: number
  readonly total: number
}
