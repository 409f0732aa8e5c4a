import type { Group } from './group'
import type { measureLookups } from './lookups'
import { measuredAsBundle } from './measured-as-bundle'

const MILLION = 1e6

/** Addresses to countries and networks, and the unpacking of the data that it needs. */
export const lookups: Group = {
  name: 'lookups',
  logs: [],
  rows: [
    { key: 'lookup.ipv4', label: 'address lookups, IPv4', unit: 'rate', bar: '≥ 10 M/s' },
    { key: 'lookup.ipv6', label: 'address lookups, IPv6', unit: 'rate' },
    { key: 'lookup.decode', label: 'decoding the country data', unit: 'duration', bar: '≤ 100 ms' },
    { key: 'lookup.networks.ipv4', label: 'address lookups of networks, IPv4', unit: 'rate', bar: '≥ 10 M/s' },
    { key: 'lookup.networks.ipv6', label: 'address lookups of networks, IPv6', unit: 'rate' },
    { key: 'lookup.networks.decode', label: 'decoding the network data', unit: 'duration', bar: '≤ 100 ms' },
  ],
  async measure() {
    const measure = await measuredAsBundle<typeof measureLookups>('lookups', 'measureLookups')
    const figures = measure()
    return {
      'lookup.ipv4': figures.ipv4 * MILLION,
      'lookup.ipv6': figures.ipv6 * MILLION,
      'lookup.decode': figures.decodingFirst,
      'lookup.networks.ipv4': figures.networksV4 * MILLION,
      'lookup.networks.ipv6': figures.networksV6 * MILLION,
      'lookup.networks.decode': figures.decodingNetworks,
    }
  },
}
