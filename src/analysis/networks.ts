import { NO_NETWORK } from '../geo/network-rows'
import type { NetworkRow } from '../model/answers'
import { compareNames } from './countries'
import { shareOf } from './counted-sums'
import type { LogData } from './log-data'

/**
 * Question 5: the networks that attempts come from, most first. What is in none, or unknown, stands as one row with null
 * keys: host names, reserved addresses, addresses that nobody announces, attempts whose source the log does not say.
 */
export function summariseNetworks({ table, networks }: LogData, bySource: Uint32Array): NetworkRow[] {
  const none = table.sources.length
  const [attempts, sources] = [new Float64Array(networks.size), new Uint32Array(networks.size)]
  let total = bySource[none] ?? 0
  attempts[NO_NETWORK] = total
  for (let source = 0; source < none; source++) {
    const tries = bySource[source] ?? 0
    if (tries === 0) continue
    const number = networks.numberOf(source)
    attempts[number] = (attempts[number] ?? 0) + tries
    sources[number] = (sources[number] ?? 0) + 1
    total += tries
  }
  const rows: NetworkRow[] = []
  attempts.forEach((tries, number) => {
    if (tries === 0) return
    const label = networks.labelOf(number)
    const share = shareOf(tries, total)
    rows.push({
      asn: label?.asn ?? null,
      network: label?.name ?? null,
      attempts: tries,
      share,
      sources: sources[number] ?? 0,
    })
  })
  return rows.sort((a, b) => b.attempts - a.attempts || compareLabels(a, b))
}

/** By name, those without one last, and by AS number where two have the same. */
function compareLabels(a: NetworkRow, b: NetworkRow): number {
  return a.network === b.network ? (a.asn ?? 0) - (b.asn ?? 0) : compareNames(a.network, b.network)
}
