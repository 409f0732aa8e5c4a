import { formatCount, formatShare } from '../../base/format'
import { shareOfEntries } from './how-counted'
import type { Summary } from '../../model/summary'

export function howMuchInShort({ totals }: Summary): string {
  return `${formatShare(shareOfEntries(totals))}: ${formatCount(totals.counted)} attempts`
}
