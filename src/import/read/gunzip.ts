import { Inflate } from 'pako'

/** Compressed bytes per push: what one push can swell to (about a thousand times) must fit into memory. */
const STEP = 16 * 1024
const OUTPUT = 256 * 1024
/** zlib's flush value that gives out all there is after each push: what came before damage is not lost with it. */
const SYNC_FLUSH = 2

/**
 * Decompresses a gzip stream (https://www.rfc-editor.org/rfc/rfc1952) of any number of members, given in pieces:
 * rotated and appended logs have several. Zeros behind the last member are padding.
 */
export class GzipReader {
  #inflate: Inflate | null = null
  #out: Uint8Array[] = []
  #members = 0

  /** What a stream that ends too early has still given, or null where it ended as it should. */
  cutShort(): Uint8Array[] | null {
    if (this.#inflate === null && this.#members > 0) return null
    this.#inflate?.push(new Uint8Array(0), true)
    return this.#take()
  }

  /** Takes compressed bytes and yields what they hold; throws where they are damaged. */
  *push(compressed: Uint8Array): Generator<Uint8Array> {
    for (let p = 0; p < compressed.length; p += STEP) {
      const error = this.#step(compressed.subarray(p, p + STEP))
      yield* this.#take()
      if (error !== null) throw new Error(error)
    }
  }

  /** Returns what is wrong with the bytes, or null. */
  #step(bytes: Uint8Array): string | null {
    let start = 0
    if (this.#inflate === null) {
      while (start < bytes.length && this.#members > 0 && bytes[start] === 0) start++
      if (start === bytes.length) return null
      this.#inflate = this.#newMember()
    }
    const fine = this.#inflate.push(bytes.subarray(start), SYNC_FLUSH)
    const { ended, msg } = this.#inflate
    if (!fine) return msg === '' ? 'the compressed data are damaged' : msg
    // More members may begin with the next bytes: the library itself sees only those in the same piece.
    if (ended) this.#inflate = null
    return null
  }

  #newMember(): Inflate {
    const inflate = new Inflate({ chunkSize: OUTPUT })
    this.#members++
    inflate.onData = (bytes) => {
      this.#out.push(bytes)
    }
    inflate.onEnd = () => undefined
    return inflate
  }

  #take(): Uint8Array[] {
    const out = this.#out
    this.#out = []
    return out
  }
}
