import { type Filter, onlyOutcomes } from '../model/filter'
import { ALL_KEYS, keysOf, NAMES, PLACES, TIME } from './filter-keys'
import { CountedSums, type KnownSums, type Slots, slotsOfSources, slotsOfUsers } from './counted-sums'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import type { Pause } from './longest-pause'
import { RhythmSlots } from './rhythm-slots'
import { passRows, SinkPass } from './row-pass'
import { type ServerSums, serverSums } from './server-sums'
import { hasMarks, SumMarks } from './sum-marks'
import { LongestPause, TIMELINE_KEYS, TimelineCounts } from './timeline-counts'
import { TotalCounts } from './total-counts'
import { WEEK_KEYS, WeekCounts } from './week-hours'

/** Keys that source sums are filtered by. What a source decides is left out: it is applied to the sums. */
const SOURCE_SUM_KEYS = ALL_KEYS & ~PLACES
/** The same of user sums. */
const USER_SUM_KEYS = ALL_KEYS & ~NAMES

/** What all questions rest on. */
export interface RowSums {
  readonly totals: TotalCounts
  readonly bySource: CountedSums
  readonly byUser: CountedSums
  readonly timeline: TimelineCounts
  readonly rhythm: RhythmSlots
  readonly week: WeekCounts
  /** Null where there are no several log hosts. */
  readonly servers: ServerSums | null
}

/** The sums under a filter. Those that are not known from a filter before are made in one pass. */
export function sumRows(data: LogData, filter: Filter): RowSums {
  const facts = LogFacts.of(data).counted(filter)
  const pass = new SinkPass(data, filter)
  const hostile = (name: 'sources' | 'users', slots: Slots, keys: number) =>
    pass.sink(name, keys, () => new CountedSums(facts, slots, keys, knownSums(data, filter, name, slots, keys)))
  const sums = {
    totals: pass.sink('totals', ALL_KEYS, () => new TotalCounts(facts)),
    bySource: hostile('sources', slotsOfSources(data.table), SOURCE_SUM_KEYS),
    byUser: hostile('users', slotsOfUsers(data.table), USER_SUM_KEYS),
    timeline: pass.sink('timeline', TIMELINE_KEYS, () => new TimelineCounts(facts)),
    rhythm: pass.sink('rhythm', TIMELINE_KEYS, () => new RhythmSlots(data.table)),
    week: pass.sink('week', WEEK_KEYS, () => new WeekCounts(data.table)),
    servers: serverSums(facts, filter, pass),
  }
  pass.run()
  return sums
}

/** What marks tell of a range of time, where nothing else is filtered. They are set when the first range comes. */
function knownSums(data: LogData, filter: Filter, name: string, slots: Slots, keys: number): KnownSums | null {
  const facts = LogFacts.of(data).counted(filter)
  if (
    filter.time === undefined ||
    filter.notTimes !== undefined ||
    keysOf(filter, keys) !== TIME ||
    !hasMarks(facts, slots)
  )
    return null
  const marks = facts.recent.get(`marks of ${name}`, '', () => {
    const made = new SumMarks(facts, slots)
    passRows(data, onlyOutcomes(filter), [made])
    return made
  })
  return marks.within(filter.time)
}

/** The longest pause of a timeline, found in a pass of its own where its counts can't tell. */
export function longestPause(data: LogData, filter: Filter, { pause }: TimelineCounts): Pause | null {
  const found = pause.find()
  if (found !== undefined) return found
  const kept = new LongestPause(data.table)
  passRows(data, filter, [kept])
  return kept.pause.find()
}
