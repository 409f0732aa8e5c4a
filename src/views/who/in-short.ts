import { formatCount } from '../../base/format'
import type { Summary } from '../../model/summary'

export function whoInShort({ concentration }: Summary): string {
  const n = concentration.sourcesFor25
  return `${formatCount(n)} ${n === 1 ? 'source makes' : 'sources make'} a quarter`
}
