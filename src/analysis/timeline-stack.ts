import { countryOf } from '../geo/countries'
import { INVALID, VALID, VALIDITY_UNKNOWN } from '../model/attempt-table'
import { type Filter, OUTCOMES, type TimeRange } from '../model/filter'
import type { Stack, StackQuery, StackSeries, TimelineStack } from '../model/timeline-stack'
import { BinCounts } from './bin-counts'
import { binGrid, zoomWithin } from './bin-grid'
import { groupsOf } from './bin-groups'
import { ALL_KEYS, COUNTRIES, METHODS, textOfKeys, TIME, VALIDITY } from './filter-keys'
import type { LogData } from './log-data'
import { LogFacts } from './log-facts'
import { passRows } from './row-pass'
import { NO_COUNTRY } from './source-places'

/** A stack has as many series of values as this, the largest; others are added up. */
const MOST_SERIES = 5
/** The number of no method among a table's. */
const NO_METHOD = 0

/** What each stack is filtered by: a picture leaves out what is selected in itself (crossfilter's rule). */
const KEYS: Readonly<Record<Stack, number>> = {
  validity: ALL_KEYS & ~TIME & ~VALIDITY,
  outcome: ALL_KEYS & ~TIME,
  country: ALL_KEYS & ~TIME & ~COUNTRIES,
  method: ALL_KEYS & ~TIME & ~METHODS,
}

/**
 * Question 3: what comes when, in bins that fit the time looked at. The series are the largest of all of the log's time
 * under the filter, so that a zoom leaves their colours in place.
 */
export function stackTimeline(data: LogData, filter: Filter, { stack, zoom }: StackQuery): TimelineStack {
  const facts = LogFacts.of(data).counted(filter)
  const { range } = facts.chunks
  const within = range === null ? null : zoomWithin(range, zoom)
  return facts.recent.get(`timeline by ${stack}`, textOfKeys(filter, KEYS[stack]) + zoomText(within), () => {
    const counts = new BinCounts(data.table, binGrid(range, within), groupsOf(data, stack), KEYS[stack])
    passRows(data, filter, [counts])
    const { grid, successes } = counts
    return { ...grid, stack, isWhole: within === null, series: seriesOf(data, stack, counts), successes }
  })
}

/** What tells a zoom from others in a key of `Recent`: empty for none. */
export function zoomText(zoom: TimeRange | null): string {
  return zoom === null ? '' : ` from ${zoom.start} to ${zoom.end}`
}

function seriesOf(data: LogData, stack: Stack, counts: BinCounts): StackSeries[] {
  switch (stack) {
    case 'validity':
      return [
        fixed(counts, VALID, 'valid'),
        fixed(counts, INVALID, 'invalid'),
        ...some(counts, VALIDITY_UNKNOWN, 'unknown'),
      ]
    case 'outcome': {
      const [hostile, ...others] = OUTCOMES.map((outcome, group) => ({ outcome, group }))
      // Log-ins have a lane of their own.
      const rare = others.filter(({ outcome }) => outcome !== 'success')
      return [
        fixed(counts, hostile?.group ?? 0, 'hostile'),
        ...rare.flatMap(({ outcome, group }) => some(counts, group, outcome)),
      ]
    }
    case 'country': {
      const codes = data.places.codes()
      return largest(counts, NO_COUNTRY, codes, (code) => countryOf(code).name)
    }
    case 'method':
      return largest(counts, NO_METHOD, data.table.methods, () => null)
  }
}

function fixed(counts: BinCounts, group: number, value: string): StackSeries {
  return { kind: 'value', value, name: null, counts: counts.of(group) }
}

/** A series that is left out where nothing is in it. */
function some(counts: BinCounts, group: number, value: string): StackSeries[] {
  return (counts.totals[group] ?? 0) === 0 ? [] : [fixed(counts, group, value)]
}

/** The largest groups, all others in one, and those without a value. */
function largest(
  counts: BinCounts,
  none: number,
  values: readonly (string | null)[],
  nameOf: (value: string) => string | null,
): StackSeries[] {
  const totalOf = (group: number) => counts.totals[group] ?? 0
  const ranked = [...values.entries()]
    .map(([group, value]) => ({ group, value: value ?? '' }))
    .filter(({ group }) => group !== none && totalOf(group) > 0)
    .sort((a, b) => totalOf(b.group) - totalOf(a.group) || (a.value < b.value ? -1 : 1))
  const first = ranked
    .slice(0, MOST_SERIES)
    .map(({ group, value }): StackSeries => ({ ...fixed(counts, group, value), name: nameOf(value) }))
  const others = ranked.slice(MOST_SERIES).map(({ group }) => counts.of(group))
  return [
    ...first,
    ...(others.length === 0 ? [] : [without('rest', summed(others, counts.grid.bins))]),
    ...(totalOf(none) === 0 ? [] : [without('none', counts.of(none))]),
  ]
}

function without(kind: 'rest' | 'none', counts: Uint32Array): StackSeries {
  return { kind, value: null, name: null, counts }
}

function summed(parts: readonly Uint32Array[], length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, bin) => parts.reduce((sum, part) => sum + (part[bin] ?? 0), 0))
}
