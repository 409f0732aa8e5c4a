import { formatCount } from '../../base/format'
import type { Summary } from '../../model/summary'

export function whoInShort({ concentration, totals }: Summary): string {
  if (totals.sources === 0) return 'nobody'
  if (totals.sources === 1) return 'one source'
  const n = concentration.sourcesFor25
  return `${formatCount(n)} ${n === 1 ? 'source makes' : 'sources make'} a quarter`
}
