import { decompressorOf, type Layer } from './decompress/decompressor-of'
import type { LogInput } from './log-input'

/** Bytes read at once from an input that is read as a stream. */
const CHUNK = 1 << 20

/** Bytes that an input holds, and how much of the input has been read for them. */
export interface Unpacked {
  /** Valid until the next are asked for. */
  readonly bytes: Uint8Array
  readonly consumed: number
}

/**
 * The bytes that an input holds under layers of compression, the outermost first, in order. `chunk` is how many stored
 * bytes are read at once; the bytes do not depend on it. Throws {@link DamagedData} behind what can be had.
 */
export async function* unpacked(
  input: LogInput,
  layers: readonly Layer[],
  chunk = CHUNK,
): AsyncGenerator<Unpacked, void, undefined> {
  const decompressor = await decompressorOf(layers)
  for (let start = 0; start < input.size; start += chunk) {
    const consumed = Math.min(start + chunk, input.size)
    const stored = await input.read(start, consumed)
    for (const bytes of decompressor.push(stored)) yield { bytes, consumed }
  }
  for (const bytes of decompressor.finish()) yield { bytes, consumed: input.size }
}
