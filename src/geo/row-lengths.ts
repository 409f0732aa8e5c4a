import type { FileKind } from './data-file'

/**
 * How the data sets say where ranges of addresses begin. Rows follow each other without gaps through the whole space:
 * 2³² IPv4 addresses, 2⁶⁴ IPv6 /64 prefixes. A row's length is m × 2ᶻ with odd m. Its shape holds z, and {@link LONG}
 * where m > 1; then (m − 1) ÷ 2 stands in `lengths` as a little-endian base-128 number (LEB128) of at most seven bytes.
 */
export interface LengthColumns {
  readonly shapes: Uint8Array
  readonly lengths: Uint8Array
}

/** Bit of a shape: the row's length is no power of two. */
export const LONG = 0x80

const WORD = 2 ** 32
/** 2^−32 … 2^32: a table, since raising to a power for each of 800,000 rows takes most of the unpacking. */
const POWERS = Float64Array.from({ length: 65 }, (_, i) => 2 ** (i - 32))

/** Where each IPv4 row begins. Throws where they do not fill the address space exactly. */
export function startsV4(columns: LengthColumns, { name }: FileKind): Uint32Array {
  const rows = columns.shapes.length
  const starts = new Uint32Array(rows)
  const lengths = new LengthReader(columns)
  let start = 0
  for (let row = 0; row < rows; row++) {
    starts[row] = start
    start += lengths.next(row) * powerOf2(lengths.zeros)
  }
  if (start !== WORD) throw new Error(`${name}: its IPv4 rows do not fill the address space`)
  return starts
}

/** Starts of IPv6 rows: the upper 64 bits of the address as two words. */
export interface StartsV6 {
  readonly highs: Uint32Array
  readonly lows: Uint32Array
}

/** Where each IPv6 row begins. Throws where they do not fill the space of /64 prefixes exactly. */
export function startsV6(columns: LengthColumns, { name }: FileKind): StartsV6 {
  const rows = columns.shapes.length
  const highs = new Uint32Array(rows)
  const lows = new Uint32Array(rows)
  const lengths = new LengthReader(columns)
  let high = 0
  let low = 0
  for (let row = 0; row < rows; row++) {
    highs[row] = high
    lows[row] = low
    const odd = lengths.next(row)
    // odd × 2ᶻ has up to 64 bits, more than a number holds: add its upper and lower word apart.
    const unit = powerOf2(lengths.zeros - 32)
    const upper = Math.floor(odd * unit)
    low += (odd - upper / unit) * unit * WORD
    high += upper
    if (low >= WORD) {
      low -= WORD
      high++
    }
  }
  if (high !== WORD || low !== 0) throw new Error(`${name}: its IPv6 rows do not fill the address space`)
  return { highs, lows }
}

/** 2 to an exponent of −32 to 32; NaN beyond, which no sum of lengths survives. */
function powerOf2(exponent: number): number {
  return POWERS[exponent + 32] ?? NaN
}

/** Reads row lengths in order, each as an odd number and the zeros to append to it in binary. */
class LengthReader {
  zeros = 0
  private at = 0
  private readonly shapes: Uint8Array
  private readonly bytes: Uint8Array

  constructor(columns: LengthColumns) {
    this.shapes = columns.shapes
    this.bytes = columns.lengths
  }

  /** The odd factor of the row's length; `zeros` then holds the exponent of two. */
  next(row: number): number {
    const shape = this.shapes[row] ?? 0
    this.zeros = shape & ~LONG
    if (shape < LONG) return 1
    let half = 0
    let byte: number
    let unit = 1
    do {
      byte = this.bytes[this.at++] ?? 0
      half += (byte & 127) * unit
      unit *= 128
    } while (byte > 127)
    return 2 * half + 1
  }
}
