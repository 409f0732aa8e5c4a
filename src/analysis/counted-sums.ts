import { type AttemptTable, NO_ID } from '../model/attempt-table'
import { type Choice, isChosen } from '../model/filter'
import type { ChunkRows } from './chunk-rows'
import type { Rows } from './filter-test'
import { SEVERAL, VALIDITY_BITS } from './row-codes'
import type { RowSink } from './row-pass'
import { VALIDITIES } from './validities'

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

/** Sums that are known of rows `[start, end)`, whole chunks. */
export interface KnownSums {
  readonly attempts: Uint32Array
  readonly start: number
  readonly end: number
}

/** Tries that are counted, by slot. */
export class CountedSums implements RowSink {
  readonly keys: number
  readonly attempts: Uint32Array
  readonly #table: AttemptTable
  readonly #codes: Uint8Array
  readonly #slots: Slots
  readonly #known: KnownSums | null

  /** Rows that `known` has are passed over. */
  constructor({ data, codes }: Rows, slots: Slots, keys: number, known: KnownSums | null = null) {
    this.#table = data.table
    this.#codes = codes
    this.#slots = slots
    this.keys = keys
    this.attempts = known?.attempts ?? new Uint32Array(slots.size)
    this.#known = known
  }

  take(start: number, { counted }: ChunkRows): void {
    if (this.#known !== null && start >= this.#known.start && start < this.#known.end) return
    const { count } = this.#table
    const { ids, states, size } = this.#slots
    const { attempts } = this
    const codes = this.#codes
    const none = (size / states - 1) | 0
    const stateBits = states === 1 ? 0 : VALIDITY_BITS
    const { length } = counted
    for (let i = 0; i < length; i++) {
      const row = start + (counted[i] ?? 0)
      const [id, code] = [ids[row] ?? NO_ID, codes[row] ?? 0]
      const slot = (Math.imul(id === NO_ID ? none : id, states) + (code & stateBits)) | 0
      const tries = (code & SEVERAL) === 0 ? 1 : (count[row] ?? 1)
      attempts[slot] = ((attempts[slot] ?? 0) + tries) | 0
    }
  }
}

/** The sums of those ids alone that fail none of `keys` (see filter-test.ts); `states` slots are of one id. */
export function masked(attempts: Uint32Array, fails: Uint16Array | null, keys: number, states = 1): Uint32Array {
  if (fails === null) return attempts
  const left = new Uint32Array(attempts.length)
  for (let id = 0; id < fails.length; id++) {
    if (((fails[id] ?? 0) & keys) !== 0) continue
    for (let slot = id * states; slot < (id + 1) * states; slot++) left[slot] = attempts[slot] ?? 0
  }
  return left
}

/** The sums of those states of users alone that a choice lets pass, by the values of the column `valid`. */
export function ofStates(attempts: Uint32Array, choice: Choice | undefined): Uint32Array {
  if (choice === undefined) return attempts
  const left = new Uint32Array(attempts.length)
  VALIDITIES.forEach((validity, state) => {
    if (!isChosen(choice, validity)) return
    for (let slot = state; slot < left.length; slot += STATES) left[slot] = attempts[slot] ?? 0
  })
  return left
}

/** part ÷ whole, 0 where there is nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
