import bzip2 from 'unbzip2-stream/lib/bzip2.js'
import { ByteQueue } from '../byte-queue'
import { cutShort, damagedAt, type DamagedData, somethingBehind } from '../damage'
import { type BitReader, bitReader, MoreNeeded } from './bzip2-bits'
import type { Decompressor } from './decompressor'

const HEADER = 4
/** Bytes that a level of compression stands for. */
const LEVEL = 100_000
const MOST = 9 * LEVEL
const PIECE = 1 << 18

/**
 * bzip2 (https://en.wikipedia.org/wiki/Bzip2#File_format; there is no other specification) of any number of streams:
 * `bzip2 -c a >> b` makes several. The library decodes a block at a time; this looks for the blocks, waits until one
 * is there whole, and gives out a block only when its checksum is right. A block holds 46 MB at most.
 */
export class Bzip2Reader implements Decompressor {
  readonly #queue = new ByteQueue()
  readonly #block = new BlockDecoder()
  #streams = 0
  /** Bytes that a block may hold, or 0 between streams. */
  #size = 0
  #checksum = 0
  /** Bits of the first waiting byte that belong to the block before. */
  #bit = 0
  /** Bytes without which another try would be in vain. */
  #enough = HEADER

  /** Byte of the file that is read next. */
  get #at(): number {
    return this.#queue.taken
  }

  *push(compressed: Uint8Array): Generator<Uint8Array, void, undefined> {
    this.#queue.push(compressed)
    while (this.#queue.length >= this.#enough) {
      const isThere = this.#size === 0 ? this.#beginStream() : this.#decode()
      if (isThere) yield* this.#block.takePieces()
      else this.#enough = this.#queue.length * 2
    }
  }

  *finish(): Generator<Uint8Array, void, undefined> {
    this.#enough = 0
    while (this.#queue.length > 0 && (this.#size === 0 ? this.#beginStream() : this.#decode())) {
      yield* this.#block.takePieces()
    }
    const isCut = this.#queue.length > 0 || this.#size > 0 || this.#streams === 0
    if (isCut) throw cutShort('bzip2', this.#at + this.#queue.length)
  }

  /** Reads `BZh` and the level, or passes over zeros, which are padding; false where not all of that has come. */
  #beginStream(): boolean {
    const header = this.#queue.waiting.subarray(0, HEADER)
    if (header[0] === 0 && this.#streams > 0) return this.#queue.take(1).length > 0
    const [b, z = 0x5a, h = 0x68, level = 0x39] = header
    const size = (level - 0x30) * LEVEL
    if (b !== 0x42 || z !== 0x5a || h !== 0x68 || size < LEVEL || size > MOST) throw this.#behind()
    if (header.length < HEADER) return false
    this.#queue.take(HEADER)
    this.#streams++
    this.#size = size
    this.#checksum = this.#bit = 0
    return true
  }

  /** Decodes the next block or the stream's end; false where it is not there whole yet. */
  #decode(): boolean {
    const bits = bitReader(this.#queue.waiting, this.#bit)
    let checksum: number | null
    try {
      checksum = this.#block.decode(bits, this.#size, this.#checksum)
    } catch (error) {
      if (error instanceof MoreNeeded) return false
      const isChecksum = error instanceof Error && error.message.includes('crc32')
      throw damagedAt('bzip2', this.#at, isChecksum ? 'the checksum differs' : 'no valid code')
    }
    this.#queue.take(bits.position() >> 3)
    this.#bit = bits.position() & 7
    this.#enough = HEADER
    if (checksum === null) this.#size = 0
    else this.#checksum = checksum
    return true
  }

  #behind(): DamagedData {
    return this.#streams === 0 ? damagedAt('bzip2', 0, 'no valid header') : somethingBehind('bzip2', this.#at)
  }
}

/** The library's decoder of one block, with its memory. */
class BlockDecoder {
  readonly #buffer = new Int32Array(MOST)
  /** What the library keeps on `this`. */
  readonly #state = {
    byteCount: new Int32Array(256),
    symToByte: new Uint8Array(256),
    mtfSymbol: new Int32Array(256),
    selectors: new Uint8Array(0x8000),
    crcTable: bzip2.crcTable,
  }
  #pieces: Uint8Array[] = []

  /** As `bzip2.decompress`. Its bytes are had by {@link takePieces}, where it does not throw. */
  decode({ take }: BitReader, size: number, checksum: number): number | null {
    const pieces: Uint8Array[] = []
    // Plain variables: this is called for each byte.
    let piece = new Uint8Array(0)
    let length = 0
    const write = (byte: number) => {
      if (length === piece.length) {
        piece = new Uint8Array(PIECE)
        pieces.push(piece)
        length = 0
      }
      piece[length++] = byte
    }
    const result = bzip2.decompress.call(this.#state, take, write, this.#buffer, size, checksum)
    const last = pieces.pop()
    this.#pieces = last === undefined ? pieces : [...pieces, last.subarray(0, length)]
    return result
  }

  /** The bytes of the block that was decoded last, once. */
  takePieces(): readonly Uint8Array[] {
    const pieces = this.#pieces
    this.#pieces = []
    return pieces
  }
}
