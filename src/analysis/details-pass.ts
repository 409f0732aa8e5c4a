import type { Filter } from '../model/filter'
import { AllDetails } from './all-details'
import { DayCounts } from './day-counts'
import { ALL_KEYS, PLACES, SOURCES, textOfKeys, USER_IDS, USERS } from './filter-keys'
import { type Slots, slotsOfSources, slotsOfUsers } from './counted-sums'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import { passRows, SinkPass } from './row-pass'
import { ShownDetails } from './shown-details'
import type { DetailsTable, PartialDetails } from './slot-details'

/** Keys that the view of sources, and that of users, are filtered by: not by what is selected in themselves. */
export const SOURCE_KEYS = ALL_KEYS & ~SOURCES
export const USER_KEYS = ALL_KEYS & ~USERS

/** Of which slots details are made: which keys tell the slots that are shown, and which the rows of a slot. */
interface Subject {
  readonly name: 'sources' | 'users'
  readonly keys: number
  /** A place keeps all rows of a source or none, and a kind or length of names all rows of a user. */
  readonly rowKeys: number
}

const OF_SOURCES: Subject = { name: 'sources', keys: SOURCE_KEYS, rowKeys: ALL_KEYS & ~PLACES }
const OF_USERS: Subject = { name: 'users', keys: USER_KEYS, rowKeys: ALL_KEYS & ~USER_IDS }

/** The slots that a screen shows, and the sources whose days it shows. */
export interface Wanted {
  readonly sources: () => ReadonlySet<number>
  readonly users: () => ReadonlySet<number>
  readonly days: () => readonly number[]
}

/** What a screen shows; null where the details of all slots are known. */
export interface Shown {
  readonly sources: PartialDetails | null
  readonly users: PartialDetails | null
  readonly days: DayCounts
}

/** The details that a screen shows, under a filter. Those not known from a filter before are made in one pass. */
export function showDetails(data: LogData, filter: Filter, wanted: Wanted): Shown {
  const facts = LogFacts.of(data).counted(filter)
  const pass = new SinkPass(data, filter)
  const details = (of: Subject, slots: () => ReadonlySet<number>) =>
    facts.recent.has(`all ${of.name}`, textOfKeys(filter, of.rowKeys))
      ? null
      : pass.sink(`shown ${of.name}`, of.keys, () => new ShownDetails(facts, slotsOf(data, of), slots(), of.keys))
  const shown = {
    sources: details(OF_SOURCES, wanted.sources),
    users: details(OF_USERS, wanted.users),
    days: pass.sink('days', ALL_KEYS, () => new DayCounts(facts, wanted.days())),
  }
  pass.run()
  return shown
}

/** The details of all sources. What a filter says of places is left out: it tells which sources are looked at. */
export function allOfSources(data: LogData, filter: Filter): DetailsTable {
  return allDetails(data, filter, OF_SOURCES)
}

/** The details of all users. */
export function allOfUsers(data: LogData, filter: Filter): DetailsTable {
  return allDetails(data, filter, OF_USERS)
}

function allDetails(data: LogData, filter: Filter, of: Subject): DetailsTable {
  const facts = LogFacts.of(data).counted(filter)
  return facts.recent.get(`all ${of.name}`, textOfKeys(filter, of.rowKeys), () => {
    const details = new AllDetails(facts, slotsOf(data, of), filter, of.rowKeys)
    passRows(data, filter, [details])
    return details
  })
}

function slotsOf({ table }: LogData, { name }: Subject): Slots {
  return name === 'sources' ? slotsOfSources(table) : slotsOfUsers(table)
}
