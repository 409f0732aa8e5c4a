import { ByteQueue } from './byte-queue'
import { LineCutter } from './cut-lines'
import { DamagedData } from './damage'
import { makerOf } from './maker-of'
import { bomLength, joined } from './range'
import type { Sniffed } from './sniff'
import type { Unpacked } from './unpacked'

/** Whole lines, and how much of the input has been read for them. */
export interface LineBlock {
  readonly bytes: Uint8Array
  readonly consumed: number
  /** Where the lines were turned round: the number within the file of the first, each further is one less. */
  readonly countingDownFrom?: number
}

/** A sign of life, a block without lines, after so many bytes without any: a line may be as long as a disk. */
const SILENCE = 8 << 20

/**
 * Turns the bytes of a stream into blocks of whole lines in UTF-8 (or whatever bytes a log has). `head` is the
 * beginning of its bytes. Where the stream breaks off, lines that had come whole are given out before it throws.
 */
export async function* streamLines(
  pieces: AsyncIterable<Unpacked>,
  form: Sniffed,
  head: Uint8Array,
): AsyncGenerator<LineBlock, void, undefined> {
  const cutter = new LineCutter()
  const decode = decoderOf(form, head)
  let consumed = 0
  let silent = 0
  let problem: DamagedData | null = null
  try {
    for await (const piece of gathered(pieces)) {
      consumed = piece.consumed
      silent += piece.bytes.length
      const blocks = cutter.push(decode(piece.bytes, false))
      if (blocks.length === 0 && silent > SILENCE) blocks.push(new Uint8Array(0))
      if (blocks.length > 0) silent = 0
      for (const bytes of blocks) yield { bytes, consumed }
    }
  } catch (error) {
    // The last line of a stream that broke off has lost its end, and could be misread.
    if (!(error instanceof DamagedData && error.isWhole)) throw error
    problem = error
  }
  for (const bytes of cutter.push(decode(new Uint8Array(0), true))) yield { bytes, consumed }
  for (const bytes of cutter.finish()) yield { bytes, consumed }
  if (problem !== null) throw problem
}

/** Bytes that are looked through for lines at once, and make up a job for a reader: few at first, for figures at once. */
const FIRST_BLOCK = 1 << 19
const LARGEST_BLOCK = 1 << 22

/** Puts small pieces together: a decompressor may give a few bytes at a time. */
async function* gathered(pieces: AsyncIterable<Unpacked>): AsyncGenerator<Unpacked, void, undefined> {
  const queue = new ByteQueue()
  let consumed = 0
  let block = FIRST_BLOCK
  try {
    for await (const piece of pieces) {
      queue.push(piece.bytes)
      consumed = piece.consumed
      if (queue.length < block) continue
      yield { bytes: queue.take(queue.length), consumed }
      block = Math.min(block * 2, LARGEST_BLOCK)
    }
  } catch (error) {
    yield { bytes: queue.take(queue.length), consumed }
    throw error
  }
  yield { bytes: queue.take(queue.length), consumed }
}

/** The beginning of a stream as the lines that it begins with; the last may be cut. */
export function headText(form: Sniffed, head: Uint8Array): Uint8Array {
  return decoderOf(form, head)(head, true)
}

type Decode = (bytes: Uint8Array, last: boolean) => Uint8Array

/** Leaves the bytes of a log as they are, whatever their encoding: only UTF-16 is put into UTF-8. */
function decoderOf(form: Sniffed, head: Uint8Array): Decode {
  const isUtf16 = form.kind === 'utf-16'
  const decode = isUtf16 ? utf16Decoder(form.label) : skipper(bomLength(head))
  const maker = makerOf(isUtf16 ? form.text : form, isUtf16 ? utf16Decoder(form.label)(head, false) : head)
  if (maker === null) return decode
  return (bytes, last) => {
    const lines = maker.push(decode(bytes, last))
    return last ? joined(lines, maker.finish()) : lines
  }
}

function utf16Decoder(label: string): Decode {
  const decoder = new TextDecoder(label)
  const encoder = new TextEncoder()
  return (bytes, last) => encoder.encode(decoder.decode(bytes, { stream: !last }))
}

/** Passes over the first bytes of a stream. */
function skipper(count: number): (bytes: Uint8Array) => Uint8Array {
  let left = count
  return (bytes) => {
    const skipped = Math.min(left, bytes.length)
    left -= skipped
    return bytes.subarray(skipped)
  }
}
