import { COUNTRIES } from './countries'

/**
 * Domains of countries that are sold all over the world, so that a name under one tells no country: those that Google
 * Search treats as generic (https://developers.google.com/search/docs/specialty/international/managing-multi-regional-sites,
 * "generic country-code top-level domains"), then those whose registries live of buyers abroad or gave names away for
 * nothing (`ml`, `ga`, `cf`, `gq`), and islands whose names stand for other words or for their mother country's. Arguable
 * ones are in the list: none is better than a wrong one.
 */
const SOLD_WORLD_WIDE = new Set(
  `ad ai as bz cc cd co dj fm io la me ms nu sc sr su tk tv ws
   ac ag am aq bv cf cx dm ga gd gg gl gq gs gy hm hn ht im je ki lc li ly md ml mn mu nf nr pm pn pw re sb sh si sj so
   st sx tc tf tl tm to vc vg vu wf yt`.split(/\s+/),
)

/** Domains for one country only that aren't called by its code: RFC 1591, 2, and the rules of their registries. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['uk', 'GB'],
  ['gov', 'US'],
  ['mil', 'US'],
])

/** By RFC 1591 a domain of a country is called by its code of ISO 3166-1; `eu` and `su` are none of those. */
const BY_CODE: ReadonlyMap<string, string> = new Map(
  COUNTRIES.map(({ alpha2 }) => [alpha2.toLowerCase(), alpha2] as const).filter(([tld]) => !SOLD_WORLD_WIDE.has(tld)),
)

/** The country whose hosts a top-level domain holds, as alpha-2; null for generic domains and those sold world-wide. */
export function countryOfTopLevel(tld: string): string | null {
  return OTHER_NAMES.get(tld) ?? BY_CODE.get(tld) ?? null
}
