import { HOUR, hourOfWeek, WEEK_HOURS } from '../base/calendar'
import { continentOf } from '../geo/continents'
import { NO_NETWORK } from '../geo/network-rows'
import { NO_ID } from '../model/attempt-table'
import { type Choice, type Filter, isChosen, type TimeRange, type Value } from '../model/filter'
import {
  COUNTRIES,
  CONTINENTS,
  HOURS,
  keysOf,
  LOG_HOSTS,
  METHODS,
  NETWORKS,
  OPEN_PORTS,
  PLACES,
  SOURCES,
  TEXT,
  TIME,
  VALIDITY,
} from './filter-keys'
import type { LogData } from './log-data'
import { failNames } from './fail-names'
import { sourcesOf } from './prefix-sources'
import type { SourceNetworks } from './source-networks'
import { SourceScans } from './source-scans'
import { TextTest } from './text-test'
import { userFails } from './user-fails'
import { VALIDITIES } from './validities'

/** A column of small numbers, and for each of them the keys that its rows fail; the last is for rows without an id. */
export interface ColumnFails {
  readonly ids: Uint8Array | Uint16Array | Uint32Array
  readonly fails: Uint16Array
}

/** What some keys of a filter say of rows: worked out once for each value that a column can have. */
export class KeyFails {
  readonly time: TimeTest | null
  readonly columns: readonly ColumnFails[]
  /** By hour of the week, and behind it for rows without a time, the key {@link HOURS} where it fails; null: none does. */
  readonly hours: Uint16Array | null
  readonly text: TextTest | null
  readonly #time: Float64Array

  constructor(data: LogData, filter: Filter, keys: number) {
    const { table } = data
    this.time = (keysOf(filter, keys) & TIME) === 0 ? null : new TimeTest(filter)
    this.columns = columnsOf(data, filter, keys)
    this.hours = (keys & HOURS) === 0 || filter.hours === undefined ? null : hourFails(filter.hours)
    this.text = (keys & TEXT) === 0 || filter.text === undefined ? null : new TextTest(table, filter.text)
    this.#time = table.time
  }

  /** The keys that a row fails. */
  of(row: number): number {
    const at = this.#time[row] ?? NaN
    let fails = this.time?.passes(at) === false ? TIME : 0
    if (this.hours !== null) fails |= this.hours[weekHourOf(at)] ?? 0
    for (const { ids, fails: failing } of this.columns) fails |= failing[placeOf(ids[row] ?? NO_ID, failing)] ?? 0
    if (this.text?.passes(row) === false) fails |= TEXT
    return fails
  }
}

/** Where an id stands in a list that has one more for none. */
function placeOf(id: number, failing: Uint16Array): number {
  return id === NO_ID ? failing.length - 1 : id
}

/** The hour of the week of a time; behind the last where it is none. */
export function weekHourOf(at: number): number {
  return at === at ? hourOfWeek(Math.floor(at / HOUR)) : WEEK_HOURS
}

/** The range that times must lie in, and those that they must not. */
export class TimeTest {
  /** Null: any time passes, and what has none. */
  readonly only: TimeRange | null
  readonly not: readonly TimeRange[]

  constructor({ time, notTimes }: Filter) {
    this.only = time ?? null
    this.not = notTimes ?? []
  }

  /** What has no time lies in no range. */
  passes(at: number): boolean {
    if (this.only !== null && !(at >= this.only.start && at < this.only.end)) return false
    return this.not.every(({ start, end }) => !(at >= start && at < end))
  }
}

function columnsOf(data: LogData, filter: Filter, keys: number): ColumnFails[] {
  const { table } = data
  const [validity, methods, logHosts] = [filter.validity, filter.methods, filter.logHosts]
  const columns: ColumnFails[] = []
  const add = (ids: ColumnFails['ids'], fails: Uint16Array | null) => {
    if (fails !== null) columns.push({ ids, fails })
  }
  add(table.source, sourceFails(data, filter, keys))
  add(table.user, userFails(data, filter, keys))
  if ((keys & VALIDITY) !== 0 && validity !== undefined) add(table.valid, valueFails(VALIDITIES, validity, VALIDITY))
  if ((keys & METHODS) !== 0 && methods !== undefined) add(table.method, namedFails(table.methods, methods, METHODS))
  if ((keys & LOG_HOSTS) !== 0 && logHosts !== undefined) {
    add(table.logHost, namedFails(table.logHosts, logHosts, LOG_HOSTS))
  }
  return columns
}

function valueFails(values: readonly Value[], choice: Choice, key: number): Uint16Array {
  return Uint16Array.from(values, (value) => (isChosen(choice, value) ? 0 : key))
}

/** Of names whose first, the empty text, stands for none. */
function namedFails(names: readonly string[], choice: Choice, key: number): Uint16Array {
  return valueFails(
    names.map((name, id) => (id === 0 ? null : name)),
    choice,
    key,
  )
}

function hourFails(hours: Choice): Uint16Array {
  const values = Array.from({ length: WEEK_HOURS + 1 }, (_, hour) => (hour === WEEK_HOURS ? null : String(hour)))
  return valueFails(values, hours, HOURS)
}

/** For each source, and for none, the keys of a filter that its rows fail; null where no key is of sources. */
export function sourceFails(data: LogData, filter: Filter, keys: number): Uint16Array | null {
  const { table, places } = data
  const has = keysOf(filter, keys & PLACES)
  if (has === 0) return null
  const { countries, continents, sources, networks, openPorts } = filter
  const none = table.sources.length
  const fails = new Uint16Array(none + 1)
  if ((has & SOURCES) !== 0 && sources !== undefined)
    failNames(fails, (texts) => sourcesOf(table.sources, texts), sources, SOURCES)
  const ofCountry = choiceOf(has & COUNTRIES, countries)
  const ofContinent = choiceOf(has & CONTINENTS, continents)
  const ofNumber = Uint16Array.from(
    places.codes(),
    (code) =>
      (isChosen(ofCountry, code) ? 0 : COUNTRIES) |
      (isChosen(ofContinent, code === null ? null : continentOf(code)) ? 0 : CONTINENTS),
  )
  for (let id = 0; id < none; id++) fails[id] = (fails[id] ?? 0) | (ofNumber[places.numberOf(id)] ?? 0)
  fails[none] = (fails[none] ?? 0) | (ofNumber[0] ?? 0)
  if ((has & NETWORKS) !== 0 && networks !== undefined) failNetworks(fails, data.networks, networks)
  if ((has & OPEN_PORTS) !== 0 && openPorts !== undefined) failScans(fails, SourceScans.of(data), openPorts)
  return fails
}

/** Sets {@link NETWORKS} for each source whose network a choice does not let pass; the last is that of none. */
function failNetworks(fails: Uint16Array, networks: SourceNetworks, choice: Choice): void {
  const none = fails.length - 1
  const ofNetwork = new Uint16Array(networks.size)
  for (let number = 0; number < ofNetwork.length; number++) {
    const asn = networks.asnOf(number)
    ofNetwork[number] = isChosen(choice, asn === null ? null : String(asn)) ? 0 : NETWORKS
  }
  for (let id = 0; id <= none; id++) {
    fails[id] = (fails[id] ?? 0) | (ofNetwork[id === none ? NO_NETWORK : networks.numberOf(id)] ?? 0)
  }
}

/** Sets {@link OPEN_PORTS} for each source whose ports a choice does not let pass; the last is that of none. */
function failScans(fails: Uint16Array, scans: SourceScans, choice: Choice): void {
  const none = fails.length - 1
  const ofScan = scans.failsOf(choice, OPEN_PORTS)
  for (let id = 0; id < none; id++) fails[id] = (fails[id] ?? 0) | (ofScan[scans.numberOf(id)] ?? 0)
  fails[none] = (fails[none] ?? 0) | (ofScan[0] ?? 0)
}

/** What a filter says under a key, where it is looked at; else all may pass. */
function choiceOf(key: number, choice: Choice | undefined): Choice {
  return key === 0 ? {} : (choice ?? {})
}
