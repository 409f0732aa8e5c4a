import { LF } from '../../base/bytes'
import { MAX_LINE } from '../max-line'
import { joined } from './range'

/**
 * Cuts a stream of bytes into blocks of whole lines. The last line of the stream may lack its end. A line that grows
 * over MAX_LINE is given out cut, and the rest of it skipped: memory stays bounded whatever the stream holds.
 */
export class LineCutter {
  #rest: Uint8Array = new Uint8Array(0)
  #skipping = false

  /** Takes the next bytes; returns the lines that are whole now, in up to two blocks. */
  push(chunk: Uint8Array): Uint8Array[] {
    let bytes = chunk
    if (this.#skipping) {
      const end = bytes.indexOf(LF)
      if (end < 0) return []
      this.#skipping = false
      bytes = bytes.subarray(end + 1)
    }
    const last = bytes.lastIndexOf(LF)
    if (last < 0) return this.#keep(joined(this.#rest, bytes))
    const block = this.#rest.length === 0 ? bytes.slice(0, last + 1) : joined(this.#rest, bytes.subarray(0, last + 1))
    return [block, ...this.#keep(bytes.slice(last + 1))]
  }

  /** The line that the stream ended in. */
  finish(): Uint8Array[] {
    const rest = this.#rest
    this.#rest = new Uint8Array(0)
    return rest.length > 0 ? [rest] : []
  }

  #keep(rest: Uint8Array): Uint8Array[] {
    if (rest.length <= MAX_LINE) {
      this.#rest = rest
      return []
    }
    this.#rest = new Uint8Array(0)
    this.#skipping = true
    return [rest]
  }
}
