import type { Compression } from '../../../model/answers'
import { Bzip2Reader } from './bzip2'
import type { Decompressor } from './decompressor'
import { GzipReader } from './gzip'
import { XzReader } from './xz'
import { ZstdReader } from './zstd'

/** A kind of compression, or what a zip archive puts around a file, which is gzip under another name. */
export type Layer = Compression | 'zip'

/** A kind of compression is one file here and one line in this table. */
const KINDS: Record<Layer, () => Decompressor | Promise<Decompressor>> = {
  gzip: () => new GzipReader('gzip'),
  zip: () => new GzipReader('zip'),
  zstd: () => new ZstdReader(),
  xz: () => XzReader.open(),
  bzip2: () => new Bzip2Reader(),
}

/** Decompresses one kind, or several that lie in each other, the outermost first. */
export async function decompressorOf(kinds: readonly Layer[]): Promise<Decompressor> {
  const [first, ...inner] = kinds
  if (first === undefined) return new AsItIs()
  const outer = await KINDS[first]()
  return inner.length === 0 ? outer : new Nested(outer, await decompressorOf(inner))
}

/** Bytes that are not compressed. */
class AsItIs implements Decompressor {
  *push(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
    yield bytes
  }

  *finish(): Generator<Uint8Array, void, undefined> {
    // Nothing waits.
  }
}

/** Compressed data inside compressed data. Where the outer are damaged, the inner still give what they have. */
class Nested implements Decompressor {
  readonly #outer: Decompressor
  readonly #inner: Decompressor

  constructor(outer: Decompressor, inner: Decompressor) {
    this.#outer = outer
    this.#inner = inner
  }

  *push(compressed: Uint8Array): Generator<Uint8Array, void, undefined> {
    yield* this.#through(this.#outer.push(compressed))
  }

  *finish(): Generator<Uint8Array, void, undefined> {
    yield* this.#through(this.#outer.finish())
    yield* this.#inner.finish()
  }

  *#through(pieces: Generator<Uint8Array, void, undefined>): Generator<Uint8Array, void, undefined> {
    for (;;) {
      let next: IteratorResult<Uint8Array, void>
      try {
        next = pieces.next()
      } catch (error) {
        yield* this.#leftovers()
        throw error
      }
      if (next.done === true) return
      yield* this.#inner.push(next.value)
    }
  }

  /** What the inner data still give; that they end too early too goes without saying. */
  *#leftovers(): Generator<Uint8Array, void, undefined> {
    try {
      yield* this.#inner.finish()
    } catch {
      return
    }
  }
}
