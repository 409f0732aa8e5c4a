import { formatCount, formatShare } from '../../base/format'
import { useSummary } from '../../state/context'
import { useCountedNoun } from '../outcome-words'
import { plural } from '../words'
import { readFromNames } from './doubt'

/** The honest remainder in a sentence: what the map cannot show, and what it shows without being sure. */
export function OffMapNote() {
  const { countries, offMap } = useSummary()
  const noun = useCountedNoun()
  const beside = countries.find(({ alpha2 }) => alpha2 === null)
  const doubt = offMap.find(({ why }) => why === 'uncertain')
  const told = readFromNames(countries)
  const total = countries.reduce((sum, { attempts }) => sum + attempts, 0)
  if (beside === undefined && doubt === undefined && told.attempts === 0) return null
  return (
    <p className="standfirst">
      {beside === undefined ? null : (
        <>
          <b>{formatCount(beside.attempts)}</b> {beside.attempts === 1 ? noun.one : noun.many} (
          {formatShare(beside.share)}){' '}
          {beside.sources === 0 ? (
            'came without a source'
          ) : (
            <>
              came from <b>{formatCount(beside.sources)}</b> {beside.sources === 1 ? 'source' : 'sources'} of no known
              country
            </>
          )}
          : counted, beside the map.{' '}
        </>
      )}
      {doubt === undefined ? null : (
        <>
          The country of <b>{formatShare(doubt.attempts / total)}</b> is not certain: two sources of data disagree on{' '}
          {plural(doubt.sources, 'address', 'addresses')}.{' '}
        </>
      )}
      {told.attempts === 0 ? null : (
        <>
          That of <b>{formatShare(told.attempts / total)}</b> is read from{' '}
          {plural(told.sources, 'host name', 'host names')}: where a name is registered, or the address that it tells.
        </>
      )}
    </p>
  )
}
