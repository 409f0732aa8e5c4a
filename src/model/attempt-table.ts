import type { Stretches } from './stretches'

/**
 * Attempts and scans as columns: one typed array a field, one slot a row, in log order.
 * Rows stay in the worker; only answers leave it.
 */

/** What a row is. Indexes {@link KINDS}. */
export const FAILURE = 0
export const SUCCESS = 1
export const SCAN = 2
/** A row that later lines took back: it stands for nothing. */
export const TAKEN_BACK = 3
export const KINDS = ['failure', 'success', 'scan'] as const

/** Whether the tried user exists on the log host. */
export const INVALID = 0
export const VALID = 1
export const VALIDITY_UNKNOWN = 2

/** Bits of the `flags` column. */
export const HOSTILE = 1
export const AMBIGUOUS = 2

/** In a column of ids: the log does not say. */
export const NO_ID = 0xffffffff
/** As an offset: the log gave no zone. */
export const NO_OFFSET = -32768

/** Interned texts: ids run from 0 in order of first appearance. */
export interface Names {
  readonly length: number
  /** The text of an id, decoded for display: UTF-8 where valid, Latin-1 where not. */
  text(id: number): string
}

export interface AttemptTable {
  /** Rows in use; the columns may be longer. */
  readonly length: number
  /** FAILURE, SUCCESS, SCAN or TAKEN_BACK. */
  readonly kind: Uint8Array
  /** Wall-clock seconds since 1970-01-01T00:00, as the log host wrote them or on a chosen clock; NaN without a time. */
  readonly time: Float64Array
  /** File and offset from UTC of rows. */
  readonly stretches: Stretches
  /** Ids into `sources`, or NO_ID. */
  readonly source: Uint32Array
  /** Ids into `users`, or NO_ID. */
  readonly user: Uint32Array
  /** INVALID, VALID or VALIDITY_UNKNOWN. */
  readonly valid: Uint8Array
  /** Ids into `methods`. */
  readonly method: Uint8Array
  /** Client port; 0 where the log does not say. */
  readonly port: Uint16Array
  /** Tries the row stands for (`message repeated N times`). */
  readonly count: Uint8Array | Uint16Array | Uint32Array
  /** HOSTILE and AMBIGUOUS bits. */
  readonly flags: Uint8Array
  /** Ids into `logHosts`. */
  readonly logHost: Uint16Array
  /** 1-based line of the first evidence, within its file. */
  readonly line: Uint32Array
  readonly sources: Names
  readonly users: Names
  /** sshd's own words for a method; id 0 is the empty text: none known. */
  readonly methods: readonly string[]
  /** Log hosts; id 0 is the empty text: none known. */
  readonly logHosts: readonly string[]
  readonly files: readonly string[]
}
