import { unescaped } from '../base/unescape'
import { LONG_NAME, type NameKind } from '../model/name-kinds'
import { DEFAULT_ACCOUNTS } from './known-names/default-accounts'
import { FIRST_NAMES } from './known-names/first-names'
import { ROLE_ACCOUNTS } from './known-names/role-accounts'
import { SERVICE_ACCOUNTS } from './known-names/service-accounts'

/** Names that are known, with their kinds: each stands in one list. */
const KNOWN: ReadonlyMap<string, NameKind> = new Map([
  ...kindOfAll(SERVICE_ACCOUNTS, 'service'),
  ...kindOfAll(DEFAULT_ACCOUNTS, 'default'),
  ...kindOfAll(ROLE_ACCOUNTS, 'role'),
  ...kindOfAll(FIRST_NAMES, 'first-name'),
])
const TWO_LETTERS = /^[a-z]{2}$/
/** No list has a name that is longer with its digits. */
const LONGEST_KNOWN = 32
const MOST_DIGITS = 4
const [ZERO, NINE] = [48, 57]

/**
 * The kind of a name by its letters, whatever their case: `postgres`, `Postgres` and `postgres01` are one. Names that
 * imitate a log or look like typed passwords are told before (name-kinds.ts).
 */
export function lookOf(name: string): NameKind {
  if (name.length > LONGEST_KNOWN) return 'other'
  const lower = name.toLowerCase()
  const known = KNOWN.get(lower)
  if (known !== undefined) return known
  const end = endBeforeDigits(lower)
  if (end < lower.length) return KNOWN.get(lower.slice(0, end)) ?? 'other'
  return TWO_LETTERS.test(lower) ? 'two-letters' : 'other'
}

/** Where a name ends without the digits behind it, at most {@link MOST_DIGITS}. */
function endBeforeDigits(name: string): number {
  let end = name.length
  while (end > 0 && name.length - end < MOST_DIGITS && isDigit(name.charCodeAt(end - 1))) end--
  return end
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE
}

function kindOfAll(names: ReadonlySet<string>, kind: NameKind): [string, NameKind][] {
  return Array.from(names, (name) => [name, kind])
}

/** Behind it no character counts any more: each may be written as four escapes of four characters. */
const LOOKED_AT = LONG_NAME * 16
/** Each of these is a character, and none begins an escape: nearly all names are so. */
const PLAIN = /^[\w.@+-]*$/

/** Characters of a name as the client gave it, {@link LONG_NAME} for all that have so many or more. */
export function lengthOf(name: string): number {
  if (PLAIN.test(name)) return Math.min(LONG_NAME, name.length)
  const text = unescaped(name.slice(0, LOOKED_AT))
  return Math.min(LONG_NAME, Array.from(text).length)
}
