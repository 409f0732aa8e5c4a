import { ascii } from '../../base/bytes'
import type { Entry } from '../entry'

/** Lines that don't name their program: it is put before the message in a buffer of the form's own. */
export class NamedLine {
  readonly #program: Uint8Array
  #bytes: Uint8Array

  constructor(program: string) {
    this.#program = ascii(program)
    this.#bytes = new Uint8Array(4096)
    this.#bytes.set(this.#program)
  }

  /** Makes `bytes[start, end)` the message of this program. */
  place(bytes: Uint8Array, start: number, end: number, pid: number, entry: Entry): void {
    const { length } = this.#program
    if (length + end - start > this.#bytes.length) {
      this.#bytes = new Uint8Array((length + end - start) * 2)
      this.#bytes.set(this.#program)
    }
    for (let from = start, to = length; from < end; from++, to++) this.#bytes[to] = bytes[from] ?? 0
    entry.bytes = this.#bytes
    entry.hostStart = entry.hostEnd = entry.programStart = 0
    entry.programEnd = entry.message = length
    entry.messageEnd = length + end - start
    entry.pid = pid
  }
}
