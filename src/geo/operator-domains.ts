/** In which order a name has the octets of its address. */
export type OctetOrder = 'forward' | 'reversed'

/** What is known of the names that an operator gives to its addresses. */
export interface Operator {
  /** The order that its names keep, null where that isn't known. */
  readonly order: OctetOrder | null
  /** The one country that it serves, alpha-2; null where it serves several. */
  readonly country: string | null
}

/**
 * Access networks of one country under a generic domain, which says nothing of it: providers of lines to homes and offices
 * in that country alone. No operator of servers is here, and none with customers abroad under the same domain.
 */
const SERVES: Readonly<Record<string, string>> = {
  AU: 'telstra.net',
  CA: 'rogers.com telus.net',
  DE: 'arcor-ip.net t-dialin.net',
  ES: 'ono.com rima-tde.net',
  FR: 'proxad.net',
  GB: 'btcentralplus.com',
  HK: 'ctinets.com netvigator.com',
  JP: 'bbtec.net',
  TW: 'hinet.net',
  UA: 'ukrtel.net',
  US: `ameritech.net bellsouth.net charter.com comcast.net comcastbusiness.net cox.net optonline.net pacbell.net qwest.net
       rr.com sbcglobal.net swbell.net verizon.net`,
}

/**
 * Those that write octets in order: access networks of the United States, where so many addresses are that a country
 * seldom tells one order from the other, and hosts of servers all over the world. Amazon documents it:
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html.
 */
const FORWARD = `akamaitechnologies.com amazonaws.com ameritech.net charter.com comcast.net comcastbusiness.net cox.net
                 hwclouds-dns.com linodeusercontent.com pacbell.net poneytelecom.eu qwest.net sbcglobal.net
                 secureserver.net swbell.net verizon.net vultr.com vultrusercontent.com`

/** Those that write them as the DNS does, last octet first: Google Cloud's `4.3.2.1.bc.googleusercontent.com`. */
const REVERSED = 'googleusercontent.com ukrtel.net'

const COUNTRIES = byDomain(Object.entries(SERVES))
const ORDERS = byDomain<OctetOrder>([
  ['forward', FORWARD],
  ['reversed', REVERSED],
])

/** What is known of the operator of a registered domain: nothing of most. */
export function operatorOf(domain: string): Operator {
  return { order: ORDERS.get(domain) ?? null, country: COUNTRIES.get(domain) ?? null }
}

function byDomain<T>(lists: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(lists.flatMap(([of, list]) => list.split(/\s+/).map((domain) => [domain, of] as const)))
}
