import { LF } from '../../base/bytes'
import { MAX_LINE } from '../max-line'
import type { LogInput } from './log-input'

/** Bytes read beyond a range at once, to finish its last line: longer than nearly all lines. */
const TAIL = 4096
const BOM = [0xef, 0xbb, 0xbf]

/**
 * The lines that begin in `[start, end)` of an input, whole: so that ranges can be read by anyone in any order and
 * no line is read twice or lost. A line over MAX_LINE is cut just beyond it.
 */
export async function readLinesFrom(input: LogInput, start: number, end: number): Promise<Uint8Array> {
  const from = Math.max(0, start - 1)
  const bytes = await input.read(from, Math.min(end + TAIL, input.size))
  const first = start === 0 ? bomLength(bytes) : bytes.indexOf(LF) + 1
  const length = end - from
  if (start > 0 && (first === 0 || first >= length)) return bytes.subarray(0, 0)
  if (end >= input.size) return bytes.subarray(first)
  const last = bytes.indexOf(LF, Math.max(first, length - 1))
  if (last >= 0) return bytes.subarray(first, last + 1)
  if (end + TAIL >= input.size) return bytes.subarray(first)
  return joined(bytes.subarray(first), await readToLineEnd(input, end + TAIL))
}

/** Length of a UTF-8 byte order mark at the start of a file. */
export function bomLength(bytes: Uint8Array): number {
  return BOM.every((byte, i) => bytes[i] === byte) ? BOM.length : 0
}

async function readToLineEnd(input: LogInput, start: number): Promise<Uint8Array> {
  const bytes = await input.read(start, Math.min(start + MAX_LINE + 1, input.size))
  const end = bytes.indexOf(LF)
  return end < 0 ? bytes : bytes.subarray(0, end + 1)
}

export function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
