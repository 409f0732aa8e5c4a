import { type Filter, isChosen } from '../../model/filter'
import { removed, toggled, withOnly, type Mode } from '../../state/edit-filter'

/** The filter with hours of the week chosen or excluded, all of them at once; the same again takes them back. */
export function withHours(filter: Filter, hours: readonly number[], mode: Mode): Filter {
  const values = hours.map(String)
  const { only = [], not = [] } = filter.hours ?? {}
  if (mode.exclude || mode.additive) {
    const list = mode.exclude ? not : only
    const missing = values.filter((value) => !list.includes(value))
    return missing.length === 0
      ? values.reduce((left, value) => removed(left, 'hours', value), filter)
      : missing.reduce((left, value) => toggled(left, 'hours', value, mode), filter)
  }
  const isSame = only.length === values.length && values.every((value) => only.includes(value))
  return withOnly(filter, 'hours', isSame ? [] : values)
}

/** The hours of the week that a filter keeps; none where it keeps all. */
export function hoursKept({ hours }: Filter, all: number): ReadonlySet<number> {
  if (hours === undefined) return new Set()
  return new Set(Array.from({ length: all }, (_, hour) => hour).filter((hour) => isChosen(hours, String(hour))))
}
