import { LONG_NAME, NAME_KINDS } from '../model/name-kinds'
import { accountIds } from './accounts'
import type { LogData } from './log-data'
import { kindNumber } from './name-kinds'
import { lookOf } from './name-looks'

/** In the column of lengths: not told. */
export const NO_LENGTH = LONG_NAME + 1
/** Values that each column can have. */
export const KIND_COUNT = NAME_KINDS.length
export const LENGTH_COUNT = LONG_NAME + 2

/** By user id what questions take a name for, a byte each. */
export interface UserClasses {
  /** Numbers of kinds; accounts of the server do not look like typed passwords, whatever their letters. */
  readonly kinds: Uint8Array
  /** Lengths in characters; {@link NO_LENGTH} for names that are masked, since a mask says nothing of what is behind it. */
  readonly lengths: Uint8Array
}

const KNOWN = new WeakMap<LogData, UserClasses>()

/** The classes of all names, worked out once for a log as it stands. */
export function userClasses(data: LogData): UserClasses {
  let known = KNOWN.get(data)
  if (known === undefined) KNOWN.set(data, (known = classify(data)))
  return known
}

function classify(data: LogData): UserClasses {
  const { names, table } = data
  if (names.passwords.size === 0) return { kinds: names.kinds, lengths: names.lengths }
  const accounts = accountIds(data)
  const [kinds, lengths] = [names.kinds.slice(), names.lengths.slice()]
  for (const id of names.passwords) {
    if (accounts[id] === 1) kinds[id] = kindNumber(lookOf(table.users.text(id)))
    else lengths[id] = NO_LENGTH
  }
  return { kinds, lengths }
}
