import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { LogData } from '../../src/analysis/log-data'
import { NameKinds } from '../../src/analysis/name-kinds'
import { SourceNetworks } from '../../src/analysis/source-networks'
import { SourcePlaces } from '../../src/analysis/source-places'
import { CountryIndex } from '../../src/geo/country-index'
import { NetworkIndex } from '../../src/geo/network-index'
import type { AttemptTable } from '../../src/model/attempt-table'
import { EMPTY_LOG } from '../unit/analysis/empty-log'

const COUNTRIES = new URL('../../src/data/countries.bin.gz', import.meta.url)
const NETWORKS = new URL('../../src/data/networks.bin.gz', import.meta.url)

/** The bytes of the country data that the page loads, unzipped. */
export function countryBytes(): ArrayBuffer {
  return new Uint8Array(gunzipSync(readFileSync(COUNTRIES))).buffer
}

/** The same of the network data. */
export function networkBytes(): ArrayBuffer {
  return new Uint8Array(gunzipSync(readFileSync(NETWORKS))).buffer
}

/** A table as the questions are asked of it, under the real data of addresses; all that isn't of the table is empty. */
export function dataOf(table: AttemptTable): LogData {
  const index = CountryIndex.from(countryBytes())
  const networks = NetworkIndex.from(networkBytes())
  return {
    ...EMPTY_LOG,
    table,
    lines: { ...EMPTY_LOG.lines, attempt: table.length },
    places: new SourcePlaces(table.sources, index),
    networks: new SourceNetworks(table.sources, networks),
    names: new NameKinds(table.users),
  }
}
