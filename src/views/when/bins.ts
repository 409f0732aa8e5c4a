import type { TimelineAnswer, TimelineBin } from '../../model/answers'
import type { BinGrid, TimelineStack } from '../../model/timeline-stack'
import type { Bin } from '../../charts/timeline-bins'
import type { Range } from '../../charts/time-scale'
import { secondsOf } from '../times'

/** Bins of a chart from an answer's: what has no time is left out, it stands in the table. */
function chartBins({ bins }: TimelineAnswer, valuesOf: (bin: TimelineBin) => readonly number[]): Bin[] {
  return bins.flatMap((bin) => (bin.start === null ? [] : [{ start: secondsOf(bin.start), values: valuesOf(bin) }]))
}

/** Hostile attempts a bin. */
export function totalBins(timeline: TimelineAnswer): Bin[] {
  return chartBins(timeline, (bin) => [bin.hostileValid + bin.hostileInvalid + bin.hostileUnknown])
}

/** From the first bin's beginning to the last one's end; null without times. */
export function rangeOf(timeline: TimelineAnswer): Range | null {
  const times = timeline.bins.flatMap((bin) => bin.start ?? [])
  const [first, last] = [times[0], times.at(-1)]
  if (first === undefined || last === undefined) return null
  return { start: secondsOf(first), end: secondsOf(last) + timeline.binSeconds }
}

/** The time that a timeline's bins cover; null without bins. */
export function rangeOfBins({ start, binSeconds, bins }: BinGrid): Range | null {
  return bins === 0 ? null : { start, end: start + bins * binSeconds }
}

/** Bins of a chart from columns of counts: a value a column. */
export function binsOf({ start, binSeconds, bins }: BinGrid, columns: readonly Uint32Array[]): Bin[] {
  return Array.from({ length: bins }, (_, bin) => ({
    start: start + bin * binSeconds,
    values: columns.map((counts) => counts[bin] ?? 0),
  }))
}

/** A timeline by validity from the figures that the page has: what is drawn until the asked one is there. */
export function stackOfAnswer(timeline: TimelineAnswer): TimelineStack {
  const timed = timeline.bins.filter(({ start }) => start !== null)
  const column = (valueOf: (bin: TimelineBin) => number) => Uint32Array.from(timed, valueOf)
  const unknown = column((bin) => bin.hostileUnknown)
  const of = (value: string, counts: Uint32Array) => ({ kind: 'value' as const, value, name: null, counts })
  return {
    stack: 'validity',
    isWhole: true,
    start: rangeOf(timeline)?.start ?? 0,
    binSeconds: timeline.binSeconds,
    bins: timed.length,
    series: [
      of(
        'valid',
        column((bin) => bin.hostileValid),
      ),
      of(
        'invalid',
        column((bin) => bin.hostileInvalid),
      ),
      ...(unknown.some((count) => count > 0) ? [of('unknown', unknown)] : []),
    ],
    successes: column((bin) => bin.successes),
  }
}
