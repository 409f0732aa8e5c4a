/** Text being put together as bytes, in memory that is used again: what is in it is valid until the next `clear`. */
export class Scratch {
  bytes: Uint8Array = new Uint8Array(4096)
  length = 0

  /** Forgets what is there, and makes room for so many bytes. */
  clear(capacity: number): void {
    this.length = 0
    if (this.bytes.length < capacity) this.bytes = new Uint8Array(capacity * 2)
  }

  add(byte: number): void {
    this.bytes[this.length++] = byte
  }

  addBytes(bytes: Uint8Array, start = 0, end = bytes.length): void {
    for (let p = start; p < end; p++) this.bytes[this.length++] = bytes[p] ?? 0
  }

  /** Adds a whole number in decimal digits. */
  addNumber(value: number): void {
    if (value >= 10) this.addNumber(Math.floor(value / 10))
    this.add(48 + (value % 10))
  }
}
