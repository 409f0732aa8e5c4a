import type { Filter } from '../model/filter'
import { AllDetails } from './all-details'
import { DayCounts } from './day-counts'
import { ALL_KEYS, COUNTRIES, SOURCES, TIME, USERS } from './filter-test'
import { type Slots, slotsOfSources, slotsOfUsers } from './hostile-sums'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import { passRows, SinkPass } from './row-pass'
import { ShownDetails } from './shown-details'
import type { DetailsTable } from './slot-details'

/** Keys that the view of sources, and that of users, are filtered by: not by what is selected in themselves. */
export const SOURCE_KEYS = TIME | COUNTRIES | USERS
export const USER_KEYS = TIME | COUNTRIES | SOURCES

/** The slots that a screen shows, and the sources whose days it shows. */
export interface Wanted {
  readonly sources: () => ReadonlySet<number>
  readonly users: () => ReadonlySet<number>
  readonly days: () => readonly number[]
}

export interface Shown {
  readonly sources: ShownDetails
  readonly users: ShownDetails
  readonly days: DayCounts
}

/** The details that a screen shows, under a filter. Those not known from a filter before are made in one pass. */
export function showDetails(data: LogData, filter: Filter, wanted: Wanted): Shown {
  const { table } = data
  const { chunks } = LogFacts.of(data)
  const pass = new SinkPass(data, filter)
  const details = (slots: Slots, keys: number, of: () => ReadonlySet<number>) => () =>
    new ShownDetails(table, slots, of(), keys)
  const shown = {
    sources: pass.sink('shown sources', SOURCE_KEYS, details(slotsOfSources(table), SOURCE_KEYS, wanted.sources)),
    users: pass.sink('shown users', USER_KEYS, details(slotsOfUsers(table), USER_KEYS, wanted.users)),
    days: pass.sink('days', ALL_KEYS, () => new DayCounts(table, wanted.days(), chunks.range)),
  }
  pass.run()
  return shown
}

/** The details of all slots. */
export function allDetails(data: LogData, filter: Filter, slots: Slots, keys: number): DetailsTable {
  const { chunks } = LogFacts.of(data)
  const details = new AllDetails(data.table, slots, keys)
  passRows(data, chunks, filter, [details])
  const others = details.secondPass()
  passRows(data, chunks, filter, [others])
  others.countDifferent()
  return details
}
