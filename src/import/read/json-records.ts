import { ascii, CR, endsWith, LF, SPACE, startsWith } from '../../base/bytes'
import { MAX_LINE } from '../max-line'
import { ByteWriter } from './byte-writer'
import type { LineMaker } from './line-maker'

const TAB = 9
const RECORD_SEPARATOR = 0x1e
const QUOTE = 34
const COMMA = 44
const OPEN_BRACKET = 91
const BACKSLASH = 92
const CLOSE_BRACKET = 93
const OPEN_BRACE = 123
const CLOSE_BRACE = 125

/** What an array of records stands under: CloudWatch's filter-log-events and subscriptions, Elastic's searches. */
const HOLDERS = ['"events":', '"logEvents":', '"hits":'].map(ascii)
/** Elastic has its `hits` within `hits`. */
const DEEPEST_HOLDER = 2

/**
 * Whether a file's first bytes begin with JSON whose records are not each on a line of their own: an array, an object
 * over several lines (`journalctl -o json-pretty`), or an object that holds the records in an array.
 */
export function isJsonRecords(head: Uint8Array): boolean {
  const start = afterBlanks(head, head[0] === RECORD_SEPARATOR ? 1 : 0)
  const next = head[afterBlanks(head, start + 1)]
  if (head[start] === OPEN_BRACKET) return next === OPEN_BRACE
  return head[start] === OPEN_BRACE && next === QUOTE && isSpread(head, start)
}

/** Whether the object at `start` goes over a line end, or holds records. */
function isSpread(head: Uint8Array, start: number): boolean {
  let depth = 0
  for (let p = start; p < head.length; p++) {
    const byte = head[p]
    if (byte === LF) return true
    if (byte === QUOTE) {
      if (depth <= DEEPEST_HOLDER && HOLDERS.some((key) => startsWith(head, p, head.length, key))) return true
      for (p++; p < head.length && head[p] !== QUOTE; p++) if (head[p] === BACKSLASH) p++
    } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++
    else if ((byte === CLOSE_BRACE || byte === CLOSE_BRACKET) && --depth === 0) return false
  }
  return false
}

/** Space, tab, line end: what stands between the parts of JSON. */
export function isJsonBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB || byte === LF || byte === CR
}

function afterBlanks(bytes: Uint8Array, at: number): number {
  let p = at
  while (isJsonBlank(bytes[p])) p++
  return p
}

/** Between records, in one, in a line that is no JSON, or behind the array in the object that held it. */
type State = 'between' | 'record' | 'line' | 'behind'

/**
 * JSON records in an array, over several lines, or one behind the other, as lines of one record each; blanks outside
 * strings are left out. A line that is no JSON is given out as it is.
 */
export class JsonRecordLines implements LineMaker {
  readonly #out = new ByteWriter()
  /** Where the open record begins; what stands before it is whole. */
  #start = 0
  #state: State = 'between'
  /** Brackets open within the record, or in the object behind the array. */
  #depth = 0
  #inString = false
  #isEscaped = false
  /** Brackets open around the records, and the depth of the object that holds them (0: none does). */
  #arrays = 0
  #holderDepth = 0
  /** The record's last byte opened an array under a holder's name. */
  #canHold = false

  push(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    for (const byte of bytes) {
      if (this.#inString) this.#takeInString(byte)
      else if (this.#state === 'record') this.#takeInRecord(byte)
      else if (this.#state === 'between') this.#takeBetween(byte)
      else if (this.#state === 'behind') this.#takeBehind(byte)
      else if (byte === LF) this.#endLine()
      else this.#add(byte)
    }
    return this.#take()
  }

  finish(): Uint8Array<ArrayBuffer> {
    if (this.#out.length > this.#start) this.#endLine()
    this.#inString = false
    return this.#take()
  }

  #take(): Uint8Array<ArrayBuffer> {
    const lines = this.#out.take(this.#start)
    this.#start = 0
    return lines
  }

  /** A record longer than any line that is read is cut just beyond that. */
  #add(byte: number): void {
    if (this.#out.length - this.#start <= MAX_LINE) this.#out.add(byte)
  }

  #endLine(): void {
    this.#out.add(LF)
    this.#start = this.#out.length
    this.#state = 'between'
    this.#depth = 0
  }

  #takeInString(byte: number): void {
    if (byte === LF) {
      this.#breakOff()
      return
    }
    if (this.#state === 'record') this.#add(byte)
    if (this.#isEscaped) this.#isEscaped = false
    else if (byte === BACKSLASH) this.#isEscaped = true
    else if (byte === QUOTE) this.#inString = false
  }

  /** A line end has no place in a string: what was begun is cut short, and the next line begins anew. */
  #breakOff(): void {
    this.#inString = this.#isEscaped = false
    if (this.#state === 'record') this.#endLine()
    this.#state = 'between'
  }

  #takeBetween(byte: number): void {
    if (byte === OPEN_BRACE) this.#begin('record')
    else if (byte === OPEN_BRACKET) this.#arrays++
    else if (byte === CLOSE_BRACKET) this.#closeArray()
    else if (!isJsonBlank(byte) && byte !== COMMA && byte !== RECORD_SEPARATOR) this.#begin('line', byte)
  }

  #begin(state: State, byte = OPEN_BRACE): void {
    this.#state = state
    this.#depth = 1
    this.#add(byte)
  }

  #closeArray(): void {
    this.#arrays--
    if (this.#arrays > 0 || this.#holderDepth === 0) return
    this.#state = 'behind'
    this.#depth = this.#holderDepth
    this.#holderDepth = 0
  }

  #takeInRecord(byte: number): void {
    if (isJsonBlank(byte)) return
    if (this.#canHold && byte === OPEN_BRACE) this.#openHolder()
    this.#canHold = byte === OPEN_BRACKET && this.#isHolder()
    this.#add(byte)
    if (byte === QUOTE) this.#inString = true
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#depth++
    else if ((byte === CLOSE_BRACE || byte === CLOSE_BRACKET) && --this.#depth === 0) this.#endLine()
  }

  #isHolder(): boolean {
    if (this.#arrays > 0 || this.#depth > DEEPEST_HOLDER) return false
    const record = this.#out.view(this.#start)
    return HOLDERS.some((key) => endsWith(record, 0, record.length, key))
  }

  /** What seemed a record holds the records: it is forgotten. */
  #openHolder(): void {
    this.#out.length = this.#start
    this.#holderDepth = this.#depth - 1
    this.#arrays = 1
    this.#depth = 0
  }

  #takeBehind(byte: number): void {
    if (byte === QUOTE) this.#inString = true
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#depth++
    else if ((byte === CLOSE_BRACE || byte === CLOSE_BRACKET) && --this.#depth === 0) this.#state = 'between'
  }
}
