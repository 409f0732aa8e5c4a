import type { ReactNode } from 'react'
import { formatCount, formatShare } from '../../base/format'
import type { ServersSummary, SeveralSummary } from '../../model/summary'
import { HostileText } from '../../widgets/HostileText'
import { useCountedNoun } from '../outcome-words'
import { Answer } from '../frame/Section'

/** Hosts of an order that a sentence names. */
const NAMED = 6

/** Which server took most, and how many sources hit several of them, beginning where. */
export function ServersAnswer({ servers }: { readonly servers: ServersSummary }) {
  const noun = useCountedNoun()
  const { count, several, rows } = servers
  const [first] = rows
  if (first === undefined || first.attempts === 0) {
    return (
      <Answer>
        Nothing was counted at any of <b>{formatCount(count)}</b> servers.
      </Answer>
    )
  }
  return (
    <>
      <Answer>
        <Host name={first.logHost} /> took <b>{formatShare(first.share, 0)}</b> of the {noun.many} at{' '}
        <b>{formatCount(count)}</b> servers; <Several several={several} servers={count} />
      </Answer>
      {several.sources === 0 ? null : (
        <p className="standfirst">
          <Beginning several={several} servers={count} />
        </p>
      )}
    </>
  )
}

function Host({ name }: { readonly name: string | null }) {
  if (name === null) return <>What names no server</>
  return (
    <b>
      <HostileText text={name} inSentence />
    </b>
  )
}

interface SeveralProps {
  readonly several: SeveralSummary
  /** How many there are. */
  readonly servers: number
}

function Several({ several, servers }: SeveralProps) {
  const { sources, ofSources, most } = several
  if (most === null) return 'no source hit more than one of them.'
  return (
    <>
      <b>{formatCount(sources)}</b> of {formatCount(ofSources)} {ofSources === 1 ? 'source' : 'sources'} hit several
      {most.hosts > 2 ? (
        <>
          , <b>{formatCount(most.sources)}</b>{' '}
          {most.hosts === servers ? 'all of them' : `${formatCount(most.hosts)} of them`}
        </>
      ) : null}
      .
    </>
  )
}

function Beginning({ several, servers }: SeveralProps) {
  const { sources, beginning, order } = several
  if (beginning === null) return null
  const began = beginning.sources
  return (
    <>
      {began === sources ? 'All' : began * 2 > sources ? 'Most' : 'The largest part'} of these began with{' '}
      <Host name={beginning.logHost} />
      {began === sources ? '' : `, ${formatCount(began)} of ${formatCount(sources)}`}.{' '}
      {order === null || servers < 3 ? null : (
        <>
          The commonest order was <Order logHosts={order.logHosts} />, that of <b>{formatCount(order.sources)}</b>.
        </>
      )}
    </>
  )
}

function Order({ logHosts }: { readonly logHosts: readonly string[] }): ReactNode {
  return logHosts.slice(0, NAMED).map((host, nth) => (
    <span key={nth}>
      {nth === 0 ? '' : ' → '}
      <HostileText text={host} inSentence />
      {nth === NAMED - 1 && logHosts.length > NAMED ? ' → …' : ''}
    </span>
  ))
}
