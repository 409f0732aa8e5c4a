/** Two buffers in turn, for reading front to back: one is read into while what lies in the other is looked at. */
export class BufferPair {
  /** The one that was given back first comes first. */
  readonly #spare: ArrayBuffer[] = []

  /** Takes a buffer of at least `length` bytes: large new ones would have to be cleared by the machine first. */
  take(length: number): ArrayBuffer {
    const used = this.#spare.length < 2 ? undefined : this.#spare.shift()
    return used === undefined || used.byteLength < length ? new ArrayBuffer(length) : used
  }

  /** Gives one back: what lies in it is valid until two others have been taken, the second of which is this. */
  giveBack(buffer: ArrayBuffer): void {
    this.#spare.push(buffer)
  }
}
