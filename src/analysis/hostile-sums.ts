import { type AttemptTable, FAILURE, HOSTILE, NO_ID } from '../model/attempt-table'
import type { RowSink } from './row-pass'

/**
 * What sums are indexed by. Ids are dense, so sums live in columns: by source, or by user and what the log says of
 * the user (a name can stand in several tables); slots behind the last id are for rows without one.
 */
export interface Slots {
  readonly ids: AttemptTable['source']
  /** Slots of an id: 1, or one for each value of the column `valid`. */
  readonly states: number
  readonly size: number
  /** The ids that are told apart in each slot, and how many there can be. */
  readonly others: AttemptTable['user']
  readonly otherCount: number
}

export const STATES = 3

export function slotsOfSources({ source, user, sources, users }: AttemptTable): Slots {
  return { ids: source, states: 1, size: sources.length + 1, others: user, otherCount: users.length }
}

export function slotsOfUsers({ source, user, sources, users }: AttemptTable): Slots {
  return { ids: user, states: STATES, size: (users.length + 1) * STATES, others: source, otherCount: sources.length }
}

/** Hostile attempts by slot. */
export class HostileSums implements RowSink {
  readonly keys: number
  readonly attempts: Uint32Array
  readonly #table: AttemptTable
  readonly #slots: Slots
  readonly #sign: number

  /** With `whole`, what is taken is taken away from it. */
  constructor(table: AttemptTable, slots: Slots, keys: number, whole: HostileSums | null = null) {
    this.#table = table
    this.#slots = slots
    this.keys = keys
    this.attempts = whole === null ? new Uint32Array(slots.size) : whole.attempts.slice()
    this.#sign = whole === null ? 1 : -1
  }

  take(start: number, offsets: Uint16Array): void {
    const { kind, flags, count, valid } = this.#table
    const { ids, states, size } = this.#slots
    const { attempts } = this
    const sign = this.#sign
    const none = (size / states - 1) | 0
    const { length } = offsets
    for (let i = 0; i < length; i++) {
      const row = start + (offsets[i] ?? 0)
      if (kind[row] !== FAILURE || ((flags[row] ?? 0) & HOSTILE) === 0) continue
      const id = ids[row] ?? NO_ID
      const first = Math.imul(id === NO_ID ? none : id, states)
      const slot = states === 1 ? first : (first + (valid[row] ?? 0)) | 0
      attempts[slot] = ((attempts[slot] ?? 0) + Math.imul(count[row] ?? 1, sign)) | 0
    }
  }
}

/** The sums of those ids alone that fail none of `keys` (see filter-test.ts); `states` slots are of one id. */
export function masked(attempts: Uint32Array, fails: Uint8Array | null, keys: number, states = 1): Uint32Array {
  if (fails === null) return attempts
  const left = new Uint32Array(attempts.length)
  for (let id = 0; id < fails.length; id++) {
    if (((fails[id] ?? 0) & keys) !== 0) continue
    for (let slot = id * states; slot < (id + 1) * states; slot++) left[slot] = attempts[slot] ?? 0
  }
  return left
}

/** part ÷ whole, 0 where there is nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
