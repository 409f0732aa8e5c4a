import type { ExportFormat } from '../export/names'
import type { Answers } from '../model/answers'
import type { Filter, TimeRange } from '../model/filter'
import type { EvidenceBlock } from '../model/evidence'
import type { Column, Summary, TableQuery, TableRow } from '../model/summary'
import type { TimeChoices } from '../model/time-choices'
import type { ImportProgress, ReadJob } from '../import/import-log'

/** What the page and the worker say to each other. A generation is one drop: what belongs to an older one is dropped. */

export type { ExportFormat, ImportProgress }

/** A file as it travels to the workers: by reference, its bytes stay where they are. */
export interface DroppedFile {
  readonly blob: Blob
  readonly name: string
  readonly modified: number
}

export type ToEngine =
  | { readonly type: 'readers'; readonly ports: readonly MessagePort[] }
  /** A reader has ended; behind the port is another in its place, unless too many have ended. */
  | { readonly type: 'reader-ended'; readonly reader: number; readonly port: MessagePort | null }
  | { readonly type: 'countries'; readonly base64: string }
  | {
      readonly type: 'open'
      readonly generation: number
      readonly files: readonly DroppedFile[]
      readonly year: number | null
    }
  | { readonly type: 'sample'; readonly generation: number }
  | { readonly type: 'stop' }
  | { readonly type: 'forget'; readonly generation: number }
  | { readonly type: 'filter'; readonly filter: Filter }
  | { readonly type: 'assume'; readonly choices: TimeChoices }
  | Question

/** What is answered once, under its id. */
export type Question =
  | { readonly type: 'answers'; readonly id: number }
  | {
      readonly type: 'rows'
      readonly id: number
      readonly query: TableQuery
      readonly start: number
      readonly end: number
    }
  | {
      readonly type: 'export'
      readonly id: number
      readonly query: TableQuery
      readonly format: ExportFormat
      /** Writes names that look like typed passwords as they are. */
      readonly passwords: boolean
    }

export interface RowsReply {
  readonly columns: readonly Column[]
  readonly total: number
  readonly start: number
  readonly rows: readonly TableRow[]
}

export interface Replies {
  readonly answers: Answers
  readonly rows: RowsReply
  readonly export: string
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

/** What the engine asks of a reader, over its port. */
export type ToReader =
  | { readonly type: 'files'; readonly files: readonly DroppedFile[] }
  | { readonly type: 'job'; readonly id: number; readonly job: ReadJob }
  /** Nobody waits for the jobs any more that were asked for. */
  | { readonly type: 'drop' }
  /** The memory of a block of this reader that has been folded. */
  | { readonly type: 'release'; readonly rows: Pick<EvidenceBlock, 'records' | 'time'> }

export type FromReader =
  | { readonly id: number; readonly block: EvidenceBlock }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } }

/** The first message to a worker: with a port it becomes a reader, and else the engine. */
export interface Begin {
  readonly type: 'begin'
  /** Name of the lock that it is to hold for as long as it lives. */
  readonly lock: string
  readonly port: MessagePort | null
}

export type { TableQuery, TableRow }
