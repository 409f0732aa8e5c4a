import { DAY, HOUR } from '../base/calendar'
import { floorTo } from '../base/time-bins'
import type { TimeRange } from '../model/filter'
import type { BinGrid } from '../model/timeline-stack'
import type { TimeRange as LogTimes } from './time-chunks'

/** Widths of bins, seconds: the smallest that needs no more bins than there may be is taken. Each divides those behind it. */
const WIDTHS = [1, 10, 60, 300, 900, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 7 * DAY, 28 * DAY]
const MOST_BINS = 1000

/**
 * At most so many bins over all of a log's times, or over those in a zoom. They begin at round times, so that the first and the last
 * can reach beyond the zoom: what is drawn of a bin is all that is in it. A zoom beside the log is none.
 */
export function binGrid(times: LogTimes | null, zoom: TimeRange | null, most = MOST_BINS): BinGrid {
  if (times === null) return { start: 0, binSeconds: HOUR, bins: 0 }
  const within = zoomWithin(times, zoom)
  const first = Math.max(times.first, within?.start ?? -Infinity)
  const widest = WIDTHS.at(-1) ?? DAY
  const least = (times.last - first) / Math.max(1, most - 1)
  const longest = Math.ceil(least / widest) * widest
  const grids = [...WIDTHS, longest].map((binSeconds) => gridOf(first, times.last, within?.end, binSeconds))
  return grids.find(({ bins }) => bins <= most) ?? gridOf(first, times.last, within?.end, longest)
}

/** The zoom, if something of the log's times lies in it. */
export function zoomWithin({ first, last }: LogTimes, zoom: TimeRange | null): TimeRange | null {
  return zoom !== null && zoom.start <= last && zoom.end > first ? zoom : null
}

/** `last` belongs to the bins, `end` does not. */
function gridOf(first: number, last: number, end: number | undefined, binSeconds: number): BinGrid {
  const start = floorTo(first, binSeconds)
  const bins = Math.floor((last - start) / binSeconds) + 1
  const ofZoom = end === undefined ? bins : Math.ceil((end - start) / binSeconds)
  return { start, binSeconds, bins: Math.max(1, Math.min(bins, ofZoom)) }
}
