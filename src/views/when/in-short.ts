import { formatCount } from '../../base/format'
import type { Summary } from '../../model/summary'

export function whenInShort({ timeline }: Summary): string {
  return timeline.perDay === null ? 'the log has no times' : `${formatCount(timeline.perDay)} a day`
}
