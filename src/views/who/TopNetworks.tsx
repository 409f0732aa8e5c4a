import type { Summary } from '../../model/summary'
import { HostileText } from '../../widgets/HostileText'

type TopSource = Summary['topSources'][number]

/** "Two of the three largest belong to Heron Telecom (AS64500)." Nothing where no network is known. */
export function TopNetworks({ sources }: { readonly sources: readonly TopSource[] }) {
  const leader = leadingNetwork(sources)
  if (leader === null) return null
  return (
    <p className="standfirst">
      {whoBelongs(leader.count, sources.length)}{' '}
      <b>
        <HostileText text={leader.network} limit={48} inSentence />
      </b>{' '}
      (AS{leader.asn}).
    </p>
  )
}

/** The network of most of the largest sources: of several the one whose source is largest; null where none is known. */
export function leadingNetwork(
  sources: readonly TopSource[],
): { readonly asn: number; readonly network: string; readonly count: number } | null {
  const known = sources.flatMap(({ asn, network }) => (asn === null || network === null ? [] : [{ asn, network }]))
  const counted = known.map((each) => ({ ...each, count: known.filter(({ asn }) => asn === each.asn).length }))
  const most = Math.max(0, ...counted.map(({ count }) => count))
  const leader = counted.find(({ count }) => count === most) ?? null
  // One of three says something only if it is the largest of all.
  return leader !== null && (leader.count > 1 || leader.asn === sources[0]?.asn) ? leader : null
}

const NUMBERS = ['none', 'One', 'Two', 'Three']

function whoBelongs(count: number, sources: number): string {
  if (sources === 1) return 'It belongs to'
  if (count === 1) return 'The largest belongs to'
  const largest = `the ${sources === 2 ? 'two' : 'three'} largest`
  return count === sources ? `All of ${largest} belong to` : `${NUMBERS[count] ?? ''} of ${largest} belong to`
}
