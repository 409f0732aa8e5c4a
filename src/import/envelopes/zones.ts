import { ascii, startsWith } from '../../base/bytes'
import { NO_OFFSET } from '../../model/attempt-table'

/**
 * Names of zones that mean one offset wherever they stand: those of https://www.rfc-editor.org/rfc/rfc5322#section-4.3
 * and of the tz database, https://www.iana.org/time-zones.
 */
const HOURS: readonly (readonly [string, number])[] = [
  ['UTC', 0],
  ['GMT', 0],
  ['UT', 0],
  ['Z', 0],
  ['WET', 0],
  ['WEST', 1],
  ['CET', 1],
  ['MET', 1],
  ['CEST', 2],
  ['MEST', 2],
  ['EET', 2],
  ['EEST', 3],
  ['MSK', 3],
  ['EST', -5],
  ['EDT', -4],
  ['CST', -6],
  ['CDT', -5],
  ['MST', -7],
  ['MDT', -6],
  ['PST', -8],
  ['PDT', -7],
  ['SAST', 2],
  ['HKT', 8],
  ['AWST', 8],
  ['JST', 9],
  ['KST', 9],
  ['AEST', 10],
  ['AEDT', 11],
  ['NZST', 12],
  ['NZDT', 13],
]
/** Names that stand for several offsets: a time with one stays without a zone. */
const SEVERAL = [
  'IST',
  'BST',
  'AST',
  'ADT',
  'SST',
  'PKT',
  'WIB',
  'CAT',
  'EAT',
  'WAT',
  'ACST',
  'ACDT',
  'AKST',
  'AKDT',
  'HST',
]
const ZONES = [
  ...HOURS.map(([name, hours]) => ({ name: ascii(name), offset: hours * 60 })),
  ...SEVERAL.map((name) => ({ name: ascii(name), offset: NO_OFFSET })),
]

/** Minutes east of UTC of the zone that `bytes[start, end)` names, or NO_OFFSET where it is not known. */
export function zoneOffset(bytes: Uint8Array, start: number, end: number): number {
  for (const { name, offset } of ZONES) {
    if (name.length === end - start && startsWith(bytes, start, end, name)) return offset
  }
  return NO_OFFSET
}

/** Whether `bytes[start, end)` is the name of a zone. */
export function isZone(bytes: Uint8Array, start: number, end: number): boolean {
  return ZONES.some(({ name }) => name.length === end - start && startsWith(bytes, start, end, name))
}
