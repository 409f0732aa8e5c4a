import { ascii, SPACE, startsWith } from '../../base/bytes'
import { JsonNames } from './json-names'

/** What a field holds. */
export const ABSENT = 0
/** A string without escapes; its position is within the quotes. */
export const TEXT = 1
/** A string with escapes. */
export const ESCAPED = 2
/** A number, true or false. */
const BARE = 3
const NULL = 4
/** With its brackets. */
export const ARRAY = 5
const OBJECT = 6

const RECORD_SEPARATOR = 0x1e
const DATA = ascii('data: ')
const QUOTE = 34
const COMMA = 44
const COLON = 58
const OPEN_BRACKET = 91
const BACKSLASH = 92
const CLOSE_BRACKET = 93
const N = 110
const OPEN_BRACE = 123
const CLOSE_BRACE = 125
/** Objects within objects that are looked into; deeper ones are skipped. */
const DEEPEST = 4

/**
 * Finds the fields of one JSON object (https://www.rfc-editor.org/rfc/rfc8259) among a few names, in one pass over its
 * bytes and without a string or an object made: what JSON.parse would cost several times over. Values that are not
 * asked for are skipped, not checked. Of a key that comes twice the first counts.
 */
export class JsonFields {
  /** By slot, the index of a name: what the field holds, and where in the bytes of the last scan (0, 0: nothing). */
  readonly kinds: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly #names: JsonNames
  /** How many fields are enough to stop, the first of the names; what follows the last of them is not looked at. */
  readonly #enough: number
  #left = 0

  /** The first `enough` names, once found, end a scan; 0 stands for a scan to the end. */
  constructor(names: readonly string[], enough = 0, wrappers: readonly string[] = []) {
    this.#names = new JsonNames(names, wrappers)
    this.#enough = enough
    this.kinds = new Uint8Array(names.length)
    this.starts = new Int32Array(names.length)
    this.ends = new Int32Array(names.length)
  }

  /** Reads the object that begins at `start`; false where there is none, or none that ends before `end`. */
  scan(bytes: Uint8Array, start: number, end: number): boolean {
    this.kinds.fill(ABSENT)
    this.starts.fill(0)
    this.ends.fill(0)
    this.#left = this.#enough === 0 ? -1 : this.#enough
    return bytes[start] === OPEN_BRACE && this.#readObject(bytes, start + 1, end, 0, 1) >= 0
  }

  /** Reads the members of an object up to its brace; returns the position behind it, or -1. */
  #readObject(bytes: Uint8Array, at: number, end: number, within: number, depth: number): number {
    let p = at
    while (p < end) {
      const byte = bytes[p] ?? 0
      if (byte <= SPACE || byte === COMMA) p++
      else if (byte === CLOSE_BRACE) return p + 1
      else if (byte !== QUOTE) return -1
      else {
        p = this.#readMember(bytes, p + 1, end, within, depth)
        if (p < 0 || this.#left === 0) return p
      }
    }
    return -1
  }

  #readMember(bytes: Uint8Array, keyStart: number, end: number, within: number, depth: number): number {
    const keyEnd = stringEnd(bytes, keyStart, end)
    let p = skipBlanks(bytes, keyEnd + 1, end)
    if (keyEnd >= end || bytes[p] !== COLON) return -1
    p = skipBlanks(bytes, p + 1, end)
    const key = this.#names.find(bytes, keyStart, keyEnd, within)
    if (key === undefined) return skipValue(bytes, p, end)
    if (key.inner >= 0 && bytes[p] === OPEN_BRACE && depth < DEEPEST) {
      return this.#readObject(bytes, p + 1, end, key.inner, depth + 1)
    }
    const valueEnd = skipValue(bytes, p, end)
    if (key.slot >= 0 && valueEnd >= 0 && this.kinds[key.slot] === ABSENT) this.#keep(bytes, p, valueEnd, key.slot)
    return valueEnd
  }

  #keep(bytes: Uint8Array, start: number, end: number, slot: number): void {
    const kind = kindOf(bytes, start, end)
    if (slot < this.#enough) this.#left--
    this.kinds[slot] = kind
    if (kind === NULL) return
    const quote = kind === TEXT || kind === ESCAPED ? 1 : 0
    this.starts[slot] = start + quote
    this.ends[slot] = end - quote
  }
}

/** Where the object of a line begins: behind what json-seq (RS), server-sent events and arrays put before each. */
export function jsonStart(bytes: Uint8Array, start: number, end: number): number {
  let p = startsWith(bytes, start, end, DATA) ? start + DATA.length : start
  const byte = bytes[p]
  if (byte === RECORD_SEPARATOR || byte === OPEN_BRACKET || byte === COMMA) p++
  return p
}

function kindOf(bytes: Uint8Array, start: number, end: number): number {
  const byte = bytes[start]
  if (byte === OPEN_BRACE) return OBJECT
  if (byte === OPEN_BRACKET) return ARRAY
  if (byte === N) return NULL
  if (byte !== QUOTE) return BARE
  for (let p = start + 1; p < end; p++) if (bytes[p] === BACKSLASH) return ESCAPED
  return TEXT
}

export function skipBlanks(bytes: Uint8Array, at: number, end: number): number {
  let p = at
  while (p < end && (bytes[p] ?? 0) <= SPACE) p++
  return p
}

/** Index of the quote that ends the string whose first byte is at `at`; `end` or more where none does. */
export function stringEnd(bytes: Uint8Array, at: number, end: number): number {
  let p = at
  while (p < end) {
    const byte = bytes[p]
    if (byte === QUOTE) return p
    p += byte === BACKSLASH ? 2 : 1
  }
  return p
}

/** The position behind the value at `at`, or -1. */
function skipValue(bytes: Uint8Array, at: number, end: number): number {
  const byte = bytes[at]
  if (byte === QUOTE) {
    const quote = stringEnd(bytes, at + 1, end)
    return quote < end ? quote + 1 : -1
  }
  if (byte === OPEN_BRACE || byte === OPEN_BRACKET) return skipNested(bytes, at, end)
  let p = at
  while (p < end && isBare(bytes[p] ?? 0)) p++
  return p === at || p >= end ? -1 : p
}

function isBare(byte: number): boolean {
  return byte > SPACE && byte !== COMMA && byte !== CLOSE_BRACE && byte !== CLOSE_BRACKET && byte !== QUOTE
}

/** The position behind the object or array at `at`, or -1: brackets are counted, strings skipped. */
function skipNested(bytes: Uint8Array, at: number, end: number): number {
  let depth = 0
  for (let p = at; p < end; p++) {
    const byte = bytes[p]
    if (byte === QUOTE) p = stringEnd(bytes, p + 1, end)
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++
    else if ((byte === CLOSE_BRACE || byte === CLOSE_BRACKET) && --depth === 0) return p + 1
  }
  return -1
}
