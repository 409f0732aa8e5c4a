import { looksLikePassword } from '../base/typed-password'
import type { Filter, Value } from '../model/filter'
import type { FoolingNames, PasswordNames } from '../model/summary'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import type { RankedUsers } from './users'

/** Names that an alarm shows. */
const EXAMPLES = 5

/** Texts of the names that are accounts of the server. */
export function accountsOf(data: LogData): ReadonlySet<string> {
  return LogFacts.of(data).accountNames
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
  data: LogData,
  filter: Filter,
  masked: ReadonlySet<number>,
  users: RankedUsers,
): PasswordNames {
  const tries = Array.from(masked, (id) => users.attemptsAt(id)).filter((attempts) => attempts > 0)
  return {
    names: tries.length,
    attempts: tries.reduce((sum, attempts) => sum + attempts, 0),
    accounts: accountsAmong(data, [...(filter.users?.only ?? []), ...(filter.users?.not ?? [])]),
  }
}

function accountsAmong(data: LogData, users: readonly Value[]): string[] {
  const suspects = users.filter((user) => user !== null).filter(looksLikePassword)
  if (suspects.length === 0) return []
  const accounts = accountsOf(data)
  return suspects.filter((user) => accounts.has(user))
}
