import type { Filter } from '../model/filter'

/** The keys of a filter as bits, so that one number a row says which of them it fails. What is counted is none. */
export const TIME = 1
export const HOURS = 2
export const COUNTRIES = 4
export const CONTINENTS = 8
export const SOURCES = 16
export const USERS = 32
export const VALIDITY = 64
export const METHODS = 128
export const LOG_HOSTS = 256
export const TEXT = 512
export const NAME_KINDS = 1024
export const NAME_LENGTHS = 2048
export const OPEN_PORTS = 4096
export const NETWORKS = 8192
export const ALL_KEYS = 16383

/** The keys that a source alone decides: sums by source tell what they leave. */
export const PLACES = COUNTRIES | CONTINENTS | SOURCES | NETWORKS | OPEN_PORTS
/** The keys that a user alone decides. */
export const USER_IDS = USERS | NAME_KINDS | NAME_LENGTHS
/** The keys that a user and what the log says of it decide: sums by both tell what they leave. */
export const NAMES = USER_IDS | VALIDITY

/** What a filter says under each key. */
function parts(filter: Filter): [key: number, part: unknown][] {
  const { time, notTimes } = filter
  return [
    [TIME, time === undefined && notTimes === undefined ? undefined : [time?.start, time?.end, notTimes]],
    [HOURS, filter.hours],
    [COUNTRIES, filter.countries],
    [CONTINENTS, filter.continents],
    [SOURCES, filter.sources],
    [NETWORKS, filter.networks],
    [OPEN_PORTS, filter.openPorts],
    [USERS, filter.users],
    [VALIDITY, filter.validity],
    [NAME_KINDS, filter.nameKinds],
    [NAME_LENGTHS, filter.nameLengths],
    [METHODS, filter.methods],
    [LOG_HOSTS, filter.logHosts],
    [TEXT, filter.text],
  ]
}

/** Which of the keys that a filter has are among `keys`. */
export function keysOf(filter: Filter, keys = ALL_KEYS): number {
  return parts(filter).reduce((found, [key, part]) => found | (part === undefined ? 0 : key), 0) & keys
}

/** What a filter is to all who look at `keys` of it only: one text for the same rows, empty where all pass. */
export function textOfKeys(filter: Filter, keys: number): string {
  if (keysOf(filter, keys) === 0) return ''
  return JSON.stringify(parts(filter).map(([key, part]) => ((key & keys) === 0 ? null : part)))
}
