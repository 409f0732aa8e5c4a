import { parse } from 'tldts-icann'
import { countryOfTopLevel } from './country-domains'
import { type OctetOrder, operatorOf } from './operator-domains'

/** What the domain of a host name says. */
export interface HostDomain {
  /** The name that was registered: one label and the public suffix below which names are registered. */
  readonly registered: string
  /** The labels of the name before its public suffix, left to right, in small letters. */
  readonly labels: readonly string[]
  /** The one country that the domain is for, alpha-2; null for generic domains. */
  readonly country: string | null
  /** The order of octets that names of this domain are known to keep. */
  readonly order: OctetOrder | null
}

/** RFC 1035, 2.3.4: 253 characters as text, 63 a label. Letters, digits and hyphens, and underscores, which hosts have. */
const HOST_NAME = /^(?=.{4,253}$)(?:[a-z0-9_-]{1,63}\.)+[a-z0-9-]{2,63}$/

/** Only suffixes that registries run (the list's ICANN section): a customer's own name is below the operator's domain. */
const SUFFIX_RULES = { extractHostname: false, validateHostname: false, detectIp: false, allowPrivateDomains: false }

/**
 * Names at the top that aren't in the public DNS: special use (RFC 6761, 6762 and 7686), and what private networks use,
 * as RFC 6762, appendix G lists. The library takes any other top level as the list's last rule does.
 */
const PRIVATE = new Set(
  'alt corp example home internal intranet invalid lan local localdomain localhost onion private test'.split(' '),
)

/** A zone of the reverse tree (RFC 1035, 3.5) inside a name: octets stand last first, as there. */
const REVERSE_ZONE = 'in-addr'

/**
 * The domain of a host name by the public suffix list (https://publicsuffix.org/list/). Null for what is no host name of
 * the DNS, and for names without a registered domain (`localhost`, `heron.lan`). Takes time linear in the text.
 */
export function hostDomain(text: string): HostDomain | null {
  const name = text.toLowerCase()
  if (!HOST_NAME.test(name)) return null
  const top = name.slice(name.lastIndexOf('.') + 1)
  const { domain, publicSuffix } = parse(name, SUFFIX_RULES)
  if (domain === null || publicSuffix === null || PRIVATE.has(top)) return null
  const labels = name.slice(0, -publicSuffix.length - 1).split('.')
  const operator = operatorOf(domain)
  return {
    registered: domain,
    labels,
    country: countryOfTopLevel(top) ?? operator.country,
    order: labels.includes(REVERSE_ZONE) || publicSuffix.startsWith(REVERSE_ZONE) ? 'reversed' : operator.order,
  }
}
