import { unescaped } from '../base/unescape'
import { LONG_NAME, type NameKind } from '../model/name-kinds'
import { DEFAULT_ACCOUNTS } from './known-names/default-accounts'
import { FIRST_NAMES } from './known-names/first-names'
import { ROLE_ACCOUNTS } from './known-names/role-accounts'
import { SERVICE_ACCOUNTS } from './known-names/service-accounts'

/** The lists of names that are known, in the order of precedence of `NAME_KINDS`. */
const LISTS: readonly (readonly [NameKind, ReadonlySet<string>])[] = [
  ['service', SERVICE_ACCOUNTS],
  ['default', DEFAULT_ACCOUNTS],
  ['role', ROLE_ACCOUNTS],
  ['first-name', FIRST_NAMES],
]
const DIGITS_BEHIND = /\d{1,4}$/
const TWO_LETTERS = /^[a-z]{2}$/
/** No list has a name that is longer with its digits. */
const LONGEST_KNOWN = 32

/**
 * The kind of a name by its letters, whatever their case: `postgres`, `Postgres` and `postgres01` are one. Names that
 * imitate a log or look like typed passwords are told before (name-kinds.ts).
 */
export function lookOf(name: string): NameKind {
  if (name.length > LONGEST_KNOWN) return 'other'
  const lower = name.toLowerCase()
  const stem = lower.replace(DIGITS_BEHIND, '')
  const listed = LISTS.find(([, list]) => list.has(lower) || list.has(stem))
  if (listed !== undefined) return listed[0]
  return TWO_LETTERS.test(lower) ? 'two-letters' : 'other'
}

/** Behind it no character counts any more: each may be written as four escapes of four characters. */
const LOOKED_AT = LONG_NAME * 16

/** Characters of a name as the client gave it, {@link LONG_NAME} for all that have so many or more. */
export function lengthOf(name: string): number {
  const text = unescaped(name.slice(0, LOOKED_AT))
  return Math.min(LONG_NAME, Array.from(text).length)
}
