import { MASK } from '../base/typed-password'
import type { UserRow } from '../model/answers'
import { INVALID, VALID, VALIDITY_UNKNOWN } from '../model/attempt-table'
import type { Validity } from '../model/summary'
import { aggregateHostile, DistinctCounts, isoOrNull, shareOf, slotsOf } from './hostile-rows'
import type { LogData } from './log-data'
import { type Ranked, RankedSlots } from './ranked'
import type { Selection } from './selection'

/** A name can stand in several tables: a slot is a name and what the log says of it. */
const STATES = 3
const STATE_OF: Readonly<Record<Validity, number>> = { valid: VALID, invalid: INVALID, unknown: VALIDITY_UNKNOWN }
const VALIDITIES: readonly Validity[] = ['invalid', 'valid', 'unknown']

export interface NamedRow extends UserRow {
  readonly validity: Validity
  /** See `maskedNames`. */
  readonly masked: boolean
  /** Made to fool whatever reads logs. */
  readonly fools: boolean
}

export interface RankedUsers {
  /** All names, each with the table that it stands in. */
  readonly all: Ranked<NamedRow>
  readonly of: (validity: Validity) => Ranked<NamedRow>
  /** Hostile attempts at a name, by its id. */
  readonly attemptsAt: (user: number) => number
  /** Names and attempts of each table. */
  readonly totals: Readonly<Record<Validity, { readonly names: number; readonly attempts: number }>>
}

/**
 * Question 6: which names are tried; shares are of each name's own table. Among names with as many attempts a masked
 * one stands where its mask does: its neighbours would tell how it begins.
 */
export function rankUsers({ table, names }: LogData, selection: Selection, masked: ReadonlySet<number>): RankedUsers {
  const none = table.users.length
  const size = (none + 1) * STATES
  const slots = slotsOf(table.user, none)
  for (let row = 0; row < slots.length; row++) slots[row] = (slots[row] ?? 0) * STATES + (table.valid[row] ?? 0)
  const sums = aggregateHostile(table, selection, slots, size)
  const idOf = (slot: number) => Math.floor(slot / STATES)
  const nameOf = (slot: number) => (idOf(slot) === none ? null : table.users.text(idOf(slot)))
  const orderOf = (slot: number) => (masked.has(idOf(slot)) ? MASK : nameOf(slot))
  const attemptsOf = [0, 0, 0]
  for (let slot = 0; slot < size; slot++) {
    attemptsOf[slot % STATES] = (attemptsOf[slot % STATES] ?? 0) + (sums.attempts[slot] ?? 0)
  }
  const ranked = (of: RankedSlots): Ranked<NamedRow> => {
    const sources = new DistinctCounts(table, selection, slots, size, of, table.source)
    return {
      length: of.length,
      row(rank) {
        const slot = of.at(rank)
        const state = slot % STATES
        return {
          user: nameOf(slot),
          validity: VALIDITIES[state] ?? 'unknown',
          masked: masked.has(idOf(slot)),
          fools: names.tricks.has(idOf(slot)),
          attempts: sums.attempts[slot] ?? 0,
          share: shareOf(sums.attempts[slot] ?? 0, attemptsOf[state] ?? 0),
          sources: sources.ofRank(rank),
          first: isoOrNull(sums.first[slot]),
          last: isoOrNull(sums.last[slot]),
        }
      },
    }
  }
  const slotsIn = (validity: Validity) =>
    new RankedSlots(
      sums.attempts.map((count, slot) => (slot % STATES === STATE_OF[validity] ? count : 0)),
      orderOf,
    )
  const tables = {
    valid: ranked(slotsIn('valid')),
    invalid: ranked(slotsIn('invalid')),
    unknown: ranked(slotsIn('unknown')),
  }
  const totalsOf = (validity: Validity) => ({
    names: tables[validity].length,
    attempts: attemptsOf[STATE_OF[validity]] ?? 0,
  })
  return {
    all: ranked(new RankedSlots(sums.attempts, orderOf)),
    of: (validity) => tables[validity],
    attemptsAt: (user) =>
      sums.attempts.subarray(user * STATES, (user + 1) * STATES).reduce((sum, count) => sum + count, 0),
    totals: { valid: totalsOf('valid'), invalid: totalsOf('invalid'), unknown: totalsOf('unknown') },
  }
}
