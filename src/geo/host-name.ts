import { addressText, type Address } from './address'
import type { AddressReading, ReadingForm } from './address-reading'
import type { CountryIndex } from './country-index'
import { hexReadings } from './hex-readings'
import { type HostDomain, hostDomain } from './host-domain'
import { octetReadings } from './octet-readings'
import { reservedKind } from './reserved'

/** What the name of a host tells of where it is. */
export interface HostNameReading {
  /** The registered domain, null where the name has none. */
  readonly domain: string | null
  /** The address that the name itself tells, as text; null where it tells none, or not which. */
  readonly address: string | null
  /** How the name tells it. */
  readonly form: ReadingForm | null
  /** Alpha-2; null where neither address nor domain tell it, or where they contradict each other. */
  readonly country: string | null
  readonly countryFrom: 'address' | 'domain' | null
}

/** A reading that the Internet can route, and the country that its address is in. */
interface Placed extends AddressReading {
  readonly country: string
}

type Told = Omit<HostNameReading, 'domain'>

const NOTHING: Told = { address: null, form: null, country: null, countryFrom: null }
const NO_DOMAIN: HostNameReading = { domain: null, ...NOTHING }

/**
 * First octets of networks of the U.S. Department of Defense by IANA's registry of IPv4 address space: they may be routed,
 * but no operator names hosts in them, so the other reading is meant.
 */
const NEVER_NAMED = new Set([6, 7, 11, 21, 22, 26, 28, 29, 30, 33, 55, 214, 215])

/** In a country with more of all addresses than this a number that is no address fits too often to prove anything. */
const FITS_TOO_OFTEN = 1 / 16

/**
 * Reads a host name. An address is told only where one reading of the name remains that is plausible: it can be routed,
 * keeps the order that the domain's names are known to keep, and lies in the domain's country where it is for one. A
 * name whose clear readings all lie elsewhere tells no country either. Without an index only the domain is told.
 * Never throws, takes time linear in the text.
 */
export function readHostName(text: string, index: CountryIndex | null): HostNameReading {
  const domain = hostDomain(text)
  if (domain === null) return NO_DOMAIN
  if (index === null) return { ...NO_DOMAIN, domain: domain.registered }
  const placed = readingsOf(domain).flatMap((reading) => place(reading, index))
  const clear = placed.filter(({ isClear }) => isClear)
  const told = domain.country === null ? worldWide(clear) : atHome(domain.country, domain, clear, placed, index)
  return { domain: domain.registered, ...told }
}

/** Names have fewer labels before their suffix: a longer one is made to take time. */
const MOST_LABELS = 12
const DIGIT = /\d/

function readingsOf({ labels, order }: HostDomain): AddressReading[] {
  if (labels.length > MOST_LABELS || !labels.some((label) => DIGIT.test(label))) return []
  const octets = octetReadings(labels)
  const inOrder =
    order === null ? octets : octets.filter(({ form }) => (form === 'reversed') === (order === 'reversed'))
  return [...inOrder, ...hexReadings(labels.slice(0, -1))]
}

function place(reading: AddressReading, index: CountryIndex): Placed[] {
  const { address } = reading
  const isNamed = reservedKind(address) === null && !(address.family === 4 && NEVER_NAMED.has(address.value >>> 24))
  const country = isNamed ? index.lookup(address).country : null
  return country === null ? [] : [{ ...reading, country }]
}

/** Under a generic domain a clear reading is believed that is the only one; several may at least lie in one country. */
function worldWide(clear: readonly Placed[]): Told {
  const [first] = clear
  if (first === undefined) return NOTHING
  if (areSame(clear)) return tell(first)
  return clear.every(({ country }) => country === first.country)
    ? { ...NOTHING, country: first.country, countryFrom: 'address' }
    : NOTHING
}

/** Under a domain for one country the reading is believed that lies in it. */
function atHome(
  country: string,
  { order }: HostDomain,
  clear: readonly Placed[],
  placed: readonly Placed[],
  index: CountryIndex,
): Told {
  const byDomain: Told = { ...NOTHING, country, countryFrom: 'domain' }
  const home = (clear.length > 0 ? clear : placed).filter((reading) => reading.country === country)
  const [first] = home
  if (first === undefined) return clear.length > 0 ? NOTHING : byDomain
  if (!areSame(home)) return byDomain
  const isUsual = first.isClear && (first.form !== 'reversed' || order !== null)
  if (isUsual || index.addressesOf(country) / 2 ** 32 <= FITS_TOO_OFTEN) return tell(first)
  return first.isClear ? NOTHING : byDomain
}

function tell({ address, form, country }: Placed): Told {
  return { address: addressText(address), form, country, countryFrom: 'address' }
}

function areSame(readings: readonly Placed[]): boolean {
  return new Set(readings.map(({ address }) => keyOf(address))).size === 1
}

function keyOf(address: Address): string {
  return address.family === 4 ? String(address.value) : address.words.join()
}
