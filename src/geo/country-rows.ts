import { LONG, type FamilyColumns } from './country-format'

/** Where the rows of one family begin and what they answer; row i runs to the start of row i + 1. */
export interface RowsV4 {
  readonly starts: Uint32Array
  /** Country number × 2 + 1 where certain; country number 0 is none. */
  readonly values: Uint16Array
}

/** Starts are the upper 64 bits of the address as two words. */
export interface RowsV6 {
  readonly highs: Uint32Array
  readonly lows: Uint32Array
  readonly values: Uint16Array
}

const WORD = 2 ** 32
/** 2^−32 … 2^32: a table, since raising to a power for each of 800,000 rows takes most of the unpacking. */
const POWERS = Float64Array.from({ length: 65 }, (_, i) => 2 ** (i - 32))

/** Unpacks the IPv4 rows; throws where they do not fill the address space exactly. */
export function decodeRowsV4(columns: FamilyColumns, codeCount: number): RowsV4 {
  const rows = columns.shapes.length
  const starts = new Uint32Array(rows)
  const lengths = new LengthReader(columns)
  let start = 0
  for (let row = 0; row < rows; row++) {
    starts[row] = start
    start += lengths.next(row) * powerOf2(lengths.zeros)
  }
  if (start !== WORD) throw new Error('country index: its IPv4 rows do not fill the address space')
  return { starts, values: decodeValues(columns, codeCount) }
}

/** Unpacks the IPv6 rows; throws where they do not fill the space of /64 prefixes exactly. */
export function decodeRowsV6(columns: FamilyColumns, codeCount: number): RowsV6 {
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
  if (high !== WORD || low !== 0) throw new Error('country index: its IPv6 rows do not fill the address space')
  return { highs, lows, values: decodeValues(columns, codeCount) }
}

/** 2 to an exponent of −32 to 32; NaN beyond, which no sum of lengths survives. */
function powerOf2(exponent: number): number {
  return POWERS[exponent + 32] ?? NaN
}

function decodeValues({ countries, certain }: FamilyColumns, codeCount: number): Uint16Array {
  const values = new Uint16Array(countries.length)
  for (let row = 0; row < values.length; row++) {
    const country = countries[row] ?? 0
    if (country > codeCount) throw new Error(`country index: row ${row} names country ${country} of ${codeCount}`)
    values[row] = (country << 1) | (((certain[row >> 3] ?? 0) >> (row & 7)) & 1)
  }
  return values
}

/** Reads row lengths in order, each as an odd number and the zeros to append to it in binary. */
class LengthReader {
  zeros = 0
  private at = 0
  private readonly shapes: Uint8Array
  private readonly bytes: Uint8Array

  constructor(columns: FamilyColumns) {
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
