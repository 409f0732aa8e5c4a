import { DAY, HOUR } from '../base/calendar'
import type { TimeRange as Within } from '../model/filter'
import type { BinGrid } from '../model/timeline-stack'
import type { TimeRange } from './time-chunks'

const MINUTE = 60
/** Round widths: all that divide an hour or a day evenly enough to be said, then weeks. */
const WIDTHS = [
  ...[1, 2, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 4, 6, 8, 12].map((n) => n * HOUR),
  ...[1, 2, 7, 14, 28].map((n) => n * DAY),
]
const LONGEST = 28 * DAY
const NO_BINS: BinGrid = { start: 0, binSeconds: HOUR, bins: 0 }
/** 1970-01-05 was a Monday: weeks begin there. */
const MONDAY = 4 * DAY

/** The finest grid of at most `most` bins over the times of a log, cut to a range of time that is looked at. */
export function hostGrid(log: TimeRange | null, within: Within | undefined, most: number): BinGrid {
  if (log === null) return NO_BINS
  const first = Math.max(log.first, within?.start ?? -Infinity)
  const isCut = within !== undefined && within.end <= log.last
  const last = isCut ? within.end : log.last
  if (first > last) return NO_BINS
  const finest = WIDTHS.find((width) => gridOf(first, last, isCut, width).bins <= most)
  return gridOf(first, last, isCut, finest ?? Math.ceil((last - first) / LONGEST / Math.max(1, most - 1)) * LONGEST)
}

/** `isCut`: the last time is the first that lies outside. */
function gridOf(first: number, last: number, isCut: boolean, binSeconds: number): BinGrid {
  const origin = binSeconds % (7 * DAY) === 0 ? MONDAY : 0
  const start = Math.floor((first - origin) / binSeconds) * binSeconds + origin
  const bins = (last - start) / binSeconds
  return { start, binSeconds, bins: isCut ? Math.ceil(bins) : Math.floor(bins) + 1 }
}
