import { ZStream, Z_BUF_ERROR, Z_OK, Z_STREAM_END, Z_SYNC_FLUSH, zlibInflate, zlibInflateInit2 } from 'pako'
import { cutShort, damagedAt, type DamagedData, somethingBehind } from '../damage'
import type { Decompressor } from './decompressor'

const OUTPUT = 256 * 1024
/** zlib's largest window (15), and 16 for: a gzip header and nothing else. */
const GZIP_WINDOW = 31
const NO_HEADER = 'incorrect header check'

/**
 * gzip (https://www.rfc-editor.org/rfc/rfc1952) of any number of members: rotated and appended logs have several.
 * Zeros behind the last member are padding. zlib is asked itself, member by member: pako's own class reads on into
 * what follows a member and gives up the member's end where that is not gzip.
 */
export class GzipReader implements Decompressor {
  readonly #kind: string
  readonly #output = new Uint8Array(OUTPUT)
  #member: ZStream | null = null
  #members = 0
  #memberStart = 0
  /** Compressed bytes before those at hand. */
  #before = 0

  /** `kind` is how sentences call the data. */
  constructor(kind = 'gzip') {
    this.#kind = kind
  }

  #newMember(start: number): ZStream {
    const stream = new ZStream()
    zlibInflateInit2(stream, GZIP_WINDOW)
    this.#members++
    this.#memberStart = this.#before + start
    return stream
  }

  *push(compressed: Uint8Array): Generator<Uint8Array, void, undefined> {
    for (let start = 0; start < compressed.length;) {
      if (this.#member === null && this.#members > 0 && compressed[start] === 0) start++
      else start = yield* this.#inflate(compressed, start)
    }
    this.#before += compressed.length
  }

  *finish(): Generator<Uint8Array, void, undefined> {
    if (this.#member !== null || this.#members === 0) throw cutShort(this.#kind, this.#before)
  }

  /** Reads one member, or as much of it as is at hand; returns where it stopped. */
  *#inflate(compressed: Uint8Array, start: number): Generator<Uint8Array, number, undefined> {
    const stream = (this.#member ??= this.#newMember(start))
    stream.input = compressed
    stream.next_in = start
    stream.avail_in = compressed.length - start
    for (;;) {
      stream.output = this.#output
      stream.next_out = 0
      stream.avail_out = OUTPUT
      const status = zlibInflate(stream, Z_SYNC_FLUSH)
      if (stream.next_out > 0) yield this.#output.subarray(0, stream.next_out)
      if (status === Z_STREAM_END) {
        this.#member = null
        return stream.next_in
      }
      if (status !== Z_OK && status !== Z_BUF_ERROR) throw this.#problem(stream)
      if (stream.avail_in === 0 && stream.avail_out > 0) return stream.next_in
    }
  }

  #problem(stream: ZStream): DamagedData {
    if (this.#members > 1 && stream.msg === NO_HEADER) return somethingBehind(this.#kind, this.#memberStart)
    return damagedAt(this.#kind, this.#before + stream.next_in, stream.msg === '' ? 'no valid code' : stream.msg)
  }
}
