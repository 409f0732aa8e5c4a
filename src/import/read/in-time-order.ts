import { LF } from '../../base/bytes'
import { ByteWriter } from './byte-writer'

/** Bytes that are held at a time: many times what Loki gives in one answer unless it is told otherwise. */
const MOST = 64 << 20
/** About what a line takes beside its bytes. */
const OVERHEAD = 200

interface TimedLine {
  readonly time: number
  readonly bytes: Uint8Array
}

/**
 * Puts lines that come in runs, each forwards or backwards in time, into one order, oldest first; lines of one time
 * stay as their run has them. More than 64 MiB are put in order piece by piece.
 */
export class InTimeOrder {
  readonly #out = new ByteWriter()
  #lines: TimedLine[] = []
  #run: TimedLine[] = []
  #held = 0
  /** Of the line that was added last. */
  #time = 0

  /** Adds a line of the open run, without its end; a line whose time is NaN goes with the one before it. */
  add(time: number, bytes: Uint8Array): void {
    if (!Number.isNaN(time)) this.#time = time
    this.#run.push({ time: this.#time, bytes: bytes.slice() })
    this.#held += bytes.length + OVERHEAD
    if (this.#held > MOST) this.finish()
  }

  /** The next line begins another run. */
  endRun(): void {
    const [first, last] = [this.#run[0], this.#run.at(-1)]
    if (first !== undefined && last !== undefined && first.time > last.time) this.#run.reverse()
    for (const line of this.#run) this.#lines.push(line)
    this.#run = []
  }

  /** Puts in order what has come so far, whatever is still to come. */
  finish(): void {
    this.endRun()
    this.#lines.sort((a, b) => a.time - b.time)
    for (const { bytes } of this.#lines) {
      this.#out.addBytes(bytes)
      this.#out.add(LF)
    }
    this.#lines = []
    this.#held = 0
  }

  /** Gives out the lines whose place is known. */
  take(): Uint8Array<ArrayBuffer> {
    return this.#out.take(this.#out.length)
  }
}
