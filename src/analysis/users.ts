import type { UserRow } from '../model/answers'
import { INVALID, VALID, VALIDITY_UNKNOWN } from '../model/attempt-table'
import { NAME_KINDS, type NameKind } from '../model/name-kinds'
import type { TopUser, Validity } from '../model/summary'
import { shareOf, STATES } from './counted-sums'
import { isoOrNull } from './iso-times'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import { NameTexts } from './name-texts'
import { type Ranked, RankedSlots, rowsOf } from './ranked'
import type { LazyDetails } from './slot-details'
import { NO_LENGTH, userClasses } from './user-classes'
import { VALIDITIES } from './validities'

const STATE_OF: Readonly<Record<Validity, number>> = { valid: VALID, invalid: INVALID, unknown: VALIDITY_UNKNOWN }

export interface NamedRow extends UserRow {
  readonly validity: Validity
  /** See `LogFacts.masked`. */
  readonly masked: boolean
  /** Null where attempts name nobody. */
  readonly kind: NameKind | null
  /** In characters, at most `LONG_NAME`; null where attempts name nobody, and for what is masked. */
  readonly length: number | null
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
  /** The first of a table, without what takes another look at every attempt. */
  readonly top: (validity: Validity, count: number) => TopUser[]
  /** All rows of a table, as they are handed out. */
  readonly plain: (validity: Validity) => UserRow[]
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
  const { masked } = LogFacts.of(data)
  const { kinds, lengths } = userClasses(data)
  const texts = NameTexts.of(users)
  const orders = userOrders(data, byUser, isMasked)
  const attemptsOf = [0, 0, 0]
  for (const slot of orders.all.unnamed()) {
    attemptsOf[slot % STATES] = (attemptsOf[slot % STATES] ?? 0) + (byUser[slot] ?? 0)
  }
  const leanRow = (slot: number) => {
    const id = Math.floor(slot / STATES)
    return {
      user: id === users.length ? null : texts.of(id),
      attempts: byUser[slot] ?? 0,
      share: shareOf(byUser[slot] ?? 0, attemptsOf[slot % STATES] ?? 0),
    }
  }
  const rowOf = (slot: number): UserRow => {
    const known = details.of(slot)
    const [first, last] = [known.first(slot), known.last(slot)]
    const isoFirst = isoOrNull(first)
    return {
      ...leanRow(slot),
      sources: known.others(slot),
      first: isoFirst,
      last: first === last ? isoFirst : isoOrNull(last),
    }
  }
  const namedRow = (slot: number): NamedRow => {
    const id = Math.floor(slot / STATES)
    const validity = VALIDITIES[slot % STATES] ?? 'unknown'
    const isNamed = id < users.length
    const kind = isNamed ? (NAME_KINDS[kinds[id] ?? -1] ?? null) : null
    const length = isNamed && lengths[id] !== NO_LENGTH ? (lengths[id] ?? null) : null
    return { ...rowOf(slot), validity, masked: masked.has(id), kind, length }
  }
  const ranked = <Row>(order: RankedSlots, of: (slot: number) => Row) => ({
    length: order.length,
    row: (rank: number) => of(order.at(rank)),
  })
  const totalsOf = (validity: Validity) => ({
    names: orders[validity].length,
    attempts: attemptsOf[STATE_OF[validity]] ?? 0,
  })
  return {
    orders,
    all: ranked(orders.all, namedRow),
    of: (validity) => ranked(orders[validity], namedRow),
    top: (validity, count) =>
      [...orders[validity].first(count)].map((slot) => ({
        ...leanRow(slot),
        masked: masked.has(Math.floor(slot / STATES)),
      })),
    plain: (validity) => {
      orders[validity].nameAll()
      return rowsOf(ranked(orders[validity], rowOf))
    },
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
  const all = RankedSlots.of(byUser, LogFacts.of(data).userOrder(isMasked))
  const parts = all.parted(STATES, (slot) => slot % STATES)
  const those = (state: number) => {
    const part = parts[state]
    if (part === undefined) throw new Error('defect: a state without slots')
    return part
  }
  return { valid: those(VALID), invalid: those(INVALID), unknown: those(VALIDITY_UNKNOWN), all }
}
