import { BlockBuffers } from './block-buffers'
import { DamagedData } from './damage'
import type { Layer } from './decompress/decompressor-of'
import type { LogInput } from './log-input'
import { oldestFirst } from './oldest-first'
import type { Sniffed } from './sniff'
import { type LineBlock, streamLines } from './stream-lines'
import { unpacked } from './unpacked'

/** How an input is read that has to be read from its beginning on. All but the input can be sent to another thread. */
export interface LineStream {
  readonly input: LogInput
  /** Layers of compression around the text, the outermost first. */
  readonly layers: readonly Layer[]
  readonly form: Sniffed
  /** The first bytes of the text. */
  readonly head: Uint8Array
  readonly isNewestFirst: boolean
  /** What the input lacks at its end, where it is known to be cut short. */
  readonly cut: Pick<DamagedData, 'message' | 'isWhole'> | null
}

/**
 * The lines of such an input, in order, in memory from `buffers`. Throws a {@link DamagedData} behind what can be had,
 * and what reading the input throws.
 */
export function blocksOf(stream: LineStream, buffers = new BlockBuffers()): AsyncGenerator<LineBlock, void, undefined> {
  const { input, layers, form, head, isNewestFirst, cut } = stream
  const blocks = streamLines(withCut(unpacked(input, layers), cut), form, head, buffers)
  return isNewestFirst ? oldestFirst(blocks) : blocks
}

async function* withCut<T>(pieces: AsyncIterable<T>, cut: LineStream['cut']): AsyncGenerator<T, void, undefined> {
  yield* pieces
  if (cut !== null) throw new DamagedData(cut.message, cut.isWhole)
}
