import type { LineStream } from '../read/line-stream'
import { LoadedLines } from './loaded-lines'
import type { ReadFile, Unpack, Watch } from './read-file'

/** A stream of lines read once more from its beginning: it only goes forward. */
export class StreamAgain {
  readonly file: ReadFile
  readonly #blocks: ReturnType<Unpack>
  readonly #total: number
  /** Place of the first line that it has not given yet, from 1. */
  next = 1

  constructor(file: ReadFile, stream: LineStream, unpack: Unpack) {
    this.file = file
    this.#blocks = unpack(stream)
    this.#total = stream.input.size
  }

  /** The block that holds the line at a place, which must not lie before `next`; null where the stream ends before. */
  async goTo(place: number, { signal, onStreaming }: Watch): Promise<LoadedLines | null> {
    for (;;) {
      signal.throwIfAborted()
      const { value: block } = await this.#blocks.next()
      if (block === undefined) return null
      const lines = new LoadedLines(block.bytes, this.next)
      this.next += lines.count
      if (lines.has(place)) return lines
      onStreaming(this.file.name, block.consumed, this.#total)
    }
  }

  /** Lets go of the stream; what is under way ends when it comes. */
  close(): void {
    void this.#blocks.return().catch(() => undefined)
  }
}
