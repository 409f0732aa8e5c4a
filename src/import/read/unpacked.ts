import { decompressorOf, type Layer } from './decompress/decompressor-of'
import { inflateNatively } from './decompress/native-gzip'
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
  const [outermost, ...inner] = layers
  const isGzip = (outermost === 'gzip' || outermost === 'zip') && inner.length === 0
  // Of a small input the handing over costs more than is won.
  const isForMachine = isGzip && input.size > chunk
  const given = isForMachine ? yield* asFarAsItGoes(inflateNatively(input, chunk)) : 0
  if (given === null) return
  yield* behind(given, byOurselves(input, layers, chunk))
}

async function* byOurselves(
  input: LogInput,
  layers: readonly Layer[],
  chunk: number,
): AsyncGenerator<Unpacked, void, undefined> {
  const decompressor = await decompressorOf(layers)
  for (let start = 0; start < input.size; start += chunk) {
    const consumed = Math.min(start + chunk, input.size)
    const stored = await input.read(start, consumed)
    for (const bytes of decompressor.push(stored)) yield { bytes, consumed }
  }
  for (const bytes of decompressor.finish()) yield { bytes, consumed: input.size }
}

/** All pieces: null at their end, or how many bytes there were until something went wrong. */
async function* asFarAsItGoes(
  pieces: AsyncGenerator<Unpacked, void, undefined>,
): AsyncGenerator<Unpacked, number | null, undefined> {
  let given = 0
  try {
    for (;;) {
      const next = await pieces.next().catch(() => null)
      if (next === null) return given
      if (next.done === true) return null
      given += next.value.bytes.length
      yield next.value
    }
  } finally {
    await pieces.return()
  }
}

/** What follows the first `count` bytes of what the pieces hold. */
async function* behind(
  count: number,
  pieces: AsyncGenerator<Unpacked, void, undefined>,
): AsyncGenerator<Unpacked, void, undefined> {
  let left = count
  for await (const { bytes, consumed } of pieces) {
    const passed = Math.min(left, bytes.length)
    left -= passed
    if (passed < bytes.length) yield { bytes: bytes.subarray(passed), consumed }
  }
}
