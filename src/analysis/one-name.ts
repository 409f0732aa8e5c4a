import { countryOf } from '../geo/countries'
import { INVALID, VALID, VALIDITY_UNKNOWN } from '../model/attempt-table'
import type { Filter } from '../model/filter'
import { NAME_KINDS } from '../model/name-kinds'
import type { OneName, PartOfName } from '../model/one-name'
import { isoOrNull } from './iso-times'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import { NameHashes } from './name-hashes'
import { OneNameSums } from './one-name-sums'
import { RankedSlots } from './ranked'
import { passRows } from './row-pass'
import { NO_COUNTRY } from './source-places'
import { NO_LENGTH, userClasses } from './user-classes'

/** Sources and countries that are listed. */
const TOP = 5

/**
 * What is known of one user name, under a filter but what it says of names. Ids are told apart by their bytes: a name is
 * all ids that have its text. Null stands for attempts that name nobody.
 */
export function summariseName(data: LogData, filter: Filter, user: string | null): OneName {
  const ids = user === null ? [data.table.users.length] : NameHashes.of(data.table.users).find([user])
  const sums = new OneNameSums(LogFacts.of(data).counted(filter), ids, filter.time)
  passRows(data, filter, [sums])
  const countries = partsOfCountries(data, sums.bySource)
  return {
    ...classesOf(data, user === null ? undefined : ids[0]),
    attempts: sums.byValidity.reduce((sum, tries) => sum + tries, 0),
    validity: {
      valid: sums.byValidity[VALID] ?? 0,
      invalid: sums.byValidity[INVALID] ?? 0,
      unknown: sums.byValidity[VALIDITY_UNKNOWN] ?? 0,
    },
    outcomes: sums.outcomes,
    first: isoOrNull(sums.bounds.first),
    last: isoOrNull(sums.bounds.last),
    ...partsOfSources(data, sums.bySource),
    countries: countries.filter(({ key }) => key !== null).length,
    topCountries: countries.slice(0, TOP),
    logHosts: partsOfLogHosts(data, sums.byLogHost),
    bins: sums.times?.answer() ?? null,
  }
}

function classesOf(data: LogData, id: number | undefined): Pick<OneName, 'kind' | 'length'> {
  if (id === undefined) return { kind: null, length: null }
  const { kinds, lengths } = userClasses(data)
  const length = lengths[id] ?? NO_LENGTH
  return { kind: NAME_KINDS[kinds[id] ?? -1] ?? null, length: length === NO_LENGTH ? null : length }
}

/** `bySource` has one slot more, for tries whose source the log does not say. */
function partsOfSources(data: LogData, bySource: Uint32Array): Pick<OneName, 'sources' | 'topSources'> {
  const { sources } = data.table
  const order = RankedSlots.of(bySource, LogFacts.of(data).sourceOrder)
  const partOf = (id: number): PartOfName => ({
    key: id === sources.length ? null : sources.text(id),
    name: null,
    attempts: bySource[id] ?? 0,
  })
  return {
    sources: order.length - (bySource[sources.length] === 0 ? 0 : 1),
    topSources: Array.from(order.first(TOP), partOf),
  }
}

function partsOfCountries({ table, places }: LogData, bySource: Uint32Array): PartOfName[] {
  const codes = places.codes()
  const sums = new Float64Array(codes.length)
  bySource.forEach((tries, source) => {
    if (tries === 0) return
    const number = source === table.sources.length ? NO_COUNTRY : places.numberOf(source)
    sums[number] = (sums[number] ?? 0) + tries
  })
  const parts = codes.map((code, number): PartOfName => ({
    key: code,
    name: code === null ? null : countryOf(code).name,
    attempts: sums[number] ?? 0,
  }))
  return inOrder(parts)
}

function partsOfLogHosts({ table }: LogData, byLogHost: Uint32Array): PartOfName[] {
  return inOrder(
    table.logHosts.map((host, id) => ({ key: id === 0 ? null : host, name: null, attempts: byLogHost[id] ?? 0 })),
  )
}

/** Those with attempts, most first, ties by name, what has none last. */
function inOrder(parts: readonly PartOfName[]): PartOfName[] {
  const nameOf = ({ key, name }: PartOfName) => name ?? key
  return parts
    .filter(({ attempts }) => attempts > 0)
    .sort((a, b) => b.attempts - a.attempts || compare(nameOf(a), nameOf(b)))
}

function compare(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a < b ? -1 : 1
}
