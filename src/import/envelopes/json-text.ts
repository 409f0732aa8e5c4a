import { isDigit } from '../../base/bytes'
import { ARRAY, ESCAPED, type JsonFields, skipBlanks, stringEnd } from './json-fields'
import type { Scratch } from './scratch'

const QUOTE = 34
const BACKSLASH = 92
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93
const COMMA = 44
const U = 117
/** What stands behind a backslash, and the byte that it means. */
const ESCAPES = new Map<number | undefined, number>([
  [98, 8],
  [102, 12],
  [110, 10],
  [114, 13],
  [116, 9],
])

/** Adds the text of a field, unescaped; nothing where it is absent or null. */
export function addField({ kinds, starts, ends }: JsonFields, bytes: Uint8Array, slot: number, out: Scratch): void {
  if (slot < 0) return
  const start = starts[slot] ?? 0
  const end = ends[slot] ?? 0
  const kind = kinds[slot]
  if (kind === ARRAY) addArray(bytes, start, end, out)
  else if (kind === ESCAPED) addUnescaped(bytes, start, end, out)
  else for (let p = start; p < end; p++) out.add(bytes[p] ?? 0)
}

/** journald's text that is no UTF-8, as the numbers of its bytes, or the first of a repeated field's values. */
function addArray(bytes: Uint8Array, start: number, end: number, out: Scratch): void {
  const p = skipBlanks(bytes, start + 1, end)
  if (bytes[p] === QUOTE) addUnescaped(bytes, p + 1, Math.min(end, stringEnd(bytes, p + 1, end)), out)
  else if (bytes[p] === OPEN_BRACKET) addNumbers(bytes, p + 1, end, out)
  else addNumbers(bytes, p, end, out)
}

/** Adds the bytes of `72, 101, 108]`. */
function addNumbers(bytes: Uint8Array, start: number, end: number, out: Scratch): void {
  let value = -1
  for (let p = start; p < end; p++) {
    const byte = bytes[p] ?? 0
    if (isDigit(byte)) value = Math.max(0, value) * 10 + byte - 48
    else if (byte === COMMA || byte === CLOSE_BRACKET) {
      if (value >= 0) out.add(value)
      value = -1
      if (byte === CLOSE_BRACKET) return
    }
  }
}

function addUnescaped(bytes: Uint8Array, start: number, end: number, out: Scratch): void {
  for (let p = start; p < end; p++) {
    const byte = bytes[p] ?? 0
    if (byte !== BACKSLASH || p + 1 >= end) out.add(byte)
    else if (bytes[p + 1] === U && hex4(bytes, p + 2, end) >= 0) p = addCodePoint(bytes, p, end, out)
    else out.add(ESCAPES.get(bytes[++p]) ?? bytes[p] ?? 0)
  }
}

/** Adds the character of `\u1234`, or of a pair of surrogates, as UTF-8; returns the position of its last byte. */
function addCodePoint(bytes: Uint8Array, at: number, end: number, out: Scratch): number {
  const unit = hex4(bytes, at + 2, end)
  const isPair = (unit & 0xfc00) === 0xd800 && bytes[at + 6] === BACKSLASH && bytes[at + 7] === U
  const low = isPair ? hex4(bytes, at + 8, end) : -1
  if ((low & 0xfc00) !== 0xdc00 || low < 0) {
    addUtf8(unit, out)
    return at + 5
  }
  addUtf8(0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff), out)
  return at + 11
}

function addUtf8(code: number, out: Scratch): void {
  if (code < 0x80) {
    out.add(code)
    return
  }
  if (code < 0x800) out.add(0xc0 | (code >> 6))
  else {
    if (code < 0x10000) out.add(0xe0 | (code >> 12))
    else {
      out.add(0xf0 | (code >> 18))
      out.add(0x80 | ((code >> 12) & 0x3f))
    }
    out.add(0x80 | ((code >> 6) & 0x3f))
  }
  out.add(0x80 | (code & 0x3f))
}

/** The number of four hexadecimal digits at `at`, or -1. */
function hex4(bytes: Uint8Array, at: number, end: number): number {
  if (at + 4 > end) return -1
  let value = 0
  for (let p = at; p < at + 4; p++) {
    const digit = hexDigit(bytes[p] ?? 0)
    if (digit < 0) return -1
    value = value * 16 + digit
  }
  return value
}

function hexDigit(byte: number): number {
  if (isDigit(byte)) return byte - 48
  const letter = (byte | 32) - 87
  return letter >= 10 && letter <= 15 ? letter : -1
}
