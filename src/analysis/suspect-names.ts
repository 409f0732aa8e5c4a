import { looksLikePassword } from '../base/typed-password'
import { type AttemptTable, NO_ID, VALID } from '../model/attempt-table'
import type { Filter } from '../model/filter'
import type { FoolingNames, PasswordNames } from '../model/summary'
import type { LogData } from './log-data'
import type { RankedUsers } from './users'

/** Names that an alarm shows. */
const EXAMPLES = 5

/** Ids of names that look like typed passwords and that no line of the log calls an account of the server. */
export function maskedNames({ table, names }: LogData): ReadonlySet<number> {
  const masked = new Set(names.passwords)
  for (let row = 0; row < table.length && masked.size > 0; row++) {
    if (table.valid[row] === VALID) masked.delete(table.user[row] ?? NO_ID)
  }
  return masked
}

/** Texts of the names that are accounts of the server. */
export function accountsOf({ users, user, valid, length }: AttemptTable): ReadonlySet<string> {
  const isAccount = new Uint8Array(users.length)
  for (let row = 0; row < length; row++) if (valid[row] === VALID) isAccount[user[row] ?? NO_ID] = 1
  return new Set([...isAccount.keys()].filter((id) => isAccount[id] === 1).map((id) => users.text(id)))
}

/** Names made to fool log parsers, of the attempts that a ranking is of. */
export function summariseFooling({ table, names }: LogData, users: RankedUsers): FoolingNames {
  const tried = Array.from(names.tricks, ([id, trick]) => ({ id, ...trick, attempts: users.attemptsAt(id) }))
    .filter(({ attempts }) => attempts > 0)
    .sort((a, b) => b.attempts - a.attempts || a.id - b.id)
  const examples = tried.slice(0, EXAMPLES).map(({ id, ...trick }) => ({ ...trick, user: table.users.text(id) }))
  return { names: tried.length, attempts: tried.reduce((sum, { attempts }) => sum + attempts, 0), examples }
}

/** Names that look like typed passwords, of the attempts under the filter but that of names. */
export function summarisePasswords(
  { table }: LogData,
  filter: Filter,
  masked: ReadonlySet<number>,
  users: RankedUsers,
): PasswordNames {
  const tries = Array.from(masked, (id) => users.attemptsAt(id)).filter((attempts) => attempts > 0)
  return {
    names: tries.length,
    attempts: tries.reduce((sum, attempts) => sum + attempts, 0),
    accounts: accountsAmong(table, filter.users ?? []),
  }
}

function accountsAmong(table: AttemptTable, users: readonly string[]): string[] {
  const suspects = users.filter(looksLikePassword)
  if (suspects.length === 0) return []
  const accounts = accountsOf(table)
  return suspects.filter((user) => accounts.has(user))
}
