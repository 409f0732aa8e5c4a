import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { LogData } from '../../src/analysis/log-data'
import { NameKinds } from '../../src/analysis/name-kinds'
import { SourcePlaces } from '../../src/analysis/source-places'
import { CountryIndex } from '../../src/geo/country-index'
import type { AttemptTable } from '../../src/model/attempt-table'

const COUNTRIES = new URL('../../src/data/countries.bin.gz', import.meta.url)

/** The bytes of the country data that the page loads, unzipped. */
export function countryBytes(): ArrayBuffer {
  return new Uint8Array(gunzipSync(readFileSync(COUNTRIES))).buffer
}

/** A table as the questions are asked of it, under the real country data; all that isn't of the table is empty. */
export function dataOf(table: AttemptTable): LogData {
  const index = CountryIndex.from(countryBytes())
  return {
    table,
    lines: { attempt: table.length, scan: 0, success: 0, neutral: 0, other: 0, unreadable: 0 },
    asOthers: {
      auceps: { failedPassword: 0, addresses: 0, validUsers: 0, invalidUsers: 0 },
      hansteen: {
        lines: 0,
        illegalLines: 0,
        illegalUsers: 0,
        illegalHosts: 0,
        otherLines: 0,
        otherUsers: 0,
        otherHosts: 0,
      },
      fail2ban: { matched: 0 },
    },
    files: [],
    assumed: { year: null, zone: null, why: '', offsets: [], files: [] },
    complete: true,
    holds: { programs: [], forms: [], understood: 0, neutral: 0, notUnderstood: 0, shapes: [], offers: [] },
    overlaps: [],
    missing: [],
    places: new SourcePlaces(table.sources, index),
    names: new NameKinds(table.users),
  }
}
