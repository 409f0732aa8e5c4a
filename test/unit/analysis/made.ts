import type { LogData } from '../../../src/analysis/log-data'
import { NameKinds } from '../../../src/analysis/name-kinds'
import { SourcePlaces } from '../../../src/analysis/source-places'
import { CountryIndex } from '../../../src/geo/country-index'
import { encodeCountries } from '../../../src/data/encode-countries'
import { bytesInput, drawn, read } from '../import/picture'

/** 0.0.0.0–99.255.255.255 is NO, then CN; documentation addresses are reserved whatever they are. */
const V4 = [
  { start: 0n, code: 'NO', certain: true },
  { start: 100n << 24n, code: 'CN', certain: false },
]
export const INDEX = CountryIndex.from(
  new Uint8Array(encodeCountries(V4, [{ start: 0n, code: 'NO', certain: true }], '2026-06-17')).buffer,
)

/** The data of a drawn log, with a country index of two countries. */
export async function dataOf(picture: string, prefix = ''): Promise<LogData> {
  const log = await read([bytesInput(new TextEncoder().encode(prefix + drawn(picture)))])
  return { ...log, places: new SourcePlaces(log.table.sources, INDEX), names: new NameKinds(log.table.users) }
}

/** Wall-clock seconds of a time on 1 March 2026, where drawn logs begin. */
export const march = (clock: string, day = 1) => Date.parse(`2026-03-${String(day).padStart(2, '0')}T${clock}Z`) / 1000
