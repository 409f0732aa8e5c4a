import type { Choice, Value } from '../model/filter'
import type { NameHashes } from './name-hashes'

/** Sets a key for each id whose name a choice does not let pass; the last is that of none. */
export function failNames(fails: Uint16Array, names: NameHashes, { only, not }: Choice, key: number): void {
  const none = fails.length - 1
  const idsOf = (values: readonly Value[]) => [
    ...names.find(values.filter((value) => value !== null)),
    ...(values.includes(null) ? [none] : []),
  ]
  if (only !== undefined) {
    fails.fill(key)
    for (const id of idsOf(only)) fails[id] = 0
  }
  for (const id of idsOf(not ?? [])) fails[id] = key
}
