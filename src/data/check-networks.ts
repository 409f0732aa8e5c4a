import { percent } from './check-countries'
import type { Run } from './ranges'

/** How much of the IPv4 space somebody announces, and how many networks do. */
export interface Announced {
  /** IPv4 addresses. */
  readonly addresses: number
  /** Share of all IPv4 addresses, 0–1. */
  readonly share: number
  /** Networks of IPv4 and IPv6 together. */
  readonly networks: number
}

/** Around what the source had in 2026, 77 % and 91,000 networks: neither changes by much in a year. */
const LEAST_SHARE = 0.65
const LARGEST_SHARE = 0.85
const LEAST_NETWORKS = 75_000

export function measureAnnounced(ipv4: readonly Run[], ipv6: readonly Run[], space: bigint): Announced {
  const addresses = ipv4.reduce((sum, { start, code }, i) => {
    return code === '' ? sum : sum + Number((ipv4[i + 1]?.start ?? space) - start)
  }, 0)
  const codes = new Set([...ipv4, ...ipv6].map(({ code }) => code).filter((code) => code !== ''))
  return { addresses, share: addresses / Number(space), networks: codes.size }
}

/** Refuses data that make no sense: a source that lost part of its ranges or networks, or that fills the whole space. */
export function checkNetworks({ share, networks }: Announced): void {
  if (share < LEAST_SHARE || share > LARGEST_SHARE) {
    throw new Error(`the network data say that ${percent(share)} of the IPv4 addresses are announced`)
  }
  if (networks < LEAST_NETWORKS) throw new Error(`the network data know only ${networks} networks`)
}
