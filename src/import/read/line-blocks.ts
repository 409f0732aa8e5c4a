import { LF } from '../../base/bytes'
import { MAX_LINE } from '../max-line'
import { BlockBuffers, FIRST_BLOCK, LARGEST_BLOCK } from './block-buffers'

/** So many bytes without a line end, a CR perhaps among them, are too long for a line that is read. */
const TOO_LONG = MAX_LINE + 2

/**
 * Gathers the bytes of a stream, whatever pieces they come in, in blocks of whole lines. Each block is the only one in
 * its memory, so that it can move to another thread: a byte is written once, but for the line that a full block breaks
 * off in, which begins the next. A line over MAX_LINE is given out cut, and the rest of it skipped: memory stays bounded
 * whatever the stream holds. The lines do not depend on the size of blocks.
 */
export class LineBlocks {
  readonly #buffers: BlockBuffers
  #size: number
  #block: Uint8Array<ArrayBuffer> = new Uint8Array(0)
  /** Bytes in the block. */
  #length = 0
  #isSkipping = false

  /** `first` is the size of the first block in bytes; each is twice as large as the one before, up to LARGEST_BLOCK. */
  constructor(buffers = new BlockBuffers(), first = FIRST_BLOCK) {
    this.#buffers = buffers
    this.#size = first
  }

  /** Takes the next bytes; returns the blocks that are full now. */
  push(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
    const full: Uint8Array<ArrayBuffer>[] = []
    for (let left = this.#behindSkipped(bytes); left.length > 0; left = this.#behindSkipped(left)) {
      if (this.#length === this.#block.length) full.push(...this.#next())
      const taken = left.subarray(0, this.#block.length - this.#length)
      this.#block.set(taken, this.#length)
      this.#length += taken.length
      left = left.subarray(taken.length)
    }
    return full
  }

  /** The lines that are whole, where the stream breaks off. */
  whole(): Uint8Array<ArrayBuffer>[] {
    return this.#give(this.#endOfLines())
  }

  /** All that is left, where the stream ends: its last line may lack its end. */
  finish(): Uint8Array<ArrayBuffer>[] {
    return this.#give(this.#length)
  }

  /** Gives out the lines of a full block, and begins the next with the line that it breaks off in. */
  #next(): Uint8Array<ArrayBuffer>[] {
    const full = this.#block
    const end = this.#endOfLines()
    if (full.length - end >= TOO_LONG) {
      this.#isSkipping = true
      return this.#give(full.length)
    }
    const begun = full.subarray(end)
    this.#block = this.#buffers.take(Math.max(this.#size, begun.length * 2))
    this.#block.set(begun)
    this.#length = begun.length
    this.#size = Math.min(this.#size * 2, LARGEST_BLOCK)
    if (end > 0) return [full.subarray(0, end)]
    if (full.length > 0) this.#buffers.giveBack(full.buffer)
    return []
  }

  /** Gives out the first bytes of the block and lets go of the others. */
  #give(length: number): Uint8Array<ArrayBuffer>[] {
    const given = this.#block.subarray(0, length)
    this.#block = new Uint8Array(0)
    this.#length = 0
    return length === 0 ? [] : [given]
  }

  #endOfLines(): number {
    return this.#block.subarray(0, this.#length).lastIndexOf(LF) + 1
  }

  /** What follows the line that is passed over, if one is. */
  #behindSkipped(bytes: Uint8Array): Uint8Array {
    if (!this.#isSkipping) return bytes
    const end = bytes.indexOf(LF)
    if (end < 0) return bytes.subarray(bytes.length)
    this.#isSkipping = false
    return bytes.subarray(end + 1)
  }
}
