/** Bytes being put together, in memory that grows and is used again. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16)
  length = 0

  add(byte: number): void {
    if (this.length === this.#bytes.length) this.#grow(1)
    this.#bytes[this.length++] = byte
  }

  addBytes(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.#bytes.length) this.#grow(bytes.length)
    this.#bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** What was added from `start` on; valid until more is added. */
  view(start = 0): Uint8Array {
    return this.#bytes.subarray(start, this.length)
  }

  /** Gives out the first `length` bytes, and keeps what is behind them. */
  take(length: number): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, length)
    this.#bytes.copyWithin(0, length, this.length)
    this.length -= length
    return taken
  }

  #grow(needed: number): void {
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + needed))
    grown.set(this.#bytes.subarray(0, this.length))
    this.#bytes = grown
  }
}
