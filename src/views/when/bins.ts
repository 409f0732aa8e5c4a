import type { TimelineAnswer, TimelineBin } from '../../model/answers'
import type { Bin } from '../../charts/timeline-bins'
import { secondsOf } from '../times'

/** Bins of a chart from an answer's: what has no time is left out, it stands in the table. */
export function chartBins({ bins }: TimelineAnswer, valuesOf: (bin: TimelineBin) => readonly number[]): Bin[] {
  return bins.flatMap((bin) => (bin.start === null ? [] : [{ start: secondsOf(bin.start), values: valuesOf(bin) }]))
}

/** Hostile attempts a bin. */
export function totalBins(timeline: TimelineAnswer): Bin[] {
  return chartBins(timeline, (bin) => [bin.hostileValid + bin.hostileInvalid + bin.hostileUnknown])
}

/** From the first bin's beginning to the last one's end; null without times. */
export function rangeOf(timeline: TimelineAnswer): { start: number; end: number } | null {
  const times = timeline.bins.flatMap((bin) => bin.start ?? [])
  const [first, last] = [times[0], times.at(-1)]
  if (first === undefined || last === undefined) return null
  return { start: secondsOf(first), end: secondsOf(last) + timeline.binSeconds }
}
