import codes from 'i18n-iso-countries/codes.json'
import english from 'i18n-iso-countries/langs/en.json'

export interface Country {
  readonly alpha2: string
  readonly alpha3: string | null
  /** ISO 3166-1 numeric code, three digits: the id of the country's shape on the map. */
  readonly numeric: string | null
  readonly name: string
}

/** English names shorter than the standard's, where a page would otherwise say "Republic of" at every turn. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  CD: 'DR Congo',
  CI: 'Côte d’Ivoire',
  CN: 'China',
  CZ: 'Czechia',
  FK: 'Falkland Islands',
  FM: 'Micronesia',
  GM: 'Gambia',
  IR: 'Iran',
  LA: 'Laos',
  MD: 'Moldova',
  MF: 'Saint Martin',
  MK: 'North Macedonia',
  PS: 'Palestine',
  RU: 'Russia',
  SX: 'Sint Maarten',
  SY: 'Syria',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Vatican City',
  VG: 'British Virgin Islands',
  VI: 'U.S. Virgin Islands',
}

/** Codes that registries and data sets use for what is no country. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['A1', 'Anonymous proxy'],
  ['A2', 'Satellite provider'],
  ['AC', 'Ascension Island'],
  ['AP', 'Asia and Pacific, no country given'],
  ['EU', 'Europe, no country given'],
  ['O1', 'Other country'],
  ['T1', 'Tor network'],
  ['TA', 'Tristan da Cunha'],
  ['UK', 'United Kingdom'],
  ['ZZ', 'Unknown'],
])

/** Kosovo has no code of the standard: XK and XKX are what the EU and the World Bank write, 983 is Unicode's. */
const KOSOVO: Country = { alpha2: 'XK', alpha3: 'XKX', numeric: '983', name: 'Kosovo' }

const NAMES: Readonly<Record<string, string | readonly string[]>> = english.countries

const STANDARD: readonly Country[] = codes
  .filter(([alpha2]) => alpha2 !== KOSOVO.alpha2)
  .map(([alpha2 = '', alpha3 = '', numeric = '']) => ({ alpha2, alpha3, numeric, name: nameOf(alpha2) }))

/** The countries of ISO 3166-1, and Kosovo. */
export const COUNTRIES: readonly Country[] = [...STANDARD, KOSOVO]

const BY_ALPHA2: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.alpha2, country]))

/**
 * The country of an alpha-2 code. A code that is no country gets a name too, so that none is ever dropped:
 * what is known of it, else the code itself.
 */
export function countryOf(alpha2: string): Country {
  const country = BY_ALPHA2.get(alpha2)
  return country ?? { alpha2, alpha3: null, numeric: null, name: OTHER_NAMES.get(alpha2) ?? alpha2 }
}

function nameOf(alpha2: string): string {
  const names = NAMES[alpha2] ?? alpha2
  return SHORT_NAMES[alpha2] ?? (typeof names === 'string' ? names : (names[0] ?? alpha2))
}
