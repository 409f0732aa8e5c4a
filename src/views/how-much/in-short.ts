import { formatCount, formatShare } from '../../base/format'
import type { Summary } from '../../model/summary'

export function howMuchInShort({ totals }: Summary): string {
  return `${formatShare(totals.hostileShare)}: ${formatCount(totals.hostile)} attempts`
}
