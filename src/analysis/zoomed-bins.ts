import { isoTime } from '../base/calendar'
import type { TimelineBin } from '../model/answers'
import { FAILURE, INVALID, KINDS, SCAN, SUCCESS, VALID, VALIDITY_UNKNOWN } from '../model/attempt-table'
import type { Filter, TimeRange } from '../model/filter'
import { BinCounts } from './bin-counts'
import { binGrid, zoomWithin } from './bin-grid'
import { kindGroup, kindGroups } from './bin-groups'
import { textOfKeys } from './filter-keys'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import { passRows } from './row-pass'
import { TIMELINE_KEYS } from './timeline-counts'
import { zoomText } from './timeline-stack'

/** Bins of a table, and their width. */
interface ZoomedBins {
  readonly binSeconds: number
  readonly bins: readonly TimelineBin[]
}

/** The bins of a timeline over a zoom; null where the zoom lies beside the log. */
export function zoomedBins(data: LogData, filter: Filter, zoom: TimeRange): ZoomedBins | null {
  const facts = LogFacts.of(data).counted(filter)
  const { range } = facts.chunks
  if (range === null || zoomWithin(range, zoom) === null) return null
  return facts.recent.get('zoomed bins', textOfKeys(filter, TIMELINE_KEYS) + zoomText(zoom), () => {
    const counts = new BinCounts(data.table, binGrid(range, zoom), kindGroups(data), TIMELINE_KEYS)
    passRows(data, filter, [counts])
    const { binSeconds, bins } = counts.grid
    return { binSeconds, bins: Array.from({ length: bins }, (_, bin) => binOf(counts, bin)) }
  })
}

const VALIDITIES = [INVALID, VALID, VALIDITY_UNKNOWN]

function binOf({ counts, grid }: BinCounts, bin: number): TimelineBin {
  const size = counts.length / grid.bins
  const of = (kind: number, valid: number, isCounted: boolean) =>
    counts[bin * size + kindGroup(kind, valid, isCounted)] ?? 0
  const ofKind = (kind: number) =>
    VALIDITIES.reduce((sum, valid) => sum + of(kind, valid, true) + of(kind, valid, false), 0)
  const counted = (valid: number) => KINDS.reduce((sum, _, kind) => sum + of(kind, valid, true), 0)
  return {
    start: isoTime(grid.start + bin * grid.binSeconds),
    failures: ofKind(FAILURE),
    successes: ofKind(SUCCESS),
    scans: ofKind(SCAN),
    hostileValid: counted(VALID),
    hostileInvalid: counted(INVALID),
    hostileUnknown: counted(VALIDITY_UNKNOWN),
  }
}
