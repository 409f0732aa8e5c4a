import { formatCount } from '../../base/format'
import type { OffMap } from '../../model/summary'
import { useSummary } from '../../state/context'

const WORDS: Readonly<Record<OffMap['why'], string>> = {
  name: 'known by a host name only',
  reserved: 'with private or otherwise reserved addresses',
  unknown: 'of no known country',
}

/** The honest remainder: what the map cannot show, counted beside it. */
export function OffMapNote() {
  const { offMap } = useSummary()
  if (offMap.length === 0) return null
  return (
    <p className="standfirst">
      {offMap.map(({ why, attempts, sources }, i) => (
        <span key={why}>
          {i > 0 ? '; ' : ''}
          <b>{formatCount(attempts)}</b> {attempts === 1 ? 'attempt' : 'attempts'} came from{' '}
          <b>{formatCount(sources)}</b> {sources === 1 ? 'source' : 'sources'} {WORDS[why]}
        </span>
      ))}
      . They are counted, beside the map.
    </p>
  )
}
