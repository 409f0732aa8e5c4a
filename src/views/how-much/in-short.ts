import { formatShare } from '../../base/format'
import type { Summary } from '../../model/summary'
import { countedNoun, countOf } from '../outcome-words'
import { shareOfEntries } from './how-counted'

export function howMuchInShort({ totals, filter }: Summary): string {
  return `${formatShare(shareOfEntries(totals))}: ${countOf(totals.counted, countedNoun(filter))}`
}
