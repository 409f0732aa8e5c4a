import type { Group } from './group'
import type { measureLookups } from './lookups'
import { measuredAsBundle } from './measured-as-bundle'

const MILLION = 1e6

/** Addresses to countries, and the unpacking of the data that it needs. */
export const lookups: Group = {
  name: 'lookups',
  logs: [],
  rows: [
    { key: 'lookup.ipv4', label: 'address lookups, IPv4', unit: 'rate', bar: '≥ 10 M/s' },
    { key: 'lookup.ipv6', label: 'address lookups, IPv6', unit: 'rate' },
    { key: 'lookup.decode', label: 'decoding the country data', unit: 'duration', bar: '≤ 100 ms' },
  ],
  async measure() {
    const measure = await measuredAsBundle<typeof measureLookups>('lookups', 'measureLookups')
    const { ipv4, ipv6, decodingFirst } = measure()
    return { 'lookup.ipv4': ipv4 * MILLION, 'lookup.ipv6': ipv6 * MILLION, 'lookup.decode': decodingFirst }
  },
}
