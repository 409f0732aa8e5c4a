import { looksLikePassword } from '../base/typed-password'
import type { Filter, Value } from '../model/filter'
import type { Summary } from '../model/summary'
import { removed } from './edit-filter'

/** Whether a name of the filter is masked: until figures say that the server has an account of that name. */
export function isMaskedName(user: Value, summary: Summary | null): boolean {
  return user !== null && looksLikePassword(user) && summary?.passwords.accounts.includes(user) !== true
}

/** The filter without names that are masked: what looks like a typed password goes into no link, shown or not. */
export function withoutMasked(filter: Filter, summary: Summary | null): Filter {
  const { only = [], not = [] } = filter.users ?? {}
  return [...only, ...not]
    .filter((user) => isMaskedName(user, summary))
    .reduce<Filter>((left, user) => removed(left, 'users', user), filter)
}
