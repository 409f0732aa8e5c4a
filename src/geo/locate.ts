import type { SourceKind } from '../model/answers'
import { parseAddress } from './address'
import type { CountryIndex } from './country-index'
import { reservedKind, type ReservedKind } from './reserved'

export interface Location {
  readonly kind: SourceKind
  /** Alpha-2 code; null for host names, reserved addresses, addresses nobody holds, and without an index. */
  readonly country: string | null
  /** Whether both sources of the data agree on the country. */
  readonly certain: boolean
  readonly reserved: ReservedKind | null
}

const NAME: Location = { kind: 'name', country: null, certain: false, reserved: null }

/** Everything that the text of a source tells about where it is. Never throws. */
export function locate(text: string, index: CountryIndex | null): Location {
  const address = parseAddress(text)
  if (address === undefined) return NAME
  const kind = address.family === 4 ? 'ipv4' : 'ipv6'
  const reserved = reservedKind(address)
  if (reserved !== null || index === null) return { kind, country: null, certain: false, reserved }
  return { kind, ...index.lookup(address), reserved: null }
}
