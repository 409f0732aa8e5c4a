/** A published list of address ranges as CSV lines, both ends included. */
export interface RangeSource {
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
 * Where the country index comes from: lines of `start,end,code`. The primary source gives the countries; the second, made independently, is
 * asked only whether it agrees. Another source is another row here: any package with such CSV files will do.
 *
 * The primary's package is CC0-1.0; the registries' statistics in it are CC BY 4.0 by the NRO and want to be named.
 */
export const COUNTRY_SOURCES: { readonly primary: RangeSource; readonly second: RangeSource } = {
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

/**
 * Where the network index comes from: lines of `start,end,asn,name`. IPv4 ranges are RouteViews' before the registries'
 * before DB-IP's, IPv6 ranges the registries' before DB-IP's, and most names DB-IP's (the package's MODIFICATIONS).
 * All three ask to be named, DB-IP with a link on the page.
 */
export const NETWORK_SOURCE: RangeSource = {
  package: '@ip-location-db/asn',
  version: '2.3.2026061719',
  ipv4: 'asn-ipv4-num.csv',
  ipv6: 'asn-ipv6-num.csv',
  licence: 'CC BY 4.0',
  attribution: 'Networks by RouteViews, DB-IP and the Number Resource Organization (NRO), through ip-location-db',
  link: 'https://www.routeviews.org/',
}
