import type { StartsV6 } from './row-lengths'

/** Which row holds an IPv4 address. Rows fill the space: row i runs to the start of row i + 1. */
export class RowFinderV4 {
  readonly starts: Uint32Array
  /** For each value of an address's first 16 bits, the row that holds its first address; one more at the end. */
  readonly #firstRows: Uint32Array

  constructor(starts: Uint32Array) {
    this.starts = starts
    this.#firstRows = tableOfFirst16Bits(starts, 0)
  }

  /** The row of an address, an unsigned 32-bit number. */
  rowOf(value: number): number {
    const { starts } = this
    let low = this.#firstRows[value >>> 16] ?? 0
    let high = this.#firstRows[(value >>> 16) + 1] ?? 0
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((starts[middle] ?? 0) <= value) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Addresses of a row. */
  sizeOf(row: number): number {
    return (this.starts[row + 1] ?? 2 ** 32) - (this.starts[row] ?? 0)
  }
}

/** Which row holds an IPv6 address, by its upper 64 bits. */
export class RowFinderV6 {
  readonly starts: StartsV6
  /** For each value of the first 16 bits of an address, the last row that begins before; one more at the end. */
  readonly #rowsBefore: Uint32Array

  constructor(starts: StartsV6) {
    this.starts = starts
    this.#rowsBefore = tableOfFirst16Bits(starts.highs, 1)
  }

  /** The row of a /64, its two words as unsigned 32-bit numbers. */
  rowOf(high: number, low: number): number {
    const { highs, lows } = this.starts
    let first = this.#rowsBefore[high >>> 16] ?? 0
    let last = this.#rowsBefore[(high >>> 16) + 1] ?? 0
    while (first < last) {
      const middle = (first + last + 1) >>> 1
      const upper = highs[middle] ?? 0
      if (upper < high || (upper === high && (lows[middle] ?? 0) <= low)) first = middle
      else last = middle - 1
    }
    return first
  }
}

/** For each block of 2^16 the last row that starts at its first value, or below it by `less`; the last row at the end. */
function tableOfFirst16Bits(starts: Uint32Array, less: number): Uint32Array {
  const table = new Uint32Array(0x10001)
  let row = 0
  for (let block = 0; block < 0x10000; block++) {
    while (row + 1 < starts.length && (starts[row + 1] ?? 0) <= block * 0x10000 - less) row++
    table[block] = row
  }
  table[0x10000] = starts.length - 1
  return table
}
