import { formatCount, formatDuration, formatShare, formatWhen } from '../../base/format'
import type { TimelineNote } from '../../charts/timeline-notes'
import type { Burst, Gap, TimelineAnswer } from '../../model/answers'
import { hostilePlain } from '../../widgets/hostile-text'
import { countOf, isAttempt, type Noun } from '../outcome-words'
import { secondsOf } from '../times'
import { plural } from '../words'

/** From this share of a burst on it is said to be one source's; from the next on, its mostly. */
const ALL_OF_IT = 0.9
const MOST_OF_IT = 0.5

/** How long a burst took, in words that don't pretend more than minutes. */
export function burstTime({ seconds }: Burst): string {
  return seconds < 60 ? 'a minute' : formatDuration(Math.round(seconds / 60) * 60)
}

/** Who made a burst, behind how long it took: " from 203.0.113.9", ", 60 % of them from 203.0.113.9". Plain text. */
export function burstSource({ attempts, source, sourceAttempts, sources }: Burst): string {
  const share = sourceAttempts / attempts
  if (source === null) return ' from sources that the log does not name'
  if (share >= ALL_OF_IT) return ` from ${hostilePlain(source, 40)}`
  if (share >= MOST_OF_IT) return `, ${formatShare(share, 0)} of them from ${hostilePlain(source, 40)}`
  return ` from ${plural(sources, 'source', 'sources')}`
}

/** Names of gaps and bursts on the picture, the longest and largest first. */
export function rhythmNotes({ gaps, bursts }: TimelineAnswer): TimelineNote[] {
  const byLength = gaps.toSorted((a, b) => b.seconds - a.seconds)
  const bySize = bursts.toSorted((a, b) => b.attempts - a.attempts)
  return [...bySize.slice(0, 2).map(burstNote), ...byLength.slice(0, 2).map(gapNote), ...byLength.slice(2).map(gapNote)]
}

function burstNote(burst: Burst): TimelineNote {
  const start = secondsOf(burst.start)
  const { source, sourceAttempts, attempts } = burst
  const who = source !== null && sourceAttempts / attempts >= ALL_OF_IT ? `${hostilePlain(source, 24)}, ` : ''
  return {
    key: `burst ${burst.start}`,
    kind: 'burst',
    start,
    end: start + burst.seconds,
    lines: [`burst: ${formatCount(attempts)} in ${burstTime(burst)}`, `${who}${formatWhen(start)}`],
  }
}

function gapNote({ start: iso, seconds }: Gap): TimelineNote {
  const start = secondsOf(iso)
  return {
    key: `gap ${iso}`,
    kind: 'gap',
    start,
    end: start + seconds,
    lines: [`quiet for ${formatDuration(seconds)}`, `from ${formatWhen(start)}`],
  }
}

/** The rule of gaps with a log's own numbers. */
export function gapRule({ gapSeconds }: TimelineAnswer, noun: Noun) {
  const [one, many] = failed(noun)
  return {
    title: 'What a gap is',
    text: `A time from one ${one} to the next of at least an hour, and at least 20 times the mean. If ${many} came at random, one pause in 485 million would be as long. Nobody trying and nothing being logged look alike here.`,
    formula: `max(1 h, 20 × mean pause) = ${formatDuration(gapSeconds)}`,
  }
}

/** The rule of bursts with a log's own numbers. */
export function burstRule({ burstAttempts }: TimelineAnswer, noun: Noun) {
  const [, many] = failed(noun)
  return {
    title: 'What a burst is',
    text: `Neighbouring stretches of ten minutes of the clock, each with at least 60 ${many}, and at least ten times as many as the middle one of all such stretches from the first to the last. A crowd over an edge of them is divided there: it may be missed.`,
    formula: `max(60, 10 × median of ten minutes) = ${countOf(burstAttempts, noun)}`,
  }
}

/** One, and several of what is counted, as rules name it. */
function failed(noun: Noun): readonly [one: string, many: string] {
  return isAttempt(noun) ? ['failed attempt', 'failed attempts'] : [noun.one, noun.many]
}
