import type { Scratch } from './scratch'

const B = 98
const X = 120
const SINGLE = 39
const DOUBLE = 34
const BACKSLASH = 92
/** What stands behind a backslash, and the byte that it means. */
const ESCAPES = new Map<number | undefined, number>([
  [110, 10],
  [114, 13],
  [116, 9],
])

/**
 * The position behind a Python bytes literal at `at`, `b'root'` or `b"o'neil"` (repr() of
 * https://docs.python.org/3/library/stdtypes.html#bytes), or -1 where there is none.
 */
export function pythonTextEnd(bytes: Uint8Array, at: number, end: number): number {
  const quote = bytes[at + 1]
  if (bytes[at] !== B || (quote !== SINGLE && quote !== DOUBLE)) return -1
  let p = at + 2
  while (p < end && bytes[p] !== quote) p += bytes[p] === BACKSLASH ? 2 : 1
  return p < end ? p + 1 : -1
}

/** Adds the bytes that the literal `bytes[start, end)` stands for. */
export function addPythonText(bytes: Uint8Array, start: number, end: number, out: Scratch): void {
  for (let p = start + 2; p < end - 1; p++) {
    if (bytes[p] !== BACKSLASH) out.add(bytes[p] ?? 0)
    else if (bytes[p + 1] === X && p + 4 < end) {
      out.add(hexDigit(bytes[p + 2]) * 16 + hexDigit(bytes[p + 3]))
      p += 3
    } else out.add(ESCAPES.get(bytes[++p]) ?? bytes[p] ?? 0)
  }
}

function hexDigit(byte: number | undefined): number {
  const digit = Number.parseInt(String.fromCharCode(byte ?? 0), 16)
  return Number.isNaN(digit) ? 0 : digit
}
