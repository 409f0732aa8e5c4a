/** Bytes that have come and were not used yet, in one piece. */
export class ByteQueue {
  #bytes = new Uint8Array(0)
  #start = 0
  #end = 0
  #taken = 0

  get length(): number {
    return this.#end - this.#start
  }

  /** How many bytes have been taken out since the beginning. */
  get taken(): number {
    return this.#taken
  }

  /** The bytes that wait; valid until the next push. */
  get waiting(): Uint8Array {
    return this.#bytes.subarray(this.#start, this.#end)
  }

  push(bytes: Uint8Array): void {
    if (this.#end + bytes.length > this.#bytes.length) this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.#end)
    this.#end += bytes.length
  }

  /** Takes the next `count` bytes out, or as many as there are; valid until the next push. */
  take(count: number): Uint8Array {
    const start = this.#start
    this.#start = Math.min(this.#end, start + count)
    this.#taken += this.#start - start
    return this.#bytes.subarray(start, this.#start)
  }

  /** Moves what waits to the front, into a buffer twice as large as needed: pushing stays linear. */
  #makeRoom(more: number): void {
    const length = this.length
    const roomy = length + more > this.#bytes.length / 2 ? new Uint8Array((length + more) * 2) : this.#bytes
    roomy.set(this.waiting)
    this.#bytes = roomy
    this.#start = 0
    this.#end = length
  }
}
