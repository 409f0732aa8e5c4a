import { Decompress } from 'fzstd'
import { ByteQueue } from '../byte-queue'
import { beyondUs, cutShort, type DamagedData, damagedAt, digits, somethingBehind } from '../damage'
import type { Decompressor } from './decompressor'
import { Xxh64 } from './xxh64'
import {
  BLOCK_HEADER,
  blockHeader,
  CHECKSUM_BYTES,
  type FrameHeader,
  frameStart,
  hasEndlessWeights,
  little,
  MAX_BLOCK,
  plainHeader,
} from './zstd-frame'

/** The largest window that is given memory, bytes: what the zstd tool allows too unless told otherwise. */
const MAX_WINDOW = 128 << 20

interface Frame {
  readonly header: FrameHeader
  readonly hash: Xxh64
  /** Made with the first block, which says how much memory the frame needs. */
  decompress: Decompress | null
}

/**
 * zstd (https://www.rfc-editor.org/rfc/rfc8878) of any number of frames, skippable ones among them. Frames and blocks
 * are told apart here and given to fzstd one block at a time, so that a push swells to 128 kB at most, a frame's
 * memory is known before it is taken, and checksums, which fzstd leaves out, are compared.
 */
export class ZstdReader implements Decompressor {
  readonly #queue = new ByteQueue()
  #frames = 0
  #frame: Frame | null = null
  #skip = 0
  #awaitsChecksum = false
  #out: Uint8Array = new Uint8Array(0)

  #skipOn(): boolean {
    this.#skip -= this.#queue.take(this.#skip).length
    return this.#skip === 0
  }

  *push(compressed: Uint8Array): Generator<Uint8Array, void, undefined> {
    this.#queue.push(compressed)
    while (this.#step()) {
      if (this.#out.length === 0) continue
      yield this.#out
      this.#out = this.#out.subarray(0, 0)
    }
  }

  *finish(): Generator<Uint8Array, void, undefined> {
    const isBetween = this.#frame === null && this.#skip === 0 && this.#frames > 0
    if (!isBetween || this.#queue.length > 0) throw cutShort('zstd', this.#queue.taken + this.#queue.length)
  }

  /** Does the next thing that there are bytes for; false where there are too few. */
  #step(): boolean {
    if (this.#skip > 0) return this.#skipOn()
    if (this.#frame === null) return this.#beginFrame()
    return this.#awaitsChecksum ? this.#compareChecksum(this.#frame) : this.#readBlock(this.#frame)
  }

  #beginFrame(): boolean {
    const start = frameStart(this.#queue.waiting)
    if (start === 'short') return false
    if (start === 'unknown') throw this.#behind()
    this.#frames++
    if ('skip' in start) {
      this.#skip = start.skip
      return true
    }
    if (start.dictionary !== 0) throw this.#beyond(`they need the dictionary ${digits(start.dictionary)}`)
    if (start.window > MAX_WINDOW) throw this.#beyond(`they want ${digits(start.window)} bytes of memory`)
    this.#queue.take(start.length)
    this.#frame = { header: start, hash: new Xxh64(), decompress: null }
    return true
  }

  #readBlock(frame: Frame): boolean {
    if (this.#queue.length < BLOCK_HEADER) return false
    const block = blockHeader(this.#queue.waiting)
    if (!block.isValid) throw this.#damaged('a block cannot be so long')
    const length = BLOCK_HEADER + block.stored
    if (this.#queue.length < length) return false
    const bytes = this.#queue.waiting.subarray(0, length)
    if (block.isCompressed && hasEndlessWeights(bytes.subarray(BLOCK_HEADER))) throw this.#damaged('no valid table')
    // A frame of one block refers to nothing before it, however large a window it asks for.
    frame.decompress ??= this.#decompressorFor(block.isLast ? MAX_BLOCK : frame.header.window)
    this.#decompress(frame.decompress, bytes)
    frame.hash.push(this.#out)
    this.#queue.take(length)
    if (block.isLast) this.#endFrame(frame)
    return true
  }

  #decompressorFor(window: number): Decompress {
    const decompress = new Decompress((bytes) => {
      this.#out = bytes
    })
    decompress.push(plainHeader(Math.max(window, MAX_BLOCK)))
    return decompress
  }

  #decompress(decompress: Decompress, block: Uint8Array): void {
    try {
      decompress.push(block.slice())
    } catch (error) {
      throw this.#damaged(error instanceof Error ? error.message : String(error))
    }
  }

  #endFrame({ header }: Frame): void {
    this.#awaitsChecksum = header.hasChecksum
    if (!header.hasChecksum) this.#frame = null
  }

  #compareChecksum({ hash }: Frame): boolean {
    if (this.#queue.length < CHECKSUM_BYTES) return false
    if (little(this.#queue.waiting, 0, CHECKSUM_BYTES) !== hash.low()) throw this.#damaged('the checksum differs')
    this.#queue.take(CHECKSUM_BYTES)
    this.#frame = null
    this.#awaitsChecksum = false
    return true
  }

  #damaged(why: string): DamagedData {
    return damagedAt('zstd', this.#queue.taken, why)
  }

  #beyond(why: string): DamagedData {
    return beyondUs('zstd', this.#queue.taken, why)
  }

  #behind(): DamagedData {
    return this.#frames === 0 ? this.#damaged('no frame begins here') : somethingBehind('zstd', this.#queue.taken)
  }
}
