import type { ReactNode } from 'react'
import { formatCount, formatDuration, formatWhen } from '../../base/format'
import type { Burst, Gap, TimelineAnswer } from '../../model/answers'
import { NumberInText } from '../../widgets/NumberInText'
import { useCountedNoun } from '../outcome-words'
import { secondsOf } from '../times'
import { burstRule, burstSource, burstTime, gapRule } from './rhythm-words'

/** Gaps and bursts by name, with their rules one click away. */
export function RhythmSentence({ timeline }: { readonly timeline: TimelineAnswer }) {
  const { gaps, bursts } = timeline
  const noun = useCountedNoun()
  if (timeline.perDay === null) return null
  return (
    <p className="standfirst" data-rhythm="">
      {bursts.length === 0 ? 'No ' : 'Largest '}
      <NumberInText {...burstRule(timeline, noun)}>{bursts.length === 1 ? 'burst' : 'bursts'}</NumberInText>
      {bursts.length === 0 ? '' : ': '}
      <List items={bursts.map((burst) => ({ key: burst.start, words: <BurstWords burst={burst} /> }))} />.{' '}
      {gaps.length === 0 ? 'No ' : 'Longest '}
      <NumberInText {...gapRule(timeline, noun)}>{gaps.length === 1 ? 'gap' : 'gaps'}</NumberInText>
      {gaps.length === 0 ? '' : ': '}
      <List items={gaps.map((gap) => ({ key: gap.start, words: <GapWords gap={gap} /> }))} />.
    </p>
  )
}

function List({ items }: { readonly items: readonly { readonly key: string; readonly words: ReactNode }[] }) {
  return items.map(({ key, words }, i) => (
    <span key={key}>
      {i === 0 ? '' : '; '}
      {words}
    </span>
  ))
}

function BurstWords({ burst }: { readonly burst: Burst }) {
  const noun = useCountedNoun()
  return (
    <>
      <b>{formatCount(burst.attempts)}</b> {noun.many} in {burstTime(burst)}
      {burstSource(burst)}, {formatWhen(secondsOf(burst.start))}
    </>
  )
}

function GapWords({ gap }: { readonly gap: Gap }) {
  return (
    <>
      <b>{formatDuration(gap.seconds)}</b> from {formatWhen(secondsOf(gap.start))}
    </>
  )
}
