/** A published list of address ranges with their countries: CSV lines of `start,end,code`, both ends included. */
export interface CountrySource {
  /** npm package and its exact version, whose last part begins with the date of the data. */
  readonly package: string
  readonly version: string
  readonly ipv4: string
  readonly ipv6: string
  readonly licence: string
  /** What the page must show, and where it must link to. */
  readonly attribution: string
  readonly link: string
}

/**
 * Where the country index comes from. The primary source gives the countries; the second, made independently, is
 * asked only whether it agrees. Another source is another row here: any package with such CSV files will do.
 *
 * The primary's package is CC0-1.0; the registries' statistics in it are CC BY 4.0 by the NRO and want to be named.
 */
export const COUNTRY_SOURCES: { readonly primary: CountrySource; readonly second: CountrySource } = {
  primary: {
    package: '@ip-location-db/geo-whois-asn-country',
    version: '2.3.2026061719',
    ipv4: 'geo-whois-asn-country-ipv4-num.csv',
    ipv6: 'geo-whois-asn-country-ipv6-num.csv',
    licence: 'CC0-1.0; the statistics of the NRO in it CC BY 4.0',
    attribution: 'Address ranges by ip-location-db, with data of the Number Resource Organization (NRO)',
    link: 'https://www.nro.net/',
  },
  second: {
    package: '@ip-location-db/dbip-country',
    version: '2.3.2026060120',
    ipv4: 'dbip-country-ipv4-num.csv',
    ipv6: 'dbip-country-ipv6-num.csv',
    licence: 'CC BY 4.0',
    attribution: 'IP Geolocation by DB-IP',
    link: 'https://db-ip.com/',
  },
}
