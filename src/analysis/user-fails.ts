import { type Choice, type Filter, isChosen, type Value } from '../model/filter'
import { NAME_KINDS as KINDS } from '../model/name-kinds'
import { failNames } from './fail-names'
import { keysOf, NAME_KINDS, NAME_LENGTHS, USER_IDS, USERS } from './filter-keys'
import type { LogData } from './log-data'
import { NameHashes } from './name-hashes'
import { LENGTH_COUNT, NO_LENGTH, userClasses } from './user-classes'

const LENGTHS: readonly Value[] = Array.from({ length: LENGTH_COUNT }, (_, n) => (n === NO_LENGTH ? null : String(n)))

/** For each user, and for none, the keys of a filter that its rows fail; null where no key is of users. */
export function userFails(data: LogData, filter: Filter, keys: number): Uint16Array | null {
  const has = keysOf(filter, keys & USER_IDS)
  if (has === 0) return null
  const { users } = data.table
  const { users: chosen, nameKinds, nameLengths } = filter
  const fails = new Uint16Array(users.length + 1)
  if ((has & USERS) !== 0 && chosen !== undefined)
    failNames(fails, (texts) => NameHashes.of(users).find(texts), chosen, USERS)
  const { kinds, lengths } = userClasses(data)
  if ((has & NAME_KINDS) !== 0 && nameKinds !== undefined) failClasses(fails, kinds, KINDS, nameKinds, NAME_KINDS)
  if ((has & NAME_LENGTHS) !== 0 && nameLengths !== undefined) {
    failClasses(fails, lengths, LENGTHS, nameLengths, NAME_LENGTHS)
  }
  return fails
}

/** Sets a key for each id whose class a choice does not let pass; the last id is that of none, whose value is null. */
function failClasses(
  fails: Uint16Array,
  classes: Uint8Array,
  values: readonly Value[],
  choice: Choice,
  key: number,
): void {
  const none = fails.length - 1
  const ofClass = Uint16Array.from(values, (value) => (isChosen(choice, value) ? 0 : key))
  for (let id = 0; id < none; id++) fails[id] = (fails[id] ?? 0) | (ofClass[classes[id] ?? 0] ?? 0)
  if (!isChosen(choice, null)) fails[none] = (fails[none] ?? 0) | key
}
