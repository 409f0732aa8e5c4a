import type { LogData } from '../../../src/analysis/log-data'
import { NameKinds } from '../../../src/analysis/name-kinds'
import { SourceNetworks } from '../../../src/analysis/source-networks'
import { SourcePlaces } from '../../../src/analysis/source-places'
import { CountryIndex } from '../../../src/geo/country-index'
import { NetworkIndex } from '../../../src/geo/network-index'
import { encodeCountries } from '../../../src/data/encode-countries'
import { encodeNetworks } from '../../../src/data/encode-networks'
import { bytesInput, drawn, read } from '../import/picture'

/** 0.0.0.0–99.255.255.255 is NO, then CN; documentation addresses are reserved whatever they are. */
const V4 = [
  { start: 0n, code: 'NO', certain: true },
  { start: 100n << 24n, code: 'CN', certain: false },
]
export const INDEX = CountryIndex.from(
  new Uint8Array(encodeCountries(V4, [{ start: 0n, code: 'NO', certain: true }], '2026-06-17')).buffer,
)

/** 0.0.0.0–100.255.255.255 and all of IPv6 are Heron's; then come two networks of Wren's, 101.0.0.0/8 and 102.0.0.0/8. */
const ANNOUNCED = [
  { start: 0n, code: '64500' },
  { start: 101n << 24n, code: '64502' },
  { start: 102n << 24n, code: '64501' },
  { start: 103n << 24n, code: '' },
]
const NETWORK_NAMES = new Map([
  ['64500', 'Heron Telecom'],
  ['64501', 'Wren Telecom'],
  ['64502', 'Wren Telecom'],
])
export const NETWORKS = NetworkIndex.from(
  new Uint8Array(encodeNetworks(ANNOUNCED, [{ start: 0n, code: '64500' }], NETWORK_NAMES, '2026-06-17')).buffer,
)

/** The data of a drawn log, with a country index of two countries and a network index of three networks. */
export async function dataOf(picture: string, prefix = ''): Promise<LogData> {
  const log = await read([bytesInput(new TextEncoder().encode(prefix + drawn(picture)))])
  const { sources, users } = log.table
  const known = { places: new SourcePlaces(sources, INDEX), networks: new SourceNetworks(sources, NETWORKS) }
  return { ...log, ...known, names: new NameKinds(users) }
}

/** Wall-clock seconds of a time on 1 March 2026, where drawn logs begin. */
export const march = (clock: string, day = 1) => Date.parse(`2026-03-${String(day).padStart(2, '0')}T${clock}Z`) / 1000
