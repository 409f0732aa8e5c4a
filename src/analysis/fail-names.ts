import type { Choice, Value } from '../model/filter'

/**
 * Sets a key for each id that a choice does not let pass; the last is that of none. `find` tells the ids that some texts
 * stand for.
 */
export function failNames(
  fails: Uint16Array,
  find: (texts: readonly string[]) => readonly number[],
  { only, not }: Choice,
  key: number,
): void {
  const none = fails.length - 1
  const idsOf = (values: readonly Value[]) => [
    ...find(values.filter((value) => value !== null)),
    ...(values.includes(null) ? [none] : []),
  ]
  if (only !== undefined) {
    fails.fill(key)
    for (const id of idsOf(only)) fails[id] = 0
  }
  for (const id of idsOf(not ?? [])) fails[id] = key
}
