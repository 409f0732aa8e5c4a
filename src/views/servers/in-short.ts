import { formatShare } from '../../base/format'
import type { Summary } from '../../model/summary'
import { hostilePlain } from '../../widgets/hostile-text'
import { plural } from '../words'

export function serversInShort({ servers }: Summary): string {
  const [first] = servers?.rows ?? []
  if (servers === null || first === undefined || first.attempts === 0) return 'nothing counted at any'
  const { sources } = servers.several
  const several = sources === 0 ? 'no source hit several' : `${plural(sources, 'source', 'sources')} hit several`
  return `${hostName(first.logHost)} ${formatShare(first.share, 0)}; ${several}`
}

/** A log host in plain text. */
export function hostName(logHost: string | null, limit = 24): string {
  return logHost === null ? 'not said' : hostilePlain(logHost, limit)
}
