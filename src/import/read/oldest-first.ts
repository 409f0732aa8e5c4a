import { LF } from '../../base/bytes'
import type { LineBlock } from './stream-lines'

/** Bytes that are held at most: a longer log is left as it is. */
const MOST = 64 << 20

/**
 * Turns blocks of lines whose newest come first, as search engines and `journalctl -r` write them: the log's last line
 * becomes the first. While they are gathered, blocks without lines give a sign of life. Where they break off, what had
 * come is turned before it throws.
 */
export async function* oldestFirst(
  blocks: AsyncIterable<LineBlock>,
  most = MOST,
): AsyncGenerator<LineBlock, void, undefined> {
  let held: LineBlock[] = []
  let [bytes, isTooLong] = [0, false]
  let problem: { readonly error: unknown } | null = null
  try {
    for await (const block of blocks) {
      bytes += block.bytes.length
      if (!isTooLong && bytes > most) {
        isTooLong = true
        yield* held
        held = []
      }
      if (isTooLong) yield block
      else {
        held.push(block)
        yield { bytes: new Uint8Array(0), consumed: block.consumed }
      }
    }
  } catch (error) {
    problem = { error }
  }
  yield* turned(held)
  if (problem !== null) throw problem.error
}

/** Blocks and their lines from the last to the first; each knows the number of the line that it now begins with. */
function* turned(blocks: readonly LineBlock[]): Generator<LineBlock, void, undefined> {
  const counts = blocks.map(({ bytes }) => countLines(bytes))
  let line = counts.reduce((sum, count) => sum + count, 0)
  const consumed = blocks.at(-1)?.consumed ?? 0
  for (let i = blocks.length - 1; i >= 0; i--) {
    yield { bytes: withLinesTurned(blocks[i]?.bytes ?? new Uint8Array(0)), consumed, countingDownFrom: line }
    line -= counts[i] ?? 0
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let p = 0; p < bytes.length; p = endOfLine(bytes, p)) count++
  return count
}

/** The position behind the line at `at` and its line feed. */
function endOfLine(bytes: Uint8Array, at: number): number {
  const found = bytes.indexOf(LF, at)
  return found < 0 ? bytes.length : found + 1
}

/** The last line first; where it has no line feed, it gets one. */
function withLinesTurned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const isWhole = bytes.length === 0 || bytes[bytes.length - 1] === LF
  const out = new Uint8Array(bytes.length + (isWhole ? 0 : 1))
  let to = out.length
  for (let p = 0; p < bytes.length;) {
    const end = endOfLine(bytes, p)
    to -= end - p + (end === bytes.length && !isWhole ? 1 : 0)
    out.set(bytes.subarray(p, end), to)
    if (end === bytes.length && !isWhole) out[to + end - p] = LF
    p = end
  }
  return out
}
