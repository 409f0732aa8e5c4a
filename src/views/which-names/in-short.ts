import { formatShare } from '../../base/format'
import { MASK } from '../../base/typed-password'
import type { Summary, TopUser } from '../../model/summary'
import { plural } from '../words'
import { plainName } from './plain-name'

export function whichNamesInShort({ topUsers, fooling }: Summary, passwordsShown: boolean): string {
  const [valid] = topUsers.valid
  const [invalid] = topUsers.invalid
  const nameOf = ({ user, masked }: TopUser) => (masked && !passwordsShown ? MASK : plainName(user))
  const alarm = fooling.names === 0 ? '' : `; ${plural(fooling.names, 'name imitates', 'names imitate')} a log`
  if (valid !== undefined) {
    const led = invalid === undefined ? '' : `; ${nameOf(invalid)} leads the rest`
    return `${nameOf(valid)} ${formatShare(valid.share, 0)}${led}${alarm}`
  }
  return invalid === undefined ? 'no name in the log' : `${nameOf(invalid)} leads${alarm}`
}
