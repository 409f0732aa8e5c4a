import { formatShare } from '../../base/format'
import type { Summary } from '../../model/summary'

export function whereInShort({ countries }: Summary): string {
  const leader = countries.find((row) => row.alpha2 !== null)
  return leader === undefined ? 'no country known' : `${leader.name ?? ''} ${formatShare(leader.share, 0)}`
}
