import { formatCount, formatShare } from '../../base/format'
import type { Summary } from '../../model/summary'

export function holdsInShort({ holds: { understood, notUnderstood } }: Summary): string {
  if (notUnderstood === 0) return 'every line of the server understood'
  return `${formatShare(understood / (understood + notUnderstood), 2)} understood, ${formatCount(notUnderstood)} not`
}
