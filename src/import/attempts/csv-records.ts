/** What stands in a cell: null where there is nothing, not even quotes. */
export type CsvCell = string | null

/** No record is longer, in characters: one that is has a quote that nothing closes. */
const LONGEST = 1 << 20

const QUOTE = '"'

/**
 * The records of a CSV (RFC 4180), wherever its text is cut into pieces. Unlike most readers it tells an empty text from
 * none. Throws an error with a sentence where a quote is never closed.
 */
export class CsvRecords {
  readonly #delimiter: string
  #text = ''
  #at = 0

  constructor(delimiter: string) {
    this.#delimiter = delimiter
  }

  /** Takes the next piece of text; returns the records that are whole now. */
  push(text: string): CsvCell[][] {
    this.#text = this.#text.slice(this.#at) + text
    this.#at = 0
    const records = this.#take()
    if (this.#text.length - this.#at > LONGEST) throw new Error('a quote in it is never closed')
    return records
  }

  /** Whether something is left that is no whole record. */
  get hasRest(): boolean {
    return this.#at < this.#text.length
  }

  /** The record that is left behind the last line end, if any; one within quotes is cut short, and stays. */
  finish(): CsvCell[][] {
    return this.hasRest ? this.push('\n') : []
  }

  #take(): CsvCell[][] {
    const records: CsvCell[][] = []
    for (;;) {
      const record = this.#record()
      if (record === null) return records
      // An empty line is no record.
      if (record.length > 1 || record[0] !== null) records.push(record)
    }
  }

  /** The next record, or null where its end has not come yet. */
  #record(): CsvCell[] | null {
    const [text, start] = [this.#text, this.#at]
    const cells: CsvCell[] = []
    for (let at = start; ;) {
      const isQuoted = text.startsWith(QUOTE, at)
      const end = isQuoted ? endOfQuoted(text, at + 1) : this.#endOfPlain(text, at)
      if (end < 0 || end >= text.length) return null
      const cell = text.slice(at, end)
      cells.push(isQuoted ? cell.slice(1, -1).replaceAll('""', QUOTE) : cell === '' ? null : cell)
      const isLast = !text.startsWith(this.#delimiter, end)
      if (isLast) {
        const behind = endOfLine(text, end)
        if (behind < 0) return null
        this.#at = behind
        return cells
      }
      at = end + this.#delimiter.length
    }
  }

  #endOfPlain(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const character = text.charAt(at)
      if (character === this.#delimiter || character === '\n' || character === '\r') return at
    }
    return -1
  }
}

/** The place behind the closing quote; -1 where it has not come, or may be the first of two. */
function endOfQuoted(text: string, from: number): number {
  for (let at = text.indexOf(QUOTE, from); at >= 0; at = text.indexOf(QUOTE, at + 2)) {
    if (at + 1 >= text.length) return -1
    if (text.charAt(at + 1) !== QUOTE) return at + 1
  }
  return -1
}

/** The place behind a line end, and behind what stands between a closing quote and it; -1 where it has not come. */
function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? -1 : end + 1
}
