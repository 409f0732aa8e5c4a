import { ByteInterner, type Growable, grown } from '../base/byte-interner'
import { isLackOfMemory } from '../base/lack-of-memory'
import { Stretches } from './stretches'

/** Numbers of tries, in as few bytes as they need. */
type Counts = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/** Rows under construction: like {@link AttemptTable}, but times may still lack their year. */
export class AttemptColumns {
  readonly sources = new ByteInterner()
  readonly users = new ByteInterner()
  readonly methods: string[] = ['']
  readonly logHosts: string[] = ['']
  readonly files: string[] = []
  readonly stretches = new Stretches()
  length = 0
  kind = new Uint8Array(1024)
  /** Seconds since 1970; of rows that lack their year and were not dated yet, within a leap year. */
  time = new Float64Array(1024)
  source = new Uint32Array(1024)
  user = new Uint32Array(1024)
  valid = new Uint8Array(1024)
  method = new Uint8Array(1024)
  port = new Uint16Array(1024)
  flags = new Uint8Array(1024)
  logHost = new Uint16Array(1024)
  line = new Uint32Array(1024)
  #count: Counts = new Uint8Array(1024)
  /** The largest number that a count has room for. */
  #most = 0xff

  get count(): Counts {
    return this.#count
  }

  /** Appends a row, to be filled by the caller, and returns its index. */
  add(): number {
    const row = this.length++
    if (row >= this.kind.length) this.#grow(this.length)
    return row
  }

  /** Sets how many tries a row stands for: nearly always one. */
  setCount(row: number, count: number): void {
    if (count > this.#most) this.#widen(count)
    this.#count[row] = count
  }

  /**
   * Makes room for `least` rows, and at once for as many as are expected, since columns that grow are copied. Throws a
   * RangeError where there is no memory for `least`: rows and room are as before.
   */
  reserve(least: number, expected = least): void {
    if (least <= this.kind.length) return
    try {
      this.#grow(Math.max(least, expected))
    } catch (error) {
      if (expected <= least || !isLackOfMemory(error)) throw error
      this.#grow(least)
    }
  }

  #widen(count: number): void {
    const wider = count < 1 << 16 ? new Uint16Array(this.#count.length) : new Uint32Array(this.#count.length)
    wider.set(this.#count.subarray(0, this.length))
    this.#count = wider
    this.#most = 2 ** (8 * wider.BYTES_PER_ELEMENT) - 1
  }

  /** `kind` comes last: its length is the room that all columns have. */
  #grow(least: number): void {
    this.time = withRoom(this.time, least)
    this.source = withRoom(this.source, least)
    this.user = withRoom(this.user, least)
    this.valid = withRoom(this.valid, least)
    this.method = withRoom(this.method, least)
    this.port = withRoom(this.port, least)
    this.#count = withRoom(this.#count, least)
    this.flags = withRoom(this.flags, least)
    this.logHost = withRoom(this.logHost, least)
    this.line = withRoom(this.line, least)
    this.kind = withRoom(this.kind, least)
  }
}

/** A column with room for so many rows; it is the same where it has. Columns may have grown when another could not. */
function withRoom<T extends Growable>(column: T, least: number): T {
  return column.length >= least ? column : grown(column, least)
}

/** Further bits of `flags`, which only the fold and the judgement of hostility use. */
export const OFFERED_KEY = 4
export const HONEYPOT = 8
/** The row came judged: other rows change nothing of it, and it nothing of theirs. */
export const JUDGED = 16
