/** A dropped thing: bytes that can be read in any order, wherever they lie. */
export interface LogInput {
  readonly name: string
  /** Bytes, as stored (compressed ones included). */
  readonly size: number
  /** Milliseconds since 1970. */
  readonly modified: number
  /** The same bytes as a Blob, where they are to be had so: it can be sent to another thread, which reads it there. */
  readonly asBlob?: (() => Blob) | undefined
  /** Reads `[start, end)`; shorter where the input ends before. Rejects where the file has gone or changed. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>
}

/** A Blob or File as input: the browser's files, and bytes in tests. */
export function blobInput(blob: Blob, name: string, modified: number): LogInput {
  return {
    name,
    size: blob.size,
    modified,
    asBlob: () => blob,
    async read(start, end) {
      return new Uint8Array(await blob.slice(start, end).arrayBuffer())
    },
  }
}

/** `[from, from + size)` of an input as an input of its own. */
export function sliceInput(whole: LogInput, from: number, size: number, name: string, modified: number): LogInput {
  const { asBlob } = whole
  return {
    name,
    size,
    modified,
    asBlob: asBlob && (() => asBlob().slice(from, from + size)),
    read: (start, end) => whole.read(from + Math.min(start, size), from + Math.min(end, size)),
  }
}
