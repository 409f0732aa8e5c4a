import { BufferPair } from '../../base/buffer-pair'
import { byteReader, type ByteReader, openedReader } from './byte-reader'
import type { LogInput } from './log-input'

/** Bytes before the place reached that are kept, for a reader that looks a little back: a line's beginning. */
const KEPT = 8 << 10
/** Bytes that are passed over at once. */
const SKIPPED = 1 << 20

/** An input that has a stream open, until it is closed. */
export interface StreamedInput extends LogInput {
  close(): void
}

/**
 * A Blob or File as input for one who reads it front to back: one stream for many reads, since each slice of a blob
 * that is read alone costs two to three milliseconds (test/bench/README.md). Elsewhere a read opens a new stream.
 * What a read gives is valid until the second read after it, of whichever input has the same buffers.
 *
 * A browser asks only when it opens a stream whether the file is still the one that was chosen: Chromium 156 refuses
 * each opening after a change, while a stream that was open before reads on, and stops short where the file is cut off.
 * With `mayGrow` one more stream is opened at once, and used when no other can be: so a log that is still written to is
 * read as far as it went when it was chosen. A file that stops short rejects with NotReadableError.
 */
export function streamedInput(
  blob: Blob,
  name: string,
  modified: number,
  mayGrow = false,
  buffers = new BufferPair(),
): StreamedInput {
  const stream = new BlobStream(blob, mayGrow ? openedReader(blob.stream()) : null, buffers)
  let last: Promise<unknown> = Promise.resolve()
  return {
    name,
    size: blob.size,
    modified,
    read(start, end) {
      const read = last.then(() => stream.read(start, end))
      last = read.catch(() => undefined)
      return read
    },
    close() {
      void last.then(() => {
        stream.close()
      })
    },
  }
}

class BlobStream {
  readonly #blob: Blob
  /** A stream over all of the blob that was opened early, while it is not in use. */
  #spare: ByteReader | null
  /** No other stream can be opened any more: this one can't go back. */
  #isLast = false
  #reader: ByteReader | null = null
  /** Where the stream stands in the blob. */
  #at = 0
  #kept = new Uint8Array(0)
  readonly #buffers: BufferPair

  constructor(blob: Blob, spare: ByteReader | null, buffers: BufferPair) {
    this.#blob = blob
    this.#spare = spare
    this.#buffers = buffers
  }

  async read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const to = Math.min(end, this.#blob.size)
    try {
      return await this.#read(start, to)
    } catch (error) {
      if (!this.#useSpare()) throw await this.#reasonOf(error)
    }
    try {
      return await this.#read(start, to)
    } catch (error) {
      throw await this.#reasonOf(error)
    }
  }

  close(): void {
    this.#spare?.cancel()
    this.#spare = null
    this.#turnTo(0)
  }

  async #read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const length = Math.max(0, end - start)
    const known = this.#at - start
    if (known < 0 || known > Math.min(this.#kept.length, length)) await this.#goTo(start)
    const buffer = this.#buffers.take(length)
    const from = this.#at - start
    new Uint8Array(buffer).set(this.#kept.subarray(this.#kept.length - from))
    try {
      const back = await this.#fill(buffer, from, length)
      this.#buffers.giveBack(back)
      const bytes = new Uint8Array(back, 0, length)
      this.#kept = bytes.slice(Math.max(0, length - KEPT))
      return bytes
    } catch (error) {
      // The buffer is gone with the stream.
      this.#turnTo(0)
      throw error
    }
  }

  /** Fills a buffer from `from` to `to`; a stream takes buffers away and gives them back. */
  async #fill(buffer: ArrayBuffer, from: number, to: number): Promise<ArrayBuffer> {
    for (let filled = from; filled < to;) {
      this.#reader ??= byteReader(this.#blob.slice(this.#at).stream())
      const { length, buffer: back } = await this.#reader.read(buffer, filled, to)
      if (length === 0) throw new DOMException('The file is shorter than it was.', 'NotReadableError')
      buffer = back
      filled += length
      this.#at += length
    }
    return buffer
  }

  #useSpare(): boolean {
    if (this.#spare === null) return false
    this.#turnTo(0)
    this.#reader = this.#spare
    this.#spare = null
    this.#isLast = true
    return true
  }

  async #goTo(start: number): Promise<void> {
    if (!this.#isLast) {
      this.#turnTo(start)
      return
    }
    if (start < this.#at) throw new DOMException('The file changed.', 'NotReadableError')
    this.#kept = new Uint8Array(0)
    let scratch = new ArrayBuffer(SKIPPED)
    while (this.#at < start) scratch = await this.#fill(scratch, 0, Math.min(SKIPPED, start - this.#at))
  }

  #turnTo(at: number): void {
    this.#reader?.cancel()
    this.#reader = null
    this.#kept = new Uint8Array(0)
    this.#at = at
  }

  /** Why a stream has failed: streams say "network error", whatever it was; a read by itself says more. */
  async #reasonOf(error: unknown): Promise<unknown> {
    const at = Math.max(0, Math.min(this.#at, this.#blob.size - 1))
    return this.#blob
      .slice(at, at + 1)
      .arrayBuffer()
      .then(
        () => error,
        (reason: unknown) => reason,
      )
  }
}
