import type { AttemptFormat, ExportFormat } from '../export/names'
import type { Answers } from '../model/answers'
import type { Filter, TimeRange } from '../model/filter'
import type { LinesReply, StreamingProgress } from '../model/lines'
import type { EvidenceBlock } from '../model/evidence'
import type { WritingProgress } from '../model/exported-attempt'
import type { OneName } from '../model/one-name'
import type { HostScan } from '../model/scan'
import type { Column, Largest, Summary, TableQuery, TableRow } from '../model/summary'
import type { TimeChoices } from '../model/time-choices'
import type { StackQuery, TimelineStack } from '../model/timeline-stack'
import type { ReadJob } from '../import/block-reader'
import type { ImportProgress } from '../import/import-log'
import type { LineStream } from '../import/read/line-stream'
import type { LineBlock } from '../import/read/stream-lines'

/** What the page and the worker say to each other. A generation is one drop: what belongs to an older one is dropped. */

export type { AttemptFormat, ExportFormat, ImportProgress }

/** A file as it travels to the workers: by reference, its bytes stay where they are. */
export interface DroppedFile {
  readonly blob: Blob
  readonly name: string
  readonly modified: number
}

export type ToEngine =
  | { readonly type: 'readers'; readonly ports: readonly MessagePort[]; readonly unpacker: MessagePort }
  /** A reader has ended; behind the port is another in its place, unless too many have ended. */
  | { readonly type: 'reader-ended'; readonly reader: number; readonly port: MessagePort | null }
  /** The same of the unpacker. */
  | { readonly type: 'unpacker-ended'; readonly port: MessagePort | null }
  | { readonly type: 'countries'; readonly base64: string }
  | { readonly type: 'networks'; readonly base64: string }
  | {
      readonly type: 'open'
      readonly generation: number
      readonly files: readonly DroppedFile[]
      readonly year: number | null
      /** The files before and some behind them, of which there may be those that need no reading again. */
      readonly isMore?: boolean
    }
  /** The synthetic log, and files beside it. */
  | {
      readonly type: 'sample'
      readonly generation: number
      readonly files: readonly DroppedFile[]
      readonly isMore?: boolean
    }
  | { readonly type: 'stop' }
  | { readonly type: 'forget'; readonly generation: number }
  | { readonly type: 'filter'; readonly filter: Filter }
  | { readonly type: 'assume'; readonly choices: TimeChoices }
  /** Nobody waits for lines any more. */
  | { readonly type: 'stop-lines' }
  /** Nobody waits for the file any more that is being written. */
  | { readonly type: 'stop-file' }
  | Question

/** What is answered once, under its id. */
export type Question = TableQuestion | LineQuestion | FileQuestion

/** What the engine knows at once. */
export type TableQuestion =
  | { readonly type: 'answers'; readonly id: number }
  | {
      readonly type: 'rows'
      readonly id: number
      readonly query: TableQuery
      readonly start: number
      readonly end: number
    }
  /** What is known of one user name; null: of attempts that name nobody. */
  | { readonly type: 'name'; readonly id: number; readonly user: string | null }
  /** What a port scan found at a source. */
  | { readonly type: 'port-scan'; readonly id: number; readonly source: string }
  | {
      readonly type: 'export'
      readonly id: number
      readonly query: TableQuery
      readonly format: ExportFormat
      /** Writes names that look like typed passwords as they are. */
      readonly passwords: boolean
    }
  /** All answers as a JSON file. */
  | { readonly type: 'answers-file'; readonly id: number; readonly passwords: boolean }
  | { readonly type: 'timeline'; readonly id: number; readonly query: StackQuery }
  | { readonly type: 'largest'; readonly id: number }

/** All attempts under the filter as a file. */
export interface FileQuestion {
  readonly type: 'attempts-file'
  readonly id: number
  readonly format: AttemptFormat
  /** Writes names that look like typed passwords as they are. */
  readonly passwords: boolean
}

/** What files have to be read again for. */
export type LineQuestion =
  /** Connections `[start, end)` of those with attempts under the filter; it ends the one before. */
  | {
      readonly type: 'lines'
      readonly id: number
      readonly start: number
      readonly end: number
      /** Shows what looks like a typed password as it stands in the log. */
      readonly passwords: boolean
    }
  /** The lines of all of them as text. */
  | { readonly type: 'lines-text'; readonly id: number; readonly passwords: boolean }
  /** A file in place of a dropped one that has changed since. */
  | { readonly type: 'choose-again'; readonly id: number; readonly dropped: number; readonly file: DroppedFile }

export interface RowsReply {
  readonly columns: readonly Column[]
  readonly total: number
  readonly start: number
  readonly rows: readonly TableRow[]
}

export interface Replies {
  readonly answers: Answers
  readonly rows: RowsReply
  readonly name: OneName
  readonly 'port-scan': HostScan | null
  readonly export: string
  readonly timeline: TimelineStack
  readonly largest: Largest
  readonly lines: LinesReply
  readonly 'lines-text': string
  readonly 'choose-again': null
  readonly 'answers-file': Blob
  readonly 'attempts-file': Blob
}

/** How far a file is that has to be streamed again for the lines of a question. */
export interface LinesProgress extends StreamingProgress {
  readonly type: 'lines-progress'
  readonly id: number
}

/** How far the file of a question is. */
export interface FileProgress extends WritingProgress {
  readonly type: 'file-progress'
  readonly id: number
}

export type FromEngine =
  | { readonly type: 'progress'; readonly generation: number; readonly progress: ImportProgress }
  | {
      readonly type: 'summary'
      readonly generation: number
      readonly summary: Summary
      readonly filter: Filter
      /** Whether reading has ended, and with what. */
      readonly status: 'reading' | 'done' | 'partial'
    }
  /** Reading was stopped and is over; the figures of what was read follow. */
  | { readonly type: 'stopped'; readonly generation: number }
  /** The filter's time lies outside the log's, dated anew: it filters no more. */
  | { readonly type: 'time-dropped'; readonly generation: number; readonly time: TimeRange }
  | { readonly type: 'failed'; readonly generation: number; readonly message: string }
  | { readonly type: 'reply'; readonly id: number; readonly value: Replies[keyof Replies] }
  | { readonly type: 'refused'; readonly id: number; readonly message: string }
  | LinesProgress
  | FileProgress

/** What is used of a port on which `In` comes: browsers' ports have it, and those of Node's worker threads. */
export interface Port<In> {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void
  addEventListener(type: 'message', listener: (event: { readonly data: In }) => void): void
  start(): void
}

/** What the engine asks of a reader, over its port. Files are what this kind of reader can read. */
export type ToReader<F = DroppedFile> =
  | { readonly type: 'files'; readonly files: readonly F[] }
  | { readonly type: 'job'; readonly id: number; readonly job: ReadJob }
  /** Nobody waits for the jobs any more that were asked for. */
  | { readonly type: 'drop' }
  /** The memory of a block of this reader that has been folded. */
  | { readonly type: 'release'; readonly rows: Pick<EvidenceBlock, 'records' | 'time'> }

export type FromReader =
  /** `spent` is the memory of lines that came along with the job: it serves for others. */
  | { readonly id: number; readonly block: EvidenceBlock; readonly spent: ArrayBuffer | null }
  | { readonly id: number; readonly error: PlainError }

/** What the engine asks of the unpacker, over its port. Each stream has a number. */
export type ToUnpacker =
  /** Opens a stream; so many of its blocks may be on their way until they are asked for. */
  | {
      readonly type: 'open'
      readonly stream: number
      readonly file: DroppedFile
      readonly how: Omit<LineStream, 'input'>
      readonly ahead: number
    }
  /** A block has been taken: another may come. */
  | { readonly type: 'more'; readonly stream: number }
  /** Nobody waits for this stream any more. */
  | { readonly type: 'close'; readonly stream: number }
  /** Memory of a block that has been read. */
  | { readonly type: 'spent'; readonly buffer: ArrayBuffer }

export type FromUnpacker =
  | { readonly type: 'block'; readonly stream: number; readonly block: LineBlock }
  | { readonly type: 'end'; readonly stream: number }
  | { readonly type: 'error'; readonly stream: number; readonly error: PlainError }

/** What is told of an error to another thread. */
export interface PlainError {
  readonly name: string
  readonly message: string
}

/** The first message to a worker: what it is from now on. */
export interface Begin {
  readonly type: 'begin'
  /** Name of the lock that it is to hold for as long as it lives. */
  readonly lock: string
  readonly role: Role
}

/** What a worker does, and the port on which it hears of it; the engine hears the page itself. */
export type Role = { readonly is: 'engine' } | { readonly is: 'reader' | 'unpacker'; readonly port: MessagePort }

export type { TableQuery, TableRow }
