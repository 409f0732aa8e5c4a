import { type BlockBuffers, FIRST_BLOCK, LARGEST_BLOCK } from './block-buffers'
import { ByteQueue } from './byte-queue'
import { DamagedData } from './damage'
import { LineBlocks } from './line-blocks'
import type { LineMaker } from './line-maker'
import { makerOf } from './maker-of'
import { bomLength, joined } from './range'
import type { Sniffed } from './sniff'
import type { Unpacked } from './unpacked'

/** Whole lines, and how much of the input has been read for them. */
export interface LineBlock {
  /** Alone in their memory: whoever gets them may move it to another thread. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly consumed: number
  /** Where the lines were turned round: the number within the file of the first, each further is one less. */
  readonly countingDownFrom?: number
}

/** A sign of life, a block without lines, after so many bytes without any: a line may be as long as a disk. */
const SILENCE = 8 << 20

/**
 * Turns the bytes of a stream into blocks of whole lines in UTF-8 (or whatever bytes a log has), in memory from
 * `buffers`. `head` is the beginning of its bytes. Where the stream breaks off, lines that had come whole are given out
 * before it throws.
 */
export async function* streamLines(
  pieces: AsyncIterable<Unpacked>,
  form: Sniffed,
  head: Uint8Array,
  buffers: BlockBuffers,
): AsyncGenerator<LineBlock, void, undefined> {
  const lines = linesOf(form, head, buffers)
  let consumed = 0
  let silent = 0
  let problem: { readonly error: unknown } | null = null
  try {
    for await (const piece of lines.isForLargePieces ? gathered(pieces) : pieces) {
      consumed = piece.consumed
      silent += piece.bytes.length
      const blocks = lines.push(piece.bytes)
      if (blocks.length === 0 && silent > SILENCE) blocks.push(new Uint8Array(0))
      if (blocks.length > 0) silent = 0
      for (const bytes of blocks) yield { bytes, consumed }
    }
  } catch (error) {
    problem = { error }
  }
  // The last line of a stream that broke off has lost its end, and could be misread.
  const isEnded = problem === null || (problem.error instanceof DamagedData && problem.error.isWhole)
  for (const bytes of isEnded ? lines.finish() : lines.whole()) yield { bytes, consumed }
  if (problem !== null) throw problem.error
}

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
  const text = decoderOf(form, head)(head, true)
  const maker = makerIn(form, head)
  return maker === null ? text : joined(maker.push(text), maker.finish())
}

/** What makes blocks of lines of a stream's bytes. */
interface Lines {
  /** Whether a piece costs more than its bytes do. */
  readonly isForLargePieces: boolean
  /** Takes the next bytes; returns blocks of lines, if there are any. */
  push(bytes: Uint8Array): Uint8Array<ArrayBuffer>[]
  /** The lines that have come whole and were not given out yet. */
  whole(): Uint8Array<ArrayBuffer>[]
  /** The same, and what the stream has ended in. */
  finish(): Uint8Array<ArrayBuffer>[]
}

function linesOf(form: Sniffed, head: Uint8Array, buffers: BlockBuffers): Lines {
  const decode = decoderOf(form, head)
  const maker = makerIn(form, head)
  if (maker !== null) return madeLines(decode, maker)
  const blocks = new LineBlocks(buffers)
  return {
    isForLargePieces: form.kind === 'utf-16',
    push: (bytes) => blocks.push(decode(bytes, false)),
    whole: () => blocks.whole(),
    finish: () => [...blocks.push(decode(NOTHING, true)), ...blocks.finish()],
  }
}

/** Lines that are made are whole, in memory of their own. */
function madeLines(decode: Decode, maker: LineMaker): Lines {
  const unlessEmpty = (lines: Uint8Array<ArrayBuffer>) => (lines.length === 0 ? [] : [lines])
  return {
    isForLargePieces: true,
    push: (bytes) => unlessEmpty(maker.push(decode(bytes, false))),
    whole: () => [],
    finish: () => [maker.push(decode(NOTHING, true)), maker.finish()].flatMap(unlessEmpty),
  }
}

const NOTHING = new Uint8Array(0)

function makerIn(form: Sniffed, head: Uint8Array): LineMaker | null {
  return form.kind === 'utf-16' ? makerOf(form.text, utf16Decoder(form.label)(head, false)) : makerOf(form, head)
}

type Decode = (bytes: Uint8Array, last: boolean) => Uint8Array

/** Leaves the bytes of a log as they are, whatever their encoding: only UTF-16 is put into UTF-8. */
function decoderOf(form: Sniffed, head: Uint8Array): Decode {
  return form.kind === 'utf-16' ? utf16Decoder(form.label) : skipper(bomLength(head))
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
