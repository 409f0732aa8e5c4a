import type { UserRow } from '../model/answers'
import { INVALID, NO_ID, VALID, VALIDITY_UNKNOWN } from '../model/attempt-table'
import type { Validity } from '../model/summary'
import { aggregateHostile, DistinctCounts, isoOrNull, shareOf } from './hostile-rows'
import type { LogData } from './log-data'
import { type Ranked, rankSlots } from './ranked'
import type { Selection } from './selection'

/** A name can stand in several tables: a slot is a name and what the log says of it. */
const STATES = 3
const STATE_OF: Readonly<Record<Validity, number>> = { valid: VALID, invalid: INVALID, unknown: VALIDITY_UNKNOWN }
const VALIDITIES: readonly Validity[] = ['invalid', 'valid', 'unknown']

export interface NamedRow extends UserRow {
  readonly validity: Validity
}

export interface RankedUsers {
  /** All names, each with the table that it stands in. */
  readonly all: Ranked<NamedRow>
  readonly of: (validity: Validity) => Ranked<NamedRow>
  /** Names and attempts of each table. */
  readonly totals: Readonly<Record<Validity, { readonly names: number; readonly attempts: number }>>
}

/** Question 6: which names are tried; shares are of each name's own table. */
export function rankUsers({ table }: LogData, selection: Selection): RankedUsers {
  const none = table.users.length
  const size = (none + 1) * STATES
  const slots = table.user.map((id, row) => (id === NO_ID ? none : id) * STATES + (table.valid[row] ?? 0))
  const sums = aggregateHostile(table, selection, slots, size)
  const nameOf = (slot: number) => {
    const user = Math.floor(slot / STATES)
    return user === none ? null : table.users.text(user)
  }
  const order = rankSlots(sums.attempts, nameOf)
  const attemptsOf = [0, 0, 0]
  for (const slot of order) attemptsOf[slot % STATES] = (attemptsOf[slot % STATES] ?? 0) + (sums.attempts[slot] ?? 0)
  const ranked = (of: Uint32Array): Ranked<NamedRow> => {
    const sources = new DistinctCounts(table, selection, slots, size, of, table.source)
    return {
      length: of.length,
      row(rank) {
        const slot = of[rank] ?? 0
        const state = slot % STATES
        return {
          user: nameOf(slot),
          validity: VALIDITIES[state] ?? 'unknown',
          attempts: sums.attempts[slot] ?? 0,
          share: shareOf(sums.attempts[slot] ?? 0, attemptsOf[state] ?? 0),
          sources: sources.ofRank(rank),
          first: isoOrNull(sums.first[slot]),
          last: isoOrNull(sums.last[slot]),
        }
      },
    }
  }
  const slotsIn = (validity: Validity) => order.filter((slot) => slot % STATES === STATE_OF[validity])
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
    all: ranked(order),
    of: (validity) => tables[validity],
    totals: { valid: totalsOf('valid'), invalid: totalsOf('invalid'), unknown: totalsOf('unknown') },
  }
}
