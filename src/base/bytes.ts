/** Byte-level helpers for the hot path: no strings are made here. */

export const LF = 10
export const CR = 13
export const SPACE = 32
export const NUL = 0

/** The bytes of an ASCII text, for comparing with {@link startsWith}. */
export function ascii(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** Whether `bytes[start, end)` begins with `head`. */
export function startsWith(bytes: Uint8Array, start: number, end: number, head: Uint8Array): boolean {
  const length = head.length
  if (end - start < length) return false
  for (let i = 0; i < length; i++) if (bytes[start + i] !== head[i]) return false
  return true
}

/** Whether `bytes[start, end)` ends with `tail`. */
export function endsWith(bytes: Uint8Array, start: number, end: number, tail: Uint8Array): boolean {
  return end - start >= tail.length && startsWith(bytes, end - tail.length, end, tail)
}

/** Where a line ends that has a CR before its end. */
export function withoutCr(bytes: Uint8Array, start: number, end: number): number {
  return end > start && bytes[end - 1] === CR ? end - 1 : end
}

/** Index of the first `needle` in `bytes[start, end)`, or -1. */
export function indexOfBytes(bytes: Uint8Array, start: number, end: number, needle: Uint8Array): number {
  const first = needle[0]
  for (let i = start; i <= end - needle.length; i++) {
    if (bytes[i] === first && startsWith(bytes, i, end, needle)) return i
  }
  return -1
}

/** Index of the last `needle` that lies whole in `bytes[start, end)`, or -1. */
export function lastIndexOfBytes(bytes: Uint8Array, start: number, end: number, needle: Uint8Array): number {
  const first = needle[0]
  for (let i = end - needle.length; i >= start; i--) {
    if (bytes[i] === first && startsWith(bytes, i, end, needle)) return i
  }
  return -1
}

/** Index of the first `byte` in `bytes[start, end)`, or `end`. */
export function scanTo(bytes: Uint8Array, start: number, end: number, byte: number): number {
  let i = start
  while (i < end && bytes[i] !== byte) i++
  return i
}

/** Whether a byte is an ASCII digit. */
export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57
}

/** The decimal number that fills `bytes[start, end)`, or -1 where it is none or has over nine digits. */
export function decimal(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 9) return -1
  let value = 0
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] ?? 0) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** Names up to this length are put together byte by byte: faster than a decoder for each. */
const SHORT = 48

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((bytes[i] ?? 0) > 127) return false
  return true
}

function shortText(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] ?? 0)
  return text
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const latin1 = new TextDecoder('latin1')

/** Text of `bytes[start, end)` for display: UTF-8 where valid, Latin-1 where not, so that no byte vanishes. */
export function decodeText(bytes: Uint8Array, start = 0, end = bytes.length): string {
  const length = end - start
  if (length <= SHORT && isAscii(bytes, start, end)) return shortText(bytes, start, end)
  const part = bytes.slice(start, end)
  try {
    return utf8.decode(part)
  } catch {
    return latin1.decode(part)
  }
}
