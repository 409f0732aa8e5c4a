import type { EvidenceBlock } from '../model/evidence'
import { BlockParser } from './parse-block'
import { BlockBuffers } from './read/block-buffers'
import { blocksOf, type LineStream } from './read/line-stream'
import type { LogInput } from './read/log-input'
import { readLinesFrom } from './read/range'
import type { LineBlock } from './read/stream-lines'

/** One piece of work for a reader: a range of an input, or lines that a stream has given. */
export type ReadJob =
  | {
      readonly kind: 'range'
      readonly input: number
      readonly start: number
      readonly end: number
      readonly isWhole: boolean
    }
  /** The bytes are alone in their memory, which moves to whoever reads them. */
  | { readonly kind: 'lines'; readonly bytes: Uint8Array<ArrayBuffer>; readonly isWhole: boolean }

/** Reads jobs' lines into evidence: here, or in other workers. */
export interface BlockReader {
  read(job: ReadJob): Promise<EvidenceBlock>
  /** Takes back a block that has been folded: its memory serves for another. */
  release(block: EvidenceBlock): void
  /** The lines of an input that is read as a stream, in order; absent: {@link blocksOf} here. */
  unpack?(stream: LineStream): AsyncGenerator<LineBlock, void, undefined>
}

/** A reader that works right here, on inputs that this thread can read. */
export function localReader(inputs: readonly LogInput[]): BlockReader {
  let parser = new BlockParser()
  const buffers = new BlockBuffers()
  return {
    async read(job) {
      const bytes = await linesOf(job, inputs)
      try {
        return parser.parse(bytes, 0, bytes.length, job.isWhole)
      } catch (error) {
        // What is left of a block that could not be read must not come into the next.
        parser = new BlockParser()
        throw error
      } finally {
        if (job.kind === 'lines') buffers.giveBack(job.bytes.buffer)
      }
    },
    unpack: (stream) => blocksOf(stream, buffers),
    release(block) {
      parser.reuse(block)
    },
  }
}

/** The bytes of a job's lines. */
export async function linesOf(job: ReadJob, inputs: readonly LogInput[]): Promise<Uint8Array> {
  if (job.kind === 'lines') return job.bytes
  const input = inputs[job.input]
  if (input === undefined) throw new Error('defect: a range of no input')
  return readLinesFrom(input, job.start, job.end)
}
