/** A stream that is read into memory of the caller's choice, front to back. */
export interface ByteReader {
  /** Reads into `[from, to)` of a buffer, which may come back as another object; a length of 0 is the end. */
  read(buffer: ArrayBuffer, from: number, to: number): Promise<{ length: number; buffer: ArrayBuffer }>
  cancel(): void
}

/** Reads right into the buffer where the browser can, and else from the pieces that it gives. */
export function byteReader(stream: ReadableStream<Uint8Array<ArrayBuffer>>): ByteReader {
  try {
    return intoBuffer(stream.getReader({ mode: 'byob' }))
  } catch {
    return fromPieces(stream.getReader())
  }
}

/** The same, whose first byte is read at once: a browser opens a file when that happens. */
export function openedReader(stream: ReadableStream<Uint8Array<ArrayBuffer>>): ByteReader {
  const reader = byteReader(stream)
  const first = reader.read(new ArrayBuffer(1), 0, 1)
  first.catch(() => undefined)
  let isFirst = true
  return {
    async read(buffer, from, to) {
      if (!isFirst || from === to) return reader.read(buffer, from, to)
      isFirst = false
      const { length, buffer: given } = await first
      new Uint8Array(buffer).set(new Uint8Array(given, 0, length), from)
      return { length, buffer }
    },
    cancel() {
      reader.cancel()
    },
  }
}

function intoBuffer(reader: ReadableStreamBYOBReader): ByteReader {
  return {
    async read(buffer, from, to) {
      const { value } = await reader.read(new Uint8Array(buffer, from, to - from))
      return { length: value?.length ?? 0, buffer: value?.buffer ?? buffer }
    },
    cancel: () => void reader.cancel().catch(() => undefined),
  }
}

function fromPieces(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>): ByteReader {
  let left = new Uint8Array(0)
  return {
    async read(buffer, from, to) {
      if (left.length === 0) left = (await reader.read()).value ?? left
      const length = Math.min(left.length, to - from)
      new Uint8Array(buffer).set(left.subarray(0, length), from)
      left = left.subarray(length)
      return { length, buffer }
    },
    cancel: () => void reader.cancel().catch(() => undefined),
  }
}
