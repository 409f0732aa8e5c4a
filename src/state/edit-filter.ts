import type { Filter, TimeRange } from '../model/filter'

/** Keys of a filter that hold a list of values. */
export type ListKey = 'countries' | 'sources' | 'users'

/** Takes a value into a filter or out of it; without `additive` it becomes the only one. */
export function toggled(filter: Filter, key: ListKey, value: string, additive: boolean): Filter {
  const before = filter[key] ?? []
  const has = before.includes(value)
  const others = additive ? before.filter((each) => each !== value) : []
  const after = has && (additive || before.length === 1) ? others : [...others, value]
  return withList(filter, key, after)
}

/** The filter with another list of values; an empty list filters nothing. */
function withList(filter: Filter, key: ListKey, values: readonly string[]): Filter {
  const { [key]: before, ...rest } = filter
  return values.length === 0 ? rest : { ...rest, [key]: values }
}

/** The filter with another range of time, or none. */
export function withTime(filter: Filter, time: TimeRange | null): Filter {
  const { time: before, ...rest } = filter
  return time === null ? rest : { ...rest, time }
}
