import { formatShare } from '../../base/format'
import type { Summary } from '../../model/summary'
import { plainName } from './plain-name'

export function whichNamesInShort({ topUsers }: Summary): string {
  const [valid] = topUsers.valid
  const [invalid] = topUsers.invalid
  if (valid !== undefined) {
    const led = invalid === undefined ? '' : `; ${plainName(invalid.user)} leads the rest`
    return `${plainName(valid.user)} ${formatShare(valid.share, 0)}${led}`
  }
  return invalid === undefined ? 'no name in the log' : `${plainName(invalid.user)} leads`
}
