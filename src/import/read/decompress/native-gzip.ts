import type { LogInput } from '../log-input'

/** Stored bytes read at once: each read of a file costs the browser milliseconds. */
const CHUNK = 1 << 20
const TRAILER = 4

/** What has come out, and how many stored bytes have gone in. */
interface Inflated {
  readonly bytes: Uint8Array
  readonly consumed: number
}

/**
 * A gzip input by the machine's own code: in Chromium 156 a gigabyte's file is done in four fifths of the time that it
 * takes with our own reader (8.8 s against 10.9); in Node neither is the faster. It knows less of damaged or
 * joined files, and says less: where it can't vouch for all of the input it throws, after all it has read, and somebody
 * else has to go on. Throws at once where the machine has none.
 */
export async function* inflateNatively(input: LogInput): AsyncGenerator<Inflated, void, undefined> {
  let consumed = 0
  const stored = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const end = Math.min(consumed + CHUNK, input.size)
        controller.enqueue(await input.read(consumed, end))
        consumed = end
        if (end === input.size) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  const reader = stored.pipeThrough(new DecompressionStream('gzip')).getReader()
  let given = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      given += value.length
      yield { bytes: value, consumed }
    }
  } finally {
    reader.cancel().catch(() => undefined)
  }
  if ((await sizeSaid(input)) !== given % 2 ** 32) throw new Error('the last member has another size than all there is')
}

/** The size, modulo 2^32, that a file of one member ends with (https://www.rfc-editor.org/rfc/rfc1952 section 2.3.1). */
async function sizeSaid(input: LogInput): Promise<number> {
  const bytes = await input.read(input.size - TRAILER, input.size)
  return new DataView(bytes.buffer, bytes.byteOffset, TRAILER).getUint32(0, true)
}
