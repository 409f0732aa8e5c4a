import { type Filter, NO_FILTER } from '../model/filter'
import { ALL_KEYS, COUNTRIES, keysOf, SOURCES, textOfKeys, TIME, USERS } from './filter-test'
import { HostileSums, slotsOfSources, slotsOfUsers } from './hostile-sums'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import type { Pause } from './longest-pause'
import { passRows, SinkPass } from './row-pass'
import { isMost } from './time-chunks'
import { LongestPause, TIMELINE_KEYS, TimelineCounts } from './timeline-counts'
import { TotalCounts } from './total-counts'

/** Keys that source sums are filtered by. What is said of sources is left out: it is applied to the sums. */
const SOURCE_SUM_KEYS = TIME | USERS
/** Keys that user sums are filtered by. */
const USER_SUM_KEYS = TIME | COUNTRIES | SOURCES

/** What all questions rest on. */
export interface RowSums {
  readonly totals: TotalCounts
  readonly bySource: HostileSums
  readonly byUser: HostileSums
  readonly timeline: TimelineCounts
}

/** The sums under a filter. Those that are not known from a filter before are made in one pass. */
export function sumRows(data: LogData, filter: Filter): RowSums {
  const { time } = filter
  const { chunks } = LogFacts.of(data)
  if (time !== undefined && keysOf(filter) === TIME && isMost(chunks, time)) return sumMost(data, filter, time)
  return sumPassing(data, filter)
}

function sumPassing(data: LogData, filter: Filter): RowSums {
  const { table } = data
  const { chunks } = LogFacts.of(data)
  const pass = new SinkPass(data, filter)
  const sums = {
    totals: pass.sink('totals', ALL_KEYS, () => new TotalCounts(table)),
    bySource: pass.sink(
      'sources',
      SOURCE_SUM_KEYS,
      () => new HostileSums(table, slotsOfSources(table), SOURCE_SUM_KEYS),
    ),
    byUser: pass.sink('users', USER_SUM_KEYS, () => new HostileSums(table, slotsOfUsers(table), USER_SUM_KEYS)),
    timeline: pass.sink('timeline', TIMELINE_KEYS, () => new TimelineCounts(table, chunks)),
  }
  pass.run()
  return sums
}

/** The sums of most of the time: those of the whole log without those of the rest. */
function sumMost(data: LogData, filter: Filter, time: NonNullable<Filter['time']>): RowSums {
  const { table } = data
  const { chunks, recent } = LogFacts.of(data)
  const whole = sumPassing(data, NO_FILTER)
  const text = textOfKeys(filter, TIME)
  if (recent.has('totals', text) && recent.has('sources', text) && recent.has('users', text)) {
    return sumPassing(data, filter)
  }
  const outside = new TotalCounts(table)
  const bySource = new HostileSums(table, slotsOfSources(table), SOURCE_SUM_KEYS, whole.bySource)
  const byUser = new HostileSums(table, slotsOfUsers(table), USER_SUM_KEYS, whole.byUser)
  passRows(data, chunks, filter, [outside, bySource, byUser], true)
  return {
    totals: recent.get('totals', text, () => whole.totals.within(time, chunks, outside)),
    bySource: recent.get('sources', text, () => bySource),
    byUser: recent.get('users', text, () => byUser),
    timeline: whole.timeline,
  }
}

/** The longest pause of a timeline, found in a pass of its own where its counts can't tell. */
export function longestPause(data: LogData, filter: Filter, { pause }: TimelineCounts): Pause | null {
  const found = pause.find()
  if (found !== undefined) return found
  const kept = new LongestPause(data.table)
  passRows(data, LogFacts.of(data).chunks, filter, [kept])
  return kept.pause.find()
}
