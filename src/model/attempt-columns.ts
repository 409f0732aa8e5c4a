import { ByteInterner, grown } from '../base/byte-interner'
import { NO_ID, NO_OFFSET, VALIDITY_UNKNOWN } from './attempt-table'

/** Rows under construction: like {@link AttemptTable}, but times may still lack their year. */
export class AttemptColumns {
  readonly sources = new ByteInterner()
  readonly users = new ByteInterner()
  readonly methods: string[] = ['']
  readonly logHosts: string[] = ['']
  readonly files: string[] = []
  length = 0
  kind = new Uint8Array(1024)
  /** Seconds since 1970, or within a leap year where `yearStep` is not NO_STEP. */
  stamp = new Float64Array(1024)
  /** New Years since the set's first time without a year, or NO_STEP. */
  yearStep = new Int16Array(1024)
  offset = new Int16Array(1024)
  source = new Uint32Array(1024)
  user = new Uint32Array(1024)
  valid = new Uint8Array(1024)
  method = new Uint8Array(1024)
  port = new Uint16Array(1024)
  /** 0 marks a row that later lines took back; finished tables have none. */
  count = new Uint32Array(1024)
  flags = new Uint8Array(1024)
  logHost = new Uint16Array(1024)
  file = new Uint16Array(1024)
  line = new Uint32Array(1024)

  /** Appends an empty row of a kind and returns its index. */
  add(kind: number): number {
    const row = this.length++
    if (row >= this.kind.length) this.#grow(this.length)
    this.kind[row] = kind
    this.stamp[row] = NaN
    this.yearStep[row] = NO_STEP
    this.offset[row] = NO_OFFSET
    this.source[row] = NO_ID
    this.user[row] = NO_ID
    this.valid[row] = VALIDITY_UNKNOWN
    this.method[row] = 0
    this.port[row] = 0
    this.count[row] = 1
    this.flags[row] = 0
    return row
  }

  /** Makes room for so many rows at once: columns that grow are copied. */
  reserve(rows: number): void {
    if (rows > this.kind.length) this.#grow(rows)
  }

  #grow(least: number): void {
    this.kind = grown(this.kind, least)
    this.stamp = grown(this.stamp, least)
    this.yearStep = grown(this.yearStep, least)
    this.offset = grown(this.offset, least)
    this.source = grown(this.source, least)
    this.user = grown(this.user, least)
    this.valid = grown(this.valid, least)
    this.method = grown(this.method, least)
    this.port = grown(this.port, least)
    this.count = grown(this.count, least)
    this.flags = grown(this.flags, least)
    this.logHost = grown(this.logHost, least)
    this.file = grown(this.file, least)
    this.line = grown(this.line, least)
  }
}

/** In `yearStep`: the time has its year. */
export const NO_STEP = -32768

/** Bits of `flags` that only the fold and the judgement of hostility use. */
export const OFFERED_KEY = 4
export const HONEYPOT = 8
