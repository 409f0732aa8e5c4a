import type { Choice, ChoiceKey, Filter, TimeRange, Value } from '../model/filter'

/** How a click, a tap or Enter changes a filter. */
export interface Mode {
  /** Add to what is chosen, or take away from it. */
  readonly additive: boolean
  /** Everything but this. */
  readonly exclude: boolean
}

/** Takes a value into a filter or out of it; without `additive` it becomes the only one of its key. */
export function toggled(filter: Filter, key: ChoiceKey, value: Value, { additive, exclude }: Mode): Filter {
  const { only = [], not = [] } = filter[key] ?? {}
  if (exclude) {
    const isOut = not.includes(value)
    return withChoice(filter, key, without(only, value), isOut ? without(not, value) : [...not, value])
  }
  const has = only.includes(value)
  if (additive) return withChoice(filter, key, has ? without(only, value) : [...only, value], without(not, value))
  return withChoice(filter, key, has && only.length === 1 ? [] : [value], [])
}

/** Takes a value out of a filter, chosen or excluded. */
export function removed(filter: Filter, key: ChoiceKey, value: Value): Filter {
  const { only = [], not = [] } = filter[key] ?? {}
  return withChoice(filter, key, without(only, value), without(not, value))
}

/** Excludes a value that was chosen, chooses one that was excluded. */
export function turned(filter: Filter, key: ChoiceKey, value: Value): Filter {
  const { only = [], not = [] } = filter[key] ?? {}
  return only.includes(value)
    ? withChoice(filter, key, without(only, value), [...not, value])
    : withChoice(filter, key, [...only, value], without(not, value))
}

/** The filter with several values of a key as the only ones; none of them filters nothing. */
export function withOnly(filter: Filter, key: ChoiceKey, values: readonly Value[]): Filter {
  return withChoice(filter, key, values, [])
}

/** The filter with another range of time, or none. */
export function withTime(filter: Filter, time: TimeRange | null): Filter {
  const { time: before, ...rest } = filter
  return time === null ? rest : { ...rest, time }
}

/** Makes a time the only one, or leaves it out; the same again takes it back. */
export function toggledTime(filter: Filter, range: TimeRange, { exclude }: Pick<Mode, 'exclude'>): Filter {
  if (!exclude) return withTime(filter, isSame(filter.time, range) ? null : range)
  const { notTimes = [], ...rest } = filter
  const others = notTimes.filter((each) => !isSame(each, range))
  const left = others.length < notTimes.length ? others : [...notTimes, range]
  return left.length === 0 ? rest : { ...rest, notTimes: left }
}

/** The filter with another text, or none. */
export function withText(filter: Filter, text: string): Filter {
  const { text: before, ...rest } = filter
  return text.trim() === '' ? rest : { ...rest, text }
}

function withChoice(filter: Filter, key: ChoiceKey, only: readonly Value[], not: readonly Value[]): Filter {
  const { [key]: before, ...rest } = filter
  const choice: Choice = { ...(only.length === 0 ? {} : { only }), ...(not.length === 0 ? {} : { not }) }
  return only.length + not.length === 0 ? rest : { ...rest, [key]: choice }
}

function without(values: readonly Value[], value: Value): readonly Value[] {
  return values.filter((each) => each !== value)
}

function isSame(a: TimeRange | undefined, b: TimeRange): boolean {
  return a?.start === b.start && a.end === b.end
}
