import type { Filter } from '../model/filter'
import type { CountedRows } from './filter-test'
import { HOST_KEYS, HostCounts } from './host-counts'
import { hasSeveralHosts } from './host-pairs'
import { PAIR_KEYS, PairCounts } from './pair-counts'
import type { SinkPass } from './row-pass'

/** What the questions about log hosts rest on. */
export interface ServerSums {
  readonly counts: HostCounts
  readonly pairs: PairCounts
}

/** Null where the log has no two log hosts: then nothing is counted by them. */
export function serverSums(facts: CountedRows, filter: Filter, pass: SinkPass): ServerSums | null {
  if (!hasSeveralHosts(facts.data.table)) return null
  return {
    counts: pass.sink('log hosts', HOST_KEYS, () => new HostCounts(facts, filter)),
    pairs: pass.sink('pairs of hosts', PAIR_KEYS, () => new PairCounts(facts)),
  }
}
