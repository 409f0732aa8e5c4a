import { ByteInterner, grown } from '../base/byte-interner'
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

  /** Makes room for so many rows at once: columns that grow are copied. */
  reserve(rows: number): void {
    if (rows > this.kind.length) this.#grow(rows)
  }

  #widen(count: number): void {
    const wider = count < 1 << 16 ? new Uint16Array(this.#count.length) : new Uint32Array(this.#count.length)
    wider.set(this.#count.subarray(0, this.length))
    this.#count = wider
    this.#most = 2 ** (8 * wider.BYTES_PER_ELEMENT) - 1
  }

  #grow(least: number): void {
    this.kind = grown(this.kind, least)
    this.time = grown(this.time, least)
    this.source = grown(this.source, least)
    this.user = grown(this.user, least)
    this.valid = grown(this.valid, least)
    this.method = grown(this.method, least)
    this.port = grown(this.port, least)
    this.#count = grown(this.#count, least)
    this.flags = grown(this.flags, least)
    this.logHost = grown(this.logHost, least)
    this.line = grown(this.line, least)
  }
}

/** Further bits of `flags`, which only the fold and the judgement of hostility use. */
export const OFFERED_KEY = 4
export const HONEYPOT = 8
