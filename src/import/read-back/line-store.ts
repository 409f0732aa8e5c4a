import type { LineStream } from '../read/line-stream'
import { readLinesFrom } from '../read/range'
import { LoadedLines } from './loaded-lines'
import type { ReadFile, Unpack, Watch } from './read-file'
import { StreamAgain } from './stream-again'

/** Bytes of lines that are kept: a few blocks, since a connection may stand in two and neighbours in one. */
const KEPT = 48 << 20

interface Held {
  readonly file: ReadFile
  readonly lines: LoadedLines
}

/**
 * Lines of files that were read, had again from the files: plain ones by the range of bytes that a line stands in,
 * others by streaming them again, forward from where the last question left the stream. The blocks used last are kept.
 */
export class LineStore {
  readonly #unpack: Unpack
  readonly #most: number
  /** In the order of their last use. */
  #held: Held[] = []
  #stream: StreamAgain | null = null
  #last: Promise<unknown> = Promise.resolve()

  /** `most` is how many bytes of lines are kept; the last block always is. */
  constructor(unpack: Unpack, most = KEPT) {
    this.#unpack = unpack
    this.#most = most
  }

  /**
   * The block of a file that holds the line at a place; null behind its last line. One at a time: a stream can't be in
   * two places. Rejects as reading does, and with an AbortError where nobody waits any more.
   */
  load(file: ReadFile, place: number, watch: Watch): Promise<LoadedLines | null> {
    const loaded = this.#last.then(() => this.#load(file, place, watch))
    this.#last = loaded.catch(() => undefined)
    return loaded
  }

  /** Lets go of everything. */
  close(): void {
    this.#held = []
    this.#closeStream()
  }

  async #load(file: ReadFile, place: number, watch: Watch): Promise<LoadedLines | null> {
    watch.signal.throwIfAborted()
    const known = this.#held.find((held) => held.file === file && held.lines.has(place))
    const lines = known?.lines ?? (await this.#read(file, place, watch))
    if (lines !== null) this.#keep({ file, lines })
    return lines
  }

  async #read(file: ReadFile, place: number, watch: Watch): Promise<LoadedLines | null> {
    const { opened } = file
    if (opened.kind === 'stream') return this.#readStream(file, opened.stream, place, watch)
    const block = file.lines.find(place)
    if (block === null) return null
    const lines = new LoadedLines(await readLinesFrom(file.input, block.start, block.end), block.first)
    return lines.has(place) ? lines : null
  }

  async #readStream(file: ReadFile, stream: LineStream, place: number, watch: Watch): Promise<LoadedLines | null> {
    if (this.#stream?.file !== file || this.#stream.next > place) {
      this.#closeStream()
      this.#stream = new StreamAgain(file, stream, this.#unpack)
    }
    try {
      return await this.#stream.goTo(place, watch)
    } catch (error) {
      // A stream that is left off can go on later; one that has failed can't.
      if (!watch.signal.aborted) this.#closeStream()
      throw error
    }
  }

  #keep(held: Held): void {
    this.#held = [...this.#held.filter(({ lines }) => lines !== held.lines), held]
    let bytes = this.#held.reduce((sum, { lines }) => sum + lines.bytes.length, 0)
    while (bytes > this.#most && this.#held.length > 1) bytes -= this.#held.shift()?.lines.bytes.length ?? 0
  }

  #closeStream(): void {
    this.#stream?.close()
    this.#stream = null
  }
}
