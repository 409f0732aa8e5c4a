/**
 * The frames and blocks of zstd, without what is in them (https://www.rfc-editor.org/rfc/rfc8878, section 3.1).
 */

/** A block holds at most so much, and is at most so long. */
export const MAX_BLOCK = 128 * 1024
export const CHECKSUM_BYTES = 4
/** The longest frame header: its magic number and 14 bytes. */
const LONGEST_HEADER = 18

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd]
/** Frames that hold nothing to decompress have 16 magic numbers, which differ in the lower half of the first byte. */
const SKIPPABLE = [0x50, 0x2a, 0x4d, 0x18]

export interface FrameHeader {
  /** Bytes of the header itself. */
  readonly length: number
  /** How far back the frame refers, bytes. */
  readonly window: number
  readonly hasChecksum: boolean
  readonly dictionary: number
}

/** What begins here: a frame, bytes to skip (the header's own included), something else, or too few bytes to say. */
export type FrameStart = FrameHeader | { readonly skip: number } | 'unknown' | 'short'

/** Reads the beginning of a frame. */
export function frameStart(bytes: Uint8Array): FrameStart {
  const isSkippable = SKIPPABLE.every((byte, i) => byte === ((bytes[i] ?? byte) & (i === 0 ? 0xf0 : 0xff)))
  const isFrame = MAGIC.every((byte, i) => byte === (bytes[i] ?? byte))
  if (!isSkippable && !isFrame) return 'unknown'
  if (bytes.length < 8) return 'short'
  return isSkippable ? { skip: 8 + little(bytes, 4, 4) } : frameHeader(bytes)
}

function frameHeader(bytes: Uint8Array): FrameHeader | 'short' {
  const descriptor = bytes[4] ?? 0
  const isSingle = (descriptor & 0x20) !== 0
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0
  const dictionaryStart = isSingle ? 5 : 6
  const sizeStart = dictionaryStart + dictionaryBytes
  const length = sizeStart + sizeBytes
  if (bytes.length < length) return 'short'
  const size = little(bytes, sizeStart, sizeBytes) + (sizeBytes === 2 ? 256 : 0)
  return {
    length,
    window: isSingle ? size : windowOf(bytes[5] ?? 0),
    hasChecksum: (descriptor & 4) !== 0,
    dictionary: little(bytes, dictionaryStart, dictionaryBytes),
  }
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3))
  return base + (base / 8) * (descriptor & 7)
}

/**
 * A frame header for at least this window (a power of two), without checksum, its size and dictionary left open. It is
 * written as long as a header can be: fzstd begins a frame when it has so many bytes.
 */
export function plainHeader(window: number): Uint8Array {
  const header = new Uint8Array(LONGEST_HEADER)
  const exponent = Math.max(0, Math.ceil(Math.log2(window)) - 10)
  header.set([0x28, 0xb5, 0x2f, 0xfd, 0xc3, exponent << 3])
  return header
}

export interface BlockHeader {
  readonly isLast: boolean
  /** Bytes of the block behind its header of three. */
  readonly stored: number
  readonly isCompressed: boolean
  /** Whether the format allows such a block. */
  readonly isValid: boolean
}

export const BLOCK_HEADER = 3

/** Reads the three bytes that a block begins with. */
export function blockHeader(bytes: Uint8Array): BlockHeader {
  const header = little(bytes, 0, BLOCK_HEADER)
  const type = (header >> 1) & 3
  const size = header >> 3
  const isRun = type === 1
  return {
    isLast: (header & 1) === 1,
    stored: isRun ? 1 : size,
    isCompressed: type === 2,
    isValid: type < 3 && size <= MAX_BLOCK,
  }
}

/** The unsigned little-endian number in `count` bytes. */
export function little(bytes: Uint8Array, at: number, count: number): number {
  let value = 0
  for (let i = count - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0)
  return value
}

/**
 * Whether a compressed block's Huffman weights are packed with a table of one symbol only, which takes no bits: no
 * encoder writes that, and fzstd 0.1.1 would read such a table forever (RFC 8878, sections 3.1.1.3.1, 4.1.1, 4.2.1).
 * `block` is the block without its header.
 */
export function hasEndlessWeights(block: Uint8Array): boolean {
  const first = block[0] ?? 0
  const isHuffman = (first & 3) === 2
  const tree = [3, 3, 4, 5][(first >> 2) & 3] ?? 3
  return isHuffman && (block[tree] ?? 128) < 128 && isOneSymbol(block.subarray(tree + 1))
}

/** Whether the first symbol of an FSE table that has any share has all of it. */
function isOneSymbol(table: Uint8Array): boolean {
  const accuracy = ((table[0] ?? 0) & 15) + 5
  const all = 2 ** accuracy
  let bit = 4
  const bits = (count: number) => {
    const value = Math.floor(little(table, bit >> 3, 4) / 2 ** (bit & 7)) % 2 ** count
    bit += count
    return value
  }
  // While nothing has been given away, a share takes accuracy bits, or one more where the value is not small.
  const small = 2 * all - 1 - (all + 1)
  for (let symbol = 0; symbol < 256; symbol++) {
    let value = bits(accuracy)
    if (value >= small && bits(1) === 1) value += all - small
    if (value !== 1) return value - 1 === all
    for (let more = 3; more === 3 && symbol < 256; symbol += more) more = bits(2)
  }
  return false
}
