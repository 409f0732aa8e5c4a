import { fromLeapYear, LEAP_DAY } from '../../base/calendar'
import { type AttemptColumns, NO_STEP } from '../../model/attempt-columns'
import type { AttemptTable } from '../../model/attempt-table'
import { AS_WRITTEN, type Clocks, showOnClocks } from './clocks'
import { judgeHostility } from './hostile'
import type { Dating } from './years'

/** How times are to be shown: dated, and on which clocks. */
export interface ShownTimes {
  readonly dating: Dating | null
  readonly clocks: Clocks
}

/**
 * The table of what has been folded so far: without rows taken back, with years, with hostility judged. It is judged
 * by the times as written and dated by rule, so that what somebody chooses to see changes no attempt.
 */
export function finishTable(
  columns: AttemptColumns,
  byRule: Dating | null,
  shown: ShownTimes = { dating: byRule, clocks: AS_WRITTEN },
): AttemptTable {
  const kept = keptRows(columns.count, columns.length)
  const pick = <T extends Uint8Array | Uint16Array | Int16Array | Uint32Array>(column: T): T => {
    const picked = new (column.constructor as new (length: number) => T)(kept.length)
    for (const { from, to, at } of kept.runs) picked.set(column.subarray(from, to), at)
    return picked
  }
  const table = {
    length: kept.length,
    kind: pick(columns.kind),
    time: datedTimes(columns, kept, byRule),
    offset: pick(columns.offset),
    source: pick(columns.source),
    user: pick(columns.user),
    valid: pick(columns.valid),
    method: pick(columns.method),
    port: pick(columns.port),
    count: pick(columns.count),
    flags: pick(columns.flags),
    logHost: pick(columns.logHost),
    file: pick(columns.file),
    line: pick(columns.line),
    sources: columns.sources,
    users: columns.users,
    methods: columns.methods,
    logHosts: columns.logHosts,
    files: columns.files,
  }
  judgeHostility(table)
  if (shown.dating !== byRule) table.time = datedTimes(columns, kept, shown.dating)
  showOnClocks(table, shown.clocks)
  return table
}

/** Neighbouring rows `[from, to)` that are kept, and where they go. */
interface Run {
  readonly from: number
  readonly to: number
  readonly at: number
}

interface KeptRows {
  readonly length: number
  readonly runs: readonly Run[]
}

/** The rows that were not taken back, as runs: copied whole, they cost a tenth of a copy row by row. */
function keptRows(count: Uint32Array, length: number): KeptRows {
  const runs: Run[] = []
  let at = 0
  for (let from = 0; from < length;) {
    while (from < length && count[from] === 0) from++
    let to = from
    while (to < length && count[to] !== 0) to++
    if (to > from) runs.push({ from, to, at })
    at += to - from
    from = to
  }
  return { length: at, runs }
}

function datedTimes(columns: AttemptColumns, { length, runs }: KeptRows, dating: Dating | null): Float64Array {
  const times = new Float64Array(length)
  // Neighbours are of one file and year: its two offsets are worked out once.
  let [known, knownFile] = [NO_STEP, -1]
  let [untilLeapDay, afterLeapDay] = [0, 0]
  for (const { from, to, at } of runs) {
    for (let row = from; row < to; row++) {
      const stamp = columns.stamp[row] ?? NaN
      const step = columns.yearStep[row] ?? NO_STEP
      const file = columns.file[row] ?? 0
      if ((step !== known || file !== knownFile) && dating !== null) {
        known = step
        knownFile = file
        const year = (dating.files.get(file)?.firstYear ?? dating.firstYear) + step
        untilLeapDay = step === NO_STEP ? 0 : fromLeapYear(0, year)
        afterLeapDay = step === NO_STEP ? 0 : fromLeapYear(LEAP_DAY.end, year) - LEAP_DAY.end
      }
      times[at + row - from] = stamp + (stamp < LEAP_DAY.end || step === NO_STEP ? untilLeapDay : afterLeapDay)
    }
  }
  return times
}
