import type { ChunkRows } from './chunk-rows'
import { CHUNK } from './time-chunks'

/** A set of rows: a bit each, and how many there are before each chunk, so that the nth is found without a list of all. */
export class RowBits {
  readonly #bits: Uint32Array
  /** By chunk, how many rows of the set lie in it. */
  readonly #counts: Uint32Array
  length = 0

  constructor(rows: number) {
    this.#bits = new Uint32Array(Math.ceil(rows / 32))
    this.#counts = new Uint32Array(Math.ceil(rows / CHUNK))
  }

  /** Takes a row that is not in the set. */
  add(row: number): void {
    const word = row >>> 5
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (row & 31))
    const chunk = Math.floor(row / CHUNK)
    this.#counts[chunk] = (this.#counts[chunk] ?? 0) + 1
    this.length++
  }

  has(row: number): boolean {
    return ((this.#bits[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0
  }

  /** The rows at ranks `[from, to)`, in their order. */
  slice(from: number, to: number): number[] {
    const rows: number[] = []
    let rank = 0
    for (let chunk = 0; chunk < this.#counts.length && rank < to; chunk++) {
      const count = this.#counts[chunk] ?? 0
      if (rank + count > from) rank = this.#takeFrom(chunk, rank, from, to, rows)
      else rank += count
    }
    return rows
  }

  /** Adds those of a chunk whose ranks lie in `[from, to)`; `first` is the rank of its first. Returns the rank behind them. */
  #takeFrom(chunk: number, first: number, from: number, to: number, rows: number[]): number {
    let rank = first
    const end = first + (this.#counts[chunk] ?? 0)
    for (let row = chunk * CHUNK; rank < end && rank < to; row++) {
      if (!this.has(row)) continue
      if (rank >= from) rows.push(row)
      rank++
    }
    return rank
  }
}

/** Both lists of a chunk as one, in log order. */
export function inLogOrder({ counted, others }: ChunkRows): Uint16Array {
  const merged = new Uint16Array(counted.length + others.length)
  let [c, o] = [0, 0]
  for (let i = 0; i < merged.length; i++) {
    const isCounted = o >= others.length || (counted[c] ?? CHUNK) < (others[o] ?? CHUNK)
    merged[i] = (isCounted ? counted[c++] : others[o++]) ?? 0
  }
  return merged
}
