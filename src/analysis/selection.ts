import { type AttemptTable, NO_ID } from '../model/attempt-table'
import type { Filter } from '../model/filter'
import type { SourcePlaces } from './source-places'

/** One byte a row: 1 where the row passes. */
export type Selection = Uint8Array

/**
 * The rows that pass a filter. `except` leaves one of its keys out: a view is not filtered by what is selected in
 * itself (crossfilter's rule), so that one can see what else there is to select.
 */
export function selectRows(
  table: AttemptTable,
  places: SourcePlaces,
  filter: Filter,
  except?: keyof Filter,
): Selection {
  const selection = new Uint8Array(table.length).fill(1)
  const { time, countries, sources, users } = filter
  if (time !== undefined && except !== 'time') {
    for (let i = 0; i < table.length; i++) {
      const at = table.time[i] ?? NaN
      if (!(at >= time.start && at < time.end)) selection[i] = 0
    }
  }
  if (countries !== undefined && except !== 'countries') {
    const wanted = new Set(countries)
    keepIds(selection, table.source, (id) => wanted.has(id === NO_ID ? '' : (places.country(id) ?? '')))
  }
  if (sources !== undefined && except !== 'sources') {
    const wanted = new Set(sources)
    keepIds(selection, table.source, (id) => id !== NO_ID && wanted.has(table.sources.text(id)))
  }
  if (users !== undefined && except !== 'users') {
    const wanted = new Set(users)
    keepIds(selection, table.user, (id) => id !== NO_ID && wanted.has(table.users.text(id)))
  }
  return selection
}

/** Drops rows whose id is not wanted, asking once for each id. */
function keepIds(selection: Selection, ids: Uint32Array, isWanted: (id: number) => boolean): void {
  const known = new Map<number, boolean>()
  for (let i = 0; i < selection.length; i++) {
    const id = ids[i] ?? NO_ID
    let wanted = known.get(id)
    if (wanted === undefined) known.set(id, (wanted = isWanted(id)))
    if (!wanted) selection[i] = 0
  }
}
