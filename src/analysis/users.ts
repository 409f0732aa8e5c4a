import type { UserRow } from '../model/answers'
import { INVALID, VALID, VALIDITY_UNKNOWN } from '../model/attempt-table'
import type { Validity } from '../model/summary'
import { byAttempts } from './by-attempts'
import { shareOf, STATES } from './hostile-sums'
import { isoOrNull } from './iso-times'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import { type Ranked, RankedSlots } from './ranked'
import type { LazyDetails } from './slot-details'

const STATE_OF: Readonly<Record<Validity, number>> = { valid: VALID, invalid: INVALID, unknown: VALIDITY_UNKNOWN }
const VALIDITIES: readonly Validity[] = ['invalid', 'valid', 'unknown']

export interface NamedRow extends UserRow {
  readonly validity: Validity
  /** See `LogFacts.masked`. */
  readonly masked: boolean
  /** Made to fool whatever reads logs. */
  readonly fools: boolean
}

/** The orders of names: of all, and of each table. */
export interface UserOrders {
  readonly all: RankedSlots
  readonly valid: RankedSlots
  readonly invalid: RankedSlots
  readonly unknown: RankedSlots
}

export interface RankedUsers {
  readonly orders: UserOrders
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
 * one stands where its mask does, if they are to be masked: its neighbours would tell how it begins.
 */
export function rankUsers(data: LogData, byUser: Uint32Array, isMasked: boolean, details: LazyDetails): RankedUsers {
  const { users } = data.table
  const { tricks } = data.names
  const { masked } = LogFacts.of(data)
  const orders = userOrders(data, byUser, isMasked)
  const attemptsOf = [0, 0, 0]
  for (const slot of orders.all.unnamed()) {
    attemptsOf[slot % STATES] = (attemptsOf[slot % STATES] ?? 0) + (byUser[slot] ?? 0)
  }
  const rowOf = (slot: number): NamedRow => {
    const state = slot % STATES
    const id = (slot - state) / STATES
    const { first, last, others } = details.of(slot)
    return {
      user: id === users.length ? null : users.text(id),
      validity: VALIDITIES[state] ?? 'unknown',
      masked: masked.has(id),
      fools: tricks.has(id),
      attempts: byUser[slot] ?? 0,
      share: shareOf(byUser[slot] ?? 0, attemptsOf[state] ?? 0),
      sources: others,
      first: isoOrNull(first),
      last: isoOrNull(last),
    }
  }
  const ranked = (order: RankedSlots) => ({ length: order.length, row: (rank: number) => rowOf(order.at(rank)) })
  const totalsOf = (validity: Validity) => ({
    names: orders[validity].length,
    attempts: attemptsOf[STATE_OF[validity]] ?? 0,
  })
  return {
    orders,
    all: ranked(orders.all),
    of: (validity) => ranked(orders[validity]),
    attemptsAt: (user) => {
      let sum = 0
      for (let slot = user * STATES; slot < (user + 1) * STATES; slot++) sum += byUser[slot] ?? 0
      return sum
    },
    totals: { valid: totalsOf('valid'), invalid: totalsOf('invalid'), unknown: totalsOf('unknown') },
  }
}

/** The tables' orders are parts of that of all names. */
function userOrders(data: LogData, byUser: Uint32Array, isMasked: boolean): UserOrders {
  const order = LogFacts.of(data).userOrder(isMasked).of(STATES)
  const slots = byAttempts(byUser)
  const those = (state: number) =>
    new RankedSlots(
      byUser,
      order,
      slots.filter((slot) => slot % STATES === state),
    )
  return {
    valid: those(VALID),
    invalid: those(INVALID),
    unknown: those(VALIDITY_UNKNOWN),
    all: new RankedSlots(byUser, order, slots),
  }
}
