import type { SourceKind } from '../model/answers'
import { parseAddress } from './address'
import type { CountryIndex } from './country-index'
import { readHostName } from './host-name'
import { reservedKind, type ReservedKind } from './reserved'

export interface Location {
  readonly kind: SourceKind
  /** Alpha-2 code; null for host names that tell none, reserved addresses, addresses nobody holds, and without an index. */
  readonly country: string | null
  /** Whether both sources of the data agree on the country; false where it is read from a name. */
  readonly certain: boolean
  /** The country is not that of an address that the log gives, but read from a host name: {@link readHostName}. */
  readonly fromName: boolean
  readonly reserved: ReservedKind | null
}

/** Everything that the text of a source tells about where it is. Never throws. */
export function locate(text: string, index: CountryIndex | null): Location {
  const address = parseAddress(text)
  if (address === undefined) {
    const { country } = readHostName(text, index)
    return { kind: 'name', country, certain: false, fromName: country !== null, reserved: null }
  }
  const kind = address.family === 4 ? 'ipv4' : 'ipv6'
  const reserved = reservedKind(address)
  if (reserved !== null || index === null) return { kind, country: null, certain: false, fromName: false, reserved }
  return { kind, ...index.lookup(address), fromName: false, reserved: null }
}
