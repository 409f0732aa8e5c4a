import type { LineStream } from '../read/line-stream'
import type { LogInput } from '../read/log-input'
import type { OpenedLog } from '../read/open-input'
import type { LineBlock } from '../read/stream-lines'
import type { FileLines } from './file-lines'

/** A file that was read, or is being read, and how to find its lines again. */
export interface ReadFile {
  readonly name: string
  /** Number of the dropped file that it is or lies in. */
  readonly dropped: number
  readonly input: LogInput
  readonly opened: OpenedLog
  readonly lines: FileLines
}

/** Opens a stream of lines from its beginning. */
export type Unpack = (stream: LineStream) => AsyncGenerator<LineBlock, void, undefined>

/** How reading back goes on, and when to leave off. */
export interface Watch {
  readonly signal: AbortSignal
  /** Called while a stream is read again: the file's name, and how many of so many bytes have been read. */
  readonly onStreaming: (name: string, bytes: number, total: number) => void
}
