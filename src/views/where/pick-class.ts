import type { Filter } from '../../model/filter'
import { type Mode, toggled, withOnly } from '../../state/edit-filter'

/**
 * The filter after several countries were picked at once: they become the only ones, or all if they were; `additive`
 * adds them to what is chosen, or takes them away if all of them are; `exclude` leaves them out, or takes that back.
 */
export function withClass(filter: Filter, codes: readonly string[], { additive, exclude }: Mode): Filter {
  const { only = [], not = [] } = filter.countries ?? {}
  if (exclude) {
    const areOut = codes.every((code) => not.includes(code))
    const turned = codes.filter((code) => not.includes(code) === areOut)
    return turned.reduce((before, code) => toggled(before, 'countries', code, { additive, exclude }), filter)
  }
  const isIn = codes.every((code) => only.includes(code))
  if (additive) {
    const turned = codes.filter((code) => only.includes(code) === isIn)
    return turned.reduce((before, code) => toggled(before, 'countries', code, { additive, exclude }), filter)
  }
  return withOnly(filter, 'countries', isIn && only.length === codes.length ? [] : codes)
}
