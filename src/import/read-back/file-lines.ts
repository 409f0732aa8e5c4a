/** Where a block of a file's lines stands. */
export interface BlockPlace {
  /** Place of its first line in the order of reading, from 1. */
  readonly first: number
  /** Bytes `[start, end)` of the input: the lines that begin there; of a stream, how far it was read for them. */
  readonly start: number
  readonly end: number
}

/**
 * Where the lines of a file stand, block by block, so that the number of a line leads to its bytes: two numbers for each
 * block that is read, none for a line. The place of a line is its number, unless the file was read from its end.
 */
export class FileLines {
  /** By block: the place of its last line, and the bytes read with it. */
  readonly #lasts: number[] = []
  readonly #ends: number[] = []
  /** Number of the line that was read first, of a file whose newest lines come first; else null. */
  #countsDownFrom: number | null = null

  /** Takes the next block: its lines, the bytes read up to its end, and where it was turned round its first number. */
  add(lines: number, end: number, countingDownFrom?: number): void {
    if (lines === 0) return
    this.#countsDownFrom ??= countingDownFrom ?? null
    this.#lasts.push(this.length + lines)
    this.#ends.push(end)
  }

  /** Lines so far. */
  get length(): number {
    return this.#lasts.at(-1) ?? 0
  }

  /** The block that holds the line at a place, or null behind the last. */
  find(place: number): BlockPlace | null {
    let [low, high] = [0, this.#lasts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#lasts[middle] ?? 0) < place) low = middle + 1
      else high = middle
    }
    const end = this.#ends[low]
    if (place < 1 || end === undefined) return null
    return { first: (this.#lasts[low - 1] ?? 0) + 1, start: this.#ends[low - 1] ?? 0, end }
  }

  /** The place of a line's number, and the number of a place. */
  turned(line: number): number {
    return this.#countsDownFrom === null ? line : this.#countsDownFrom + 1 - line
  }
}
