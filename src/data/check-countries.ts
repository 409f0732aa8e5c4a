import { overlay } from './compare'
import type { Run } from './ranges'

/** Sizes in addresses. Allocated are the addresses that at least one of the two sources gives to a country. */
export interface Comparison {
  readonly allocated: number
  /** Share of the allocated addresses that the primary source knows, 0–1. */
  readonly coverage: number
  /** Share of the addresses known to both for which they name the same country, 0–1. */
  readonly agreement: number
  /** Share of the primary source's addresses that the second confirms, 0–1. */
  readonly certain: number
}

const LEAST_COVERAGE = 0.99
const LEAST_AGREEMENT = 0.9

/** Measures the primary source against the second, over the whole space. Shares of nothing are 0. */
export function compareSources(primary: readonly Run[], second: readonly Run[], space: bigint): Comparison {
  let allocated = 0
  let known = 0
  let both = 0
  let same = 0
  for (const part of overlay(primary, second, space)) {
    const size = Number(part.end - part.start)
    if (part.primary !== '' || part.second !== '') allocated += size
    if (part.primary !== '') known += size
    if (part.primary !== '' && part.second !== '') both += size
    if (part.primary !== '' && part.primary === part.second) same += size
  }
  const share = (size: number, whole: number) => (whole === 0 ? 0 : size / whole)
  return { allocated, coverage: share(known, allocated), agreement: share(same, both), certain: share(same, known) }
}

/**
 * Refuses data that make no sense: a source that lost part of its ranges, or whose countries went astray.
 * Coverage is asked of IPv4 only: for IPv6 the second source names countries for space that nobody was given.
 */
export function checkCountries(ipv4: Comparison, ipv6: Comparison): void {
  if (ipv4.coverage < LEAST_COVERAGE) {
    throw new Error(`the country data know only ${percent(ipv4.coverage)} of the allocated IPv4 addresses`)
  }
  for (const [family, { agreement }] of Object.entries({ IPv4: ipv4, IPv6: ipv6 })) {
    if (agreement < LEAST_AGREEMENT) {
      throw new Error(`the two sources agree on only ${percent(agreement)} of the ${family} addresses`)
    }
  }
}

/** A share as text: `94.17 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`
}
