import { ascii, decodeText, isDigit, LF, startsWith } from '../../base/bytes'
import { MAX_LINE } from '../max-line'
import { ByteWriter } from './byte-writer'
import { InTimeOrder } from './in-time-order'
import { isJsonBlank } from './json-records'
import type { LineMaker } from './line-maker'

const QUOTE = 34
const COMMA = 44
const COLON = 58
const OPEN_BRACKET = 91
const BACKSLASH = 92
const CLOSE_BRACKET = 93
const OPEN_BRACE = 123
const CLOSE_BRACE = 125

/** The first stream of an answer. In a text that stands in JSON a backslash would be before each of the quotes. */
const FIRST_STREAM = /^\s*\{.*?"result"\s*:\s*\[\s*\{\s*"stream"\s*:\s*\{/s

/** Whether a file's first bytes are those of an answer with streams of lines, in one line or in several. */
export function isLokiAnswer(head: Uint8Array): boolean {
  return head.includes(OPEN_BRACE) && FIRST_STREAM.test(decodeText(head))
}

const STREAM = ascii('"stream"')
const VALUES = ascii('"values"')
const NO_LABELS = ascii('{}')
const LABELS = ascii('{"labels":')
/** Before a value's first and second field. */
const FIELDS = [ascii(',"ts":'), ascii(',"line":')]
/** Bytes of labels that are kept: they stand in each line again. A stream with more goes without. */
const MOST_LABELS = 2048
/** How many bytes of labels are written for a byte that was read: values can be so short that labels would swamp them. */
const MOST_GROWTH = 32

/** Outside the streams' own parts; in a stream's labels; between its values; in a value; in a line that is no JSON. */
type State = 'outside' | 'labels' | 'values' | 'value' | 'line'

/**
 * The answer of Loki's query_range
 * (https://grafana.com/docs/loki/latest/reference/loki-http-api/#query-logs-within-a-range-of-time) as logcli's JSON,
 * a line each, which envelopes/json-lines.ts reads:
 * ```
 * {"data":{"result":[{"stream":{"host":"heron"},"values":[["1772323641123456789","Mar  1 00:07:21 …"], …]}, …]}}
 * {"labels":{"host":"heron"},"ts":"1772323641123456789","line":"Mar  1 00:07:21 …"}
 * ```
 * Loki gives the newest line first unless it is asked otherwise, and puts the lines of one program into several
 * streams where their labels differ, as by the level that it detects: so all are put in the order of their times.
 */
export class LokiAnswerLines implements LineMaker {
  readonly #lines = new InTimeOrder()
  /** The string that was read last outside the streams' parts, with its quotes. */
  readonly #key = new ByteWriter()
  readonly #labels = new ByteWriter()
  readonly #line = new ByteWriter()
  #state: State = 'outside'
  #inString = false
  #isEscaped = false
  /** Brackets open outside the streams' parts, and in the labels or the value. */
  #outerDepth = 0
  #depth = 0
  /** The value's field, from 0, and the time that the first has, in nanoseconds since 1970. */
  #field = 0
  #time = NaN
  /** Bytes of labels that may be written. */
  #room = 0

  push(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    for (const byte of bytes) {
      this.#room += MOST_GROWTH
      if (this.#inString) this.#takeInString(byte)
      else if (this.#state === 'line') this.#takeInLine(byte)
      else if (!isJsonBlank(byte)) this.#takeToken(byte)
    }
    return this.#lines.take()
  }

  finish(): Uint8Array<ArrayBuffer> {
    if (this.#line.length > 0) this.#endLine()
    this.#inString = false
    this.#lines.finish()
    return this.#lines.take()
  }

  #takeToken(byte: number): void {
    if (this.#state === 'outside') this.#takeOutside(byte)
    else if (this.#state === 'labels') this.#takeInLabels(byte)
    else if (this.#state === 'value') this.#takeInValue(byte)
    else if (byte === OPEN_BRACKET) this.#beginValue()
    else if (byte === CLOSE_BRACKET) this.#endValues()
  }

  #takeOutside(byte: number): void {
    if (byte === COLON) return
    const isStream = isSame(this.#key.view(), STREAM)
    const isValues = this.#labels.length > 0 && isSame(this.#key.view(), VALUES)
    this.#key.length = 0
    if (byte === QUOTE) this.#beginString(byte)
    else if (byte === OPEN_BRACE && isStream) this.#beginLabels()
    else if (byte === OPEN_BRACKET && isValues) this.#state = 'values'
    else if (isOpening(byte)) this.#outerDepth++
    else if (isClosing(byte)) this.#outerDepth--
    else if (this.#outerDepth <= 0 && byte !== COMMA) this.#beginLine(byte)
  }

  #beginString(byte: number): void {
    this.#inString = true
    this.#keep(byte)
  }

  /** Adds a byte to what is being read. */
  #keep(byte: number): void {
    if (this.#state === 'labels') addTo(this.#labels, byte, MOST_LABELS)
    else if (this.#state === 'outside') addTo(this.#key, byte, STREAM.length)
    else if (this.#depth === 1 && this.#field < FIELDS.length) addTo(this.#line, byte, MAX_LINE)
  }

  #takeInString(byte: number): void {
    if (byte === LF) {
      this.#breakOff()
      return
    }
    this.#keep(byte)
    if (this.#state === 'value' && this.#depth === 1 && this.#field === 0) this.#takeDigit(byte)
    if (this.#isEscaped) this.#isEscaped = false
    else if (byte === BACKSLASH) this.#isEscaped = true
    else if (byte === QUOTE) this.#inString = false
  }

  #takeDigit(byte: number): void {
    if (isDigit(byte)) this.#time = (Number.isNaN(this.#time) ? 0 : this.#time) * 10 + byte - 48
  }

  /** A line end has no place in a string: what was begun is cut short. */
  #breakOff(): void {
    this.#inString = this.#isEscaped = false
    if (this.#line.length > 0) this.#endLine()
    this.#lines.endRun()
    this.#key.length = this.#labels.length = this.#outerDepth = 0
    this.#state = 'outside'
  }

  #beginLabels(): void {
    this.#state = 'labels'
    this.#labels.length = this.#depth = 0
    this.#takeInLabels(OPEN_BRACE)
  }

  #takeInLabels(byte: number): void {
    if (byte === QUOTE) {
      this.#beginString(byte)
      return
    }
    this.#keep(byte)
    if (isOpening(byte)) this.#depth++
    else if (isClosing(byte) && --this.#depth === 0) this.#state = 'outside'
  }

  #beginValue(): void {
    const labels = this.#labels.view()
    const isKept = labels.length <= MOST_LABELS && labels.length <= this.#room
    this.#room -= isKept ? labels.length : 0
    this.#line.addBytes(LABELS)
    this.#line.addBytes(isKept ? labels : NO_LABELS)
    this.#state = 'value'
    this.#depth = 1
    this.#field = 0
    this.#time = NaN
  }

  #takeInValue(byte: number): void {
    if (byte === QUOTE) {
      if (this.#depth === 1) this.#line.addBytes(FIELDS[this.#field] ?? NOTHING)
      this.#beginString(byte)
    } else if (byte === COMMA && this.#depth === 1) this.#field++
    else if (isOpening(byte)) this.#depth++
    else if (isClosing(byte) && --this.#depth === 0) {
      addTo(this.#line, CLOSE_BRACE, MAX_LINE)
      this.#endLine()
      this.#state = 'values'
    }
  }

  #endValues(): void {
    this.#lines.endRun()
    this.#labels.length = 0
    this.#state = 'outside'
  }

  #beginLine(byte: number): void {
    this.#state = 'line'
    this.#time = NaN
    this.#takeInLine(byte)
  }

  #takeInLine(byte: number): void {
    if (byte !== LF) addTo(this.#line, byte, MAX_LINE)
    else {
      this.#endLine()
      this.#lines.endRun()
      this.#state = 'outside'
    }
  }

  #endLine(): void {
    this.#lines.add(this.#time, this.#line.view())
    this.#line.length = 0
  }
}

const NOTHING = new Uint8Array(0)

/** Adds a byte where there is room, and one more, so that what is too long can be told. */
function addTo(out: ByteWriter, byte: number, most: number): void {
  if (out.length <= most) out.add(byte)
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && startsWith(a, 0, a.length, b)
}

function isOpening(byte: number): boolean {
  return byte === OPEN_BRACE || byte === OPEN_BRACKET
}

function isClosing(byte: number): boolean {
  return byte === CLOSE_BRACE || byte === CLOSE_BRACKET
}
